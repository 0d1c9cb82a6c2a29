/**
 * Report to sentences: tokens, tags, lemmas, dependencies, names, layout, quotations.
 *
 * <p>Takes a {@link org.hearsay.model.Report}, gives a {@link org.hearsay.language.Document}, uses the parsing library, which no other
 * room may import, and never decides what words mean.
 */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
