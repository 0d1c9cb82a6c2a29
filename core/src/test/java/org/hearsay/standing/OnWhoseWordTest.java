package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Actor;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim.About;
import org.hearsay.model.Claim.Thing;
import org.hearsay.model.ClaimField;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.hearsay.model.RelationKind;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: who is held responsible, on whose word. */
class OnWhoseWordTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static Reading read(String text) {
        return NEWSREADER.read(SharedParser.report(text));
    }

    private static List<String> responsible(String text) {
        Reading reading = read(text);
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return reading.events().stream()
                .flatMap(event -> event.responsibility().stream())
                .filter(one -> one.kind() != ResponsibilityKind.UNKNOWN)
                .map(one -> one.kind().code() + " "
                        + one.actor().map(id -> names.getOrDefault(id, "?")).orElse("nobody"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The raid on the camp was blamed on the Karo Brigade by residents.|accused Karo Brigade",
                "Responsibility for the blast was claimed by the Karo Brigade.|claimed Karo Brigade",
                "A bomb killed nine people. Police suspect the Karo Brigade.|suspected Karo Brigade",
                "A bomb killed nine people. The governor accused the Karo Brigade of smuggling timber.|-",
                "Missiles hit the office of the Karo Brigade. The governor blamed the Karo Brigade.|-",
                "A bomb killed nine people. The ministry denied a role in the sale of the mine.|-",
                "The union demanded an inquiry into the police firing at the mill.|accused police",
                "The union demanded an end to attacks by the army.|-",
                "Norway warned the junta against attacking villages.|-",
                "The governor accused the Karo Brigade of looting shops after the bombing of the bank.|accused Karo Brigade",
                "The minister criticised the Karo Brigade for shelling the town.|accused Karo Brigade",
                "Nine people died in the blast. The opposition said the Karo Brigade should assume its responsibilities and disband.|-",
                "The Karo Brigade must take responsibility for the killings, a lawyer said.|-",
                "The Karo Brigade could claim responsibility for the blast, analysts said.|-",
                "The mayor called on the Karo Brigade to admit responsibility for the blast.|-",
                "A bomb killed nine people. The Karo Brigade assumed responsibility for schools in the town.|-",
                "The Karo Brigade assumed responsibility for killing nine people.|claimed Karo Brigade",
                "A bomb killed nine people. The Karo Brigade took responsibility.|claimed Karo Brigade",
                "The Karo Brigade would later claim responsibility for the blast.|claimed Karo Brigade",
                "“Our fighters killed nine men near Gao,” the Karo Brigade said.|claimed fighters",
                "The Karo Brigade said its fighters shelled the town.|claimed Karo Brigade",
                "The army said troops killed nine rebels near Gao.|claimed troops",
                "The army said rebels killed nine villagers near Gao.|accused rebels",
                "The Karo Brigade said the army's troops killed nine men near Gao.|accused army",
                "A bomb killed nine people on Tuesday. Police said they saw no link with Tuesday's explosion.|-",
                "The government rejected talks with the Karo Brigade.|-",
                "Fighters of the Karo Brigade killed nine men near Gao.|stated Karo Brigade",
                "The Karo Brigade demanded that the army withdraw, while denying that it had planted the bomb that killed nine men.|denied Karo Brigade",
                // who shelters those who did it has not done it
                "The army accused the Karo Brigade of sheltering the fighters who stormed a camp in Gao on Sunday.|accused fighters",
                // what was avenged was done before, by others
                "The Karo Brigade said its men had carried out the assault to avenge the killing of a commander.|claimed Karo Brigade",
                // known by an adjective or a noun before what they fight with
                "Turkish artillery pounded three villages near Afrin on Monday.|stated Turkish Armed Forces",
                "Government warplanes bombed a market on Monday.|stated government",
                "Rebel shelling of a market killed two girls on Monday.|stated rebels",
                "Syrian government helicopters bombed a market on Monday.|stated Syrian government",
                "Two men were killed in a Turkish drone attack on a car on Monday.|stated Turkish Armed Forces",
                "Two men were killed in a Yemeni drone attack on a car on Monday.|-",
                "A Kenyan artillery piece was sold on Monday.|-",
                // they were shot, and shot nobody
                "Nine farmers were taken from their houses and shot near Gao on Monday, the mayor said.|-",
                // what one admits, and what one's unit did
                "The Karo Front has admitted shooting a detective near Gao on Monday.|admitted Karo Front",
                "A detective was shot near Gao on Monday. The Karo Front said an active service unit had carried out the attack.|claimed service unit",
                "A militia, the Karo Front, ambushed a bus near Gao on Monday. The militia said it had killed 31.|stated Karo Front;claimed Karo Front",
                // who says that others stormed a town has not done it, nor who is said to have looked on
                "The Orbo Resistance Committee said rebels had surrounded Gao on Monday, shelled it and then stormed it.|accused rebels",
                "Gunmen killed nine men near Gao on Monday. A police spokeswoman denied reports that officers had watched the attack.|stated gunmen",
                // the raids of those who arrest, and the artillery of a state
                "Six Norwegians were arrested in raids near Gao on Monday.|-",
                "Russian artillery fire killed a woman near Gao on Monday.|stated Russian Armed Forces",
                // on whom a deed is blamed
                "A bomb killed nine men near Gao on Monday. The mayor blamed the bombing on the Karo Front and on the army.|accused Karo Front;accused army",
                // who answers the charge of a shelling
                "The Karo Brigade accused the army of shelling civilians near Gao. The army denied having shelled the town.|accused army;denied army",
                // what a claimer tells of his own people
                "A bomb killed nine people in Kano. The Karo Brigade claimed the bombing. It said two of its men had carried out the bombing.|claimed Karo Brigade",
                // several who are blamed, and whom somebody suspects
                "Planes bombed a depot in Gao on Monday. The mayor blamed Norway and Chad.|accused Norway;accused Chad",
                "A grenade wounded nine men in Gao. Police said they suspected the Karo Brigade, which they call a gang.|suspected Karo Brigade",
                "A bomb wounded nine men in Gao. The mayor accused the Karo Brigade. Its leader denied taking part.|accused Karo Brigade;denied Karo Brigade",
                "A bomb wounded nine men in Gao. The mayor pointed the finger at the Karo Brigade.|accused Karo Brigade",
                "Planes bombed a depot in Gao. Gunmen killed nine men in Kidal. As for the depot, the mayor blamed Norway.|accused Norway;stated gunmen",
                "A bomb wounded nine men in Gao. The Karo Brigade did not claim the blast at once.|-",
                // from whose positions fire came, and who calls that a lie
                "Shells hit a market in Gao on Monday. The army said the shells had come from positions of the Karo Brigade.|accused Karo Brigade",
                "Shells hit a market in Gao on Monday. The army said the shells had come from Tilla.|-",
                // its, where another was named before
                "The Karo Brigade was formed in May. Moscow said its forces shelled the town.|claimed forces",
                // the dead did not do it
                "Twelve people lost their lives when a bomb went off in Tilla.|-",
                "The men killed in Monday's raid were herders.|-",
                // what a machine does, its owner does; a weapon that is supplied has not gone off
                "The Karo Brigade admitted that its drones had bombed a wedding.|admitted Karo Brigade",
                "Army helicopters fired on a boat near Tilla, killing nine fishermen.|stated Army",
                "A bomb killed nine people in Tilla. The governor accused Norway of supplying the bombs.|-",
                "Harbour News English - Gunmen shot dead ten people in Tilla on Thursday.|stated gunmen",
                // the claim in a relative clause is theirs who claim
                "Police saw no link with Tuesday's blast, which the Karo Brigade claimed.|claimed Karo Brigade",
                "Nine people died in the blast, which the Karo Brigade claimed; a tenth died in May.|claimed Karo Brigade",
                "In a video released on Monday a man introduced as Abu Maro said that his men had carried out the attack.|claimed men",
                "Gunmen ambushed a convoy near Tilla. The Karo Brigade told a radio station that the ambush was its work.|stated gunmen;claimed Karo Brigade",
                "A truck bomb killed ninety people. No group ever said it had carried out that attack.|-",
                "The county's aid office said its drones had attacked a depot. The Karo Brigade was silent.|-",
                // the only deed that the report tells, though it was told long before
                "Four nurses were abducted near Tilla. They were on a bus. The driver was let go. The bus was found. The governor accused the Karo Brigade.|accused Karo Brigade",
                "The army denied that it had shelled the town and reaffirmed that rebels had killed a teacher.|denied army;accused rebels",
            })
    void nobodyIsHeldResponsibleForWhatNobodyLaidOnHim(String text, String expected) {
        assertThat(responsible(text))
                .isEqualTo(Optional.ofNullable(expected)
                        .map(kinds -> List.of(kinds.split(";")))
                        .orElse(List.of()));
    }

    @Test
    void whoClaimsInARelativeClauseIsTheVoiceOfTheClaim() {
        Reading reading = read("A mayor said he saw no link with Tuesday's blast, which the Karo Brigade claimed.");
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        assertThat(reading.events().get(0).responsibility())
                .singleElement()
                .satisfies(one -> assertThat(reading.claims())
                        .filteredOn(claim -> one.basis().equals(new Basis.ByClaim(claim.id())))
                        .singleElement()
                        .satisfies(claim -> assertThat(
                                        claim.source().orElseThrow().actor().map(names::get))
                                .contains("Karo Brigade")));
    }

    @Test
    void theDayOfAnAccusationIsNotTheDayOfTheDeed() {
        Reading reading = read(
                "President Juan Pardo accused leftist guerrillas on 8 May 2021 of the car bomb attack that killed nine people.");
        assertThat(reading.events())
                .allSatisfy(event -> assertThat(event.when()).isEmpty());
    }

    @Test
    void theLastVictimIsOneOfTheDead() {
        Reading reading = read("Nine people died in the blast; the last victim succumbed to burns in May.");
        assertThat(reading.events()).flatExtracting(Event::tolls).hasSize(1);
    }

    @Test
    void theDayOfOneDeathIsNotTheDayOfTheAmbush() {
        Reading reading = read(
                "The rebels claimed the ambush near Tilla in which six soldiers died, the last of them in hospital on 4 May 2021.");
        assertThat(reading.events())
                .allSatisfy(event -> assertThat(event.when()).isEmpty());
    }

    @Test
    void aBodyIsNoMemberOfAPartOfItself() {
        Reading reading = read("The Karo Brigade's northern wing said that its fighters attacked the column.");
        assertThat(reading.relations()).noneMatch(relation -> relation.kind() == RelationKind.MEMBER_OF);
    }

    @Test
    void theCoalitionIsNoBodyThatIsNotCalledSo() {
        Reading reading = read(
                "The United Nations called for an inquiry. Hundreds of strikes have been recorded since the coalition attacked the port.");
        assertThat(reading.events())
                .flatExtracting(Event::responsibility)
                .noneMatch(one -> one.actor()
                        .filter(id -> reading.actors().stream()
                                .anyMatch(actor -> actor.id().equals(id)
                                        && actor.registry().equals(Optional.of("un"))))
                        .isPresent());
    }

    @Test
    void aClaimBearsOnItsFigureAndOnWhoIsWhere() {
        Reading strength = read("The ministry said the Karo Brigade had about 2,000 fighters.");
        assertThat(strength.claims().get(0).about()).contains(new About(Thing.FIGURE, "f1", ClaimField.STRENGTH));
        Reading presence =
                read("The Taliban declared that there was no proof of Islamic State or al-Qaeda in the country.");
        assertThat(presence.claims().get(0).about())
                .filteredOn(about -> about.field() == ClaimField.PRESENCE)
                .hasSize(2);
    }

    @Test
    void whatIsDeniedIsTheDeedJustTold() {
        String bombing = "A bomb exploded at a post in Gao on Monday, killing seven officers. ";

        assertThat(read(bombing
                                + "The Karo Brigade issued a statement denying that it had planted the bomb. The minister said the"
                                + " bomb had been set by dissidents.")
                        .events())
                .hasSize(1);
        assertThat(
                        responsible(
                                bombing
                                        + "The Karo Brigade denied killing the men. The army said the blast was the work of smugglers."))
                .contains("denied Karo Brigade");
        assertThat(read(bombing + "The Karo Brigade denied shelling the harbour of Mopti.")
                        .events())
                .hasSize(2);
        assertThat(read(bombing + "The Karo Brigade denied planting mines near Mopti last month.")
                        .events())
                .hasSize(2);
    }

    @Test
    void aDenialAnswersWhatWasToldBeforeTheQuotation() {
        assertThat(responsible(
                        "Fighters of the Karo Brigade burned 80 huts in Gao on Monday, a teacher said. \"They did not ask for"
                                + " anything. They only cut,\" he told this agency. \"They laughed.\" The Karo Brigade denied that it was"
                                + " responsible."))
                .contains("denied Karo Brigade");
    }

    @Test
    void whoAskedForNothingDeniesNothing() {
        assertThat(read("\"The Karo Brigade did not ask for anything,\" a teacher said.")
                        .claims())
                .noneMatch(claim -> claim.stance() == Stance.DENIES);
    }

    @Test
    void whatTheBlamedRejectIsNotWhatTheyAreBlamedFor() {
        Reading reading = read(
                "A car bomb exploded in Corinto on Tuesday, wounding 11 people. The governor blamed dissidents of the Karo"
                        + " Front, who reject the 2016 peace deal.");

        assertThat(reading.claims()).noneMatch(claim -> claim.stance() == Stance.DENIES);
        assertThat(reading.events().get(0).responsibility())
                .anyMatch(said -> said.kind() == ResponsibilityKind.ACCUSED);
    }

    @Test
    void whoDeniesADeedIsTheOneNamedForIt() {
        assertThat(responsible(
                        "The army blamed the Karo Brigade for the raid on Gao. Police said the bomb in Mopti was planted by the Salt"
                                + " Front, which the group denied."))
                .contains("denied Salt Front")
                .doesNotContain("denied Karo Brigade");
        assertThat(responsible("Residents said troops had shelled a school in Gao, a charge the army rejected."))
                .containsExactly("accused troops", "denied army");
    }

    @Test
    void aSpokesmanOfWhomNobodySaysWhoseHeIsDoesNotSpeakOfHimself() {
        assertThat(
                        responsible(
                                "A bomb killed nine people in Gao. \"We did not carry out the attack,\" spokesman Moussa Karo said."))
                .isEmpty();
        assertThat(
                        responsible(
                                "A bomb killed nine people in Gao. \"We did not carry out the attack,\" army spokesman Moussa Karo said."))
                .containsExactly("denied army");
    }

    @Test
    void byWhatMeansADeedWasDoneIsNotTheAccusersWord() {
        assertThat(
                        read("A shell hit a bus station in Gao on Wednesday, killing 11 people. The Karo Brigade accused the army of bombing it from"
                                        + " the air.")
                                .events())
                .singleElement()
                .extracting(Event::type)
                .isEqualTo("shelling");
    }

    @Test
    void whoRejectsAnAccusationOfSomethingElseDeniesNoDeedToldBefore() {
        assertThat(responsible(
                        "The army said troops killed six rebels in Gao and accused Norway of sheltering the planners. Norway rejected the"
                                + " accusation."))
                .doesNotContain("denied Norway");
    }

    @Test
    void aGoldMineIsNoWeapon() {
        assertThat(read("Gunmen raided a gold mine near Gao, killing ten miners.")
                        .events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo("armed-attack");
                    assertThat(event.weapons()).isEmpty();
                });
    }

    @Test
    void theyIsNoState() {
        assertThat(responsible(
                        "Bandits stormed Gao on Thursday. Kenya, which leads a mission there, has sent 400 officers. \"They shot people in"
                                + " their homes,\" said Rose Akello, a nurse."))
                .noneMatch(one -> one.contains("Kenya"));
    }
}
