package org.hearsay.model;

/** Turns offsets in UTF-16 units, which Java counts, into Unicode code points, which the record counts, and back. */
public final class CodePoints {
    private final String text;
    /** The code points before each unit; empty when there are as many as units. */
    private final int[] before;

    public CodePoints(String text) {
        this.text = text;
        int points = text.codePointCount(0, text.length());
        this.before = points == text.length() ? new int[0] : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        int points = 0;
        for (int unit = 0; unit < text.length(); points++) {
            int next = unit + Character.charCount(text.codePointAt(unit));
            for (; unit < next; unit++) {
                before[unit] = points; // an offset inside a pair counts as the one before it
            }
        }
        before[text.length()] = points;
        return before;
    }

    /** The code points before a UTF-16 offset. */
    public int ofUnit(int unit) {
        return before.length == 0 ? unit : before[unit];
    }

    /** The UTF-16 offset of a code point. */
    public int toUnit(int point) {
        return before.length == 0 ? point : text.offsetByCodePoints(0, point);
    }
}
