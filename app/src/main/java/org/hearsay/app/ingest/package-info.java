/**
 * Many reports into a store.
 *
 * <p>Takes reports from the intake, gives a store whose incidents hold them; uses the rooms to read, the core's incident room to link and
 * one transaction for each report; never loses what it has said is kept.
 */
@NullMarked
package org.hearsay.app.ingest;

import org.jspecify.annotations.NullMarked;
