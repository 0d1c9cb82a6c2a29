package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Actuality;
import org.hearsay.model.Newness;
import org.junit.jupiter.api.Test;

class EventLinkerTest {
    private static final Codebook CODEBOOK = Codebook.builtIn();
    private static final EventFinder FINDER = new EventFinder(CODEBOOK);

    private static List<EventChain> link(String text) {
        return new EventLinker(CODEBOOK, new WordReferents(), Tellers.NOBODY)
                .link(FINDER.find(SharedParser.parse(text)));
    }

    @Test
    void theAttackPointsBack() {
        List<EventChain> events = link("Gunmen attacked a bus near Garissa. The attack killed six passengers.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).joins()).extracting(EventChain.Join::rule).contains("definite-same-word");
    }

    @Test
    void theAmbushIsTheOneToldWithThatWord() {
        List<EventChain> events = link(
                "Rebels ambushed a convoy near Garissa. Warplanes bombed a camp. The group said it was behind the ambush.");

        assertThat(events)
                .filteredOn(e -> e.type().equals("air-strike"))
                .allSatisfy(e -> assertThat(e.tellings())
                        .noneMatch(t -> t.trigger().headToken().lemma().equals("ambush")));
        assertThat(events.get(0).joins()).extracting(EventChain.Join::rule).contains("definite-same-word");
    }

    @Test
    void theStabbingIsTheOneInWhichSomebodyWasStabbed() {
        List<EventChain> events = link(
                "Two traders were stabbed to death near Garissa. Troops later shot dead a herder. His family said he had nothing to do with"
                        + " the stabbing.");

        assertThat(events).hasSize(2);
        assertThat(events.get(0).tellings())
                .anyMatch(telling -> telling.trigger().headToken().lemma().equals("stabbing"));
    }

    @Test
    void whomSplintersHitTheBlastHit() {
        assertThat(rules("A bomb went off at a bank near Garissa. The porter was hurt by splinters in his arm."))
                .contains("hurt-by-its-blast");
        assertThat(link("Rebels ambushed a convoy near Garissa. The porter was hurt by splinters in his arm."))
                .flatExtracting(EventChain::joins)
                .extracting(EventChain.Join::rule)
                .doesNotContain("hurt-by-its-blast");
        assertThat(link("The porter was hurt by splinters in his arm."))
                .flatExtracting(EventChain::tellings)
                .allSatisfy(telling -> assertThat(telling.responsible()).isEmpty());
    }

    @Test
    void whatSomebodyWasBlamedForIsOlderThanWhatBefellHim() {
        List<EventChain> events = link(
                "A bishop who had accused the army of killing peasants died on Monday when a bomb blew up under his car. His wife was"
                        + " badly wounded.");

        assertThat(events)
                .filteredOn(e -> e.newness() == Newness.BACKGROUND)
                .singleElement()
                .satisfies(old -> assertThat(old.tellings()).hasSize(1))
                .satisfies(old -> assertThat(old.tellings().get(0).times()).isEmpty());
    }

    @Test
    void theDeadOfAClashAreNotThoseOfTheBombingThatOneOfThemWasBlamedFor() {
        List<EventChain> events = link(
                "Five rebels died in a clash near Garissa. Among the dead rebels was a leader, Abu Zaid, who was blamed for the bombing of"
                        + " a bus in April that killed a student.");

        assertThat(events)
                .filteredOn(e -> e.type().equals("bombing"))
                .singleElement()
                .satisfies(old -> assertThat(old.tellings().stream().flatMap(t -> t.tolls().stream()))
                        .hasSize(1));
    }

    @Test
    void theKillingIsNoBeating() {
        List<EventChain> events = link(
                "A student was hacked to death near Garissa. Six members of the league were beaten by police. The mayor is"
                        + " accused of ordering the killing.");

        assertThat(events.get(0).tellings())
                .anyMatch(telling -> telling.trigger().headToken().lemma().equals("killing"));
    }

    @Test
    void fightingSinceAYearIsNotTheSceneOfADeed() {
        assertThat(link("Nine traders were shot. Fighting in the region has worsened since 2019."))
                .hasSize(2);
    }

    @Test
    void theColumnIsTheOneOfTheAmbush() {
        List<EventChain> events = link(
                "Rebels claimed the ambush near Garissa in which six soldiers died. The group said its fighters attacked the column.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).joins()).extracting(EventChain.Join::rule).contains("target-taken-as-known");
    }

    @Test
    void aColumnIsAnother() {
        assertThat(link("Rebels claimed the ambush near Garissa. The group attacked a column."))
                .hasSize(2);
    }

    @Test
    void whatHappenedWhileTheTargetWasThereIsTheSameDeed() {
        List<EventChain> events = link(
                "Guerrillas ambushed a patrol near Garissa. The patrol was guarding a bridge when a bomb went off and gunmen opened fire.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).joins()).extracting(EventChain.Join::rule).contains("while-target-was");
    }

    @Test
    void thoseWhoDiedAreTheDeadOfTheDeedBefore() {
        List<EventChain> events = link(
                "Police fired on a crowd, killing nine men. \"Those who died were shot by strangers,\" the ministry said.");

        assertThat(events).hasSize(1);
    }

    @Test
    void thatAttackIsTheOneToldLast() {
        List<EventChain> events = link("Gunmen attacked a bus near Garissa. A car bomb killed nine men in Orbo in 2010."
                + " The Karo Brigade admitted that attack.");

        assertThat(events).hasSize(2);
        assertThat(events.get(1).joins()).extracting(EventChain.Join::rule).contains("just-told");
    }

    @Test
    void theVehicleIsTheOneThatWasAmbushed() {
        assertThat(link("Militants ambushed a police vehicle near Garissa. The vehicle hit a bomb before they fired."))
                .hasSize(1);
        assertThat(link("Militants ambushed a police vehicle near Garissa. A vehicle hit a bomb in Orbo."))
                .hasSize(2);
    }

    @Test
    void whatAClaimTellsIsTheDeedClaimed() {
        assertThat(link("Two bombs exploded in a church, killing nine people."
                        + " The group claimed responsibility, saying two suicide bombers had detonated their belts."))
                .hasSize(1);
    }

    @Test
    void theAttackersAreThoseOfTheirAttack() {
        assertThat(link("Attackers killed nine farmers in a raid on a village near Garissa."
                        + " The attackers struck a post and then burned homes."))
                .flatExtracting(EventChain::joins)
                .extracting(EventChain.Join::rule)
                .contains("same-attackers");
    }

    @Test
    void theLatestAttackOfTheDayIsOneOfSeveral() {
        assertThat(
                        link(
                                "A clerk suffered a gunshot wound to the head and died. The day's latest nonfatal shooting happened in the north."))
                .hasSize(2);
    }

    @Test
    void anotherAttackIsAnother() {
        assertThat(link("Gunmen attacked a bus near Garissa. Another attack hit a market."))
                .hasSize(2);
    }

    @Test
    void aBareTollBelongsToTheEventBeforeIt() {
        List<EventChain> events = link("A bomb exploded in a mosque. The death toll rose to 30.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo("bombing");
        assertThat(events.get(0).tellings()).hasSize(2);
    }

    @Test
    void differentPlacesAreDifferentEvents() {
        assertThat(
                        link(
                                "A suicide bombing in Kandahar killed nine soldiers. A suicide bombing in Herat killed nine soldiers."))
                .hasSize(2);
    }

    @Test
    void aBareTollAloneIsNoEvent() {
        assertThat(link("The death toll rose to 30.")).isEmpty();
    }

    private static List<String> rules(String text) {
        List<EventChain> events = link(text);
        assertThat(events).hasSize(1);
        return events.get(0).joins().stream().map(EventChain.Join::rule).toList();
    }

    @Test
    void thePriestsAreDeadOnlyOnce() {
        assertThat(rules("The massacre of six priests shocked Orbo. Officers had murdered the priests at night."))
                .contains("same-dead");
        assertThat(link("Six priests were murdered in Orbo. Rebels killed seven priests in Garissa."))
                .hasSize(2);
        assertThat(link("Nine soldiers were killed in Orbo. The soldiers were killed by mines in Garissa."))
                .hasSize(2);
    }

    @Test
    void theBarsWereAttackedOnce() {
        assertThat(rules("Rebels attacked two bars near Garissa. The bars were attacked because they served soldiers."))
                .contains("same-thing");
        assertThat(link("Rebels attacked a bar in Orbo. Rebels attacked the bar of a hotel in Garissa."))
                .hasSize(2);
    }

    @Test
    void theWoundedManIsTheOneHurtBefore() {
        assertThat(rules(
                        "A blast killed a guard and wounded a driver near Garissa. It was noon. Rain fell. Shops closed."
                                + " Schools opened late. The wounded man has not been named."))
                .contains("those-harmed");
    }

    @Test
    void theBombIsTheOneThatWentOff() {
        assertThat(rules("A bomb exploded at a cinema near Garissa. Two men had planted the bomb under a seat."))
                .contains("weapon-again");
        assertThat(link("A bomb exploded at a cinema near Garissa. Two men planted a bomb under a bridge in Orbo."))
                .hasSize(2);
    }

    @Test
    void blastsThatWereHeardAreThoseOfTheDeedBefore() {
        assertThat(rules("Guerrillas attacked a barracks near Garissa. Eight explosions were heard."))
                .contains("heard-of-event");
    }

    @Test
    void whatWasAnnouncedIsToldInDetail() {
        assertThat(rules("Residents reported an ambush near Garissa. Rebels ambushed a truck with nine guards."))
                .contains("told-in-detail");
        assertThat(
                        link(
                                "Residents reported an ambush near Garissa. Meanwhile, rebels ambushed a truck with nine guards."))
                .hasSize(2);
    }

    @Test
    void theNameOfWhatWasHitPointsBack() {
        assertThat(
                        link(
                                "Gunmen attacked the office of the Orbo Miners Union. Police condemned the attack on the Union."))
                .hasSize(1);
    }

    @Test
    void talkOfManyDeedsIsGeneric() {
        assertThat(actuality("The guerrillas attack students and villagers.")).isEqualTo(Actuality.GENERIC);
        assertThat(actuality("The guerrillas attacked students and villagers.")).isEqualTo(Actuality.OCCURRED);
    }

    @Test
    void whatIsDoneAboutADeedIsNotTheDeed() {
        assertThat(actuality("The murder of the clerk has not been solved.")).isEqualTo(Actuality.OCCURRED);
        assertThat(actuality("The mayor will speak at the site of this morning's attack."))
                .isEqualTo(Actuality.OCCURRED);
    }

    private static Actuality actuality(String text) {
        List<EventChain> events = link(text);
        return Particularity.decide(events.get(0), text.contains("morning"));
    }
}
