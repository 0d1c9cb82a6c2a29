package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.language.Quotation;
import org.hearsay.model.Span;

/** The quotations of a document, looked up by place. */
final class Quotes {
    /** Fewer characters are a title or words at arm's length, which alone make no saying. */
    private static final int SHORTEST_UTTERANCE = 12;

    private final Document document;

    Quotes(Document document) {
        this.document = document;
    }

    /** The quotation that a place stands in. */
    Optional<Quotation> around(int offset) {
        for (Quotation quotation : document.quotations()) {
            if (quotation.outer().start() <= offset
                    && offset < quotation.outer().end()) {
                return Optional.of(quotation);
            }
        }
        return Optional.empty();
    }

    /** A quotation that ends before a place, with nothing but marks in between. */
    Optional<Quotation> endingAt(int offset) {
        Quotation last = null;
        for (Quotation quotation : document.quotations()) {
            if (quotation.outer().end() <= offset && isGap(quotation.outer().end(), offset, false)) {
                last = quotation;
            }
        }
        return Optional.ofNullable(last).filter(Quotes::isUtterance);
    }

    /** A quotation that begins after a place, with nothing but marks in between; in the same paragraph, unless a colon announces it. */
    Optional<Quotation> startingAt(int offset) {
        for (Quotation quotation : document.quotations()) {
            if (quotation.outer().start() >= offset) {
                return isUtterance(quotation) && isGap(offset, quotation.outer().start(), true)
                        ? Optional.of(quotation)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isUtterance(Quotation quotation) {
        return quotation.inner().length() >= SHORTEST_UTTERANCE;
    }

    private boolean isGap(int from, int to, boolean announced) {
        String text = document.report().text();
        boolean colon = from > 0 && text.charAt(from - 1) == ':';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            colon |= c == ':';
            if (c == '\n' && !(announced && colon) || !Character.isWhitespace(c) && Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** A content stretched over the quotations that it touches, but not over the given spans, and cut at the ends of paragraphs. */
    List<Span> complete(Span content, List<Span> kept) {
        Span whole = content;
        for (Quotation quotation : document.quotations()) {
            Span outer = quotation.outer();
            if (outer.start() > whole.end() + 2) {
                break;
            }
            if (touches(outer, whole)) {
                Span hull = whole.hull(outer);
                if (kept.stream().noneMatch(hull::overlaps)) {
                    whole = hull;
                }
            }
        }
        return paragraphs(whole);
    }

    /** Overlap, or a mark just before or behind. */
    private boolean touches(Span outer, Span content) {
        return outer.overlaps(content);
    }

    /** A span without the blank lines in it. */
    List<Span> paragraphs(Span span) {
        List<Span> parts = new ArrayList<>(1);
        for (Block block : document.blocks()) {
            int start = Math.max(span.start(), block.span().start());
            int end = Math.min(span.end(), block.span().end());
            if (start < end) {
                parts.add(new Span(start, end));
            }
        }
        return parts.isEmpty() ? List.of(span) : parts;
    }
}
