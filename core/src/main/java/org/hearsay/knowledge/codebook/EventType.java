package org.hearsay.knowledge.codebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One type of event, as its file says.
 *
 * @param crosswalk what other schemes call it, by the scheme's name: {@code acled}, {@code cameo}, {@code plover}, {@code gtd}, {@code
 *     ucdp}, {@code muc4}; empty text where they have none
 * @param modes the modes that every event of the type has
 * @param families two mentions can be of one event only when their types share one
 * @param refinedTypes types that turn into this one when told with one of {@code refinedBy} (kinds of weapon, modes)
 * @param examples sentences that must be read as this type
 * @param counterExamples sentences that must not
 */
public record EventType(
        String id,
        String definition,
        List<String> include,
        List<String> exclude,
        Map<String, String> crosswalk,
        List<String> modes,
        Set<String> families,
        List<Trigger> triggers,
        List<String> refinedTypes,
        List<String> refinedBy,
        List<Example> examples,
        List<String> counterExamples) {
    private static final String ATTACK = "attack";
    private static final String PROTEST = "protest";

    public EventType {
        crosswalk = Map.copyOf(crosswalk);
        triggers = List.copyOf(triggers);
        examples = List.copyOf(examples);
    }

    /** Whether mentions of this type and another can be of one event. */
    public boolean isAkin(EventType other) {
        return families.stream().anyMatch(other.families::contains);
    }

    /**
     * Whether who does the one does the other, where they are one event. An attack on a protest is akin to it, but the protesters are not
     * those who attack.
     */
    public boolean hasDoersOf(EventType other) {
        boolean shareMore =
                families.stream().anyMatch(family -> !family.equals(PROTEST) && other.families.contains(family));
        return shareMore || !(families.contains(ATTACK) || other.families.contains(ATTACK));
    }

    /** A sentence, with the words that must fill a part: {@code perpetrator}, {@code target}, {@code place}. */
    public record Example(String text, Map<String, String> parts) {}
}
