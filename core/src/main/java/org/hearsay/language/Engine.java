package org.hearsay.language;

import java.util.List;
import java.util.Optional;

/** What the language room needs of a parsing library. Safe for use by many threads at once. */
public interface Engine {
    /**
     * Splits a paragraph into its words.
     *
     * @return words in text order whose spans are offsets into {@code paragraph}; letters and digits are never left out
     */
    List<Word> tokenize(String paragraph);

    /** How a word, given in small letters, is mostly written; empty if it is not known. */
    Optional<WordCase> usualCase(String lower);

    /**
     * Tags, parses and names one sentence.
     *
     * @param words with spans into the report's text, at least one
     */
    Sentence parse(int index, int block, List<Word> words);
}
