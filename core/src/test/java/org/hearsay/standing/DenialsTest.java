package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.standing.WhoDidItTest.told;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.ResponsibilityKind;
import org.junit.jupiter.api.Test;

/** Whole readings: who denies a deed that he would not have done has no part in it, and who only tells of it neither. */
class DenialsTest {
    @Test
    void whoDeniesTheBoastOfHisEnemiesIsNotClearedOfIt() {
        assertThat(
                        told(
                                "A spokesman of the junta, Ali Noor, rejected the Karo Front's claim that two helicopters had been shot down."))
                .noneMatch(event -> event.contains("junta"));
    }

    @Test
    void whoDeniesALossIsNotClearedOfIt() {
        assertThat(told("The Nigerian army denied that the town of Gao had been overrun."))
                .noneMatch(event -> event.contains("army"));
        assertThat(told("The Nigerian army denied that villagers had been shot in Gao."))
                .anyMatch(event -> event.contains("army"));
    }

    @Test
    void whoDeniesAClaimDeniesNoDeedOfHisOwn() {
        assertThat(
                        told(
                                "Myanmar's military said it had retaken the town of Kyaukme after weeks, a claim the Arakan Army denied."))
                .noneMatch(event -> event.contains("Arakan"));
    }

    @Test
    void whatSomebodyDeniesSinceADeedLeavesTheDeedHis() {
        assertThat(told("Moscow has denied targeting civilians since it launched its invasion in February 2022."))
                .containsExactly("armed-clash by Moscow: ");
    }

    @Test
    void whatOthersDoMeanwhileIsAnotherDeed() {
        assertThat(
                        told(
                                "Ukrainian drones struck a refinery in Saratov on Thursday, while Russian shelling killed four people in Kherson."))
                .containsExactly("air-strike by Armed Forces of Ukraine: ", "shelling by Russian Armed Forces: 4");
    }

    @Test
    void forWhatSomebodyIsAccusedOfNamesTheDeed() {
        assertThat(told("The rebels accused the army of shelling the village of Orbo, wounding nine."))
                .containsExactly("shelling by army: 9");
    }

    @Test
    void whomPoliceBelieveToHaveDoneItIsSuspectedByThem() {
        Reading reading = new Newsreader(SharedParser.get())
                .read(
                        SharedParser.report(
                                "A bomb exploded in Derry on Sunday, in an attack that police believe was carried out by the New IRA."));

        assertThat(reading.events().get(0).responsibility()).singleElement().satisfies(said -> {
            assertThat(said.kind()).isEqualTo(ResponsibilityKind.SUSPECTED);
            assertThat(said.basis()).isEqualTo(new Basis.ByClaim("c1"));
        });
    }

    @Test
    void theDeadOfOneSidesRaidsAreNotThoseOfTheOthersRockets() {
        assertThat(
                        told(
                                "Hezbollah fired rockets at a base near Haifa on Thursday, as the health ministry put the number of people killed in the previous day's Israeli raids at 31."))
                .containsExactly("shelling by Hezbollah: ", "armed-attack by nobody: 31");
    }

    @Test
    void aDeathOfAnotherYearIsNotThatOfWhoWasShotToday() {
        Report report = new Report(
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 27)),
                Optional.of(PublishedFrom.OPTION),
                "en",
                "Gunmen killed 28 people in Kenscoff on Tuesday. \"They called my cousin's name and shot him,\" said Marie Joseph, 52. President Karo Ndiaye was assassinated in 2021.");
        assertThat(new Newsreader(SharedParser.get()).read(report).events())
                .filteredOn(event -> event.type().equals("assassination"))
                .singleElement()
                .satisfies(event -> assertThat(event.targets()).hasSize(1));
    }

    @Test
    void whatAStatementSaysIsSaidByThoseWhoIssuedIt() {
        assertThat(new Newsreader(SharedParser.get())
                        .read(
                                SharedParser.report(
                                        "Gunmen killed 11 soldiers in Gao. The Karo Front issued a statement denying any part in the attack and attributing it to the Azure Front."))
                        .claims())
                .allSatisfy(claim ->
                        assertThat(claim.source().flatMap(Claim.Source::actor)).isPresent());
    }

    @Test
    void whatAWordMeansTellsOfNoDeed() {
        assertThat(told("Ankara uses the term to mean killed, captured or surrendered."))
                .isEmpty();
    }

    @Test
    void whatIsClearedOfAVillageIsNothingDenied() {
        assertThat(new Newsreader(SharedParser.get())
                        .read(
                                SharedParser.report(
                                        "The farmers were clearing their fields outside the village of Dawari when gunmen came."))
                        .claims())
                .isEmpty();
    }

    @Test
    void forWhatAManIsWantedIsNotWhatBefellHimAndTheKillingIsTheLast() {
        Reading reading = new Newsreader(SharedParser.get())
                .read(
                        SharedParser.report(
                                "Troops killed six rebels, among them a commander wanted for the murder of two mayors, in clashes in Samar on Saturday. A day later gunmen shot dead a councillor in Negros. The New People's Army owned up to the killing."));

        assertThat(reading.events())
                .extracting(Event::type)
                .containsExactly("armed-clash", "assassination", "assassination");
        assertThat(reading.events().get(2).evidence()).hasSize(2);
    }

    @Test
    void whomSomebodyBlamedInThePastIsNotBlamedForToday() {
        assertThat(
                        told(
                                "Two rockets landed near Baghdad airport on Wednesday. Norway has in the past blamed the Karo Front."))
                .containsExactly("shelling by nobody: ");
    }

    @Test
    void theFirstSuchDeedSinceIsTheOneJustTold() {
        assertThat(
                        told(
                                "A car bomb killed the head of a military college in Damascus on Monday, the Karo Press reported, the first assassination of a senior officer since rebels toppled the president in 2024. The Azure Front said it was responsible."))
                .contains("assassination by Azure Front: 1");
    }

    @Test
    void whatSortOfMilitiaItIsNamesNoOther() {
        assertThat(
                        told(
                                "The army has fought the Fano, an ethnic Amhara militia that once fought alongside it against Tigrayan rebels."))
                .noneMatch(event -> event.contains("Amhara"));
    }

    @Test
    void theWoundedWhomOneVisitsAreNoDeed() {
        assertThat(told("The president visited the wounded in N'Djamena.")).isEmpty();
    }

    @Test
    void whoWasKilledSurvivedAnotherAttack() {
        assertThat(
                        told(
                                "Gunmen killed a police chief in Guanajuato on Monday. The chief, Ramon Diaz, had survived an attack in March which he blamed on the Santa Rosa cartel."))
                .contains("assassination by gunmen: 1");
    }
}
