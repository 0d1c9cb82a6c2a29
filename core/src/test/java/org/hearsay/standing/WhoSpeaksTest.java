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
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

/** Whole readings: who says a thing, and whom he means by "it" and "its". */
class WhoSpeaksTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static Reading read(String text) {
        return NEWSREADER.read(SharedParser.report(text));
    }

    private static Map<String, String> names(Reading reading) {
        return reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    }

    /** "claimed Karo Army". */
    private static List<String> responsible(String text) {
        Reading reading = read(text);
        Map<String, String> names = names(reading);
        return reading.events().stream()
                .flatMap(event -> event.responsibility().stream())
                .map(said ->
                        said.kind().code() + " " + said.actor().map(names::get).orElse("nobody"))
                .distinct()
                .toList();
    }

    /** "army denies". */
    private static List<String> said(String text) {
        Reading reading = read(text);
        Map<String, String> names = names(reading);
        return reading.claims().stream()
                .map(claim -> claim.source()
                                .flatMap(Claim.Source::actor)
                                .map(names::get)
                                .orElse("?") + " " + claim.stance().code())
                .toList();
    }

    @Test
    void itIsTheOneWhoSaysItThoughPointedAtSince() {
        assertThat(responsible(
                        "The junta denies burning farms. Separately, the Arakan Army said on its channel that it had"
                                + " attacked two posts near Ann."))
                .contains("claimed Arakan Army");
    }

    @Test
    void whoseFightersStaysOpenIsNobodyNamedBefore() {
        assertThat(responsible("The dissidents left the Revolutionary Armed Forces of Colombia. A"
                        + " commander of the front said its fighters had killed two guards in Suarez."))
                .noneMatch(said -> said.contains("Revolutionary"));
    }

    @Test
    void theNewsAgencyThatIsToldDidNotDoIt() {
        assertThat(responsible(
                        "Drones hit a depot in Belgorod. A source in the security service told The Associated Press"
                                + " that the agency had attacked the depot."))
                .noneMatch(said -> said.contains("Associated Press"));
    }

    @Test
    void aNameInCapitalsIsNoSmallWord() {
        assertThat(responsible("Islamic State group fighters killed two guards in Gao. IS attacked a bus in Mopti."))
                .contains("stated Islamic State group");
        assertThat(read("It IS a crime, the mayor said.").actors())
                .noneMatch(actor -> actor.name().equals("IS"));
    }

    @Test
    void anOutfitWithAHyphenedNameIsNoPerson() {
        assertThat(responsible(
                        "The army killed nine men in Gao. A little-known outfit, Jaish-e-Karo, claimed responsibility"
                                + " for the raid and said its fighters had killed 15 troops."))
                .noneMatch(said -> said.startsWith("accused army"));
    }

    @Test
    void whatIsWithdrawnIsNotDenied() {
        assertThat(said("The army denied a report that soldiers had withdrawn from Gao before the raid."))
                .noneMatch(claim -> claim.equals("soldiers denies"));
    }

    @Test
    void theHeadlineGivesTheWordOfWhoStandsBehindTheDash() {
        Reading reading =
                read("Jet strike on village wedding kills 14 - resistance\n\nThe jet bombed a wedding on Wednesday.");
        assertThat(reading.claims()).first().extracting(Claim::form).isNotNull();
        assertThat(reading.events())
                .flatExtracting(Event::targets)
                .extracting(Event.Target::text)
                .noneMatch(text -> text.contains("resistance"));
    }

    @Test
    void aVillageThatNobodyKnowsMayLieInTheProvince() {
        assertThat(
                        read("Gunmen raid a mine in Niger's Tillaberi region\n\nGunmen stormed the mine on Tuesday, killing nine"
                                        + " people. The raid took place near the village of Kokoloko.")
                                .events())
                .hasSize(1);
    }

    @Test
    void aMassIsNotInMassachusetts() {
        assertThat(read("A bomb exploded during a Catholic Mass in Marawi, killing four people.")
                        .places())
                .extracting(Place::name)
                .noneMatch(name -> name.contains("Massachusetts"));
        assertThat(read("A man was shot in Boston, Mass., on Tuesday.").places())
                .anyMatch(
                        place -> place.admin1().filter("Massachusetts"::equals).isPresent());
    }

    @Test
    void noTraceOfThemDeniesThatTheyAreThere() {
        assertThat(said("UN monitors found no evidence of Wagner fighters in Burkina Faso."))
                .containsExactly("UN monitors denies");
        assertThat(said("Investigators found evidence of war crimes in Bucha."))
                .noneMatch(claim -> claim.endsWith("denies"));
    }

    @Test
    void theirMilitarySpokesmanSpeaksForThem() {
        assertThat(
                        read("Yemen's Houthis claimed responsibility for a drone attack on a ship. Their military spokesman, Yahya Saree, said"
                                        + " the ship had been hit.")
                                .relations())
                .extracting(relation -> relation.kind().code())
                .containsExactly("spokesperson-of");
        assertThat(said(
                        "Mercenaries of the Karo Front shot ten men in a village in Mali, Human Rights Watch said. The New York-based group"
                                + " said the dead were farmers."))
                .containsExactly("Human Rights Watch asserts", "Human Rights Watch asserts");
        assertThat(said(
                        "Governor Omar Dahir said a bus was hit in Gao. In Russia's Belgorod region, a shell killed a woman, its governor"
                                + " said."))
                .containsExactly("Omar Dahir asserts", "governor asserts");
    }

    @Test
    void theArmyMayKillItsEnemyWhereABombWasTold() {
        assertThat(responsible(
                        "An air strike on a car in Tyre killed two people on Monday. The Israeli military said it had killed Ali Kassem,"
                                + " a commander of Hezbollah."))
                .contains("claimed Israeli military");
    }

    @Test
    void whoSaysThatSeveralSurrenderedDidNotSurrender() {
        assertThat(
                        responsible(
                                "Residents of the port said that several of the dead had been executed after they surrendered."))
                .doesNotContain("claimed residents");
        assertThat(responsible("A commander of the Karo Front, Omar Dahir, said its men had killed nine troops."))
                .noneMatch(said -> said.startsWith("accused"));
    }
}
