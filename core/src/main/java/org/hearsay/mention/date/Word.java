package org.hearsay.mention.date;

import org.hearsay.knowledge.date.CalendarWords.Senses;

/**
 * A run of letters, a number or a mark: smaller than a token, so that "two-day" and "1939-1945" are read the same however they were
 * tokenised.
 *
 * @param lower the characters in lower case
 * @param capital whether the first is upper case
 * @param start offset of the first character in the text
 * @param end one past the last
 * @param token the token of the sentence it lies in, -1 outside a sentence
 * @param value of a number, an ordinal, a decade; -1 for words and marks
 * @param digits how many digits a number is written with before a decimal point; 0 for words and marks
 */
record Word(
        String lower,
        boolean capital,
        int start,
        int end,
        int token,
        Shape shape,
        double value,
        int digits,
        Senses senses) {
    enum Shape {
        LETTERS,
        /** "1998". */
        NUMBER,
        /** "1,500", "2.5": never a day or a year. */
        AMOUNT,
        /** "7th". */
        ORDINAL,
        /** "1990s". */
        DECADE,
        MARK
    }

    boolean is(String form) {
        return lower.equals(form);
    }

    boolean isAny(String... forms) {
        for (String form : forms) {
            if (lower.equals(form)) {
                return true;
            }
        }
        return false;
    }

    int number() {
        return (int) value;
    }

    /** Whether nothing, not even a space, stands between this word and the one before. */
    boolean touches(Word before) {
        return before.end == start;
    }
}
