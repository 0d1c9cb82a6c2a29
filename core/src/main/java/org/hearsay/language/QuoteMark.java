package org.hearsay.language;

/** A quotation mark in a paragraph, and what it does there. Offsets are into the normal text. */
record QuoteMark(int at, Role role, boolean single) {
    enum Role {
        OPENS,
        CLOSES,
        /** An apostrophe, a mark for inches, or one that fits nowhere. */
        NEITHER
    }
}
