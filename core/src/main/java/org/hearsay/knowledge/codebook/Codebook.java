package org.hearsay.knowledge.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All types of event, in their order, and their triggers by the word that heads them. */
public final class Codebook {
    private static final Comparator<Trigger> MOST_EXACT_FIRST =
            Comparator.comparingInt(Trigger::weight).reversed().thenComparingInt(Trigger::rank);

    private final Map<String, EventType> types = new LinkedHashMap<>();
    private final Map<String, List<Trigger>> verbs = new HashMap<>();
    private final Map<String, List<Trigger>> nouns = new HashMap<>();

    Codebook(List<EventType> inOrder) {
        for (EventType type : inOrder) {
            types.put(type.id(), type);
            for (Trigger trigger : type.triggers()) {
                (trigger.verb() ? verbs : nouns)
                        .computeIfAbsent(trigger.head(), head -> new ArrayList<>())
                        .add(trigger);
            }
        }
        verbs.values().forEach(triggers -> triggers.sort(MOST_EXACT_FIRST));
        nouns.values().forEach(triggers -> triggers.sort(MOST_EXACT_FIRST));
    }

    /** The codebook that comes with Hearsay. */
    public static Codebook builtIn() {
        return CodebookReader.builtIn();
    }

    /** The types, the first taken where two fit equally. */
    public List<EventType> types() {
        return List.copyOf(types.values());
    }

    public Optional<EventType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** The triggers that a verb can head, the most exact first. */
    public List<Trigger> verbTriggers(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The triggers that a noun can head, the most exact first. */
    public List<Trigger> nounTriggers(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The place of a type in the order: a smaller one is the more exact. */
    public int rank(String id) {
        int rank = 0;
        for (String type : types.keySet()) {
            if (type.equals(id)) {
                return rank;
            }
            rank++;
        }
        throw new IllegalArgumentException("no type is called '" + id + "'");
    }

    /** Whether mentions of two types can be of one event. */
    public boolean areAkin(String one, String other) {
        EventType first = types.get(one);
        EventType second = types.get(other);
        return first != null && second != null && first.isAkin(second);
    }

    /** Whether who does an event of one type does it also as the other tells it. */
    public boolean haveOneDoer(String one, String other) {
        EventType first = types.get(one);
        EventType second = types.get(other);
        return first == null || second == null || first.hasDoersOf(second);
    }

    /** Whether one type is another with a certain weapon or in a certain mode: an air strike is a bombing. */
    public boolean isKindOf(String fine, String general) {
        EventType type = types.get(fine);
        return type != null && type.refinedTypes().contains(general);
    }

    /** The type that one turns into when it is told with a kind of weapon or in a mode: an attack with mortars is shelling. */
    public String refine(String type, String weaponOrMode) {
        for (EventType candidate : types.values()) {
            if (candidate.refinedTypes().contains(type) && candidate.refinedBy().contains(weaponOrMode)) {
                return candidate.id();
            }
        }
        return type;
    }
}
