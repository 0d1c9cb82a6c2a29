package org.hearsay.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.SharedGazetteer;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.place.PlaceFinder;
import org.hearsay.model.IssueKind;
import org.hearsay.model.Place;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {
    private static final PlaceFinder FINDER =
            new PlaceFinder(SharedGazetteer.get(), Demonyms.load(), ActorRegistry.load());
    private static final PlaceResolver RESOLVER = new PlaceResolver(SharedGazetteer.get());

    private static ResolvedPlaces resolve(String text) {
        Document document = SharedParser.parse(text);
        return RESOLVER.resolve(document, FINDER.find(document));
    }

    private static Place place(ResolvedPlaces resolved, String name) {
        return resolved.places().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTextSaysWhichOne() {
        ResolvedPlaces resolved = resolve(
                "A mine killed a shepherd outside the eastern Afghan city of Jalalabad. He was taken to Kabul.");

        Place town = place(resolved, "Jalalabad");
        assertThat(town.country()).contains("AF");
        assertThat(town.admin1()).contains("Nangarhar");
        assertThat(town.rule()).isEqualTo("lies-in-country-of-adjective");
        assertThat(town.alternatives())
                .isNotEmpty()
                .allSatisfy(other -> assertThat(other.why()).contains("Afghanistan"));
    }

    @Test
    void aLocalNameThatBeginsLikeAFarTownLiesWhereTheTextSays() {
        ResolvedPlaces resolved = resolve(
                "Nine people lost their lives when a bomb hidden in a sack of onions went off at the Tashan Kano motor park in Maiduguri this morning.");

        assertThat(place(resolved, "Tashan Kano").country()).contains("NG");
        assertThat(place(resolved, "Tashan Kano").gazetteer()).isEmpty();
    }

    @Test
    void theContainerSaysWhichOne() {
        ResolvedPlaces resolved =
                resolve("A court in Paris, Texas, freed him. He had fled to Athens, Georgia, in May.");

        assertThat(place(resolved, "Paris").admin1()).contains("Texas");
        assertThat(place(resolved, "Athens").admin1()).contains("Georgia");
        assertThat(place(resolved, "Georgia").country()).contains("US");
        assertThat(resolved.isWithin(place(resolved, "Paris"), place(resolved, "Texas")))
                .isTrue();
        assertThat(resolved.isWithin(place(resolved, "Paris"), place(resolved, "Georgia")))
                .isFalse();
    }

    @Test
    void theOtherPlacesSayWhichOne() {
        ResolvedPlaces resolved = resolve(
                "Militants raided villages around Tripoli, Zawiya and Misrata at dawn. The army sent troops from Tripoli to Sirte.");

        assertThat(place(resolved, "Tripoli").country()).contains("LY");
        assertThat(place(resolved, "Tripoli").mentions()).hasSize(2);
    }

    @Test
    void aCountyAndItsTownStandTogether() {
        ResolvedPlaces resolved =
                resolve("Deputies of Boone County said a man was shot in Lebanon. He lives in Boone County.");

        assertThat(place(resolved, "Lebanon").admin1()).contains("Indiana");
        assertThat(place(resolved, "Boone County").admin1()).contains("Indiana");
    }

    @Test
    void theOfficesOfAReportShowWhichCountryItIsAtHomeIn() {
        String shot = "A man was shot in Athens on Monday.";

        assertThat(place(resolve(shot), "Athens").country()).contains("GR");
        assertThat(place(
                                resolve(
                                        shot
                                                + " Deputies of the sheriff's office searched the community college, the school district said."),
                                "Athens")
                        .country())
                .contains("US");
    }

    @Test
    void namesOfTheSameTownAreOneWitness() {
        ResolvedPlaces resolved = resolve(
                "A shot was fired near Cairo Station. Police closed Cairo Park and Cairo Hospital. The suspect fled to Illinois.");

        assertThat(place(resolved, "Cairo Station").admin1()).contains("Illinois");
        assertThat(place(resolved, "Cairo Park").admin1()).contains("Illinois");
    }

    @Test
    void aNameInARowOfStatesIsAState() {
        ResolvedPlaces resolved = resolve("Members were arrested in Ohio, Utah, New York and Oregon.");

        assertThat(resolved.places()).extracting(Place::precision).containsOnly(4);
    }

    @Test
    void aBodyNamedAfterItsCountyLiesThere() {
        ResolvedPlaces resolved = resolve("Teachers met at Edgar County Community College.");

        assertThat(resolved.places())
                .isNotEmpty()
                .allMatch(place -> place.coordinates().isPresent());
    }

    @Test
    void spellingsOfOnePlaceAreOnePlace() {
        ResolvedPlaces resolved = resolve("Drones flew over Kyiv. Air defences around Kiev were active, Ukraine said.");

        Place town = place(resolved, "Kyiv");
        assertThat(town.gazetteer()).contains("703448");
        assertThat(town.mentions()).hasSize(2);
    }

    @Test
    void aNameThatIsKnownOnlyAbroadLiesWhereTheTextSays() {
        ResolvedPlaces resolved = resolve("Two pupils were seized in Maga, Kebbi state, on Friday.");

        Place town = place(resolved, "Maga");
        assertThat(town.country()).contains("NG");
        assertThat(town.rule()).isEqualTo("unknown-name-in-container");
    }

    @Test
    void anUnknownNameStaysOpenButLiesWhereTheTextSays() {
        ResolvedPlaces resolved = resolve("Gunmen stormed the village of Qorvandush in Helmand province.");

        Place village = place(resolved, "Qorvandush");
        assertThat(village.gazetteer()).isEmpty();
        assertThat(village.country()).contains("AF");
        assertThat(village.precision()).isEqualTo(4);
        assertThat(village.rule()).isEqualTo("unknown-name-in-container");
        assertThat(resolved.issues())
                .anySatisfy(issue -> assertThat(issue.kind()).isEqualTo(IssueKind.PLACE_NOT_FOUND));
    }

    @Test
    void aTossUpIsSaidToBeOne() {
        ResolvedPlaces resolved = resolve("The suspect grew up in Springfield.");

        assertThat(resolved.issues())
                .anySatisfy(issue -> assertThat(issue.kind()).isEqualTo(IssueKind.PLACE_AMBIGUOUS));
    }

    @Test
    void aCountryHasThePrecisionOfOne() {
        assertThat(place(resolve("Floods hit Burma again."), "Myanmar").precision())
                .isEqualTo(6);
    }

    @Test
    void aTownThatNobodyKnowsIsNotTakenForAGreatOne() {
        ResolvedPlaces resolved = resolve("A house burned in Belgrade, Ala., on Monday.");

        Place town = place(resolved, "Belgrade");
        assertThat(town.country()).contains("US");
        assertThat(town.admin1()).contains("Alabama");
        assertThat(town.gazetteer()).isEmpty();
    }

    @Test
    void aSiteLiesInItsTown() {
        Place airport = place(resolve("Mortar fire closed Erbil airport, in Iraq."), "Erbil airport");

        assertThat(airport.country()).contains("IQ");
        assertThat(airport.coordinates()).isPresent();
        assertThat(airport.rule()).startsWith("site-in-town/");
    }

    @Test
    void aNameOfATownAndItsProvinceMeansTheTown() {
        assertThat(place(resolve("Shells fell on Herat, an official in Kabul said."), "Herat")
                        .precision())
                .isEqualTo(1);
        assertThat(place(resolve("Shells fell across Herat province, an official in Kabul said."), "Herat")
                        .precision())
                .isEqualTo(4);
    }
}
