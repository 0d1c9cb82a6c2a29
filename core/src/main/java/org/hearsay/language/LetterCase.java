package org.hearsay.language;

/** How a stretch of text uses capitals. */
enum LetterCase {
    MIXED,
    /** All capitals, or nearly. */
    UPPER,
    /** No capitals, or hardly any. */
    LOWER;

    /** Judges by the letters; a stretch with few of them is mixed. */
    static LetterCase of(CharSequence text, int from, int to) {
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        if (upper + lower < 12) {
            return MIXED;
        }
        if (lower * 20 < upper) {
            return UPPER;
        }
        return upper * 200 < lower ? LOWER : MIXED;
    }
}
