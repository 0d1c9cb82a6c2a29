package org.hearsay.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.event.EventChain;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.NewnessRule;
import org.hearsay.event.StorySetting;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Responsibility;
import org.hearsay.model.Harm;
import org.hearsay.model.Span;
import org.hearsay.model.Toll;
import org.hearsay.model.When;

/** Puts the events of the record together from the mentions that tell them. */
final class Events {
    private final Cast cast;
    private final VictimsToldAgain toldAgain;
    private final ShotThenDead shotThenDead;
    private final PartsOfTolls parts;
    private final DeadOfThoseHit deadOfThoseHit;
    private final Voices voices;
    private final StorySetting story;
    private final Responsibilities responsibilities;
    private final Targets targets;
    private final WhoseLand land;
    private final Optional<LocalDate> published;

    Events(
            Cast cast,
            Voices voices,
            StorySetting story,
            Responsibilities responsibilities,
            Targets targets,
            Optional<LocalDate> published) {
        this.published = published;
        this.cast = cast;
        this.toldAgain = new VictimsToldAgain(cast, voices);
        this.shotThenDead = new ShotThenDead(cast);
        this.parts = new PartsOfTolls(cast, voices);
        this.deadOfThoseHit = new DeadOfThoseHit(parts);
        this.voices = voices;
        this.story = story;
        this.responsibilities = responsibilities;
        this.targets = targets;
        this.land = new WhoseLand(cast);
    }

    /** The event that a chain of tellings tells. */
    Event event(int event, EventChain chain) {
        List<EventMention> mentions = chain.tellings();
        EventMention main = mentions.get(0);
        Set<Span> evidence = new TreeSet<>();
        Set<String> modes = new LinkedHashSet<>();
        mentions.forEach(mention -> {
            evidence.addAll(mention.evidence());
            modes.addAll(mention.modes());
        });
        Optional<When> when = story.when(event);
        List<Responsibility> doers = responsibilities.of(event, mentions);
        return new Event(
                Standing.eventId(event),
                land.type(chain.type(), doers),
                List.copyOf(modes),
                story.actuality(event),
                NewnessRule.decide(mentions, when, published),
                when,
                story.where(event),
                doers,
                targets.of(event, mentions),
                tolls(mentions),
                NamedWeapons.of(mentions),
                mentions.stream()
                        .map(EventMention::count)
                        .flatMap(Optional::stream)
                        .findFirst(),
                List.copyOf(evidence),
                main.rule());
    }

    /** "meant to kill him and his companions": nobody died of it. */
    private static boolean isOnlyMeant(EventMention mention) {
        return switch (mention.actuality()) {
            case PLANNED, THREATENED, HYPOTHETICAL, ATTEMPTED -> true;
            case OCCURRED, FOILED, DENIED, GENERIC -> false;
        };
    }

    private List<Toll> tolls(List<EventMention> mentions) {
        List<Toll> tolls = new ArrayList<>();
        List<TollMention> told = mentions.stream()
                .filter(mention -> !isPrintedAgain(mention, mentions) && !isOnlyMeant(mention))
                .flatMap(mention -> mention.tolls().stream())
                .filter(toll -> !voices.isDenied(toll))
                .sorted(Comparator.comparing(TollMention::span))
                .toList();
        for (TollMention said : withoutRepeats(told)) {
            Toll toll = new Toll(
                    said.harm(),
                    said.victims().filter(Events::areOneActor).flatMap(cast::id),
                    said.victimClass(),
                    said.low(),
                    said.best(),
                    said.high(),
                    said.text(),
                    said.cumulative(),
                    said.includesAttackers(),
                    voices.basis(said),
                    said.span());
            tolls.add(toll);
        }
        return withoutThoseWhoDied(tolls);
    }

    /** Not "27 soldiers and officials". */
    private static boolean areOneActor(Phrase victims) {
        return victims.sentence().children(victims.headToken(), "conj").stream()
                .noneMatch(other -> other.index() < victims.to());
    }

    /** The lead that stands under the picture as well: a sentence printed twice tells nothing twice. */
    private static boolean isPrintedAgain(EventMention mention, List<EventMention> mentions) {
        Sentence printed = mention.trigger().sentence();
        return mentions.stream()
                .map(other -> other.trigger().sentence())
                .anyMatch(other -> other.index() < printed.index() && PrintedAgain.is(other, printed));
    }

    private List<TollMention> withoutRepeats(List<TollMention> told) {
        List<TollMention> apart = new ArrayList<>(told.size());
        for (TollMention toll : told) {
            if (apart.stream().noneMatch(other -> other.span().equals(toll.span()) && other.harm() == toll.harm())) {
                apart.add(toll);
            }
        }
        List<TollMention> once = parts.without(AllFoundDead.without(toldAgain.without(apart)));
        List<TollMention> hurt =
                parts.without(shotThenDead.without(once, apart)); // "four were wounded", without her who died
        return deadOfThoseHit.without(hurt, apart);
    }

    /** Who is told as shot and as dead of it is one of the dead, no longer one of the wounded. */
    private static List<Toll> withoutThoseWhoDied(List<Toll> tolls) {
        return tolls.stream()
                .filter(toll -> toll.harm() != Harm.WOUNDED
                        || !isOfOne(toll)
                        || tolls.stream().noneMatch(other -> isDeathOf(other, toll)))
                .toList();
    }

    private static boolean isDeathOf(Toll killed, Toll wounded) {
        return killed.harm() == Harm.KILLED
                && isOfOne(killed)
                && killed.victims().isPresent()
                && killed.victims().equals(wounded.victims());
    }

    private static boolean isOfOne(Toll toll) {
        return toll.best().filter(best -> best == 1).isPresent();
    }
}
