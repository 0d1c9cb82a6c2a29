package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;

/** The tellings of one sentence that grammar makes one event. */
final class Clusters {
    private Clusters() {}

    static List<List<EventMention>> of(List<EventMention> mentions) {
        int[] root = new int[mentions.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (EventMention mention : mentions) {
            mention.partOf().ifPresent(whole -> {
                int a = find(root, mention.index());
                int b = find(root, whole);
                root[Math.max(a, b)] = Math.min(a, b);
            });
        }
        List<List<EventMention>> clusters = new ArrayList<>();
        List<Integer> roots = new ArrayList<>();
        for (EventMention mention : mentions) {
            int r = find(root, mention.index());
            int known = roots.indexOf(r);
            if (known < 0) {
                roots.add(r);
                clusters.add(new ArrayList<>(List.of(mention)));
            } else {
                clusters.get(known).add(mention);
            }
        }
        return clusters;
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
