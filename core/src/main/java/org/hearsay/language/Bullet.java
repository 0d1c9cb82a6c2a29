package org.hearsay.language;

/** The mark before an item of a list. */
final class Bullet {
    private Bullet() {}

    /** The length of the mark and the space after it that begin a line; 0 if there is none. */
    static int at(String text, int start) {
        int i = start;
        int length = text.length();
        if (i < length && "•▪‣◦●○∙·*■□►▶✓".indexOf(text.charAt(i)) >= 0) {
            i++;
        } else if (i + 1 < length && text.charAt(i) == '-' && text.charAt(i + 1) == ' ') {
            i++;
        } else {
            while (i < length && i - start < 2 && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i == start || i >= length || text.charAt(i) != '.' && text.charAt(i) != ')') {
                return 0;
            }
            i++;
            if (i >= length || text.charAt(i) != ' ') {
                return 0;
            }
        }
        while (i < length && text.charAt(i) == ' ') {
            i++;
        }
        return i < length && text.charAt(i) != '\n' ? i - start : 0;
    }
}
