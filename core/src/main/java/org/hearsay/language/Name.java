package org.hearsay.language;

/** A name that the library found: tokens {@code [from, to)} of a sentence. */
public record Name(int from, int to, NameType type) {
    public Name {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no tokens in [" + from + ", " + to + ")");
        }
    }
}
