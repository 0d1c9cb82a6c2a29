package org.hearsay.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.stories.StoryExpectations.ExpectedActor;
import org.hearsay.stories.StoryExpectations.ExpectedClaim;
import org.hearsay.stories.StoryExpectations.ExpectedEvent;
import org.hearsay.stories.StoryExpectations.ExpectedPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories themselves: what they expect must be written in their text. */
class StoryDataTest {
    /** The types of the codebook, as the record names them. */
    private static final Set<String> TYPES = Set.of(
            "armed-clash",
            "territory-regained",
            "territory-taken",
            "territory-transferred",
            "chemical-attack",
            "air-strike",
            "suicide-bombing",
            "shelling",
            "bombing",
            "grenade-attack",
            "sexual-violence",
            "armed-attack",
            "assassination",
            "execution",
            "abduction",
            "hostage-taking",
            "hijacking",
            "arson",
            "looting",
            "robbery",
            "sabotage",
            "peaceful-protest",
            "protest-with-intervention",
            "force-against-protesters",
            "violent-demonstration",
            "mob-violence",
            "arrest",
            "disrupted-weapons-use",
            "base-established",
            "deployment",
            "group-change",
            "agreement",
            "ceasefire",
            "talks",
            "withdrawal",
            "seizure-of-power",
            "sanction",
            "trial",
            "displacement",
            "release",
            "surrender",
            "killing");

    private static final ActorRegistry REGISTRY = ActorRegistry.load();

    static List<Story> stories() {
        return Story.all();
    }

    @Test
    void thereAreManyStories() {
        assertThat(stories()).hasSizeGreaterThanOrEqualTo(35);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void expectsWordsOfItsText(Story story) {
        assertThat(words(story.expected()))
                .allSatisfy(words ->
                        assertThat(Words.spans(story.text(), words)).as(words).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void namesWhatItsTextNames(Story story) {
        assertThat(names(story.expected()))
                .allSatisfy(name ->
                        assertThat(Words.holds(story.text(), name)).as(name).isTrue());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void usesTheCodebook(Story story) {
        assertThat(story.expected().events())
                .allSatisfy(event -> assertThat(TYPES).containsAll(event.types()));
        assertThat(story.expected().never().events())
                .allSatisfy(event -> assertThat(TYPES).containsAll(event.types()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void callsActorsByIdsOfTheRegistry(Story story) {
        for (ExpectedActor actor : story.expected().actors()) {
            actor.registry()
                    .ifPresent(id -> assertThat(REGISTRY.byId(id)).as(id).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void usesDatesAndCountriesThatExist(Story story) {
        StoryExpectations expected = story.expected();
        dates(expected)
                .forEach(date -> assertThat(Dates.Days.parse(date)).as(date).isNotNull());
        assertThat(Stream.concat(
                                expected.places().stream().map(ExpectedPlace::country),
                                expected.actors().stream().map(ExpectedActor::country))
                        .flatMap(Optional::stream))
                .allSatisfy(country -> assertThat(Locale.getISOCountries()).contains(country));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void saysWhereItsEventsAndClaimsStand(Story story) {
        assertThat(story.expected().events())
                .allSatisfy(event -> assertThat(event.trigger()).isPresent());
        assertThat(story.expected().claims())
                .allSatisfy(claim -> assertThat(claim.cue().or(claim::quote)).isPresent());
        assertThat(story.text().split("\\s+")).hasSizeBetween(100, 450);
    }

    private static List<String> words(StoryExpectations expected) {
        return Stream.of(
                        expected.events().stream().flatMap(event -> event.trigger().stream()),
                        expected.events().stream().flatMap(event -> event.also().stream()),
                        expected.never().events().stream().flatMap(event -> event.trigger().stream()),
                        expected.claims().stream().flatMap(claim -> claim.cue().stream()),
                        expected.claims().stream().flatMap(claim -> claim.quote().stream()),
                        expected.claims().stream().flatMap(claim -> claim.within().stream()),
                        expected.actors().stream().flatMap(actor -> actor.mentions().stream()),
                        expected.actors().stream().flatMap(actor -> actor.labels().stream()),
                        expected.places().stream().flatMap(place -> place.mentions().stream()),
                        expected.never().mentions().stream().map(StoryExpectations.WrongMention::words))
                .flatMap(words -> words)
                .toList();
    }

    /** Names of places, actors, speakers, targets: all but the unnamed classes must be in the text. */
    private static List<String> names(StoryExpectations expected) {
        return Stream.of(
                        expected.places().stream().map(ExpectedPlace::name),
                        expected.actors().stream()
                                .filter(actor -> actor.unnamedClass().isEmpty())
                                .map(ExpectedActor::name),
                        expected.events().stream().flatMap(event -> event.place().stream()),
                        expected.events().stream().flatMap(event -> event.targets().stream()),
                        expected.events().stream()
                                .flatMap(event -> event.responsibility().stream())
                                .flatMap(blame -> blame.actor().stream()),
                        expected.claims().stream()
                                .flatMap(claim -> claim.source().stream())
                                .filter(name -> !name.equals("none")),
                        expected.claims().stream().flatMap(claim -> claim.role().stream()),
                        expected.claims().stream().flatMap(claim -> claim.of().stream()),
                        expected.claims().stream().flatMap(claim -> claim.via().stream()),
                        expected.relations().stream().flatMap(relation -> Stream.of(relation.from(), relation.to())),
                        expected.figures().stream().flatMap(figure -> figure.of().stream()))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> dates(StoryExpectations expected) {
        return Stream.of(
                        expected.events().stream().map(ExpectedEvent::when),
                        expected.claims().stream().map(ExpectedClaim::when),
                        expected.figures().stream().map(StoryExpectations.ExpectedFigure::when))
                .flatMap(dates -> dates)
                .flatMap(Optional::stream)
                .filter(date -> !date.equals("none"));
    }
}
