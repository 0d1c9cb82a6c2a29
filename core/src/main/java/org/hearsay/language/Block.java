package org.hearsay.language;

import org.hearsay.model.Span;

/** A stretch of a report's layout. Only headings, bullets and paragraphs are parsed into sentences. */
public record Block(Kind kind, Span span) {
    /** What a stretch of text is for. */
    public enum Kind {
        /** A headline or sub-heading: a line of its own, no full stop. */
        HEADING,
        /** "KABUL, Sept 21 (Agency) -": place, day and agency before the first sentence. */
        DATELINE,
        /** "By A. Writer in Nairobi". */
        BYLINE,
        /** "(Reporting by …; editing by …)", "© Agency". */
        CREDIT,
        /** An item of a list; its span begins after the mark. */
        BULLET,
        PARAGRAPH;

        /** Whether the words are read for sentences. */
        public boolean isRead() {
            return switch (this) {
                case HEADING, BULLET, PARAGRAPH -> true;
                case DATELINE, BYLINE, CREDIT -> false;
            };
        }
    }
}
