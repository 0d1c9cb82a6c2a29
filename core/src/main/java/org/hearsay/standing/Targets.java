package org.hearsay.standing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention;
import org.hearsay.event.StorySetting;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.place.PlaceSort;
import org.hearsay.model.Event.Target;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * Whom and what an event hit, each once. Words that name nothing are left out: where a deed was done says its place, and "whom", "somebody",
 * "four" or "the moment" with nobody meant say at most how many or when.
 */
final class Targets {
    private static final Set<String> TIMES =
            Table.load("en/event/time-words.tsv").firstColumn();
    private static final Table UNSAYING = Table.load("en/event/general-targets.tsv");
    private static final Set<String> ANYBODY = UNSAYING.group("anybody");
    private static final Set<String> PLACES = UNSAYING.group("place");

    private static final Set<PlaceSort> LIVED_IN = EnumSet.of(
            PlaceSort.COUNTRY,
            PlaceSort.PROVINCE,
            PlaceSort.DISTRICT,
            PlaceSort.TOWN,
            PlaceSort.QUARTER,
            PlaceSort.AREA);

    private final Cast cast;
    private final ResolvedPlaces places;
    private final StorySetting story;
    private final VictimNames victimNames;

    Targets(Cast cast, Findings findings) {
        this.cast = cast;
        this.places = findings.places();
        this.story = findings.story();
        this.victimNames = new VictimNames(findings, cast);
    }

    /** The targets of an event, in the order in which they are told. */
    List<Target> of(int event, List<EventMention> mentions) {
        List<Target> targets = new ArrayList<>();
        boolean placed = story.where(event).isPresent();
        for (EventMention mention : mentions) {
            for (Phrase phrase : mention.targets()) {
                Optional<String> actor = cast.id(phrase);
                Phrase named = actor.isPresent() ? phrase : HitThings.named(phrase);
                Target target = new Target(actor, phrase.toString(), named.span());
                boolean known =
                        actor.isEmpty() && (isOnlyCounted(phrase) || namesNothing(named) || placed && namesPlace(named))
                                || targets.stream()
                                        .anyMatch(other -> other.span().overlaps(target.span())
                                                || other.actor().isPresent()
                                                        && other.actor().equals(target.actor())
                                                || other.text().equalsIgnoreCase(target.text()));
                if (!known) {
                    targets.add(target);
                }
            }
        }
        for (Phrase name : victimNames.of(event)) {
            Optional<String> actor = cast.id(name);
            if (targets.stream().noneMatch(known -> known.actor().equals(actor))) {
                Phrase words = cast.mention(name).map(ActorMention::phrase).orElse(name);
                targets.add(new Target(actor, words.toString(), words.span()));
            }
        }
        return targets;
    }

    /** "four", "another 100", "they" with nobody meant: a count for the toll, not the words for a target. */
    private static boolean isOnlyCounted(Phrase phrase) {
        Token head = phrase.headToken();
        return head.tag().equals("CD")
                || head.tag().equals("DT")
                || head.tag().startsWith("PRP")
                || head.isLemma("other", "another", "one", "more");
    }

    /** "Orbo", "the town of Orbo"; not "the Orbo hotel". */
    private boolean namesPlace(Phrase phrase) {
        Sentence s = phrase.sentence();
        boolean named = places.mentionAt(s, phrase.head())
                .filter(place -> place.sort() != PlaceSort.SITE && place.sort() != PlaceSort.ROAD)
                .isPresent();
        return named
                || s.children(phrase.headToken(), "prep").stream()
                        .filter(of -> of.isLemma("of"))
                        .flatMap(of -> s.child(of, "pobj").stream())
                        .flatMap(name -> places.mentionAt(s, name.index()).stream())
                        .anyMatch(place -> LIVED_IN.contains(place.sort()));
    }

    /** "whom", "somebody", "the moment", "the area". */
    private static boolean namesNothing(Phrase phrase) {
        Token head = phrase.headToken();
        return head.tag().startsWith("W")
                || ANYBODY.contains(head.lemma())
                || TIMES.contains(head.lemma())
                || PLACES.contains(head.lemma());
    }
}
