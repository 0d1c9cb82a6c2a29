package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Basis;
import org.hearsay.model.Event;
import org.hearsay.model.Place;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Report;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.junit.jupiter.api.Test;

/** Whole readings: deeds that one sentence tells of different times are different events, each with its own day and doers. */
class DeedsApartTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<Event> events(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events();
    }

    private static String told(Event event) {
        return event.type() + " " + event.when().flatMap(When::edtf).orElse("-") + " "
                + event.tolls().stream()
                        .map(toll -> toll.best().map(String::valueOf).orElse("?"))
                        .toList();
    }

    @Test
    void aRecordIsHeldByWhatHappenedBefore() {
        assertThat(events(
                        "Gunmen killed nine people in Gao on 12 May 2024. The raid was the deadliest in the region since"
                                + " 21 March 2019, when gunmen shot 30 people dead in Mopti."))
                .extracting(DeedsApartTest::told)
                .containsExactly("armed-attack 2024-05-12 [9]", "armed-attack 2019-03-21 [30]");
    }

    @Test
    void whatIsUrgedIsNotWhatWasDoneBeforeOrWhatOneIsAccusedOf() {
        assertThat(events(
                        "Since ousting President Karo Ndiaye in May 2021, the junta has been urged to drop Wagner, the firm"
                                + " accused of the March 2022 massacre in Mopti."))
                .extracting(event -> told(event) + " " + event.actuality().code())
                .containsExactly("seizure-of-power 2021-05 [] occurred", "armed-attack 2022-03 [] occurred");
    }

    @Test
    void untilWhenNobodyHadClaimedItIsNotItsDay() {
        assertThat(events(
                        "Gunmen ambushed an army convoy near Gao on 12 May 2024, killing 14 soldiers and setting fire to five"
                                + " lorries. No group had claimed the ambush by 14 May 2024."))
                .extracting(DeedsApartTest::told)
                .containsExactly("armed-attack 2024-05-12 [14]");
    }

    @Test
    void whatAttackersBurnDoesNotNameTheAttack() {
        assertThat(
                        events(
                                "Raiders ambushed a convoy near Gao on 12 May 2024, killing nine people and setting fire to four lorries."))
                .extracting(DeedsApartTest::told)
                .containsExactly("armed-attack 2024-05-12 [9]");
    }

    @Test
    void whatSomebodyWaitsForHasNotHappened() {
        assertThat(events("\"They wait for the first vehicle to hit a mine,\" a driver said."))
                .extracting(event -> event.actuality().code())
                .containsExactly("planned");
    }

    @Test
    void theDayOnWhichATollRoseIsNotThatOfTheDeed() {
        assertThat(events(
                        "The toll from the attack on an office in Gao rose to 24 on 17 January 2019 after three of the wounded"
                                + " died in hospital, a nurse said. The attack began on 15 January 2019, when a suicide bomber"
                                + " blew himself up."))
                .extracting(DeedsApartTest::told)
                .containsExactly("armed-attack 2019-01-15 [24, 3]", "suicide-bombing 2019-01-15 [1]");
    }

    @Test
    void whatADeedCameDaysAfterHasAnotherDay() {
        assertThat(events(
                        "Rebels killed 14 officers with a bomb in Gao on 9 September 2015, two days after the attack on the"
                                + " army."))
                .extracting(DeedsApartTest::told)
                .containsExactly("bombing 2015-09-09 [14]", "armed-attack - []");
    }

    @Test
    void aHeadlinesMurderIsThatOfTheLead() {
        assertThat(events(
                        "Two held over killing of councillor in Karachi\n\nPolice on Saturday arrested two men suspected of"
                                + " involvement in the murder of a local councillor, Haji Anwar, in Hyderabad on Tuesday.\n\n"
                                + "His party called for calm."))
                .extracting(Event::type)
                .containsOnlyOnce("assassination");
    }

    @Test
    void theBombIsThatOfTheBombing() {
        assertThat(events(
                        "Friday's bombing of a bus in Gao wounded nine officers. The Karo Brigade said on Saturday that one of"
                                + " its members had detonated the bomb."))
                .singleElement()
                .satisfies(event -> assertThat(event.targets())
                        .extracting(Event.Target::text)
                        .containsExactly("a bus", "nine officers"));
    }

    @Test
    void whoDeniesAPartInADeedDoesNotDenyItsToll() {
        assertThat(
                        events(
                                "The Karo Brigade denied any role in Friday's bombing of a bus in Gao, which wounded nine officers."))
                .flatExtracting(Event::tolls)
                .singleElement()
                .satisfies(toll -> assertThat(toll.basis()).isEqualTo(Basis.REPORT));
        assertThat(events("The Karo Brigade denied killing nine officers in Gao."))
                .flatExtracting(Event::tolls)
                .isEmpty();
    }

    @Test
    void theRaidIsTheOneDeedOfItsTypeThoughABombingWasToldSince() {
        assertThat(events(
                        "Gunmen raided a college in Gao on 12 May 2024 and killed nine cadets. A bomb went off in a mosque"
                                + " in Mopti in 2019. The minister condemned the raid."))
                .extracting(event -> event.evidence().size())
                .containsExactly(3, 1);
    }

    @Test
    void aSiteLiesInTheTownThatItsNameSaysAndNotInThatOfTheDateline() {
        var reading = NEWSREADER.read(
                SharedParser.report("BAMAKO, March 14 (Agency) - The government met in Bamako on Monday.\n\n"
                        + "The group carried out a car bombing at Timbuktu airport last month."));
        assertThat(reading.events())
                .flatExtracting(event -> event.where().stream().toList())
                .flatExtracting(where -> reading.places().stream()
                        .filter(place -> where.place().equals(Optional.of(place.id())))
                        .map(Place::name)
                        .toList())
                .containsExactly("Timbuktu airport");
    }

    /** A government speaks in its capital of what happened elsewhere. */
    @Test
    void aCapitalInTheDatelineIsNotWhereADeedWasThatIsToldWithoutAPlace() {
        assertThat(
                        events(
                                "BAMAKO, March 14 (Agency) - Gunmen killed nine men in Timbuktu on Monday.\n\nA bomb hit a bus in Mopti"
                                        + " on Monday. The Karo Brigade shot four drivers on a road. A minister spoke in Bamako."))
                .extracting(event -> event.where().map(Where::text).orElse("-"))
                .containsExactly("in Timbuktu", "in Mopti", "-");
    }

    /** What a doer did before is not when; what was said last month was not done yesterday. */
    @Test
    void anOldSayingAndALifeHaveNotTheDayOfTheStory() {
        assertThat(NEWSREADER
                        .read(
                                published(
                                        "Rebels killed nine men in Gao on Monday. The army said last month that its planes had bombed four"
                                                + " camps. A bomb was set in Mopti by rebels led by Ann Bell, who left the Front in 2016."))
                        .events())
                .extracting(DeedsApartTest::told)
                .containsExactly("killing 2024-11-11 [9]", "air-strike - []", "bombing - []");
    }

    private static Report published(String text) {
        return new Report(
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 11, 12)),
                Optional.of(PublishedFrom.OPTION),
                "en",
                text);
    }

    @Test
    void attackersWhoWereShotFellInTheirOwnDeed() {
        assertThat(
                        events(
                                "Rebels killed 14 villagers in Beni. Soldiers killed six of the attackers. A local group put the toll at 19."))
                .extracting(DeedsApartTest::told)
                .containsExactly("killing - [14, 6, 19]");
    }

    @Test
    void threeDaysAfterIsNotTheSameDay() {
        assertThat(events(
                        "Two women blew themselves up at a market in Maiduguri on 18 March 2022, killing five people, police said,"
                                + " three days after a bomb at a bus station killed 19. Fifteen people were wounded."))
                .extracting(DeedsApartTest::told)
                .containsExactly("suicide-bombing 2022-03-18 [2, 5, 15]", "bombing - [19]");
    }

    @Test
    void whatIsAvengedIsAnotherDeed() {
        assertThat(events("On 12 May 2024 the army shelled Deir Hafer in retaliation for the killing of two soldiers."))
                .extracting(event -> event.type() + " " + event.tolls().size())
                .containsExactly("shelling 0", "killing 1");
    }

    @Test
    void whoFoughtBesideIsNoEnemy() {
        var reading = NEWSREADER.read(SharedParser.report(
                "Norway supports the Karo Brigade, with which it fought al-Shabaab near Gao in 2017."));
        assertThat(reading.relations())
                .extracting(relation -> relation.kind().code())
                .containsExactlyInAnyOrder("backs", "fights");
        assertThat(reading.events())
                .flatExtracting(Event::targets)
                .extracting(Event.Target::text)
                .containsExactly("al-Shabaab");
    }
}
