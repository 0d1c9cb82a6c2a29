package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;

/** The numbers of a model's features, looked up by fingerprint in one table: no string is kept, and a look-up touches one line of memory. */
final class FeaturePrints extends FeatureMap {
    private static final long serialVersionUID = 1;

    private final long[] prints;
    private final int[] numbers;
    private final int mask;

    FeaturePrints(PackFile pack, String model) {
        prints = PackFile.longs(pack.section(model + ".features.prints"));
        numbers = PackFile.ints(pack.section(model + ".features.numbers"));
        mask = prints.length - 1;
    }

    static void write(PackWriter writer, String model, FeatureMap map) throws IOException {
        PrintTable table = new PrintTable(
                map.getIndexMaps().stream().mapToInt(Object2IntMap::size).sum() * 5 / 4);
        int type = 0;
        for (Object2IntMap<String> features : map.getIndexMaps()) {
            for (Object2IntMap.Entry<String> entry : features.object2IntEntrySet()) {
                table.add(Fingerprint.of(type, entry.getKey()), entry.getIntValue());
            }
            type++;
        }
        MappedTable.write(writer, model + ".features", table);
    }

    @Override
    public int index(int type, String feature) {
        long print = Fingerprint.of(type, feature);
        for (int slot = Fingerprint.slot(print, mask); ; slot = slot + 1 & mask) {
            long here = prints[slot];
            if (here == print) {
                return numbers[slot];
            }
            if (here == 0) {
                return -1;
            }
        }
    }
}
