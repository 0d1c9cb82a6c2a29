package org.hearsay.language.nlp4j;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** A {@link PrintTable} that is looked up in the pack itself. */
final class MappedTable {
    private final LongBuffer prints;
    private final IntBuffer numbers;
    private final int mask;

    MappedTable(PackFile pack, String name) {
        prints = pack.section(name + ".prints").asLongBuffer();
        numbers = pack.section(name + ".numbers").asIntBuffer();
        mask = prints.capacity() - 1;
    }

    static void write(PackWriter writer, String name, PrintTable table) throws java.io.IOException {
        writer.longs(name + ".prints", table.prints());
        writer.ints(name + ".numbers", table.numbers());
    }

    /** The number of a fingerprint; -1 if it is not in the table. */
    int find(long print) {
        for (int slot = Fingerprint.slot(print, mask); ; slot = slot + 1 & mask) {
            long here = prints.get(slot);
            if (here == print) {
                return numbers.get(slot);
            }
            if (here == 0) {
                return -1;
            }
        }
    }
}
