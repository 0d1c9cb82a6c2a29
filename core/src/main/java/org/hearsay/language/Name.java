package org.hearsay.language;

/** A name that the library found: tokens {@code [from, to)} of a sentence. */
public record Name(int from, int to, NameType type) {
    public Name {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no tokens in [" + from + ", " + to + ")");
        }
    }

    /** A day or an hour. */
    public boolean isOfTime() {
        return switch (type) {
            case DATE, TIME -> true;
            case PERSON,
                    NORP,
                    FAC,
                    ORG,
                    GPE,
                    LOC,
                    PRODUCT,
                    EVENT,
                    WORK_OF_ART,
                    LAW,
                    LANGUAGE,
                    PERCENT,
                    MONEY,
                    QUANTITY,
                    ORDINAL,
                    CARDINAL -> false;
        };
    }
}
