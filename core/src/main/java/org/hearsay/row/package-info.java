/**
 * Rows: what each scheme of the field has for columns, said once, and how each is filled from an incident.
 *
 * <p>Takes {@link org.hearsay.model.incident.Incident}s (and readings, for the tables of records), the codebook's crosswalks and the
 * countries' numbers; gives rows of typed values and a {@link org.hearsay.row.LossNote} that counts what the scheme could not hold. Knows
 * no file and no format: the program writes CSV, JSON or Parquet from the same columns, and the page of reference is made from them.
 * Never fills a column with a guess, and never writes as a fact who did it on the word of one who claims or accuses.
 */
@NullMarked
package org.hearsay.row;

import org.jspecify.annotations.NullMarked;
