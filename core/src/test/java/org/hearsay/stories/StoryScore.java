package org.hearsay.stories;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.stories.Outcome.Section;

/** How many expectations were met, by section: {@code events 31/40, claims 12/15}. */
public record StoryScore(Map<Section, Tally> sections) {

    public StoryScore {
        sections = Map.copyOf(sections);
    }

    /** So many of so many. */
    public record Tally(int met, int all) {
        Tally plus(boolean oneMoreMet) {
            return new Tally(met + (oneMoreMet ? 1 : 0), all + 1);
        }

        Tally plus(Tally other) {
            return new Tally(met + other.met, all + other.all);
        }

        /** From 0 to 1; 1 where nothing was expected. */
        public double share() {
            return all == 0 ? 1 : (double) met / all;
        }

        @Override
        public String toString() {
            return met + "/" + all;
        }
    }

    public static StoryScore of(Collection<Outcome> outcomes) {
        Map<Section, Tally> sections = new EnumMap<>(Section.class);
        for (Outcome outcome : outcomes) {
            Tally before = sections.getOrDefault(outcome.section(), new Tally(0, 0));
            sections.put(outcome.section(), before.plus(outcome instanceof Outcome.Met));
        }
        return new StoryScore(sections);
    }

    public Tally total() {
        return sections.values().stream().reduce(new Tally(0, 0), Tally::plus);
    }

    @Override
    public String toString() {
        return new TreeMap<>(sections)
                        .entrySet().stream()
                                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
                                .collect(Collectors.joining(", "))
                + " = " + total();
    }
}
