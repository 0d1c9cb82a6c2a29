package org.hearsay.language.nlp4j;

/** A table of fingerprints and numbers, while the pack is made: open addressing, linear probing, at most three quarters full. */
final class PrintTable {
    private final long[] prints;
    private final int[] numbers;

    PrintTable(int entries) {
        int size = 16;
        while (size * 3L < entries * 4L) {
            size *= 2;
        }
        prints = new long[size];
        numbers = new int[size];
    }

    /** Adds an entry that is not in the table yet. */
    void add(long print, int number) {
        int mask = prints.length - 1;
        int slot = Fingerprint.slot(print, mask);
        while (prints[slot] != 0) {
            if (prints[slot] == print) {
                throw new IllegalStateException("two words have one fingerprint");
            }
            slot = slot + 1 & mask;
        }
        prints[slot] = print;
        numbers[slot] = number;
    }

    long[] prints() {
        return prints;
    }

    int[] numbers() {
        return numbers;
    }
}
