/**
 * The parsing library NLP4J behind {@link org.hearsay.language.Parser}, and the language pack it opens from.
 *
 * <p>The only package that imports the library. Takes a report's text, gives tokens, tags, lemmas, dependencies and names.
 */
@NullMarked
package org.hearsay.language.nlp4j;

import org.jspecify.annotations.NullMarked;
