package org.hearsay.app.cli;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.store.IncidentFilter;
import org.hearsay.app.store.Store;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorRegistry;

/** Whom a user means by a name: any name, alias or id of the registry, in whatever case and with or without accents, else words of a name. */
final class ActorFilter {
    private static final int SHOWN = 3;

    /** Names that differ in more than a third of their letters are no slip of the hand. */
    private static final int LETTERS_A_SLIP = 3;

    private final ActorRegistry registry;

    ActorFilter(ActorRegistry registry) {
        this.registry = registry;
    }

    /** @throws Stop when neither the registry nor the store knows anybody of that name, with the nearest names */
    IncidentFilter.ByActor of(String name, Store store) {
        Set<String> ids = Stream.concat(registry.byId(name).stream(), registry.byAlias(name).stream())
                .map(ActorEntry::id)
                .collect(Collectors.toSet());
        IncidentFilter.ByActor wanted = new IncidentFilter.ByActor(ids, name);
        List<String> inStore = store.reading(tables -> tables.incidents().actors());
        if (ids.isEmpty() && inStore.stream().noneMatch(wanted::isNamed)) {
            List<String> near = nearest(name, inStore);
            throw Stop.failed("nobody is called '" + name + "'"
                    + (near.isEmpty()
                            ? ": see hearsay actors find NAME"
                            : "; the nearest names are " + String.join(", ", near)));
        }
        return wanted;
    }

    private List<String> nearest(String name, List<String> inStore) {
        String wanted = folded(name);
        Set<String> names = new TreeSet<>(inStore);
        for (ActorEntry entry : registry.all()) {
            names.add(entry.name());
            names.addAll(entry.aliases());
        }
        return names.stream()
                .filter(it -> distance(wanted, folded(it)) <= Math.max(1, wanted.length() / LETTERS_A_SLIP))
                .sorted(Comparator.comparingInt((String it) -> distance(wanted, folded(it)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's: how many letters have to be changed, added or left out. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
