package org.hearsay.app.render;

import java.util.ArrayList;
import java.util.List;

/** Lays words out in lines of a given width, with a hanging indent and, where wanted, colours. */
final class Paper {
    /** How a run of words looks; colours are the terminal's own, so that its theme decides their shade. */
    enum Ink {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        HEADING("1;4"),
        ACTOR("36"),
        CLAIM("33"),
        DENIAL("35"),
        ISSUE("31");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private static final String END = "\u001B[0m";

    private record Word(String text, Ink ink, boolean joined) {}

    private final int width;
    private final boolean colour;
    private final StringBuilder page = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private Ink last = Ink.PLAIN;

    Paper(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** Adds words to the line being written; a line is broken only between words. */
    Paper add(Ink ink, String text) {
        String[] parts = text.strip().split("\\s+");
        boolean joined = !text.isEmpty() && !Character.isWhitespace(text.charAt(0)) && !words.isEmpty();
        for (String part : parts) {
            if (!part.isEmpty()) {
                words.add(new Word(part, ink, joined));
            }
            joined = false;
        }
        return this;
    }

    /** Ends the line: writes it with a margin on its first line and another on those that follow. */
    void end(String first, int hanging) {
        StringBuilder line = new StringBuilder(first);
        int column = columns(first);
        boolean fresh = true;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int length = columns(word.text());
            int together = length;
            for (int next = i + 1; next < words.size() && words.get(next).joined(); next++) {
                together += columns(words.get(next).text());
            }
            if (!fresh && !word.joined() && column + 1 + together > width) {
                flush(line);
                line.append(" ".repeat(hanging));
                column = hanging;
                fresh = true;
            }
            if (!fresh && !word.joined()) {
                line.append(' ');
                column++;
            }
            ink(line, word);
            column += length;
            fresh = false;
        }
        flush(line);
        words.clear();
    }

    void blank() {
        page.append('\n');
    }

    private void flush(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        page.append(line, 0, end).append('\n');
        line.setLength(0);
    }

    /** Words of one colour that stand beside each other share its beginning and end. */
    private void ink(StringBuilder line, Word word) {
        String code = word.ink().code;
        if (!colour || code.isEmpty()) {
            line.append(word.text());
            return;
        }
        String ended = END + (word.joined() ? "" : " ");
        if (word.ink() == last && line.toString().endsWith(ended)) {
            line.delete(line.length() - ended.length(), line.length()).append(word.joined() ? "" : " ");
        } else {
            line.append("\u001B[").append(code).append('m');
        }
        line.append(word.text()).append(END);
        last = word.ink();
    }

    /** Columns a text takes: one a character, two for the wide characters of East Asia, none for marks set on others. */
    static int columns(String text) {
        return text.codePoints().map(Paper::columns).sum();
    }

    private static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        boolean wide = (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || point >= 0x1F300;
        return wide ? 2 : 1;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
