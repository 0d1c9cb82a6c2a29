package org.hearsay.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.event.EventChain;
import org.hearsay.event.EventMention;
import org.hearsay.event.Particularity;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.model.Actuality;

/**
 * Which deed hit the people whom a report names one by one: those named beside the words for whom it hit, those named as "the victims" or as
 * some of them, where a deed that hurt people was told just before, and those named as some of people whom it is known to have hit. Who they
 * are changes no count: they are among those counted.
 */
final class VictimNames {
    /** How many sentences back "the victims" looks for what hit them. */
    private static final int NEAR = 4;

    private final Cast cast;
    private final List<EventChain> events;
    private final Map<Integer, List<Phrase>> named = new LinkedHashMap<>();

    VictimNames(Findings findings, Cast cast) {
        this.cast = cast;
        this.events = findings.events();
        for (Sentence sentence : findings.document().sentences()) {
            for (NamedPeople people : NamedPeople.in(sentence)) {
                List<Phrase> names =
                        people.names().stream().filter(this::isNameOfPerson).toList();
                if (!names.isEmpty()) {
                    deed(people)
                            .ifPresent(event -> named.computeIfAbsent(event, e -> new ArrayList<>())
                                    .addAll(names));
                }
            }
        }
    }

    /** The people whom the report names as hit by an event, beside those told as its targets. */
    List<Phrase> of(int event) {
        return named.getOrDefault(event, List.of());
    }

    private boolean isNameOfPerson(Phrase phrase) {
        return phrase.headToken().isProperNoun()
                && cast.referent(phrase)
                        .filter(one -> one.person() && one.isNamed())
                        .isPresent();
    }

    private OptionalInt deed(NamedPeople people) {
        OptionalInt beside = last(e -> tells(events.get(e)).anyMatch(phrase -> people.isOf(phrase)));
        if (beside.isPresent()) {
            return beside;
        }
        return people.areCalledHit() ? ofVictims(people) : ofKnown(people);
    }

    private static Stream<Phrase> tells(EventChain chain) {
        return chain.tellings().stream().flatMap(EventMention::hit);
    }

    /** What was told in this sentence or just before it, and hurt people. */
    private OptionalInt ofVictims(NamedPeople people) {
        int at = people.sentence().index();
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int e = 0; e < events.size(); e++) {
            if (hurtSomebody(events.get(e)) && !isByOneOf(events.get(e), people.names())) {
                for (EventMention telling : events.get(e).tellings()) {
                    int back = at - telling.trigger().sentence().index();
                    if (back >= 0 && back <= NEAR && back <= nearest) {
                        nearest = back;
                        best = e;
                    }
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** "Among the dead was Abu Noor, who was blamed for the bombing of a bus": nobody is hit by what he is said to have done. */
    private boolean isByOneOf(EventChain chain, List<Phrase> names) {
        List<Optional<String>> named = names.stream().map(cast::id).toList();
        return chain.tellings().stream()
                .flatMap(telling -> telling.responsible().stream())
                .map(doer -> cast.id(doer.phrase()))
                .anyMatch(doer -> doer.isPresent() && named.contains(doer));
    }

    private static boolean hurtSomebody(EventChain chain) {
        return chain.actuality() == Actuality.OCCURRED
                && (Particularity.isDoneToSomebody(chain.type())
                        || chain.tellings().stream()
                                .anyMatch(telling -> !telling.tolls().isEmpty()));
    }

    /** Of what hit the same actor: "the priests" of "six priests were killed". */
    private OptionalInt ofKnown(NamedPeople people) {
        Optional<String> actor = cast.id(people.people());
        return actor.isEmpty() || !people.areSeveral()
                ? OptionalInt.empty()
                : last(e -> events.get(e).actuality() == Actuality.OCCURRED
                        && tells(events.get(e))
                                .anyMatch(phrase -> cast.id(phrase).equals(actor)
                                        && phrase.sentence().index()
                                                <= people.sentence().index()));
    }

    private OptionalInt last(IntPredicate fits) {
        return IntStream.range(0, events.size()).filter(fits).reduce((first, second) -> second);
    }
}
