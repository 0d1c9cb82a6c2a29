package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Actuality;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Toll;
import org.hearsay.model.When;
import org.junit.jupiter.api.Test;

/** Whole readings: a deed and those it hit, told in sentences that lie apart. */
class OneDeedToldApartTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    static List<Event> events(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events();
    }

    /** How many people one event counts so. */
    static int sum(Event event, Harm harm) {
        return event.tolls().stream()
                .filter(toll -> toll.harm() == harm)
                .map(Toll::best)
                .mapToInt(best -> best.orElse(0))
                .sum();
    }

    @Test
    void whatDeputiesAreCalledToIsWhatTheyFind() {
        List<Event> events = events(
                "Deputies were sent to a home in Toledo on Tuesday for a shooting. They found Gina Moss on the porch. Moss had suffered a gunshot wound to the neck. She was pronounced dead at the scene.");
        assertThat(events).hasSize(1);
        assertThat(sum(events.get(0), Harm.KILLED)).isEqualTo(1);
    }

    @Test
    void howPoliceMetOneProtestIsOneDeedAndADeadProtesterIsNoVictimOfTheCrowd() {
        List<Event> events = events(
                "At least three people were shot dead by Kenyan police on Tuesday during protests in Garissa, doctors said. Officers had used live ammunition against demonstrators, a rights group said. A spokesman said a policeman had been stoned to death by the crowd. He said one protester had died.");
        assertThat(events)
                .filteredOn(e -> e.type().equals("force-against-protesters"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.tolls()).hasSize(2);
                    assertThat(e.responsibility()).hasSizeGreaterThan(1);
                });
        assertThat(events)
                .filteredOn(e -> e.type().equals("mob-violence"))
                .singleElement()
                .satisfies(e -> assertThat(sum(e, Harm.KILLED)).isEqualTo(1));
    }

    @Test
    void theRoadsideBombIsTheBombToldBeforeAndTheArrestsGiveItNoDay() {
        List<Event> events = events(
                "Police detained 16 people on Thursday, 26 November 2020 after a bomb destroyed an army truck near Garissa, killing two soldiers. The roadside bomb was set off late on Wednesday, the governor's office said.");
        assertThat(events)
                .filteredOn(e -> e.type().equals("bombing"))
                .singleElement()
                .satisfies(e -> assertThat(e.when().orElseThrow().text()).contains("Wednesday"));
    }

    @Test
    void aSeriesOfRaidsIsNotTheOneRaidToldBefore() {
        List<Event> events = events(
                "Planes bombed a school in Garissa on Friday, killing nine pupils. The rebels said the planes had carried out 41 air strikes in Garissa this month.");
        assertThat(events).hasSize(2);
    }

    @Test
    void whatOneAnswersIsNoPartOfTheAnswer() {
        List<Event> events = events(
                "The ministry said its forces had carried out a strike on a power plant in Garissa in response to what it called Kenya's terrorist attacks on towns.");
        assertThat(events).hasSize(2);
    }

    @Test
    void whoeverCountsThemThoseBroughtInAreThoseOfTheDeed() {
        List<Event> events = events(
                "A bomb went off in Garissa on Tuesday, killing three people and wounding seven. A doctor said five bodies and eleven injured people had been brought in. The Karo Front said its fighters had set off the bomb as a bus was passing and that more than 20 soldiers had been killed.");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).tolls()).hasSize(5);
    }

    @Test
    void attackersWhoShootAnyoneGoOnWithTheirDeed() {
        List<Event> events = events(
                "Gunmen attacked a village near Garissa on Tuesday, killing 14 people. \"They shot anyone they saw,\" said Ali Noor, whose brother was among those killed. He said three more bodies were found later.");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).tolls()).hasSize(2);
    }

    @Test
    void theAttackIsTheOneThatWasMadeAndNotWhatWasOnlyWanted() {
        List<Event> events = events(
                "Gang members stormed a school in Garissa on Tuesday and set the building on fire. \"They wanted to burn us alive,\" said a teacher. The attack was blamed on the Karo Front.");
        assertThat(events)
                .filteredOn(e -> e.responsibility().stream().anyMatch(r -> r.kind() == ResponsibilityKind.ACCUSED))
                .singleElement()
                .satisfies(e -> assertThat(e.actuality()).isEqualTo(Actuality.OCCURRED));
    }

    @Test
    void theShootingNearATownIsTheOneThatWasThere() {
        List<Event> events = events(
                "Soldiers shot two men in Garissa on Tuesday. Gunmen opened fire on a bus near Mombasa, killing a driver. The Karo Front praised the shooting near Mombasa.");
        assertThat(events).hasSize(2);
        assertThat(events.get(1).evidence()).hasSizeGreaterThan(2);
    }

    @Test
    void killingsOverTheYearsAreNotTheDeedOfTheDay() {
        List<Event> events = events(
                "A bomb killed four people in Garissa on Tuesday. The mayor went there. Nobody claimed it, but suspicion fell on the Karo Front, which has killed dozens of elders.");
        assertThat(events).filteredOn(e -> e.newness() == Newness.BACKGROUND).hasSize(1);
    }

    @Test
    void aTollPutHigherIsNoneOfTheCarsThatWereBurned() {
        List<Event> events = events(
                "Fifteen soldiers died when gunmen attacked a post near Garissa on Tuesday. A source said the toll was higher, putting the number of dead at 27, and that the men had burned four cars.");
        assertThat(events)
                .filteredOn(e -> e.type().equals("arson"))
                .allSatisfy(e -> assertThat(e.tolls()).isEmpty());
    }

    @Test
    void whatWasDoneWhenItWasLastSoDeadlyIsAnotherDeed() {
        List<Event> events = events(
                "A suicide bomber killed 17 recruits in Garissa on Wednesday. It was the deadliest attack in Garissa since August 2019, when a missile and a car bomb killed 49 people, an assault claimed by the Karo Front.");
        assertThat(events.get(0).responsibility()).noneMatch(r -> r.kind() == ResponsibilityKind.CLAIMED);
        assertThat(sum(events.get(0), Harm.KILLED)).isLessThan(49);
    }

    @Test
    void theAnswerIsAnotherDeedAndNobodyDeniesWhatAnotherIsToldToHaveDone() {
        List<Event> events = events(
                "Three rockets fired from Lebanon hit a town in Israel early on Friday, wounding a couple. Israel responded with artillery fire. Hezbollah denied firing the rockets.");
        assertThat(events)
                .filteredOn(e -> e.responsibility().stream().anyMatch(r -> r.kind() == ResponsibilityKind.STATED))
                .singleElement()
                .satisfies(e -> assertThat(e.responsibility()).hasSize(1))
                .satisfies(e -> assertThat(e.tolls()).isEmpty());
    }

    @Test
    void theDeadOfAWarAreNotThoseOfOneFire() {
        List<Event> events =
                events("Soldiers burned a house in Garissa in June. About 100,000 people died in the war.");
        assertThat(events).allSatisfy(e -> assertThat(sum(e, Harm.KILLED)).isZero());
    }

    @Test
    void whatAnArmyDidInThePastIsNotOfTheNight() {
        List<Event> events = events(
                "Rebels attacked a prison in Garissa on Tuesday, killing two guards. The governor went there. The army has burned houses there in reprisal for raids in the past, a rights group says.");
        assertThat(events)
                .filteredOn(e -> e.type().equals("arson"))
                .singleElement()
                .satisfies(e -> assertThat(e.newness()).isEqualTo(Newness.BACKGROUND));
    }

    @Test
    void aSixthVictimIsOneMore() {
        List<Event> events = events(
                "Bandits killed five herders near Garissa on Wednesday. A sixth herder, who was shot in the stomach, died on the way to hospital.");
        assertThat(events).hasSize(1);
        assertThat(sum(events.get(0), Harm.KILLED)).isEqualTo(6);
    }

    @Test
    void aTollBesideWhatSoldiersDidIsNotTheirs() {
        List<Event> events = events(
                "Rebels killed 11 people in a church near Garissa on Wednesday. A spokesman put the death toll at ten and said soldiers had killed two of the attackers.");
        assertThat(events)
                .filteredOn(e -> sum(e, Harm.KILLED) >= 10)
                .allSatisfy(e -> assertThat(e.evidence().get(0).start()).isLessThan(20));
    }

    @Test
    void theAttackIsNotTheFightInWhichTheAttackersFell() {
        List<Event> events = events(
                "A policeman was killed when armed men opened fire on a patrol near Garissa on Sunday. Three of the attackers were killed in an exchange of fire. The premier accused Somalia of sponsoring the attack.");
        assertThat(events)
                .filteredOn(e -> e.responsibility().stream().anyMatch(r -> r.kind() == ResponsibilityKind.ACCUSED))
                .singleElement()
                .satisfies(e -> assertThat(e.type()).isEqualTo("armed-attack"));
    }

    @Test
    void whoDiesInHospitalGivesTheDeedNoDay() {
        List<Event> events = events(
                "A shooting at a mall near Garissa left seven dead. A man had fired 60 shots there on 4 May 2021. A girl died on 7 May 2021 at a hospital.");
        assertThat(events)
                .flatExtracting(e -> e.when().map(When::text).stream().toList())
                .noneMatch(text -> text.contains("7 May"));
    }

    @Test
    void whatAGroupWasBlamedForInAnotherYearIsNotTheDeedOfTheDay() {
        List<Event> events = events(
                "The Karo Front killed three policemen near Garissa on Saturday. In 2021 the group was blamed for the massacre of 16 people in the same valley, which its leader denied.");
        assertThat(sum(events.get(0), Harm.KILLED)).isEqualTo(3);
        assertThat(events.get(0).responsibility()).noneMatch(r -> r.kind() == ResponsibilityKind.DENIED);
    }

    @Test
    void whatIsAvengedIsNotClaimedAndWasOnAnotherDay() {
        List<Event> events = events(
                "Two bombers attacked a church in Garissa on 4 May 2021, killing 20 people. The Karo Front said it had carried out the bombings to avenge the killing of its commander.");
        assertThat(events)
                .filteredOn(e -> e.targets().stream().anyMatch(t -> t.text().contains("commander")))
                .singleElement()
                .satisfies(e -> assertThat(e.responsibility()).noneMatch(r -> r.kind() == ResponsibilityKind.CLAIMED))
                .satisfies(e -> assertThat(e.when()).isEmpty());
    }

    @Test
    void whoWasTakenThenWasNotFreedThen() {
        List<Event> events =
                events("A priest abducted by gunmen near Garissa on 4 May 2021 has been released, his diocese said.");
        assertThat(events)
                .filteredOn(e -> e.type().equals("release"))
                .singleElement()
                .satisfies(e -> assertThat(e.when()).isEmpty());
    }

    @Test
    void damageIsThatOfTheDeedToldBefore() {
        List<Event> events = events(
                "A car bomb went off outside a bank in Garissa on Tuesday. Three shops were destroyed. The mayor went there.");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo("bombing");
        assertThat(events.get(0).targets()).extracting(Event.Target::text).contains("Three shops");
        assertThat(
                        events(
                                "A car bomb went off outside a bank in Garissa on Tuesday. Rebels destroyed three shops in Wajir on Monday."))
                .hasSize(2);
    }

    @Test
    void theDeadAreCalledByTheNounBeforeTheirNoun() {
        assertThat(
                        events(
                                "Six Lazarist nuns were murdered in Garissa on Tuesday. The bishop spoke on the radio.\n\nHe condemned the murder of the Lazarists. Shops stayed shut."))
                .hasSize(1);
        assertThat(
                        events(
                                "Six Lazarist nuns were murdered in Garissa on Tuesday. The bishop spoke on the radio.\n\nRebels shot dead the Marists in Wajir. Shops stayed shut."))
                .hasSize(2);
    }

    @Test
    void whoWasOrderedToBeKilledWasKilledWhenTheSameAreToldAsDead() {
        assertThat(
                        events(
                                "Six nuns were murdered in Garissa on Tuesday. A colonel is accused of giving the order to kill the nuns."))
                .hasSize(1);
        assertThat(
                        events(
                                "Six nuns were murdered in Garissa on Tuesday. A colonel is accused of giving the order to kill the mayor."))
                .hasSize(2);
    }

    @Test
    void whatTheyDidWhereTheyStruckIsPartOfTheDeed() {
        assertThat(
                        events(
                                "On Tuesday raiders attacked army posts in Garissa, ten miles north of Wajir, where they killed two guards."))
                .hasSize(1);
        assertThat(
                        events(
                                "On Tuesday raiders attacked army posts in Garissa, near Wajir, where the police killed two traders."))
                .hasSize(2);
    }

    @Test
    void whoDiesOnALaterDayDiesOfTheDeed() {
        List<Event> events = events("A porter was shot in Garissa on 10 June 2024. He died on 11 June 2024.");
        assertThat(events).hasSize(1);
        assertThat(sum(events.get(0), Harm.KILLED)).isEqualTo(1);
        assertThat(sum(events.get(0), Harm.WOUNDED)).isZero();
        assertThat(events.get(0).when().orElseThrow().latest()).contains(LocalDate.parse("2024-06-10"));
    }

    @Test
    void whoWasShotAndIsNamedSinceDidNotShoot() {
        Event event = events("A porter shot and killed in Garissa on Thursday has been identified as Tom Karo.")
                .get(0);
        assertThat(sum(event, Harm.KILLED)).isEqualTo(1);
        assertThat(event.responsibility()).allMatch(one -> one.actor().isEmpty());
    }

    @Test
    void theDeadOfADeedAreNamedLater() {
        List<Event> events = events(
                "Three men were slain when raiders opened fire on a bakery in Garissa on Tuesday. The army gave no number.\n\nA doctor said Adam Bell, Brian Karo and Kevin Moss died of their wounds.");
        assertThat(events).hasSize(1);
        assertThat(sum(events.get(0), Harm.KILLED)).isEqualTo(3);
    }

    @Test
    void oneMoreVictimIsOfTheOneDeedThatHurtAnybody() {
        List<Event> events = events(
                "A gunman fired into a bus in Garissa on Tuesday, killing a boy. Witnesses heard a row before the gunfire.\n\n\"They kept shooting,\" a clerk said. The street was full.\n\nShops stayed shut. A woman on the bus was also wounded.");
        assertThat(sum(events.get(0), Harm.WOUNDED)).isEqualTo(1);
    }

    @Test
    void whoIsHitByShotsIsHurt() {
        assertThat(sum(
                        events("Soldiers fired into a crowd in Garissa on Tuesday, hitting four women and a boy.")
                                .get(0),
                        Harm.WOUNDED))
                .isEqualTo(5);
        assertThat(sum(
                        events("A guard fired a shot, which struck his wife, in Garissa on Tuesday.")
                                .get(0),
                        Harm.WOUNDED))
                .isEqualTo(1);
        assertThat(events("Soldiers fired into a crowd in Garissa on Tuesday, hitting a wall.")
                        .get(0)
                        .tolls())
                .isEmpty();
    }

    @Test
    void peopleToldApartBySexAndAgeAreAList() {
        assertThat(sum(
                        events("The shelling of Garissa on Monday killed a man, a woman and a girl.")
                                .get(0),
                        Harm.KILLED))
                .isEqualTo(3);
        assertThat(sum(
                        events("The shelling of Garissa on Monday killed a man, a teacher and father of two.")
                                .get(0),
                        Harm.KILLED))
                .isEqualTo(1);
    }

    @Test
    void whoeverIsTakenToAMedicalCenterIsNotAbducted() {
        List<Event> events = events(
                "A boy was shot in Garissa on Tuesday. The boy was taken to Garissa Medical Center where he later died.");
        assertThat(events).hasSize(1);
        assertThat(sum(events.get(0), Harm.KILLED)).isEqualTo(1);
        assertThat(sum(events.get(0), Harm.WOUNDED)).isZero();
    }

    @Test
    void severalNamedTogetherAreAlsoHit() {
        List<Event> events = events(
                "A boy was shot dead in Garissa on Monday. Shops were shut.\n\nThe street was empty. Trade stopped.\n\nAdam Bell and Tom Moss were also struck by bullets.");
        assertThat(sum(events.get(0), Harm.WOUNDED)).isEqualTo(2);
    }

    @Test
    void someOfThoseItHurtDieLater() {
        List<Event> events =
                events("Five people were shot in Garissa on Monday. One of the five people died on Tuesday.");
        assertThat(events).hasSize(1);
        assertThat(sum(events.get(0), Harm.KILLED)).isEqualTo(1);
        assertThat(sum(events.get(0), Harm.WOUNDED)).isEqualTo(4);
    }

    @Test
    void aCoupleIsTwoAndAFamilyOfFiveFive() {
        assertThat(sum(
                        events("An elderly couple was shot dead in Garissa on Monday.")
                                .get(0),
                        Harm.KILLED))
                .isEqualTo(2);
        assertThat(sum(
                        events(
                                        "A shell killed a family of five in Garissa on Monday. Three children and two adults died.")
                                .get(0),
                        Harm.KILLED))
                .isEqualTo(5);
        assertThat(events("The family of a rebel was killed in Garissa on Monday.")
                        .get(0)
                        .tolls())
                .extracting(Toll::best)
                .containsOnly(Optional.empty());
    }

    @Test
    void aBombAtAHotelAndTheMenWhoStormTheBuildingAreOneAttack() {
        List<Event> events = events(
                "A car bomb blew up outside a hotel in Mogadishu on Thursday and gunmen then stormed the building. Al Shabaab said its fighters were in control of the hotel and had killed 20 people. Police spokesman Ali Noor said five attackers had been shot dead. He put the number of civilians killed at nine.");
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.tolls())
                        .extracting(toll -> toll.best().orElse(0))
                        .containsExactly(20, 5, 9));
    }

    @Test
    void ofOneAbductionOthersCountFewer() {
        List<Event> events = events(
                "Gunmen abducted at least 38 worshippers in Zamfara, residents said. The attackers fired into the air. Police confirmed it and said only 17 people had been taken.");
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.tolls()).hasSize(2));
    }

    @Test
    void aLowerTollIsThatOfTheKillingAndNotOfTheHostages() {
        List<Event> events = events(
                "Rebels massacred at least 43 people in Lubero on Friday, officials said. They took a dozen hostages. Colonel Ali Noor gave a lower toll of 36.");
        assertThat(events)
                .filteredOn(event -> event.type().equals("hostage-taking"))
                .allSatisfy(event -> assertThat(sum(event, Harm.KILLED)).isZero());
    }

    @Test
    void whatIsTakenFromTheDeadDidNotKillThem() {
        List<Event> events = events(
                "The junta said that 31 rebels were killed and that weapons including drones and mortars had been seized.");
        assertThat(events.get(0).weapons()).isEmpty();
    }

    @Test
    void theDayOfARejectionIsNotThatOfTheDeed() {
        assertThat(
                        events(
                                "The Karo Front on Wednesday rejected accusations that its fighters had murdered a driver in Gao."))
                .allSatisfy(event -> assertThat(event.when()).isEmpty());
    }

    @Test
    void theKillingThatWasOrderedIsNoneOfLongAgo() {
        List<Event> events = events(
                "The Karo Front denied the killing of a driver in Gao. It has fought the army there since January 2025, when more than 80 people were killed. The minister said a commander ordered the killing.");
        assertThat(events)
                .filteredOn(event ->
                        event.tolls().stream().anyMatch(toll -> toll.low().orElse(0) > 80))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.responsibility()).allMatch(said -> said.kind() == ResponsibilityKind.UNKNOWN));
    }

    @Test
    void theDeadOfAWarAreNotThoseOfADay() {
        List<Event> events = events(
                "Two drivers were killed by a drone in Donetsk on Thursday. Russia had lost 25,000 soldiers killed in October alone.");
        assertThat(events)
                .filteredOn(event -> event.type().equals("air-strike"))
                .singleElement()
                .satisfies(event -> assertThat(sum(event, Harm.KILLED)).isEqualTo(2));
        assertThat(
                        events(
                                "A bomb wounded a man in Derry on Sunday. Most groups laid down their arms after the 1998 accord, which ended three decades of violence that killed 3,600 people."))
                .filteredOn(event -> sum(event, Harm.KILLED) > 0)
                .allSatisfy(event -> assertThat(event.when()).isEmpty());
    }
}
