package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.model.Span;

/** Finds what each stretch of a text is for: heading, dateline, byline, credit, item of a list, paragraph. */
final class Layout {
    private static final int LONGEST_HEADING = 140;
    private static final int MOST_HEADING_WORDS = 18;
    private static final int LONGEST_CREDIT = 240;

    /** Captions and the like may stand over the dateline, but not many. */
    private static final int LATEST_DATELINE = 6;

    private final Set<String> creditStarts;
    private final Set<String> creditEnds;
    private final Set<String> bylineWords;

    private Layout(Set<String> creditStarts, Set<String> creditEnds, Set<String> bylineWords) {
        this.creditStarts = creditStarts;
        this.creditEnds = creditEnds;
        this.bylineWords = bylineWords;
    }

    static Layout load() {
        Table table = Table.load("en/layout.tsv");
        return new Layout(kind(table, "credit-start"), kind(table, "credit-end"), kind(table, "byline-word"));
    }

    private static Set<String> kind(Table table, String kind) {
        return Set.copyOf(table.rows().stream()
                .filter(row -> row.field(0).equals(kind))
                .map(row -> row.field(1))
                .toList());
    }

    /** The blocks of a normal text, in its offsets and order; nothing but white space, list marks and empty items lies between them. */
    List<Block> find(String text) {
        List<Span> paragraphs = Lines.paragraphs(text);
        LetterCase letters = LetterCase.of(text, 0, text.length());
        List<Block> blocks = new ArrayList<>();
        boolean begun = false;
        boolean dated = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            String words = text.substring(paragraph.start(), paragraph.end());
            if (isCredit(words)) {
                blocks.add(new Block(Block.Kind.CREDIT, paragraph));
            } else if (!begun && isByline(words)) {
                blocks.add(new Block(Block.Kind.BYLINE, paragraph));
            } else if (!dated
                    && i <= LATEST_DATELINE
                    && !(words.indexOf(':') > 0 && isHeading(words, i, paragraphs, text)) // "Lagos: gunmen kill five"
                    && addDateline(text, paragraph, letters, begun, blocks)) {
                begun = true;
                dated = true;
            } else if (isHeading(words, i, paragraphs, text)) {
                blocks.add(new Block(Block.Kind.HEADING, paragraph));
            } else {
                int mark = Bullet.at(text, paragraph.start());
                blocks.add(
                        mark > 0
                                ? new Block(Block.Kind.BULLET, new Span(paragraph.start() + mark, paragraph.end()))
                                : new Block(Block.Kind.PARAGRAPH, paragraph));
                begun = true;
            }
        }
        return blocks;
    }

    private static boolean addDateline(
            String text, Span paragraph, LetterCase letters, boolean begun, List<Block> blocks) {
        int length = begun
                ? Dateline.lateAt(text, paragraph.start(), paragraph.end(), letters)
                : Dateline.at(text, paragraph.start(), paragraph.end(), letters);
        if (length == 0) {
            return false;
        }
        int body = paragraph.start() + length;
        int end = body;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        blocks.add(new Block(Block.Kind.DATELINE, new Span(paragraph.start(), end)));
        if (body < paragraph.end()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(body, paragraph.end())));
        }
        return true;
    }

    private boolean isCredit(String words) {
        if (words.length() > LONGEST_CREDIT) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length() && "([*_- ".indexOf(lower.charAt(start)) >= 0) {
            start++;
        }
        String rest = lower.substring(start);
        String stem = rest.replaceAll("[)\\]*_. ]+$", "");
        return creditStarts.stream().anyMatch(rest::startsWith)
                || creditEnds.stream().anyMatch(stem::endsWith);
    }

    /** "By A. Writer in Nairobi", "By a staff writer", all of it names and the few small words between them. */
    private boolean isByline(String words) {
        String[] parts = words.split("[\\s,|/]+");
        if (parts.length < 2 || parts.length > 14 || !parts[0].equalsIgnoreCase("by")) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            boolean name = !Character.isLowerCase(parts[i].charAt(0));
            if (!name && !bylineWords.contains(parts[i].toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !words.endsWith(".");
    }

    /** A line of its own without an end mark, with something to stand over. */
    private static boolean isHeading(String words, int i, List<Span> paragraphs, String text) {
        if (words.length() > LONGEST_HEADING || i + 1 >= paragraphs.size() || Bullet.at(words, 0) > 0) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        char secondLast = words.length() > 1 ? words.charAt(words.length() - 2) : ' ';
        boolean ended = ".!?:;,".indexOf(last) >= 0 || "\"')".indexOf(last) >= 0 && ".!?,".indexOf(secondLast) >= 0;
        if (ended && !(last == '?' && i == 0)) {
            return false;
        }
        int spaces = 0;
        int letters = 0;
        for (int k = 0; k < words.length(); k++) {
            spaces += Character.isWhitespace(words.charAt(k)) ? 1 : 0;
            letters += Character.isLetter(words.charAt(k)) ? 1 : 0;
        }
        Span next = paragraphs.get(i + 1);
        boolean nextGoesOn = Character.isLowerCase(text.charAt(next.start()));
        return letters > 2 && spaces < MOST_HEADING_WORDS && !nextGoesOn;
    }
}
