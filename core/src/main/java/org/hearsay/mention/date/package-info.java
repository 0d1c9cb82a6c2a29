/**
 * Sentences to mentions of time: a small grammar over words ({@code en/date-words.tsv}) finds the expressions and says what each means,
 * without yet knowing when that is.
 */
@NullMarked
package org.hearsay.mention.date;

import org.jspecify.annotations.NullMarked;
