package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.junit.jupiter.api.Test;

/** Whole readings: which of the places that a sentence names is where its deed was, and with which words. */
class PlacesOfDeedsTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<Event> events(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events();
    }

    private static List<String> places(String text) {
        return events(text).stream()
                .map(Event::where)
                .flatMap(Optional::stream)
                .map(Where::text)
                .distinct()
                .toList();
    }

    @Test
    void whatAProtestIsAboutIsNotWhereItWas() {
        assertThat(places("Hundreds of students protested against the war on Iraq in front of a bank."))
                .isEmpty();
        assertThat(places("Dockers demonstrated against Turkey's plans in Bonn on Monday."))
                .containsExactly("in Bonn");
        assertThat(places("Nurses protested the closing of a clinic in Marseille."))
                .containsExactly("in Marseille");
        assertThat(places("Miners marched in Lima in support of strikers in Bolivia."))
                .containsExactly("in Lima");
    }

    @Test
    void forWhomADeedWasDoneIsNotWhereItWas() {
        assertThat(places("The group said it had launched eight rockets \"for the sake of Gaza\"."))
                .isEmpty();
    }

    @Test
    void oneWritesFromATownOfWhatBefellItsProvince() {
        assertThat(
                        places(
                                "QUETTA, Pakistan - Gunmen shot dead four miners in Pakistan's Balochistan province on Monday."))
                .containsExactly("in Pakistan's Balochistan province");
    }

    @Test
    void aTownTheReportEndsWithIsNotWhereItsStoryWas() {
        String story =
                "Thousands marched in Lima on Friday. Nobody spoke. Shops closed. Marchers torched a police box.";
        assertThat(places(story + " In Cusco guards attacked a march.").get(0)).isEqualTo("in Lima");
        assertThat(events(story + " In Cusco guards attacked a march.").stream()
                        .filter(event -> event.type().equals("arson"))
                        .flatMap(event -> event.where().stream())
                        .map(Where::text))
                .doesNotContain("In Cusco");
    }

    @Test
    void aLargeTownWithANamesakeDistrictIsNoQuarterOfTheNext() {
        assertThat(
                        places(
                                "Gunmen killed nine cooks in Mandera on Monday. Guards killed two robbers in Wajir on Tuesday."))
                .containsExactly("in Mandera", "in Wajir");
        assertThat(events(
                                "Gunmen killed nine cooks in Mandera on Monday. Guards killed two robbers in Wajir on Tuesday.")
                        .stream()
                        .map(event -> event.where().orElseThrow().rule()))
                .containsExactly("name", "name");
    }

    @Test
    void whatWasNearABorderWasNotInTheTownOfTheDateline() {
        assertThat(places(
                        "NIAMEY, June 11 (Agency) - Rebels attacked a post near Niger's border with Mali on Sunday, killing"
                                + " nine soldiers. A column hit a mine on Monday, and two more soldiers died."))
                .containsExactly("near Niger's border");
    }

    @Test
    void anEmbassyIsNotInTheStateWhoseItIs() {
        assertThat(NEWSREADER
                        .read(SharedParser.report(
                                "BAGHDAD, June 12 - Two rockets landed near the U.S. embassy in Baghdad, wounding a guard. The"
                                        + " U.S. army left."))
                        .events()
                        .stream()
                        .flatMap(event -> event.where().stream())
                        .map(where -> where.precision()))
                .allMatch(precision -> precision <= 2);
    }

    @Test
    void aVillageIsNoDistrictOfAnotherCountry() {
        assertThat(NEWSREADER
                        .read(
                                SharedParser.report(
                                        "ABUJA, Nigeria - Raiders stormed the village of Karo in northern Nigeria on Sunday, killing six people."))
                        .places())
                .filteredOn(place -> place.name().contains("Karo"))
                .allSatisfy(place -> assertThat(place.gazetteer()).isEmpty());
    }

    @Test
    void theTownIsTheOneNamedLastAndTheCapitalTheOnlyOne() {
        List<Place> places = NEWSREADER
                .read(SharedParser.report(
                        "BAMAKO, Mali - Gunmen attacked Mopti on Monday, killing nine people. On Tuesday another attack was"
                                + " reported in the town. Thousands marched in the capital."))
                .places();

        assertThat(places)
                .filteredOn(place -> place.name().equals("Mopti"))
                .allSatisfy(place -> assertThat(place.mentions()).hasSize(2));
        assertThat(places)
                .filteredOn(place -> place.name().equals("Bamako"))
                .singleElement()
                .satisfies(place -> assertThat(place.mentions()).hasSize(2));
    }

    @Test
    void ofTwoTownsTheTownIsNeither() {
        assertThat(NEWSREADER
                        .read(
                                SharedParser.report(
                                        "Rockets hit Gao and Timbuktu in Mali on Monday. Smoke rose over the town. The provincial capital was calm."))
                        .places())
                .allSatisfy(place -> assertThat(place.mentions()).hasSize(1));
    }

    @Test
    void whereTheyFledToAndWhatWasClosedIsNotWhereItHappened() {
        assertThat(places("The raiders attacked a bank in Mopti before fleeing towards the border with Niger."))
                .containsExactly("in Mopti");
        assertThat(places("Chad closed its border with Nigeria last month after an attack in which seven people died."))
                .isEmpty();
    }

    @Test
    void whereSomebodyIsAccusedOfADeedIsNotWhereHeWasHit() {
        assertThat(events(
                                "Troops have killed Ali Dogo, a bandit leader accused of kidnapping 40 pupils in Katsina last year.")
                        .get(0)
                        .where())
                .isEmpty();
    }

    @Test
    void whatIsSaidOfAPlaceNamedFirstWasThere() {
        assertThat(places("In Belgorod, the governor said a woman was killed when debris fell on her car."))
                .containsExactly("In Belgorod");
    }

    @Test
    void whereTheTellerIsComesLast() {
        assertThat(places("According to a source in Damascus, rebels attacked a convoy in Homs."))
                .containsExactly("in Homs");
    }

    @Test
    void whatADeedWasDoneWithLeadsToWhereItWas() {
        assertThat(events("Rebels killed 14 officers with a bomb in Gao, and planes pounded their camps in Kidal."))
                .extracting(event -> event.where().map(Where::text).orElse("-"))
                .containsExactly("in Gao", "in Kidal");
    }

    @Test
    void fireHitsWhereItLandsNotWhereItCameFrom() {
        assertThat(places("Rockets fired from Gao hit a school in Mopti.")).containsExactly("in Mopti");
        assertThat(places("The shells came from positions of the rebels in Gao."))
                .isEmpty();
    }

    @Test
    void aHamletOfThatNameAbroadIsNotMeant() {
        assertThat(NEWSREADER
                        .read(SharedParser.report(
                                "A bomb exploded in the hamlet of La Esmeralda, some 15 km south of the"
                                        + " town of Arauquita in Colombia."))
                        .places())
                .filteredOn(place -> place.name().equals("La Esmeralda"))
                .singleElement()
                .satisfies(place -> assertThat(place.gazetteer()).isEmpty());
    }

    @Test
    void aCountryBeforeATownIsWhereTheTownLies() {
        assertThat(places("The official was shot in the Sri Lanka capital on Thursday."))
                .containsExactly("in the Sri Lanka capital");
        assertThat(places("A man was shot by a Sri Lanka soldier.")).isEmpty();
    }

    @Test
    void whereSomebodyWasBroughtIsNotWhereItHappened() {
        assertThat(places("The smuggler was arrested in Moldova and brought to Turkey."))
                .containsExactly("in Moldova");
    }

    @Test
    void whereSomebodyDiedOfItIsNotWhereItHappened() {
        assertThat(places(
                        "Gunmen attacked a market in Mandera on Monday. Two women died later at a hospital in Wajir."))
                .containsExactly("in Mandera");
        assertThat(places("Gunmen killed two women outside a hospital in Wajir."))
                .anyMatch(where -> where.contains("Wajir"));
    }

    @Test
    void theSouthOfALandIsInsideIt() {
        Optional<Where> where = events("Soldiers patrolled a zone in the south of Lebanon.")
                .get(0)
                .where();
        assertThat(where.map(Where::relation)).contains(WhereRelation.IN);
        Optional<Where> outside = events("Soldiers patrolled a valley to the south of Beirut.")
                .get(0)
                .where();
        assertThat(outside.map(Where::relation)).contains(WhereRelation.NEAR);
    }

    @Test
    void whoseAWarWasIsNotWhereTheDeedWas() {
        assertThat(places("The hill was captured in the 1967 Middle East war.")).isEmpty();
    }

    @Test
    void theWordsReachFromThePartToTheWhole() {
        assertThat(places("A bomb exploded outside the Danish embassy in Paris.")
                        .get(0))
                .endsWith("embassy in Paris");
        assertThat(places("Troops stormed Quillmore village near Hama."))
                .containsExactly("Quillmore village near Hama");
        assertThat(places("Gunmen shot a guard in Baghdad's Quillmore district."))
                .containsExactly("in Baghdad's Quillmore district");
        assertThat(places("A patrol was attacked between Homs and Hama.")).containsExactly("between Homs and Hama");
        assertThat(places("Hamid was shot in Baghdad on Monday.")).containsExactly("in Baghdad");
        assertThat(places("Police attacked Hezbollah in Beirut.")).containsExactly("in Beirut");
    }

    @Test
    void thePartOfALandIsTheFinerPlace() {
        assertThat(places("Soldiers patrolled the main city in India's portion of Kashmir."))
                .containsExactly("in India's portion of Kashmir");
    }

    @Test
    void whoCountsTheHarmIsEvidenceOfTheDeed() {
        List<Span> evidence = events("Five people died when a car bomb exploded in Tikrit.")
                .get(0)
                .evidence();
        assertThat(evidence).anyMatch(span -> span.start() == 0 && span.end() == "Five people died".length());
    }

    @Test
    void aboutSoManyMarch() {
        assertThat(places("Around 100 workers marched in Lagos on Monday.")).containsExactly("in Lagos");
        assertThat(places("More than 2,000 Lebanese demonstrated outside parliament in Beirut."))
                .containsExactly("in Beirut");
    }

    @Test
    void whatWasDoneInSeveralTownsWasInAllOfThem() {
        assertThat(places("Rebels killed five people in Beni and Butembo, two towns in Congo's North Kivu province."))
                .containsExactly("in Beni and Butembo");
        assertThat(events("Rebels killed five people in Beni and Butembo, two towns in Congo's North Kivu province.")
                        .get(0)
                        .where())
                .get()
                .satisfies(where -> assertThat(where.rule()).isEqualTo("whole-of-list"));
        assertThat(places("Gunmen killed 12 people in Kaduna and Zamfara on Sunday."))
                .containsExactly("in Kaduna and Zamfara");
    }

    @Test
    void aPlaceReadAsAPersonIsWhereItWas() {
        assertThat(places("Rebels captured two farms inside Sheikh Umbrax, an officer in Damascus said."))
                .containsExactly("inside Sheikh Umbrax");
    }

    @Test
    void whereOneIsBroughtIsNotWhereOneWasTaken() {
        assertThat(places("Troops in Afghanistan captured a man, who was flown to the Umbrax base."))
                .containsExactly("in Afghanistan");
    }

    @Test
    void theTownOfTheDatelineIsNotAroundEveryPlaceTold() {
        assertThat(places("ADEN, June 10 (Agency) - A missile hit a camp in Marib on Sunday, killing two people."))
                .containsExactly("in Marib");
        assertThat(events("ADEN, June 10 (Agency) - A missile hit a camp in Marib on Sunday, killing two people."))
                .allSatisfy(
                        event -> assertThat(event.where().orElseThrow().rule()).isNotEqualTo("town-of-part"));
    }

    @Test
    void thereIsTheTownNamedLast() {
        assertThat(places("A mob burned shops in Teknaf on Monday. Police arrested four suspects there on Tuesday."))
                .containsExactly("in Teknaf", "there");
    }

    @Test
    void aBareNameOfADistrictIsNotItsOnlyTown() {
        assertThat(places("Three men were shot dead in Cox's Bazar on Monday. A market in Teknaf was closed."))
                .containsExactly("in Cox's Bazar");
    }

    @Test
    void whatIsSaidToLieInADistrictLiesThere() {
        assertThat(NEWSREADER
                        .read(SharedParser.report("An army patrol came under fire near Ruma in Bandarban district."))
                        .places())
                .extracting(place -> place.country().orElse(""))
                .containsExactly("BD", "BD");
    }

    @Test
    void aCountryWhoseNameIsAlsoAPluralIsAPlace() {
        assertThat(places("Gunmen killed nine men in Laos.")).containsExactly("in Laos");
        assertThat(places("Rebels shelled a market in suburban Port-au-Prince on Tuesday."))
                .containsExactly("in suburban Port-au-Prince");
    }

    @Test
    void whatIsToldOfTheDeedIsNearerThanWhatOpensTheSentence() {
        assertThat(places("In Kandahar, six herders were killed by a homemade bomb Friday in Maiwand district."))
                .containsExactly("in Maiwand district");
        assertThat(places("In Latehar, guards killed six rebels near Tilvan Damar village."))
                .containsExactly("near Tilvan Damar village");
        assertThat(places("In Mosul, a raid in the capital of Iraq was announced and four bakers were killed."))
                .doesNotContain("in the capital of Iraq");
    }

    @Test
    void aQuarterOnNoMapIsPlacedInTheTownThatOpensTheSentence() {
        Event shooting = events("In Mosul on Saturday, five bakers inside a shop in the Nabi Kalvan area were shot.")
                .get(0);
        assertThat(shooting.where()).map(Where::text).contains("in the Nabi Kalvan area");
        assertThat(shooting.where()).map(Where::rule).contains("town-of-part");
        assertThat(shooting.where()).map(Where::precision).contains(2);
    }

    @Test
    void anAttackIsWhereItWasAimed() {
        String text =
                "The rebels launched a major attack in the southern countryside of Aleppo on Monday, targeting the army's positions near the village of Kalvan.";
        assertThat(events(text)).hasSize(1);
        assertThat(events(text).get(0).evidence()).hasSize(2);
        assertThat(places(text)).singleElement().asString().endsWith("near the village of Kalvan");
    }

    @Test
    void whoIsHitInAnotherDeedIsHitWhereThatWas() {
        assertThat(places("Paragliders dropped bombs on a protest on Monday night in Tarvan-U township."))
                .containsExactly("in Tarvan-U township");
        assertThat(places("Guards shot him during a protest Sunday by farmers in Tarvan district."))
                .containsExactly("in Tarvan district");
    }

    @Test
    void aTownshipOnNoMapLeavesOpenWhetherItWasInTheTownOfTheDateline() {
        String told = "Gliders dropped two bombs on a night march on Monday.";
        assertThat(places(
                        "YANGON, June 12 - " + told + " Residents of Tarvan township said 20 people died in the raid."))
                .isEmpty();
        assertThat(places("YANGON, June 12 - " + told + " Residents said 20 people died in the raid."))
                .contains("YANGON");
    }

    @Test
    void theBlastInADistrictOnNoMapMayBeTheOneToldBefore() {
        String told = "A bomb exploded in a market in Nairobi on Tuesday, killing four people. ";
        assertThat(events(told + "The blast in the Tarvan district shook windows."))
                .hasSize(1);
        assertThat(events(told + "A blast in the Tarvan district on Tuesday killed nine people."))
                .hasSize(2);
    }

    @Test
    void whereTheHurtWereBroughtIsNotWhereTheyWereHurt() {
        assertThat(places("Ten people were hurt in a blast at a market and the wounded were evacuated to Ankara."))
                .isEmpty();
        assertThat(places("Gunmen shot four farmers on Monday, and the wounded were flown to the capital, Bamako."))
                .isEmpty();
        assertThat(places("The wounded were evacuated to Nairobi after the attack."))
                .isEmpty();
        assertThat(places("Nine soldiers were wounded in the ambush and were taken to Lagos for treatment."))
                .isEmpty();
        assertThat(places("Two clerks were taken to Lagos and shot there on Monday."))
                .contains("there");
    }

    @Test
    void whereHeIsHeldIsNotWhereHeWasCaught() {
        assertThat(places("He was captured in Florida and is being held at the Broward County Jail."))
                .containsExactly("in Florida");
    }

    @Test
    void whoseACarIsTellsNotWhereItWasHit() {
        assertThat(places("A roadside bomb was detonated on Monday, damaging a US Humvee."))
                .isEmpty();
    }

    @Test
    void whereTheDeadIsFromIsNotWhereHeWasKilled() {
        assertThat(places("A man from Kurar village in Malad was murdered by a friend at a well in Nagpur."))
                .containsExactly("in Nagpur");
    }
}
