package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.SharedGazetteer;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.place.PlaceFinder;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {
    private static final Codebook CODEBOOK = Codebook.builtIn();
    private static final EventFinder FINDER = new EventFinder(CODEBOOK);

    private static List<EventMention> find(String text) {
        return FINDER.find(SharedParser.parse(text));
    }

    private static EventMention first(String text, String type) {
        return find(text).stream()
                .filter(m -> m.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in: " + text + " but " + find(text)));
    }

    private static List<TollMention> tolls(String text) {
        return find(text).stream().flatMap(m -> m.tolls().stream()).toList();
    }

    private static List<String> words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked the town on Friday.|OCCURRED",
                "Rebels tried to attack the town.|ATTEMPTED",
                "Soldiers foiled a plot to attack the town.|FOILED",
                "The rebels threatened to attack the town.|THREATENED",
                "The rebels planned an attack on the town.|PLANNED",
                "The army will attack the town.|PLANNED",
                "If rebels attack the town, its people will flee.|HYPOTHETICAL",
                "Residents feared an attack on the town.|HYPOTHETICAL",
                "The army did not attack the town.|DENIED",
                "The militia denied that it had attacked the town.|DENIED",
                "A judge denied bail to a man charged with attacking the town.|OCCURRED",
                "A court rejected the appeal of a man convicted of attacking the town.|OCCURRED",
                "The war will go on until the last town is attacked.|HYPOTHETICAL",
                "The siege lasted until rebels attacked the town.|OCCURRED",
                "The general called off the attack on the town.|HYPOTHETICAL",
                "He is wanted for the attack on the town.|OCCURRED",
                "He is wanted for an attack on the town.|OCCURRED",
                "The party declined to condemn the attack on the town.|OCCURRED",
                "Attacks like these are common in the valley.|GENERIC",
                "Judges will investigate the attack on the school.|OCCURRED",
                "Officers came to examine the attack on the bank.|OCCURRED",
                "Rebels are to blame for the attack on the mill.|OCCURRED",
                "No step was taken to look into and punish the attack on the mill.|OCCURRED",
                "The council met to plan the attack on the mill.|PLANNED",
                "The judge will read out the names of the guards attacked.|OCCURRED",
                "The court agreed on the decision to try the two millers charged with attacking a guard.|OCCURRED",
                "It is impossible for the patrol to attack our camp.|HYPOTHETICAL",
                "Police came to find the perpetrators of the attack on the bank.|OCCURRED",
                "It is no coincidence that the school was attacked.|OCCURRED",
                "The residents repudiated the rebels for their attack on the mill.|OCCURRED",
                "The officer was dismissed for the attack on the mill.|OCCURRED",
                "The state intends to go on helping Orbo, the scene of an attack on a mill.|OCCURRED",
                "It was not an everyday quarrel like an attack on a mill.|GENERIC",
            })
    void readsWhetherItHappened(String text, Actuality actuality) {
        assertThat(first(text, "armed-attack").actuality()).isEqualTo(actuality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Militants killed 13 soldiers.|13|13|13",
                "Militants killed at least 12 soldiers.|12|12|-",
                "Militants killed dozens of soldiers.|24|-|-",
                "Militants killed up to 40 soldiers.|-|-|40",
                "Militants killed a large number of soldiers.|2|-|-",
                "Militants killed more than 100 soldiers.|101|-|-",
                "Militants killed between 20 and 30 soldiers.|20|-|30",
                "Militants killed two dozen soldiers.|24|24|24",
                "Militants killed twenty-one soldiers.|21|21|21",
                "Militants killed about 50 soldiers.|-|50|-",
                "Militants killed a soldier.|1|1|1",
                "No one was killed in the raid.|0|0|0",
            })
    void countsWithBounds(String text, Integer low, Integer best, Integer high) {
        TollMention toll = tolls(text).get(0);
        assertThat(toll.quantity())
                .isEqualTo(
                        new Quantity(Optional.ofNullable(low), Optional.ofNullable(best), Optional.ofNullable(high)));
    }

    @Test
    void keepsTheHarmedApart() {
        List<TollMention> tolls =
                tolls("A car bomb killed nine policemen and 20 shoppers and wounded dozens of people.");

        assertThat(tolls).extracting(TollMention::harm).containsExactly(Harm.KILLED, Harm.KILLED, Harm.WOUNDED);
        assertThat(tolls)
                .extracting(TollMention::victimClass)
                .containsExactly(VictimClass.STATE_FORCES, VictimClass.CIVILIANS, VictimClass.UNKNOWN);
    }

    @Test
    void tellsPartsSumsAndRevisionsFromTheTollOfOneEvent() {
        assertThat(tolls("The insurgency has killed 4,000 people since 2015.")
                        .get(0)
                        .cumulative())
                .isTrue();
        assertThat(tolls("The death toll rose to 15 on Friday.").get(0).revised())
                .isTrue();
    }

    @Test
    void lightVerbsLendTheirParticipants() {
        EventMention launched = first("Separatists launched a dawn attack on the barracks.", "armed-attack");
        assertThat(words(launched.perpetrators())).containsExactly("Separatists");
        assertThat(words(launched.targets())).containsExactly("the barracks");
        assertThat(launched.modes()).contains("dawn");

        EventMention claimed = first("The group claimed responsibility for a series of bomb attacks.", "bombing");
        assertThat(claimed.perpetrators()).isEmpty();
        assertThat(words(claimed.claimers())).containsExactly("The group");
        assertThat(claimed.modes()).contains("series");
    }

    @Test
    void aHarmIsPartOfTheDeedThatDidIt() {
        List<EventMention> found = find("Nine people were killed when a bomb exploded at a market in Mogadishu.");

        assertThat(found).hasSize(2);
        assertThat(found.get(0).partOf()).contains(found.get(1).index());
        assertThat(found.get(1).type()).isEqualTo("bombing");
        assertThat(words(found.get(1).places())).anyMatch(place -> place.contains("Mogadishu"));
    }

    @Test
    void whatADeedWasIsNoSecondDeed() {
        List<EventMention> found =
                find("The attack took place when two men threw a grenade at an office in Mogadishu.");

        assertThat(found).hasSize(2);
        assertThat(found.get(1).partOf()).contains(found.get(0).index());
        assertThat(find("The raid began when two men threw a grenade at an office.")
                        .get(1)
                        .partOf())
                .isEmpty();
    }

    @Test
    void theDayOfSayingIsNotTheDayOfTheDeed() {
        EventMention mention =
                first("The governor said on Tuesday that rebels attacked a village on Sunday.", "armed-attack");

        assertThat(mention.times().get(0).toString()).contains("Sunday");
        assertThat(words(mention.times())).noneMatch(time -> time.contains("Tuesday"));
    }

    @Test
    void inAContestNobodyIsHarmedByBeating() {
        String poll =
                "The candidate leads his rival in the poll before the primary election, voters said in the debate. ";
        assertThat(FINDER.find(SharedParser.parse(poll + "The senator attacked him over taxes and would beat him.")))
                .isEmpty();
        assertThat(FINDER.find(SharedParser.parse(poll + "Gunmen attacked the candidate at a rally.")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president lashed out on Monday.|false",
                "The Hawks beat the visiting Owls 21-7 on Friday.|false",
                "The two men fought for votes, and he battles her for every ballot.|false",
                "Premier Ada Marren attacked the opposition for blocking aid.|false",
                "Senator Ada Kovic spoke first. Premier Ivo Marren listened, and then Marren attacked Kovic.|false",
                "The website attacked her, saying she had misled farmers.|false",
                "The channel hit the mayor, calling him a liar.|false",
                "A report attacked the ministry.|false",
                "Ada Marren clashed with Ivo Kovic during the hearing.|false",
                "In occupied Orbo the shops are shut.|false",
                "The army chief attacked a village with his troops.|true",
                "A crowd attacked the senator.|true",
                "Gunmen attacked the village, saying it had hidden soldiers.|true",
                "A man attacked his neighbour.|true",
            })
    void wordsAndGamesAreNoDeeds(String text, boolean told) {
        assertThat(FINDER.find(SharedParser.parse(text)).isEmpty()).isEqualTo(!told);
    }

    @Test
    void inBusinessRivalsAreKilledAndPricesExplode() {
        String market =
                "Shares of the retailer fell after investors read its earnings and analysts cut their estimates. ";
        assertThat(FINDER.find(SharedParser.parse(
                        market + "The firm is getting killed by discounters, and a rival attacked its home market.")))
                .isEmpty();
        assertThat(FINDER.find(SharedParser.parse(market + "Gunmen attacked its depot.")))
                .isNotEmpty();
        assertThat(FINDER.find(SharedParser.parse(market + "A bomb exploded at its depot.")))
                .isNotEmpty();
    }

    @Test
    void personnelOfSecurityAreNoCivilians() {
        assertThat(tolls("The blast killed 22 security personnel."))
                .extracting(TollMention::victimClass)
                .containsExactly(VictimClass.STATE_FORCES);
    }

    @Test
    void anAgeIsNoAircraft() {
        EventMention told = first("A 37-year-old cook was shot in the leg.", "armed-attack");
        assertThat(told.weapons()).isEmpty();
    }

    @Test
    void whoFindsTheHurtIsNotHurt() {
        assertThat(tolls("Officers searched the area and found Karo Ndiaye, 20, suffering from a gunshot wound."))
                .extracting(toll -> toll.harm() + " " + toll.text())
                .containsExactly("WOUNDED Karo Ndiaye");
        EventMention found =
                first("Officers arrived to find Ali Noor and Omar Dahir with apparent gunshot wounds.", "armed-attack");
        assertThat(found.actuality()).isEqualTo(Actuality.OCCURRED);
        assertThat(found.tolls()).extracting(TollMention::text).containsExactly("Ali Noor", "Omar Dahir");
    }

    @Test
    void whatCarriedItOutIsItsWeapon() {
        EventMention found = first("The attack on the mill was carried out with axes.", "armed-attack");

        assertThat(found.weapons())
                .extracting(weapon -> weapon.phrase().headToken().form())
                .containsExactly("axes");
    }

    @Test
    void thoseFoundDeadAreCounted() {
        assertThat(tolls("Police found three people dead at a flat after the shooting."))
                .extracting(toll -> toll.harm() + " " + toll.text())
                .containsExactly("KILLED three people");
    }

    @Test
    void whoShowsProofOfADeedDidNotKill() {
        EventMention killing = find(
                        "The ministry offered proof that rebels had shot down the jet that was bombed off Orbo, killing nine people.")
                .stream()
                .filter(m -> !m.tolls().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(words(killing.perpetrators())).doesNotContain("The ministry");
    }

    @Test
    void aVillageThatTheParserTakesForAPersonIsTakenAndNobodyArrested() {
        Document document = SharedParser.parse("The army captured Kafr Batna from the rebels on Monday.");
        assertThat(FINDER.find(document)).extracting(EventMention::type).containsExactly("arrest");
        NamesOfPlaces places = new NamesOfPlaces(
                new PlaceFinder(SharedGazetteer.get(), Demonyms.load(), ActorRegistry.load()).find(document));
        assertThat(FINDER.find(document, places)).extracting(EventMention::type).containsExactly("territory-regained");
    }

    @Test
    void aTownThatIsCalledLikeAWeaponIsNoWeapon() {
        Document document = SharedParser.parse("Militants killed two policemen in a raid near Tank on Monday.");
        NamesOfPlaces places = new NamesOfPlaces(
                new PlaceFinder(SharedGazetteer.get(), Demonyms.load(), ActorRegistry.load()).find(document));
        assertThat(FINDER.find(document, places))
                .isNotEmpty()
                .allMatch(m -> m.weapons().isEmpty());

        Document armed = SharedParser.parse("Militants killed two policemen with a rocket near Tank on Monday.");
        NamesOfPlaces there = new NamesOfPlaces(
                new PlaceFinder(SharedGazetteer.get(), Demonyms.load(), ActorRegistry.load()).find(armed));
        assertThat(FINDER.find(armed, there)).anyMatch(m -> m.weapons().size() == 1);
    }

    @Test
    void deedsInWordsWithAHyphenAreDeedsInThePluralToo() {
        assertThat(find("The group launched counter-attacks on the hill."))
                .extracting(EventMention::type)
                .containsExactly("armed-clash");
    }

    @Test
    void nobodyIsDemonstratedByAnybody() {
        assertThat(
                        find(
                                "Around 500 Iraqis demonstrated Monday in the southern capital of Basra against the employment of Asian oil workers by the US company Orbo, Tarn and Root (OTR), a correspondent reported."))
                .extracting(EventMention::type)
                .containsExactly("peaceful-protest");
    }
}
