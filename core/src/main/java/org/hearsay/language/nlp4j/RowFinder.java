package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;

/**
 * Where a feature's {@linkplain WeightRows row} begins, looked up by fingerprint in one table: no string is kept, and a look-up mostly
 * touches one line of memory. A slot holds the upper half of the fingerprint and the place; the lower half says which slot. Features that
 * speak for no label are left out.
 */
final class RowFinder extends FeatureMap {
    private static final long serialVersionUID = 1;

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
        int type = 0;
        for (Object2IntMap<String> features : map.getIndexMaps()) {
            for (Object2IntMap.Entry<String> entry : features.object2IntEntrySet()) {
                int feature = entry.getIntValue();
                int begin = feature < begins.length ? begins[feature] : 0;
                if (begin > PLACE) {
                    throw new IllegalStateException("too many weights for " + PLACE_BITS + " bits");
                }
                if (begin > 0 && put(slots, Fingerprint.of(type, entry.getKey()), begin) > 0) {
                    throw new IllegalStateException("two features have one fingerprint");
                }
            }
            type++;
        }
        writer.longs(model + ".finder", slots);
    }

    /** Gives the place that stands for the print already, or else puts it and gives -1. */
    private static int put(long[] slots, long print, int begin) {
        int known = find(slots, print);
        if (known < 0) {
            int slot = (int) print & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = print & ~PLACE | begin;
        }
        return known;
    }

    private static int find(long[] slots, long print) {
        long upper = print & ~PLACE;
        for (int slot = (int) print & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
            long here = slots[slot];
            if ((here & ~PLACE) == upper && here != 0) {
                return (int) (here & PLACE);
            }
            if (here == 0) {
                return -1;
            }
        }
    }

    @Override
    public int index(int type, String feature) {
        return find(slots, Fingerprint.of(type, feature));
    }
}
