package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Target;
import org.hearsay.model.Harm;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Toll;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.junit.jupiter.api.Test;

/** Whole readings: day and town of a story, and one person's harm told twice. */
class StorySettingTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<Event> events(String text) {
        Reading reading = NEWSREADER.read(SharedParser.report(text));
        return reading.events();
    }

    private static List<Event> published(LocalDate day, String text) {
        Report undated = SharedParser.report(text);
        return NEWSREADER
                .read(new Report(
                        undated.id(),
                        undated.uri(),
                        undated.publisher(),
                        undated.title(),
                        Optional.of(day),
                        Optional.of(PublishedFrom.OPTION),
                        undated.language(),
                        text))
                .events();
    }

    private static List<String> rulesOfPlaces(String text) {
        return events(text).stream()
                .map(Event::where)
                .flatMap(Optional::stream)
                .map(Where::rule)
                .toList();
    }

    @Test
    void whatGoesOnWithHistoryHasNotTheDayOfTheStory() {
        List<Event> events = published(
                LocalDate.of(2021, 5, 5),
                "Gunmen attacked a bus in Garissa on Tuesday. | Five men were abducted in Garissa in November 2011. Their families say they were executed."
                        .replace(" | ", "\n\n"));
        assertThat(events)
                .filteredOn(event -> event.type().equals("execution"))
                .singleElement()
                .satisfies(event -> assertThat(event.when()).isEmpty());
    }

    @Test
    void aTownOfAnotherCountryIsNotLentToATownThatNobodyNames() {
        List<Event> events = events(
                "An Israeli strike killed two reporters in a Lebanese border town on 4 May 2021. Hezbollah said it had responded by firing two missiles at a house in the Israeli town of Metula.");
        assertThat(events.get(0).where()).isEmpty();
    }

    @Test
    void theStoryGivesItsDayToWhatTellsNone() {
        List<Event> events =
                events("Gunmen attacked a bus in Garissa on 4 May 2021. Two policemen were shot at a checkpoint.");
        assertThat(events)
                .flatExtracting(event -> event.when().map(When::rule).stream().toList())
                .contains("day-of-the-story");
    }

    @Test
    void twoDaysGiveNone() {
        List<Event> events = events(
                "Gunmen attacked a bus in Garissa on 4 May 2021. A bomb hit a market in Mandera on 6 May 2021. Two policemen were shot at a checkpoint.");
        assertThat(events)
                .flatExtracting(event -> event.when().map(When::rule).stream().toList())
                .doesNotContain("day-of-the-story");
    }

    @Test
    void whatWasSaidOnADayWasNotDoneLater() {
        String story =
                "Bandits killed nine herders in Garissa, police said on %s. Troops killed three of them on Sunday.";
        LocalDate tuesday = LocalDate.of(2024, 3, 12);
        assertThat(published(tuesday, story.formatted("Saturday")).get(0).when())
                .isEmpty();
        assertThat(published(tuesday, story.formatted("Monday")).get(0).when()).isPresent();
    }

    private static List<String> daysOfTheStory(String text) {
        return published(LocalDate.of(2024, 3, 12), text).stream()
                .flatMap(event -> event.when().stream())
                .filter(when -> when.rule().equals("hour-of-the-story"))
                .map(when -> when.edtf().orElse("open"))
                .toList();
    }

    /** Austin in Texas is far larger than most towns of its name. */
    @Test
    void aQuarterLiesInTheTownOfThePoliceWhateverElseBearsItsName() {
        assertThat(rulesOfPlaces("A boy was shot in the Austin neighborhood. Chicago police are looking for two men."))
                .containsExactly("town-of-part");
        assertThat(rulesOfPlaces("A boy was shot in Austin. Chicago police are looking for two men."))
                .doesNotContain("town-of-part");
    }

    @Test
    void theHourOfWhichAReportTellsIsThatOfItsStory() {
        assertThat(
                        daysOfTheStory(
                                "A boy was shot in the arm in Garissa. Medics reached the house around 5 p.m. Sunday, police said. He is in hospital."))
                .containsExactly("2024-03-10");
    }

    @Test
    void theHourOfAnArrestIsNotThatOfTheStoryNorAreTwo() {
        assertThat(
                        daysOfTheStory(
                                "A boy was shot in the arm in Garissa. A man was arrested around 5 p.m. Sunday. The boy is in hospital."))
                .isEmpty();
        assertThat(
                        daysOfTheStory(
                                "A boy was shot in the arm in Garissa. Medics reached the house around 5 p.m. Friday. A vigil drew hundreds Monday night."))
                .isEmpty();
    }

    @Test
    void theDayOfACourtOrAnArrestIsNotThatOfTheDeed() {
        assertThat(
                        published(
                                LocalDate.of(2024, 3, 12),
                                "A man was charged Friday in the killing of a clerk. Another was arrested on Sunday for the shooting of a cook."))
                .filteredOn(event -> Set.of("killing", "armed-attack").contains(event.type()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.when()).isEmpty());
        assertThat(published(
                        LocalDate.of(2024, 3, 12),
                        "A man was charged Friday in the killing of a clerk on 2 March 2024."))
                .filteredOn(event -> event.type().equals("killing"))
                .extracting(event -> event.when().flatMap(When::edtf).orElse("-"))
                .containsExactly("2024-03-02");
    }

    @Test
    void aDayWithoutAnHourIsNotThatOfTheStory() {
        assertThat(daysOfTheStory("A boy was shot in the arm in Garissa. The mayor visited him on Sunday."))
                .isEmpty();
    }

    @Test
    void aDayReckonedFromTheStoryIsNotItsDay() {
        List<Event> events = published(
                LocalDate.of(2024, 10, 4),
                "Gunmen killed nine people in a raid on a village, officials said on Friday. Two days earlier a roadside bomb wounded three soldiers.");
        assertThat(events)
                .flatExtracting(event -> event.when().map(When::text).stream().toList())
                .containsExactly("Two days earlier");
    }

    @Test
    void theTownWhosePoliceComeIsWhereItHappened() {
        assertThat(rulesOfPlaces("A man was shot dead at a bar. Memphis police said they were looking for two men."))
                .contains("place-of-responders");
    }

    @Test
    void aDatelineAloneSaysNotWhereItHappened() {
        assertThat(rulesOfPlaces(
                        "CAIRO, May 4 (Levant Wire) - Nine soldiers were shot dead on Tuesday, the army said."))
                .isEmpty();
    }

    @Test
    void theDatelineOfALocalReportSaysWhereItHappened() {
        assertThat(rulesOfPlaces("CLIFTON, Colo. (Valley News) - A man was shot dead on Tuesday, deputies said."))
                .containsExactly("place-of-dateline");
    }

    @Test
    void aQuarterLiesInTheTownWhosePoliceComes() {
        List<Event> events = events(
                "Two men were shot in the Quillmore neighborhood. Memphis police said they were looking for a car.");
        assertThat(events.get(0).where().map(Where::rule)).contains("town-of-part");
        assertThat(events.get(0).where().map(Where::text)).contains("in the Quillmore neighborhood");
    }

    @Test
    void aTownNearWhichTheyFightIsNoQuarterOfTheCapital() {
        List<Event> events = events(
                "KYIV, July 3 (Agency) - Russian troops are closing in on Pokrovsk. The president said in Kyiv that 40 clashes had taken place near Pokrovsk.");
        assertThat(events)
                .flatExtracting(event -> event.where().map(Where::rule).stream().toList())
                .isNotEmpty()
                .doesNotContain("town-of-part");
    }

    @Test
    void aHospitalIsNotWhereItHappened() {
        assertThat(rulesOfPlaces("A man was shot and later died at a hospital in Cleveland."))
                .isEmpty();
    }

    @Test
    void whereAVictimIsFromIsNotWhereItHappened() {
        assertThat(rulesOfPlaces("A Cleveland teenager was shot dead.")).isEmpty();
    }

    @Test
    void aPartOfATownIsNamedWithIt() {
        Reading reading = NEWSREADER.read(
                SharedParser.report("A cyclist was shot in Kreuzberg. Berlin police said two men had fled."));
        assertThat(reading.places()).extracting("name").contains("Kreuzberg, Berlin");
    }

    @Test
    void whoeverWasShotAndWhoeverDiedAreOne() {
        List<Event> events = events(
                "A man was shot at a bar on 4 May 2021. Police found two knives there. Omar Bell, 30, died of a gunshot wound.");
        assertThat(events.get(0).tolls()).extracting("harm").containsExactly(Harm.KILLED);
    }

    @Test
    void aManAndAWomanAreTwo() {
        List<Event> events = events("A man was shot at a bar. A woman was killed there.");
        assertThat(events).flatExtracting(Event::tolls).extracting("harm").contains(Harm.WOUNDED, Harm.KILLED);
    }

    @Test
    void twoNightsOfOneStoryGiveTheDayToldMoreOften() {
        List<Event> events = events(
                "Gunmen attacked a bus in Garissa on 4 May 2021. A bomb hit a market in Garissa on 5 May 2021. Rebels shot two farmers in Garissa on 5 May 2021. Two policemen were shot at a checkpoint.");
        assertThat(events)
                .filteredOn(event -> event.when()
                        .filter(when -> when.rule().equals("day-of-the-story"))
                        .isPresent())
                .allMatch(event -> event.when().flatMap(When::edtf).equals(Optional.of("2021-05-05")))
                .isNotEmpty();
    }

    @Test
    void whatOnlySaysWhenAndWhereBelongsToTheDeedBeforeIt() {
        List<Event> events = events("A man was shot dead at a bar. It happened on 4 May 2021 in Cleveland.");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).when().flatMap(When::edtf)).contains("2021-05-04");
        assertThat(events.get(0).where().map(Where::text)).contains("in Cleveland");
    }

    @Test
    void whereASuspectIsFromIsNotWhereItHappened() {
        assertThat(rulesOfPlaces("A shopkeeper was shot dead. A man from Cleveland was arrested."))
                .doesNotContain("place-of-the-story");
    }

    @Test
    void whoDiedOfAWoundIsCountedOnce() {
        List<Event> events =
                events("A 19-year-old man was shot on Elm Street. The man was pronounced dead at a hospital.");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).tolls()).extracting("harm").containsExactly(Harm.KILLED);
    }

    @Test
    void aSentenceWithATimeOfItsOwnTakesNoneOver() {
        List<Event> events = events(
                "Gunmen attacked a bus in Garissa on 4 May 2021. In the fighting that has gone on since March, the army shot nine men.");
        assertThat(events)
                .flatExtracting(event -> event.when().map(When::rule).stream().toList())
                .doesNotContain("day-of-the-story");
    }

    @Test
    void whatARiotIsOverIsNoPartOfIt() {
        List<Event> events =
                events("Riots broke out in Lamu on 14 May 2021 after the killing of a driver eight days earlier.");
        assertThat(events).extracting(Event::type).containsExactly("violent-demonstration", "killing");
        assertThat(events.get(0).when().flatMap(When::edtf)).contains("2021-05-14");
    }

    @Test
    void aPersonNamedAfterwardsIsCountedOnce() {
        List<Event> events = events(
                "A trooper was killed in a blast in Mandera on 4 May 2021. Senior Trooper Abdi Nur died in the blast at noon. Trooper Nur was killed at a checkpoint.");
        assertThat(events.get(0).tolls()).hasSize(1);
        List<Event> two = events(
                "A trooper was killed in a blast in Mandera on 4 May 2021. Senior Trooper Abdi Nur also died in the blast.");
        assertThat(two.get(0).tolls()).hasSize(2);
    }

    @Test
    void whatAWarCostIsNotOfTheTownNamedBeforeIt() {
        assertThat(
                        events(
                                "Mandera is the home of the Karo Brigade, whose revolt has killed tens of thousands since 2009."))
                .filteredOn(event -> event.type().equals("killing"))
                .hasSize(1)
                .allMatch(event -> event.where().isEmpty());
    }

    @Test
    void aWordOfAPlaceIsNoWeapon() {
        List<Event> events = events("A bomb exploded at a bus station in Mandera on 4 May 2021.");
        assertThat(events.get(0).weapons()).extracting("text").containsExactly("bomb");
    }

    @Test
    void aDeedOfWeeksAgoIsNotOfTheDayThatIsToldBesideIt() {
        List<Event> events = events(
                "Gunmen attacked a bus in Garissa on 4 May 2021. The attack came three weeks after robbers stormed a club, killing nine people.");
        assertThat(events).hasSize(2);
        assertThat(events.get(1).when()).isEmpty();
        assertThat(events.get(1).where()).isEmpty();
        assertThat(events.get(0).tolls()).isEmpty();
    }

    @Test
    void noDayFurtherDownIsTheDayOfAStoryOfLastMonth() {
        List<Event> events = published(
                LocalDate.of(2021, 7, 16),
                "A car bomb hurt nine people at a base in Cucuta last month. Rebels blew up a pipeline in Arauca on Tuesday. Soldiers came under fire.");
        assertThat(events)
                .flatExtracting(event -> event.when().map(When::rule).stream().toList())
                .isNotEmpty()
                .doesNotContain("day-of-the-story");
    }

    @Test
    void whatSpeakersRecallIsNotLaidInTheTownOfTheStory() {
        List<Event> events = published(
                LocalDate.of(2021, 5, 5),
                "Gunmen attacked a bus in Garissa on 4 May 2021. Speakers recalled the bombing of churches and a drone strike of 2001.");
        assertThat(events).hasSizeGreaterThan(1);
        assertThat(events.subList(1, events.size()))
                .allSatisfy(event -> assertThat(event.where()).isEmpty());
    }

    @Test
    void nursesWereNotHurtByThoseWhoShotTheAttackers() {
        List<Event> events = events(
                "A bomb went off at a base in Garissa on 4 May 2021. Guards shot dead four other attackers at the gate. Two nurses were hurt.");
        assertThat(events)
                .filteredOn(event -> event.responsibility().stream()
                        .anyMatch(one -> one.actor().isPresent()))
                .flatExtracting(Event::targets)
                .extracting(Target::text)
                .doesNotContain("Two nurses");
    }

    @Test
    void theDeadOfAWarAreNotThoseOfOneBlast() {
        List<Event> events = events(
                "A trader heard a blast in Garissa on 4 May 2021. Violence has killed more than 2,500 people since April.");
        assertThat(events)
                .filteredOn(event -> event.type().equals("bombing"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.tolls()).isEmpty());
    }

    @Test
    void whatIsDeniedIsNoCountOfTheHurt() {
        List<Event> events = events(
                "The rebels said their fighters had killed ten policemen but denied having harmed villagers. A bomb wounded three soldiers.");
        assertThat(events)
                .flatExtracting(event -> event.tolls().stream().map(Toll::text).toList())
                .containsExactlyInAnyOrder("ten policemen", "three soldiers");
    }

    @Test
    void aDeathThatIsDeniedIsTheOneThatWasTold() {
        List<Event> events = events(
                "Militias killed the governor, Khamis Abakar, on 4 May 2021. The Karo Brigade denied killing him.");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).responsibility())
                .extracting(one -> one.kind().code())
                .containsExactlyInAnyOrder("stated", "denied");
    }

    @Test
    void whoWasBeatenWasNotShotAtByOthers() {
        List<Event> events = events("A lawyer was beaten with batons in Garissa. Rebels opened fire on 4 May 2021.");
        assertThat(events).hasSize(2);
    }

    @Test
    void theHourOfTheCallIsTheDayOfTheStory() {
        LocalDate day = LocalDate.of(2024, 6, 14);
        String lead = "A porter was shot in Orbo.\n\n";
        assertThat(published(day, lead + "Police said around 9 p.m. Sunday they were called to Mill Street.")
                        .get(0)
                        .when()
                        .flatMap(When::latest))
                .contains(LocalDate.of(2024, 6, 9));
        assertThat(published(day, lead + "The chief said at 4 p.m. Monday that nobody had been held.")
                        .get(0)
                        .when())
                .isEmpty();
    }
}
