package org.hearsay.standing;

import org.hearsay.language.Sentence;

/** A sentence that stands in a report twice: the lead that is printed under the picture as well, or under each picture with its number before it. */
final class PrintedAgain {
    /** So many words are not said twice by chance. */
    private static final int TELLING_WORDS = 8;

    private PrintedAgain() {}

    static boolean is(Sentence one, Sentence other) {
        int words = Math.min(one.size(), other.size());
        return one.toString().equals(other.toString())
                || words >= TELLING_WORDS
                        && (one.toString().endsWith(other.toString())
                                || other.toString().endsWith(one.toString()));
    }
}
