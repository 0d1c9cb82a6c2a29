package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.Span;
import org.hearsay.model.VictimClass;

/**
 * One telling of an event: a trigger with its roles, as phrases that later join actors, places and dates by their heads.
 *
 * @param type an id of the codebook
 * @param trigger the verb or noun that tells it
 * @param claimers X in "attacks claimed by X"
 * @param times phrases that may hold its date, the nearest first
 * @param places phrases that may hold its place, the nearest first
 * @param count how many happenings: 3 in "three attacks"
 * @param definite whether it points back: "the attack"
 * @param evidence the words that tell it
 */
public record EventMention(
        String type,
        List<String> modes,
        Actuality actuality,
        Newness newness,
        Phrase trigger,
        List<Phrase> perpetrators,
        List<Phrase> claimers,
        List<Phrase> targets,
        List<TollMention> tolls,
        List<WeaponMention> weapons,
        List<Phrase> times,
        List<Phrase> places,
        Optional<Integer> count,
        boolean definite,
        Span evidence,
        String rule) {
    public EventMention {
        modes = List.copyOf(modes);
        perpetrators = List.copyOf(perpetrators);
        claimers = List.copyOf(claimers);
        targets = List.copyOf(targets);
        tolls = List.copyOf(tolls);
        weapons = List.copyOf(weapons);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }

    /** Harm to people that belongs to it; numbers as in {@link org.hearsay.model.Toll}. */
    public record TollMention(
            Harm harm,
            Optional<Phrase> victims,
            VictimClass victimClass,
            Optional<Integer> low,
            Optional<Integer> best,
            Optional<Integer> high,
            String text,
            boolean cumulative,
            boolean includesAttackers,
            Span span) {}

    /** With what. */
    public record WeaponMention(String text, String kind, Span span) {}
}
