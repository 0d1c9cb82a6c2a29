package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Actor;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** Whole readings: on whom a deed is laid, from whom it is taken, and which deed is meant by those who do not name it. */
class LaidOnWhomTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static Reading read(String text) {
        return NEWSREADER.read(SharedParser.report(text));
    }

    /** "shelling accused rebels, denied army". */
    private static List<String> laid(String text) {
        Reading reading = read(text);
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return reading.events().stream().map(event -> laid(event, names)).toList();
    }

    private static String laid(Event event, Map<String, String> names) {
        return event.type() + " "
                + event.responsibility().stream()
                        .map(said -> said.kind().name().toLowerCase()
                                + said.actor().map(id -> " " + names.get(id)).orElse(""))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Reading reading, Span span) {
        return reading.report().text().substring(span.start(), span.end());
    }

    private static Claim last(Reading reading) {
        return reading.claims().get(reading.claims().size() - 1);
    }

    @Test
    void whoAccusesInAClauseOfThoseHitIsTheOneWhoHit() {
        Reading reading = read("Gunmen killed two guards in Jos on Monday. The gunmen fled."
                + " The Karo Front has often raided nurses, whom they accuse of spying.");
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        Claim accusation = last(reading);

        assertThat(accusation.source().flatMap(Claim.Source::actor).map(names::get))
                .contains("Karo Front");
        assertThat(accusation.content())
                .extracting(span -> words(reading, span))
                .containsExactly("of spying");
        assertThat(reading.events())
                .allSatisfy(event -> assertThat(event.responsibility())
                        .noneMatch(said -> said.actor()
                                .map(names::get)
                                .filter("nurses"::equals)
                                .isPresent()));
    }

    @Test
    void whomACourtClearsIsAccusedOfNothing() {
        assertThat(
                        laid(
                                "Shells killed four traders in Misrata on Monday. An inquiry absolved the army of the killings."))
                .containsExactly("shelling denied army");
        assertThat(laid("A judge was murdered in Jos on Monday. A court acquitted two officers of the murder."))
                .first()
                .isEqualTo("assassination denied officers");
    }

    @Test
    void theAttackIsNotWhatASideSaysItDidInstead() {
        String told = "Shells hit a school in Tarmo on Monday, killing nine people, residents said."
                + " The army said it had fired at a rebel column nearby. ";
        Reading reading = read(told + "The teachers' union condemned the attack.");
        assertThat(reading.events())
                .extracting(event -> event.evidence().stream()
                        .map(span -> words(reading, span))
                        .anyMatch(words -> words.contains("the attack")))
                .containsExactly(true, false);
        assertThat(laid(told + "A channel claimed that the Karo Front was responsible."))
                .containsExactly("shelling accused Karo Front", "armed-attack claimed army");
    }

    @Test
    void whoDeniesHavingSetTheChargeDeniesTheBombing() {
        assertThat(
                        laid(
                                "A bomb killed three soldiers in Jos on Monday. The Karo Front denied having planted the charge."))
                .containsExactly("bombing denied Karo Front");
    }

    @Test
    void aHandInItIsInTheOnlyDeedThatIsTold() {
        assertThat(
                        laid(
                                "A car bomb wounded nine people in Jos on Monday. The Karo Front said it was not behind the blast."
                                        + " The mayor blamed smugglers. Schools stayed closed. The Red League said it had no hand in it."))
                .containsExactly("bombing denied Karo Front, accused smugglers, denied Red League");
    }

    @Test
    void whoIsSuspectedMayBeCalledByAGroupNoun() {
        assertThat(laid("A hospital in Jos was attacked on Monday. Police suspect the Karo gang."))
                .first()
                .asString()
                .contains("suspected Karo");
    }
}
