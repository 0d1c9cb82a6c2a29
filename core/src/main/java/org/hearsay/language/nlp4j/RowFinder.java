package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;

/**
 * Where a feature's {@linkplain WeightRows row} begins, looked up by fingerprint in one table: no string is kept, and a look-up mostly
 * touches one line of memory. A slot holds the upper half of the fingerprint and the place; the lower half says which slot. Features that
 * speak for no label are left out.
 */
final class RowFinder {
    /** The places of two hundred million numbers; the other 36 bits tell prints apart, beside those that choose the slot. */
    private static final int PLACE_BITS = 28;

    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final long[] slots;

    RowFinder(PackFile pack, String model) {
        slots = PackFile.longs(pack.section(model + ".finder"));
    }

    /** @param begins where each feature's row begins, 0 for those without one */
    static void write(PackWriter writer, String model, FeatureMap map, int[] begins) throws IOException {
        int entries = map.getIndexMaps().stream().mapToInt(Object2IntMap::size).sum();
        long[] slots = new long[Integer.highestOneBit(Math.max(16, entries * 3 / 2)) * 2];
        int kind = 0;
        for (Object2IntMap<String> features : map.getIndexMaps()) {
            for (Object2IntMap.Entry<String> entry : features.object2IntEntrySet()) {
                int feature = entry.getIntValue();
                int begin = feature < begins.length ? begins[feature] : 0;
                if (begin > PLACE) {
                    throw new IllegalStateException("too many weights for " + PLACE_BITS + " bits");
                }
                if (begin > 0) {
                    put(slots, Print.ofFeature(kind, Print.of(entry.getKey()).hash()), begin);
                }
            }
            kind++;
        }
        writer.longs(model + ".finder", slots);
    }

    private static void put(long[] slots, long print, int begin) {
        int mask = slots.length - 1;
        int slot = (int) print & mask;
        while (slots[slot] != 0) {
            if (((slots[slot] ^ print) & ~PLACE) == 0) {
                throw new IllegalStateException("two features have one fingerprint");
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = print & ~PLACE | begin;
    }

    /**
     * The rows of the features that are known, in the order of their fingerprints.
     *
     * @param count how many fingerprints there are
     */
    Rows find(long[] prints, int count) {
        long[] table = slots;
        int mask = table.length - 1;
        long[] here = new long[count];
        // First all slots are touched, one after the other without looking: then the processor waits for many lines of
        // memory at once.
        for (int i = 0; i < count; i++) {
            here[i] = table[(int) prints[i] & mask];
        }
        int[] places = new int[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            long print = prints[i];
            long entry = here[i];
            for (int slot = (int) print & mask; entry != 0; entry = table[slot]) {
                if (((entry ^ print) & ~PLACE) == 0) {
                    places[found++] = (int) (entry & PLACE);
                    break;
                }
                slot = slot + 1 & mask;
            }
        }
        return new Rows(places, found);
    }
}
