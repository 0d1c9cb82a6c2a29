/**
 * Many reports in one place: a SQLite file, or PostgreSQL for a team. One small class a table or concern, with its SQL in sight.
 *
 * <p>Takes what was read in a report, what the incident room links and what coders decide; gives them back, filtered and searched. The
 * incident room sees it as a {@link org.hearsay.incident.Shelf}. Uses {@code model}, {@code incident} and the JSON of {@code app.record};
 * the only package that knows a database. Never reads a report for meaning, and never changes or drops what a coder decided.
 */
@NullMarked
package org.hearsay.app.store;

import org.jspecify.annotations.NullMarked;
