package org.hearsay.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;

/** Joins the marks of paragraphs to quotations. */
final class QuotationFinder {
    private final NormalText normal;
    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    QuotationFinder(NormalText normal, String text) {
        this.normal = normal;
        this.text = text;
    }

    /**
     * The quotations of a text.
     *
     * @param paragraphs those that are read, in text order, in offsets of the normal text
     * @param marks for each paragraph, its marks
     */
    List<Quotation> find(List<Span> paragraphs, List<List<QuoteMark>> marks) {
        int open = -1;
        int end = -1;
        for (int p = 0; p < paragraphs.size(); p++) {
            List<QuoteMark> here = marks.get(p);
            int first = 0;
            if (open >= 0) {
                if (goesOn(paragraphs.get(p), here)) {
                    first = 1;
                } else {
                    add(open, end, false);
                    open = -1;
                }
            }
            open = findDouble(here.subList(first, here.size()), open);
            findSingle(here);
            end = paragraphs.get(p).end();
        }
        if (open >= 0) {
            add(open, end, false);
        }
        found.sort(Comparator.comparing(Quotation::outer));
        return found;
    }

    /** A quotation that was not closed goes on if the next paragraph begins with an opening mark. */
    private static boolean goesOn(Span paragraph, List<QuoteMark> marks) {
        return !marks.isEmpty()
                && marks.get(0).at() == paragraph.start()
                && marks.get(0).role() == QuoteMark.Role.OPENS
                && !marks.get(0).single();
    }

    private int findDouble(List<QuoteMark> marks, int before) {
        int open = before;
        for (QuoteMark mark : marks) {
            if (mark.single()) {
                continue;
            }
            switch (mark.role()) {
                case OPENS -> {
                    if (open >= 0) {
                        add(open, mark.at(), false);
                    }
                    open = mark.at();
                }
                case CLOSES -> {
                    if (open >= 0) {
                        add(open, mark.at() + 1, true);
                    }
                    open = -1;
                }
                case NEITHER -> {}
            }
        }
        return open;
    }

    private void findSingle(List<QuoteMark> marks) {
        int open = -1;
        for (QuoteMark mark : marks) {
            if (mark.single() && mark.role() == QuoteMark.Role.OPENS) {
                open = mark.at();
            } else if (mark.single() && open >= 0) {
                add(open, mark.at() + 1, true);
                open = -1;
            }
        }
    }

    private void add(int from, int to, boolean balanced) {
        int innerFrom = from + 1;
        int innerTo = balanced ? to - 1 : to;
        while (innerTo > innerFrom && Character.isWhitespace(text.charAt(innerTo - 1))) {
            innerTo--;
        }
        while (innerFrom < innerTo && Character.isWhitespace(text.charAt(innerFrom))) {
            innerFrom++;
        }
        if (innerFrom < innerTo) {
            found.add(new Quotation(
                    normal.span(from, balanced ? to : innerTo), normal.span(innerFrom, innerTo), balanced));
        }
    }
}
