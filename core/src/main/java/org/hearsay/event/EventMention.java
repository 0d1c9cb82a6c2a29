package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.language.Phrase;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Span;
import org.hearsay.model.VictimClass;

/**
 * One telling of an event: a trigger with its roles, as phrases that later join actors, places and dates by their heads.
 *
 * @param index the position among the document's mentions, from 0
 * @param type an id of the codebook
 * @param newness background when the words say so themselves ("the anniversary of"); dates decide the rest, see {@link NewnessRule}
 * @param trigger the verb or noun that tells it
 * @param responsible who did it or is said to have done it, each on its footing
 * @param times phrases that may hold its date, the nearest first
 * @param places phrases that may hold its place, the nearest first
 * @param topics phrases of place within what it is about: a town among them may be where it was
 * @param count how many happenings: 3 in "three attacks"
 * @param pointer how the trigger points: at a new event, one told before, another one
 * @param partOf the index of the mention in the same sentence of which this one tells a part or consequence
 * @param evidence the words that tell it, and those of the harm it did
 */
public record EventMention(
        int index,
        String type,
        List<String> modes,
        Actuality actuality,
        Newness newness,
        Phrase trigger,
        List<Responsible> responsible,
        List<Phrase> targets,
        List<TollMention> tolls,
        List<WeaponMention> weapons,
        List<Phrase> times,
        List<Phrase> places,
        List<Phrase> topics,
        Optional<Integer> count,
        Pointer pointer,
        Optional<Integer> partOf,
        List<Span> evidence,
        String rule) {
    /** The rule of a mention that counts harm and names no deed: "the death toll rose to 15". It is an event only as part of another. */
    public static final String TOLL_ONLY = "toll-only";

    /** The rule of a mention that only says when and where: "It happened at noon in Orbo". It is an event only as part of another. */
    public static final String SCENE_ONLY = "scene-only";

    public EventMention {
        modes = List.copyOf(modes);
        responsible = List.copyOf(responsible);
        targets = List.copyOf(targets);
        tolls = List.copyOf(tolls);
        weapons = List.copyOf(weapons);
        times = List.copyOf(times);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }

    /** The same telling with other counts. */
    EventMention withTolls(List<TollMention> counts) {
        return with(targets, counts, times, partOf);
    }

    /** The same telling, with nobody and nothing told as what it aimed at. */
    EventMention withoutTargets() {
        return with(List.of(), tolls, times, partOf);
    }

    /** The same telling, with no word on when it was. */
    EventMention withoutTimes() {
        return with(targets, tolls, List.of(), partOf);
    }

    /** The same telling, with nobody held responsible. */
    EventMention withoutDoers() {
        return with(List.of(), targets, tolls, times, partOf);
    }

    /** The same telling as one of a part or consequence of what another tells. */
    EventMention asPartOf(EventMention whole) {
        return with(targets, tolls, times, Optional.of(whole.index()));
    }

    private EventMention with(List<Phrase> hit, List<TollMention> counts, List<Phrase> told, Optional<Integer> whole) {
        return with(responsible, hit, counts, told, whole);
    }

    private EventMention with(
            List<Responsible> doers,
            List<Phrase> hit,
            List<TollMention> counts,
            List<Phrase> told,
            Optional<Integer> whole) {
        return new EventMention(
                index, type, modes, actuality, newness, trigger, doers, hit, counts, weapons, told, places, topics,
                count, pointer, whole, evidence, rule);
    }

    /** All who are held responsible, on whatever footing. */
    public Stream<Phrase> doers() {
        return responsible.stream().map(Responsible::phrase);
    }

    /** Whom and what it hit: its targets, then those whom its tolls count. */
    public Stream<Phrase> hit() {
        return Stream.concat(targets.stream(), tolls.stream().flatMap(toll -> toll.victims().stream()));
    }

    /** All who take part: those who did it and those it hit. */
    public Stream<Phrase> parties() {
        return Stream.concat(doers(), hit());
    }

    /** Those told as the doers, as fact or under suspicion ("suspected militants"). */
    public List<Phrase> perpetrators() {
        return responsible(ResponsibilityKind.STATED, ResponsibilityKind.SUSPECTED);
    }

    /** X in "attacks claimed by X". */
    public List<Phrase> claimers() {
        return responsible(ResponsibilityKind.CLAIMED);
    }

    /** Those held responsible on one of some footings. */
    public List<Phrase> responsible(ResponsibilityKind... kinds) {
        List<ResponsibilityKind> wanted = List.of(kinds);
        return responsible.stream()
                .filter(r -> wanted.contains(r.kind()))
                .map(Responsible::phrase)
                .toList();
    }

    /** Whether those who did it are "it" or "its forces", as a side calls its own in what it says. */
    public boolean isOfOwn() {
        return perpetrators().stream()
                .anyMatch(doer -> doer.headToken().isLemma("it", "we")
                        || doer.sentence()
                                .child(doer.headToken(), "poss")
                                .filter(owner -> owner.isLemma("its", "our", "it", "we"))
                                .isPresent());
    }

    /** Whether the trigger points back: "the attack". */
    public boolean definite() {
        return pointer == Pointer.SAME;
    }

    public boolean isTollOnly() {
        return rule.equals(TOLL_ONLY);
    }

    public boolean isSceneOnly() {
        return rule.equals(SCENE_ONLY);
    }

    /** Whether it names no deed and so is no event of its own. */
    public boolean isAside() {
        return isTollOnly() || isSceneOnly();
    }

    /** How the words of a trigger point at its event. */
    public enum Pointer {
        /** A verb, or a noun with "a": a new event, or a known one told again. */
        OPEN,
        /** "the attack", "that blast": one told before, if there is one that fits. */
        SAME,
        /** "another attack", "a second blast": not the one told before. */
        ANOTHER,
        /** "attacks", "a series of blasts": several. */
        SEVERAL
    }

    /**
     * Who is said to have done it, and on what footing the sentence says so.
     *
     * @param kind {@code STATED}; {@code CLAIMED} or {@code ADMITTED} by the phrase itself; {@code ACCUSED} or {@code SUSPECTED} by
     *     others; {@code DENIED} by the phrase itself
     */
    public record Responsible(Phrase phrase, ResponsibilityKind kind) {}

    /** A weapon that it was done with; its kind is one of weapons.tsv. */
    public record WeaponMention(Phrase phrase, String kind) {
        public String text() {
            return phrase.toString();
        }

        public Span span() {
            return phrase.span();
        }
    }

    /**
     * Harm to people as one sentence counts it; numbers as in {@link org.hearsay.model.Toll}.
     *
     * @param victims the words for those harmed; empty for a bare figure ("the toll rose to 15")
     * @param cumulative whether it adds up more than one event ("since January")
     * @param includesAttackers whether the words count the attackers in
     * @param revised whether it replaces an earlier figure ("rose to 15")
     * @param partial whether it is part of another toll of the sentence ("including three children")
     */
    public record TollMention(
            Harm harm,
            Optional<Phrase> victims,
            VictimClass victimClass,
            Quantity quantity,
            String text,
            boolean cumulative,
            boolean includesAttackers,
            boolean revised,
            boolean partial,
            Span span) {

        /** The same people, but so many of them. */
        public TollMention of(int number) {
            return new TollMention(
                    harm,
                    victims,
                    victimClass,
                    Quantity.exactly(number),
                    text,
                    cumulative,
                    includesAttackers,
                    revised,
                    partial,
                    span);
        }

        /** "captured two men", of police: whom they took is under arrest. */
        TollMention asArrest() {
            Harm done = harm == Harm.ABDUCTED ? Harm.ARRESTED : harm;
            return new TollMention(
                    done, victims, victimClass, quantity, text, cumulative, includesAttackers, revised, partial, span);
        }

        /** The same count, of people on a side. */
        TollMention of(VictimClass side) {
            return new TollMention(
                    harm, victims, side, quantity, text, cumulative, includesAttackers, revised, partial, span);
        }

        /** The same count as part of another. */
        TollMention asPart() {
            return new TollMention(
                    harm, victims, victimClass, quantity, text, cumulative, includesAttackers, revised, true, span);
        }

        /** The same number, of these people together. */
        TollMention ofAll(Phrase all, VictimClass side, Span words) {
            return new TollMention(
                    harm,
                    Optional.of(all),
                    side,
                    quantity,
                    all.toString(),
                    cumulative,
                    includesAttackers,
                    revised,
                    partial,
                    words);
        }

        /** The same count, of people who were told before in other words. */
        public TollMention ofThe(Optional<Phrase> known) {
            return new TollMention(
                    harm, known, victimClass, quantity, text, cumulative, includesAttackers, revised, partial, span);
        }

        public Optional<Integer> low() {
            return quantity.low();
        }

        public Optional<Integer> best() {
            return quantity.best();
        }

        public Optional<Integer> high() {
            return quantity.high();
        }
    }
}
