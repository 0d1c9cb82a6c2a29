package org.hearsay.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.event.EventMention;
import org.hearsay.language.Phrase;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.Actor;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Event.Responsibility;
import org.hearsay.model.Label;
import org.hearsay.model.Span;
import org.hearsay.resolve.actor.ActorReferent;
import org.hearsay.resolve.actor.ResolvedActors;

/** The actors of the record: everyone with a name, and everyone unnamed who acts, suffers or speaks in it. */
final class Cast {
    private final ResolvedActors resolved;
    private final Voices voices;
    private final FirstPerson firstPerson;
    private final Map<Integer, String> ids = new HashMap<>();

    Cast(Findings findings, Voices voices) {
        this.resolved = findings.actors();
        this.voices = voices;
        this.firstPerson = new FirstPerson(findings);
        Set<Integer> seen = new TreeSet<>();
        for (ActorReferent referent : resolved.referents()) {
            if (referent.isNamed()) {
                seen.add(referent.number());
            }
        }
        parts(findings).forEach(phrase -> referent(phrase).ifPresent(referent -> seen.add(referent.number())));
        findings.attributions().stream()
                .flatMap(said -> said.source().stream())
                .flatMap(source -> referent(source).flatMap(speaker -> resolved.spokenFor(source, speaker)).stream())
                .forEach(body -> seen.add(body.number()));
        for (int number : seen) {
            ids.put(number, "a" + (ids.size() + 1));
        }
    }

    /** The phrases that play a part in the record. */
    private static Stream<Phrase> parts(Findings findings) {
        Stream<Phrase> inEvents = findings.events().stream()
                .flatMap(chain -> chain.tellings().stream())
                .flatMap(EventMention::parties);
        Stream<Phrase> inClaims = findings.attributions().stream().flatMap(Cast::parts);
        Stream<Phrase> related = findings.relations().stream().flatMap(r -> Stream.of(r.from(), r.to()));
        Stream<Phrase> counted = findings.figures().stream().flatMap(f -> f.of().stream());
        return Stream.of(inEvents, inClaims, related, counted).flatMap(phrases -> phrases);
    }

    private static Stream<Phrase> parts(Attribution attribution) {
        return Stream.of(
                        attribution.source().stream(),
                        attribution.everyAccused().stream(),
                        attribution.addressee().stream())
                .flatMap(phrases -> phrases);
    }

    Optional<String> id(Phrase phrase) {
        return referent(phrase).flatMap(this::id);
    }

    Optional<String> id(ActorReferent referent) {
        return Optional.ofNullable(ids.get(referent.number()));
    }

    /** What an actor of the record is. */
    Optional<ActorKind> kind(String id) {
        return resolved.referents().stream()
                .filter(referent -> id(referent).filter(id::equals).isPresent())
                .map(ActorReferent::kind)
                .findFirst();
    }

    /** Whether one who is held responsible is a group that bears arms for no state. */
    boolean isArmedGroup(Responsibility doer) {
        return doer.actor()
                .flatMap(this::kind)
                .filter(kind -> kind.isArmed() && kind != ActorKind.STATE_FORCES)
                .isPresent();
    }

    Optional<ActorReferent> referent(Phrase phrase) {
        return resolved.of(phrase).or(() -> firstPerson.of(phrase));
    }

    /** Who speaks where a phrase names the source: the body spoken for, else the one who speaks. */
    Optional<ActorReferent> spokenBy(Phrase source) {
        return referent(source)
                .map(speaker -> resolved.spokenFor(source, speaker).orElse(speaker));
    }

    /** Whom the one named by a phrase speaks for. */
    Optional<String> spokenFor(Phrase phrase) {
        return referent(phrase)
                .flatMap(speaker -> resolved.spokenFor(phrase, speaker))
                .flatMap(this::id);
    }

    /** Whether the one named by a phrase is there to speak for somebody else. */
    boolean speaksForOthers(Phrase phrase) {
        return referent(phrase).filter(FirstPerson::speaksForOthers).isPresent();
    }

    Optional<ActorMention> mention(Phrase phrase) {
        return resolved.mention(phrase);
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (ActorReferent referent : resolved.referents()) {
            id(referent).ifPresent(id -> actors.add(actor(id, referent)));
        }
        return actors;
    }

    private Actor actor(String id, ActorReferent referent) {
        List<Span> mentions = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (ActorMention mention : referent.mentions()) {
            mentions.add(mention.nameSpan().orElse(mention.span()));
            mention.labels()
                    .forEach(label -> labels.add(
                            new Label(label.text(), label.evaluative(), voices.basis(label.span()), label.span())));
        }
        return new Actor(
                id,
                referent.name(),
                referent.kind(),
                referent.entry().map(entry -> entry.id()),
                referent.country(),
                referent.person(),
                referent.unnamedClass(),
                mentions,
                labels,
                referent.rule());
    }
}
