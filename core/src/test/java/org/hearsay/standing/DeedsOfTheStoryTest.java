package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Actuality;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Responsibility;
import org.hearsay.model.Newness;
import org.hearsay.model.Reading;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole readings: the deed that is news beside what is told of other times, other places and deeds in general. */
class DeedsOfTheStoryTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static Reading read(String text) {
        return NEWSREADER.read(SharedParser.report(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen attacked a post near Djibo on 4 May 2021. The army blamed the group Ansaroul, which has carried out similar raids.|Ansaroul",
                "A bomb exploded in Mubi on 4 May 2021, killing nine traders. Officials blamed Boko Haram, which has bombed markets before.|Boko Haram",
                "A rocket hit a school in Taiz on 4 May 2021. The governor accused the Houthis, who have shelled the city for years.|Houthis",
            })
    void theBlameFallsOnTheDeedAtHand(String text, String accused) {
        Reading reading = read(text);
        assertThat(reading.events().get(0).responsibility())
                .filteredOn(one -> one.kind() == ResponsibilityKind.ACCUSED)
                .extracting(one -> name(reading, one))
                .containsExactly(accused);
    }

    private static String name(Reading reading, Responsibility one) {
        return reading.actors().stream()
                .filter(actor -> one.actor().equals(Optional.of(actor.id())))
                .map(actor -> actor.name())
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The group has fought the army for years.",
                "Government forces have fought the insurgents since 2003.",
                "The group has carried out similar raids.",
                "The Taliban have repeatedly attacked police posts.",
                "Rebels have kidnapped traders in the past.",
            })
    void whatLastsForYearsHasNotTheDayAndTownOfTheStory(String history) {
        List<Event> events = read("Militants killed four soldiers in Garissa on 4 May 2021. " + history)
                .events();
        assertThat(events.size()).isGreaterThan(1);
        assertThat(events.subList(1, events.size())).allSatisfy(event -> {
            assertThat(event.newness()).isEqualTo(Newness.BACKGROUND);
            assertThat(event.when().map(When::rule).filter("day-of-the-story"::equals))
                    .isEmpty();
            assertThat(event.where().map(Where::rule).filter("place-of-the-story"::equals))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The president said the enemy carries out cowardly attacks.",
                "The Taliban carry out attacks on police posts almost daily.",
                "The rebels attack the town daily."
            })
    void whatIsDoneAsARuleIsGeneric(String habit) {
        List<Event> events = read("Militants killed four soldiers in Garissa on 4 May 2021. " + habit)
                .events();
        assertThat(events).hasSize(2);
        assertThat(events.get(1).actuality().code()).isEqualTo("generic");
    }

    @Test
    void aHeadlineInThePresentIsNews() {
        assertThat(read("Rebels launch attacks on camps\n\nThe army said nothing.")
                        .events())
                .extracting(event -> event.actuality().code())
                .containsExactly("occurred");
    }

    @Test
    void anotherKindOfDeedElsewhereWasNotOnThatDay() {
        List<Event> events =
                read("Two policemen were killed in an ambush in Garissa on 4 May 2021. In a separate incident, a villager was beaten to death in Mombasa.")
                        .events();
        assertThat(events).hasSize(2);
        assertThat(events.get(1).when()).isEmpty();
    }

    @Test
    void deedsOfAYearWereNotAllInTheTown() {
        List<Event> events =
                read("A mine blew up a truck in Garissa on 4 May 2021. Rebels have staged a string of attacks on patrols in 2021.")
                        .events();
        assertThat(events).hasSize(2);
        assertThat(events.get(1).where()).isEmpty();
    }

    @Test
    void whoIsTakenAwayInTheLeadWasTakenInTheTownOfTheDateline() {
        assertThat(read("Lagos: Gunmen abducted seven students from a hostel on Monday.")
                        .events())
                .flatExtracting(event -> event.where().map(Where::rule).stream().toList())
                .containsExactly("place-of-dateline");
        assertThat(read("Lagos: The union imposed sanctions on a minister.").events())
                .allSatisfy(event -> assertThat(event.where()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An officer committed suicide by shooting himself in Garissa.",
                "A constable ended his life by firing at himself with his rifle in Garissa."
            })
    void whoTurnsOnHimselfAttacksNobody(String text) {
        assertThat(read(text).events()).isEmpty();
    }

    @Test
    void whoShootsOthersFirstDoes() {
        assertThat(read("A guard shot two clerks dead and then shot himself.").events())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Israeli army said it had eliminated an operative in Jenin.",
                "The Israeli army said it had killed ten rebels in Jenin.",
                "The Israeli army said that it had liquidated a saboteur in Jenin."
            })
    void whoSaysItKilledClaimsTheDeed(String text) {
        assertThat(read(text).events())
                .flatExtracting(Event::responsibility)
                .extracting(Responsibility::kind)
                .containsExactly(ResponsibilityKind.CLAIMED);
    }

    @Test
    void afterABlastItIsTheBlast() {
        List<Event> events = read("A bomb exploded in the market. Police said it killed ten people.")
                .events();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).responsibility())
                .extracting(Responsibility::kind)
                .containsExactly(ResponsibilityKind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police said a man shot two clerks in Jenin.|accused",
                "Police said men shot two clerks in Jenin.|accused",
                "The army said troops shot two rebels in Jenin.|claimed",
                "The rebels said a unit had attacked the post in Jenin.|claimed"
            })
    void menOfWhomPoliceSpeakAreNotTheirs(String text, String kind) {
        assertThat(read(text).events())
                .flatExtracting(Event::responsibility)
                .extracting(one -> one.kind().code())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkish drone strike kills PKK commander in Iraq\n\nA drone strike killed a commander of the PKK in northern Iraq on Tuesday, officials said.",
                "Maoists blow up police vehicle in Chhattisgarh, 10 dead\n\nTen policemen were killed when a landmine blew up their vehicle in Dantewada on Wednesday.",
                "Israeli strikes kill 10 in Gaza\n\nIsraeli strikes on the northern Gaza Strip killed at least 10 people on Wednesday, medics said."
            })
    void headlineAndLeadTellOneDeedWithItsDoer(String text) {
        assertThat(read(text).events())
                .singleElement()
                .satisfies(event ->
                        assertThat(event.responsibility()).anyMatch(one -> one.kind() == ResponsibilityKind.STATED));
    }

    @Test
    void theLeadMayTellAnotherDeedThanTheHeadline() {
        assertThat(read("Bomb kills nine in Garissa market\n\nGunmen shot dead two judges in Lima on Monday.")
                        .events())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An Israeli strike killed five people in Tyre.|Israel Defense Forces",
                "A Russian strike on a block of flats in Kharkiv killed three people.|Russian Armed Forces",
            })
    void aStrikeOfAStateIsItsForces(String text, String doer) {
        Reading reading = read(text);
        assertThat(reading.events().get(0).responsibility())
                .extracting(one -> name(reading, one))
                .containsExactly(doer);
    }

    @Test
    void theStrikeThatIsBlamedOnAMilitiaIsTheOneToldByThatWord() {
        Reading reading = read("A drone strike on a market in Garissa killed nine people. The clinic was full. "
                + "Traders wept. Doctors asked for blood. Lawyers blamed the Karo Brigade for the strike. "
                + "The Karo Brigade denied responsibility.");
        assertThat(reading.events().get(0).responsibility())
                .extracting(one -> one.kind().code())
                .contains("accused", "denied");
    }

    @Test
    void whoClaimsAfterARaidClaimsTheRaidAndNotTheFire() {
        Reading reading = read(
                "Rebels attacked a base in Garissa before looting and setting it on fire. The Karo Brigade claimed responsibility.");
        assertThat(reading.events())
                .filteredOn(event ->
                        event.responsibility().stream().anyMatch(one -> one.kind() == ResponsibilityKind.CLAIMED))
                .extracting(Event::type)
                .containsExactly("armed-attack");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A fighter jet dropped two bombs on a monastery in Garissa.",
                "The mayor of Garissa spoke. He named a gang that fights the cartel."
            })
    void neitherAJetNorWhatAGangDoesAsARuleHasADoerOfTheDay(String text) {
        assertThat(read(text).events())
                .filteredOn(event -> event.actuality() == Actuality.OCCURRED)
                .flatExtracting(Event::responsibility)
                .allMatch(one -> one.kind() == ResponsibilityKind.UNKNOWN);
    }

    @Test
    void theDayOfAnAsideIsNotTheDayOfTheDeed() {
        assertThat(read("President Juan Pardo, who took office last year, ordered more troops to Garissa.")
                        .events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.when()).isEmpty());
    }

    @Test
    void outsideATownMayBeInTheNext() {
        assertThat(
                        read("Car bomb kills general outside Moscow\n\nA general was killed when a bomb in his car exploded in the town of Balashikha.")
                                .events())
                .hasSize(1);
    }
}
