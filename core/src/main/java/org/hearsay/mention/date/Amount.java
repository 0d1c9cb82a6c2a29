package org.hearsay.mention.date;

/**
 * How many of a unit.
 *
 * @param count 0 or more; for a vague amount the number it stands for, 0 when it stands for none ("several")
 * @param vague whether it was told by a word such as "few" or by the bare plural
 */
public record Amount(double count, boolean vague) {
    public Amount {
        if (count < 0) {
            throw new IllegalArgumentException("a negative amount: " + count);
        }
    }

    static Amount of(double count) {
        return new Amount(count, false);
    }

    static Amount unknown() {
        return new Amount(0, true);
    }

    public boolean isWhole() {
        return count == Math.rint(count);
    }
}
