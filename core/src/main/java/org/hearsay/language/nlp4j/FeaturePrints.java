package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;

/**
 * The numbers of a model's features, looked up by a 64-bit fingerprint of the feature in one open-addressed table: no string is kept.
 * Features that are in the model never share a fingerprint (checked when the table is made).
 */
final class FeaturePrints extends FeatureMap {
    private static final long serialVersionUID = 1;

    private final long[] keys;
    private final int[] values;
    private final int size;
    private final int maxIndex;

    FeaturePrints(FeatureMap map) {
        int count = 0;
        for (Object2IntMap<String> features : map.getIndexMaps()) {
            count += features.size();
        }
        int capacity = Integer.highestOneBit(Math.max(1, count * 2 - 1)) * 2;
        keys = new long[capacity];
        values = new int[capacity];
        size = map.size();
        maxIndex = map.getMaxIndex();
        int type = 0;
        for (Object2IntMap<String> features : map.getIndexMaps()) {
            for (Object2IntMap.Entry<String> entry : features.object2IntEntrySet()) {
                long print = print(type, entry.getKey());
                int slot = slot(print);
                while (keys[slot] != 0) {
                    if (keys[slot] == print) {
                        throw new IllegalStateException("two features have one fingerprint: " + entry.getKey());
                    }
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = print;
                values[slot] = entry.getIntValue();
            }
            type++;
        }
    }

    private int slot(long print) {
        return (int) (print >>> 20) & keys.length - 1;
    }

    static long print(int type, String feature) {
        long hash = 0x9E3779B97F4A7C15L * (type + 1);
        for (int i = 0, n = feature.length(); i < n; i++) {
            hash = (hash ^ feature.charAt(i)) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        hash *= 0xC2B2AE3D27D4EB4FL;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    @Override
    public int index(int type, String feature) {
        long print = print(type, feature);
        for (int slot = slot(print); ; slot = slot + 1 & keys.length - 1) {
            long key = keys[slot];
            if (key == print) {
                return values[slot];
            }
            if (key == 0) {
                return -1;
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int getMaxIndex() {
        return maxIndex;
    }
}
