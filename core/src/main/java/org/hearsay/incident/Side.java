package org.hearsay.incident;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;

/** How the values of one field stand to each other when they are set side by side. */
final class Side {
    private Side() {}

    /**
     * @param entries those that say something of the field
     * @param value what an entry says
     * @param same whether two values are the same
     * @param compatible whether two can both be true
     */
    static <V> Agreement by(
            List<Entry> entries, Function<Entry, V> value, BiPredicate<V, V> same, BiPredicate<V, V> compatible) {
        if (entries.size() == 1) {
            return Agreement.SINGLE;
        }
        if (holds(entries, value, same)) {
            return Agreement.AGREED;
        }
        List<Entry> standing = Entry.standing(entries);
        if (standing.size() < entries.size() && holds(standing, value, same)) {
            return Agreement.SUPERSEDED;
        }
        return holds(standing, value, (a, b) -> same.test(a, b) || compatible.test(a, b))
                ? Agreement.COMPATIBLE
                : Agreement.CONTRADICTING;
    }

    static Incident.Field field(Agreement agreement, List<Entry> entries, String rule) {
        return new Incident.Field(agreement, positions(entries), rule);
    }

    /** The positions of two lists, each once and in order. */
    static List<Integer> union(List<Integer> one, List<Integer> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
    }

    static List<Integer> positions(List<Entry> entries) {
        return entries.stream().map(Entry::position).sorted().toList();
    }

    private static <V> boolean holds(List<Entry> entries, Function<Entry, V> value, BiPredicate<V, V> test) {
        List<V> values = entries.stream().map(value).distinct().toList();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (!test.test(values.get(i), values.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
