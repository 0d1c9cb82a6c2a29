package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides which marks of a paragraph open a quotation, which close one, and which are apostrophes or strays. */
final class QuoteMarks {
    /** Words whose first letters an apostrophe stands for. */
    private static final Set<String> CLIPPED = Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round");

    private final NormalText normal;
    private final String text;
    private final int from;
    private final int to;
    private final List<QuoteMark> marks = new ArrayList<>();
    private boolean open;
    private int singleClose = -1;

    private QuoteMarks(NormalText normal, String text, int from, int to) {
        this.normal = normal;
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The double marks, and the single ones that open or close, of {@code [from, to)}, in text order. */
    static List<QuoteMark> in(NormalText normal, String text, int from, int to) {
        QuoteMarks found = new QuoteMarks(normal, text, from, to);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                found.addDouble(i);
            } else if (c == '\'') {
                found.addSingle(i);
            }
        }
        return found.marks;
    }

    private void addDouble(int i) {
        QuoteMark.Role role = role(i);
        if (role == QuoteMark.Role.CLOSES && !open) {
            role = QuoteMark.Role.NEITHER;
        }
        if (role != QuoteMark.Role.NEITHER) {
            open = role == QuoteMark.Role.OPENS;
        }
        marks.add(new QuoteMark(i, role, false));
    }

    /** What stands beside a mark tells more than its shape, which writers and their programs get wrong. */
    private QuoteMark.Role role(int i) {
        boolean before = touchesBefore(i);
        boolean after = touchesAfter(i);
        if (before != after) {
            return before ? QuoteMark.Role.CLOSES : QuoteMark.Role.OPENS;
        }
        return switch (normal.original(i)) {
            case '“', '„', '«', '〝' -> QuoteMark.Role.OPENS;
            case '”', '»', '〞' -> QuoteMark.Role.CLOSES;
            default -> open ? QuoteMark.Role.CLOSES : QuoteMark.Role.OPENS;
        };
    }

    private void addSingle(int i) {
        if (i == singleClose) {
            marks.add(new QuoteMark(i, QuoteMark.Role.CLOSES, true));
            singleClose = -1;
        } else if (i > singleClose && !touchesBefore(i) && touchesAfter(i) && !isClipped(i)) {
            int close = closeOfSingle(i);
            if (close > i) {
                marks.add(new QuoteMark(i, QuoteMark.Role.OPENS, true));
                singleClose = close;
            }
        }
    }

    private boolean isClipped(int i) {
        int end = i + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end);
        return CLIPPED.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.endsWith("s");
    }

    /** The mark that closes a single one: rather beside punctuation than after an s, where it may be a possessive. */
    private int closeOfSingle(int opening) {
        int fallback = -1;
        for (int i = opening + 2; i < to; i++) {
            char c = text.charAt(i);
            if (c == '"' && open) {
                break;
            }
            boolean wordGoesOn = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            if (c != '\'' || wordGoesOn || Character.isWhitespace(text.charAt(i - 1))) {
                continue;
            }
            boolean besidePunctuation = ",.!?".indexOf(text.charAt(i - 1)) >= 0
                    || i + 1 == to
                    || ",.;:!?\")".indexOf(text.charAt(i + 1)) >= 0;
            if (besidePunctuation || text.charAt(i - 1) != 's') {
                return i;
            }
            fallback = fallback < 0 ? i : fallback;
        }
        return fallback;
    }

    private boolean touchesBefore(int i) {
        if (i == from) {
            return false;
        }
        char c = text.charAt(i - 1);
        if (c == '"' || c == '\'') {
            QuoteMark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            return last == null || last.at() != i - 1 || last.role() != QuoteMark.Role.OPENS;
        }
        return !Character.isWhitespace(c) && c != '(' && c != '[' && c != '-';
    }

    private boolean touchesAfter(int i) {
        if (i + 1 >= to) {
            return false;
        }
        char c = text.charAt(i + 1);
        return !Character.isWhitespace(c) && ",.;:!?)]-\"'".indexOf(c) < 0
                || c == '\'' && i + 2 < to && Character.isLetterOrDigit(text.charAt(i + 2));
    }
}
