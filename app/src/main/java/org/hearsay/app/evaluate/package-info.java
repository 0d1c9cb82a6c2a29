/**
 * Measures the reading on public corpora: reads them as {@code hearsay read} does, scores what comes out, and keeps the figures.
 *
 * <p>Takes files of gold, gives figures with their intervals, the faults behind them, and the page that shows them; uses {@code read} and
 * {@code score}; never shows the reader anything of the gold, and keeps no words of a corpus.
 */
@NullMarked
package org.hearsay.app.evaluate;

import org.jspecify.annotations.NullMarked;
