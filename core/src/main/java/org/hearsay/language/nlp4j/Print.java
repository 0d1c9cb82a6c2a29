package org.hearsay.language.nlp4j;

/**
 * What stands for a text in the fingerprints of features. A feature of several texts is looked up under "a_b_c"; its print is reckoned
 * from those of its parts, so that no text is joined: the hash is a polynomial of the characters, and a text put behind another shifts
 * it by a power.
 */
final class Print {
    /** What stands for a value that is not there; a feature with such a part is none. */
    static final Print NONE = of("");

    private static final long BASE = 0xD6E8FEB86659FD93L;

    private final String text;
    private final long hash;
    private final long lead;
    private final long tail;

    private Print(String text, long hash, long power) {
        this.text = text;
        this.hash = hash;
        lead = power * BASE;
        tail = code('_') * power + hash;
    }

    static Print of(String text) {
        long hash = 0;
        long power = 1;
        for (int i = 0, n = text.length(); i < n; i++) {
            hash = hash * BASE + code(text.charAt(i));
            power *= BASE;
        }
        return new Print(text, hash, power);
    }

    /** The hash of the text alone. */
    long hash() {
        return hash;
    }

    /** The hash of a text of which the hash is given, an underscore and this text. */
    long after(long before) {
        return before * lead + tail;
    }

    boolean isOf(String other) {
        return text.equals(other);
    }

    /** The fingerprint of a feature: its kind and the hash of its text, stirred so that every bit of it depends on both. */
    static long ofFeature(int kind, long hash) {
        long print = hash + 0x9E3779B97F4A7C15L * (kind + 1);
        print = (print ^ print >>> 32) * 0xC2B2AE3D27D4EB4FL;
        print = (print ^ print >>> 29) * BASE;
        return print ^ print >>> 32;
    }

    /** Characters that are alike get numbers that are not. */
    private static long code(char c) {
        long code = (c + 1) * 0x9E3779B97F4A7C15L;
        return (code ^ code >>> 31) * 0xC2B2AE3D27D4EB4FL;
    }
}
