package org.hearsay.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.SharedGazetteer;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.model.WhereRelation;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    private static final PlaceFinder FINDER =
            new PlaceFinder(SharedGazetteer.get(), Demonyms.load(), ActorRegistry.load());

    private static List<PlaceMention> find(String text) {
        return FINDER.find(SharedParser.parse(text));
    }

    private static List<String> words(String text) {
        Document document = SharedParser.parse(text);
        return FINDER.find(document).stream()
                .map(mention -> document.quote(mention.span()))
                .toList();
    }

    @Test
    void aNamedBuildingIsAPlaceWhereItIsTakenOrFoughtFor() {
        assertThat(words("Rebel fighters stormed the Orbani Cement Factory on Monday, killing nine soldiers."))
                .contains("Orbani Cement Factory");
        assertThat(words("Twelve men died in the battle for the Orbani Tower on Monday."))
                .contains("Orbani Tower");
        assertThat(words("The Orbani Cement Factory paid its workers on Monday."))
                .doesNotContain("Orbani Cement Factory");
    }

    @Test
    void findsPlacesAndLeavesPeopleAlone() {
        assertThat(
                        words(
                                "A convoy of Nigerian soldiers left Maiduguri for Damasak on Sunday, Colonel Chad Austin said."))
                .containsExactly("Maiduguri", "Damasak");
    }

    @Test
    void aNameInsideThatOfAnArmedGroupIsNoPlace() {
        assertThat(words("A leader of Boko Haram loyal to the late chief was seen in Sokoto."))
                .containsExactly("Sokoto");
        assertThat(
                        words(
                                "The general accused the Democratic Forces for the Liberation of Rwanda of the raid near Goma."))
                .containsExactly("Goma");
    }

    @Test
    void aVillageOfNoGazetteerIsAPlaceWhereTheWordsBesideItSaySo() {
        assertThat(words("Gunmen attacked Kornaleh village in Borno state.")).contains("Kornaleh");
        assertThat(words("Gunmen attacked a Fulani village.")).isEmpty();
        assertThat(words("The dead were found in the villages of Umbraxo and Telquat."))
                .contains("Umbraxo", "Telquat");
        assertThat(words("The Department of Umbraxo denied the report.")).isEmpty();
        assertThat(words("Officials met Umbraxo on Sunday.")).isEmpty();
    }

    @Test
    void aNameThatBeginsAsVillagesDoIsNoPerson() {
        assertThat(words("The army captured Kafr Batna from the rebels on Monday."))
                .containsExactly("Kafr Batna");
    }

    @Test
    void aTownIsFoundInTheNameOfItsCouncil() {
        assertThat(words("The Lansing City Council will hear the owners of three farms."))
                .containsExactly("Lansing");
        assertThat(words("The mayor of Kansas City spoke for an hour.")).containsExactly("Kansas City");
        assertThat(words("The Fulton County Community Foundation gave money for a bridge."))
                .containsExactly("Fulton County");
    }

    @Test
    void whatIsCapturedOrShelledIsAPlace() {
        assertThat(words("The rebels recaptured Shali after a week.")).containsExactly("Shali");
    }

    @Test
    void aTownThatTheParserTakesForAPersonIsAPlaceWhereOnlyAPlaceCanBe() {
        assertThat(words("Gunmen attacked an army post near Gao on Tuesday.")).containsExactly("Gao");
        assertThat(words("Coalition warplanes bombed Saada overnight.")).containsExactly("Saada");
        assertThat(words("The court sentenced Gao on Tuesday.")).isEmpty();
        assertThat(words("Guards stood near Peter Gao. A guard near Gao was hit."))
                .isEmpty();
    }

    @Test
    void aSurnameIsNoPlace() {
        assertThat(words("Witnesses named the driver as Peter Jordan. Jordan was seen leaving Mosul."))
                .containsExactly("Mosul");
        assertThat(words("Witnesses named the driver as Peter Burton Jr. of Mosul. Burton was seen there."))
                .containsExactly("Mosul");
    }

    @Test
    void aPlaceInAPlaceSaysWhereItLies() {
        List<PlaceMention> mentions = find("The bus was burned near Tal Afar, in northern Iraq, the mayor said.");

        assertThat(mentions).extracting(PlaceMention::name).containsExactly("Tal Afar", "Iraq");
        assertThat(mentions.get(0).container()).hasValue(1);
        assertThat(mentions.get(0).relation().kind()).isEqualTo(WhereRelation.NEAR);
        assertThat(mentions.get(1).container()).isEmpty();
    }

    @Test
    void anAdjectiveSaysTheCountry() {
        List<PlaceMention> mentions = find("Shells fell on the northern Syrian town of Marea on Friday.");

        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).country()).contains("SY");
        assertThat(mentions.get(0).sort()).isEqualTo(PlaceSort.TOWN);
    }

    @Test
    void anOffsetIsKept() {
        PlaceMention mention =
                find("The helicopter came down 20 km north of Kidal on Monday.").get(0);

        assertThat(mention.relation().kind()).isEqualTo(WhereRelation.NEAR);
        assertThat(mention.relation().offset()).contains("20 km north");
    }

    @Test
    void countiesOfAListAreCounties() {
        assertThat(find("Deputies searched farms in Greene and Walker counties."))
                .extracting(PlaceMention::name)
                .containsExactly("Greene County", "Walker County");
    }

    @Test
    void abbreviationsOfStatesStandBehindTheirTown() {
        List<PlaceMention> mentions = find("A man from Wausau, Wis., was held in Albany, Ore., police said.");

        assertThat(mentions).extracting(PlaceMention::name).containsExactly("Wausau", "Wis.", "Albany", "Ore.");
        assertThat(mentions.get(0).container()).hasValue(1);
        assertThat(mentions.get(2).container()).hasValue(3);
    }

    @Test
    void aCapitalThatSpeaksIsAMetonym() {
        List<PlaceMention> mentions = find("Tehran denied that its drones had been seen over Basra.");

        assertThat(mentions).extracting(PlaceMention::metonym).containsExactly(true, false);
    }

    @Test
    void aDatelineNamesItsPlace() {
        List<PlaceMention> mentions =
                find("GOMA, DR Congo, May 4 (Agency) - Rebels shelled the hills above Sake on Thursday.");

        assertThat(mentions).extracting(PlaceMention::name).startsWith("GOMA", "DR Congo");
        assertThat(mentions.get(0).phrase()).isEmpty();
        assertThat(mentions.get(0).container()).hasValue(1);
    }

    @Test
    void aSiteIsMoreThanItsTown() {
        PlaceMention mention = find("Two rockets hit Erbil airport overnight.").get(0);

        assertThat(mention.name()).isEqualTo("Erbil airport");
        assertThat(mention.sort()).isEqualTo(PlaceSort.SITE);
    }

    @Test
    void theArticleOfAnArabicNameIsNoState() {
        assertThat(words("Fighters of al-Shabaab and al-Qaeda withdrew from al-Bab."))
                .containsExactly("al-Bab");
    }

    @Test
    void aTownIsTakenOutOfTheNameOfItsPoliceHoweverSmallItIs() {
        assertThat(find("The Grand Junction Police Department has no suspects."))
                .extracting(PlaceMention::name)
                .containsExactly("Grand Junction");
        assertThat(find("The Grand Junction School Board has no members.")).isEmpty();
    }

    @Test
    void aBodyNamesItsPlaceButNothingHappensThere() {
        List<PlaceMention> mentions = find("Officers of the Mosul Police Department reached the Washington Post.");

        assertThat(mentions).extracting(PlaceMention::name).containsExactly("Mosul");
        assertThat(mentions.get(0).metonym()).isTrue();
    }

    @Test
    void wordsThatOnlyLookLikeTownsAreNone() {
        assertThat(words("In May the Western Council met the Superior Court in Tripoli."))
                .containsExactly("Tripoli");
    }

    @Test
    void aRowOfStatesIsNoTownInAState() {
        assertThat(find("Floods hit Washington, Oregon and California."))
                .allSatisfy(mention -> assertThat(mention.container()).isEmpty());
    }

    @Test
    void anOwnerInsideANameIsAPartOfIt() {
        assertThat(words("Gunmen shot two traders dead in a camp in Cox's Bazar on Tuesday."))
                .containsExactly("Cox's Bazar");
    }

    @Test
    void whoHoldsATownSaysThatItIsAbroad() {
        assertThat(find("Shells fell on the Russian-held city of Donetsk on Friday."))
                .singleElement()
                .satisfies(place -> assertThat(place.senses())
                        .isNotEmpty()
                        .noneMatch(sense -> sense.place().country().orElse("").equals("RU")));
        assertThat(find("A mine went off in Donetsk, a city held by Russian troops.")
                        .get(0)
                        .senses())
                .noneMatch(sense -> sense.place().country().orElse("").equals("RU"));
        assertThat(find("A mine went off in the Russian city of Donetsk.")
                        .get(0)
                        .senses())
                .anyMatch(sense -> sense.place().country().orElse("").equals("RU"));
    }

    @Test
    void aSeaIsAWaterUnlessTheWordsMakeItAProvince() {
        assertThat(find("Fighters hit a ship in the Red Sea on Monday.").get(0).senses())
                .isNotEmpty()
                .allMatch(sense -> sense.place().kind() == PlaceKind.SEA);
        assertThat(find("Nine people were killed in Red Sea state on Monday.")
                        .get(0)
                        .senses())
                .anyMatch(sense -> sense.place().kind() == PlaceKind.ADMIN1);
    }

    @Test
    void aNameOfNoGazetteerIsAPlaceAgainWhereItStandsAlone() {
        List<PlaceMention> places =
                find("Militias clashed in the Abu Tarnim district of Tripoli. Residents fled Abu Tarnim overnight.");
        assertThat(places).extracting(PlaceMention::name).containsExactly("Abu Tarnim", "Tripoli", "Abu Tarnim");
        assertThat(places.get(1).sort()).isEqualTo(PlaceSort.ANY);
    }

    @Test
    void whatOneDiesInIsAPlace() {
        assertThat(words("Two men were shot inside Sheikh Umbrax on Monday.")).containsExactly("Sheikh Umbrax");
        assertThat(words("The widow was found dead at her Umbraxgar residence."))
                .containsExactly("Umbraxgar");
        assertThat(words("The bill was debated in Parliament on Monday.")).isEmpty();
    }

    @Test
    void aTownBeforeItsNounIsOneThoughReadAsAPeople() {
        assertThat(words("Gunmen attacked Damboa town, killing 60 residents.")).containsExactly("Damboa");
    }

    @Test
    void unitsAndMachinesAreNoPlaces() {
        assertThat(words("Soldiers of the 11th Tank Division flew in Black Hawk helicopters."))
                .isEmpty();
    }

    @Test
    void aTitleIsNoState() {
        assertThat(words("After years in Iran, Ms. Umbrax moved away.")).containsExactly("Iran");
    }

    @Test
    void aPeoplesNameBeforeStateIsTheState() {
        assertThat(words("Fighting in Rakhine state went on.")).containsExactly("Rakhine");
        assertThat(words("A Rakhine man was hurt.")).isEmpty();
    }

    @Test
    void aNumberedNameIsNotTheTownOfThatName() {
        assertThat(words("Shells landed in the Kilo 16 area.")).isEmpty();
    }

    @Test
    void theWholeOfALongNameIsRead() {
        assertThat(words("Armed men burned shops in San Cristobal de las Casas."))
                .containsExactly("San Cristobal de las Casas");
    }

    @Test
    void provincesShareTheirNoun() {
        assertThat(find("Jets hit sites in Hodeidah and Taiz provinces.").get(0).sort())
                .isEqualTo(PlaceSort.PROVINCE);
    }

    @Test
    void aFirstWordOfPlacesMakesThePlaceAndIsNotItself() {
        assertThat(words("Fighters held out in Wadi Umbrax on Monday.")).containsExactly("Wadi Umbrax");
        assertThat(words("The soldiers left Kafr Umbrax on Monday.")).containsExactly("Kafr Umbrax");
        assertThat(words("The soldiers met Peter Umbrax on Monday.")).isEmpty();
    }

    @Test
    void whatIsFoughtOverIsAPlace() {
        assertThat(words("Six men died in the battle for the Umbrax air base.")).containsExactly("Umbrax air base");
        assertThat(words("Troops dug in near the Umbrax Orchards.")).containsExactly("Umbrax Orchards");
        assertThat(words("Two tanks burned on the outskirts of Umbrax.")).containsExactly("Umbrax");
        assertThat(words("The death of Umbrax was mourned.")).isEmpty();
    }
}
