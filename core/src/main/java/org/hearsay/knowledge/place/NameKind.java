package org.hearsay.knowledge.place;

/** How a name names its place. The order is that of the gazetteer's file, and that of trust. */
public enum NameKind {
    /** The name the gazetteer gives it. */
    MAIN,
    /** Another spelling, a short, long or former name, an abbreviation. */
    OTHER,
    /** A name that some language has for it. */
    FOREIGN,
    /** The name of a division without its generic word: "Walker" for Walker District. */
    SHORT;

    private static final NameKind[] ALL = values();

    static NameKind of(int ordinal) {
        return ALL[ordinal];
    }
}
