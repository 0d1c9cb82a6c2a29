package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * The paragraphs of a text as it is laid out: a line each, or, where the text was wrapped at a fixed width as wire copy used to be,
 * the lines up to an empty, a short or before an indented one.
 */
final class Lines {
    /** Wider lines are paragraphs of their own. */
    private static final int WIDEST_WRAP = 110;

    private static final int NARROWEST_WRAP = 40;

    private final String text;

    private final boolean isMixed;

    private Lines(String text) {
        this.text = text;
        isMixed = LetterCase.of(text, 0, text.length()) == LetterCase.MIXED;
    }

    /** Stretches of text without white space at their ends, none of them empty. */
    static List<Span> paragraphs(String text) {
        Lines lines = new Lines(text);
        List<Span> all = lines.all();
        return lines.join(all, lines.wrapWidth(all));
    }

    /** Every line, the empty ones too, from its first character to its line feed. */
    private List<Span> all() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Span(start, end));
            start = end + 1;
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /** The width at which the text was wrapped; 0 if it was not: then lines that go on in the next one are rare, or differ in length. */
    private int wrapWidth(List<Span> lines) {
        int widest = 0;
        int inner = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(lines, i)) {
                widest = Math.max(widest, lines.get(i).length());
                inner++;
            }
        }
        if (inner == 0 || widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return 0;
        }
        int full = 0;
        int midSentence = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(lines, i)) {
                full += lines.get(i).length() * 10 >= widest * 7 ? 1 : 0;
                midSentence += endsSentence(lines.get(i)) ? 0 : 1;
            }
        }
        return full * 10 >= inner * 6 && midSentence * 2 >= inner ? widest : 0;
    }

    private boolean goesOn(List<Span> lines, int i) {
        return !isBlank(lines.get(i)) && !isBlank(lines.get(i + 1));
    }

    private List<Span> join(List<Span> lines, int width) {
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (isBlank(line)) {
                continue;
            }
            boolean joined = start >= 0 && i > 0 && continues(lines.get(i - 1), line, width);
            if (start >= 0 && !joined) {
                paragraphs.add(trimmed(start, end));
            }
            start = joined ? start : line.start();
            end = line.end();
        }
        if (start >= 0) {
            paragraphs.add(trimmed(start, end));
        }
        return paragraphs;
    }

    private boolean continues(Span previous, Span line, int width) {
        if (isBlank(previous)
                || indent(line) > indent(previous) + 1
                || Bullet.at(text, line.start() + indent(line)) > 0) {
            return false;
        }
        if (width == 0) {
            return isMixed && !endsSentence(previous) && startsLower(line);
        }
        // A short line ends a paragraph unless it stops in the middle of a sentence; a short one without end is a
        // heading.
        boolean isShort = previous.length() * 10 < width * 7;
        return !isShort || !endsSentence(previous) && startsLower(line);
    }

    private boolean startsLower(Span line) {
        return Character.isLowerCase(text.charAt(line.start() + indent(line)));
    }

    private int indent(Span line) {
        int i = line.start();
        while (i < line.end() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i - line.start();
    }

    private boolean isBlank(Span line) {
        return indent(line) == line.length();
    }

    private boolean endsSentence(Span line) {
        Span words = trimmed(line.start(), line.end());
        return words.length() > 0 && ".!?:\")".indexOf(text.charAt(words.end() - 1)) >= 0;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
