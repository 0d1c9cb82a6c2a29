package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Actor;
import org.hearsay.model.Basis;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

/** Whole readings: no deed gets the doer, the dead or the day of another that is only told beside it. */
class WhoDidItTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static Reading read(String text) {
        return NEWSREADER.read(SharedParser.report(text));
    }

    /** "killing by herders: 5", "arson by nobody: ". */
    static List<String> told(String text) {
        Reading reading = read(text);
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        Function<Event, String> doers = event -> event.responsibility().stream()
                .map(said -> said.actor().map(names::get).orElse("nobody"))
                .collect(Collectors.joining(" and "));
        return reading.events().stream()
                .map(event -> event.type() + " by " + doers.apply(event) + ": "
                        + event.tolls().stream()
                                .map(toll -> toll.best().map(String::valueOf).orElse("?"))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void whoHoldsAnotherResponsibleDidNotDoIt() {
        assertThat(told("President Alfred Cristan holds the Red Front responsible for the assassination of Ali Noor."))
                .containsExactly("assassination by Red Front: 1");
    }

    @Test
    void theFightersOfABranchAreThoseOfItsGroup() {
        assertThat(
                        told(
                                "The Pakistani Taliban denied the attack in Quetta. The Islamic State group's regional branch later said its fighters had shot dead two workers in Bannu."))
                .contains("armed-attack by Islamic State group: 2");
    }

    @Test
    void whoIsBurnedAliveBurnedNobody() {
        assertThat(told("A boy was stabbed and then burned alive in Marseille on Wednesday."))
                .containsExactly("armed-attack by nobody: 1");
    }

    @Test
    void whoStabbedOneDidNotShootTheNext() {
        assertThat(
                        told(
                                "Israeli forces killed a Palestinian who they said had stabbed a soldier at a checkpoint south of Hebron on Thursday, and a second man was shot dead during a raid in Nablus, the Palestinian Health Ministry said."))
                .contains("armed-attack by Palestinian: 1");
    }

    @Test
    void whoShootsAnAttackerDidNotAttack() {
        assertThat(
                        told(
                                "Indonesian police shot dead a man who attacked officers with a sword in Surabaya on Thursday. Two policemen were wounded."))
                .containsExactly("armed-attack by Indonesian police: 1", "armed-attack by man: 2");
    }

    @Test
    void whatIsToldOfThePlaceLendsItsDoerToNobody() {
        assertThat(told("Five farmers were killed near Jos, where herders have burned several villages."))
                .containsExactly("killing by nobody: 5", "arson by herders: ");
        assertThat(told("A bomb killed four people in Quetta on 6 May 2024, where separatists had kidnapped a judge."))
                .containsExactly("bombing by nobody: 4", "abduction by separatists: 1");
        assertThat(told("Three shot dead in Goma, where members of the Karo League attacked a march."))
                .first()
                .isEqualTo("armed-attack by nobody: 3");
    }

    @Test
    void aQuestionAccusesNobody() {
        assertThat(
                        told(
                                "A bomb killed nine people in Kabul on Monday. It was not clear if the attack was linked to militants."))
                .containsExactly("bombing by nobody: 9");
        assertThat(told(
                        "Nine people were shot dead in Kabul on Monday. There was no indication that the Karo Front was behind"
                                + " the attack."))
                .containsExactly("armed-attack by nobody: 9");
    }

    @Test
    void whoDeniesWhatOthersClaimWasNotAccused() {
        assertThat(told("The Karo Front says it bombed a base in Kabul on Monday; the government denies it."))
                .containsExactly("bombing by Karo Front: ");
        assertThat(
                        told(
                                "A bomb killed nine people in Kabul on Monday. The army blamed the Karo Front. The Front denied it."))
                .containsExactly("bombing by Karo Front and Karo Front: 9");
    }

    @Test
    void thoseWhoDieBesideSomebodyAreCounted() {
        assertThat(told("The warlord Bahati was killed along with 14 of his men near Goma on Monday."))
                .containsExactly("assassination by nobody: 1 14");
        assertThat(told("Rebels shot the mayor dead along with his driver in Goma on Monday."))
                .containsExactly("armed-attack by rebels: 1 1");
        assertThat(told("Soldiers killed 20 rebels along with a local militia near Goma on Monday."))
                .containsExactly("killing by soldiers: 20");
    }

    @Test
    void whoShootsTheAttackersDidNotDoTheirDeed() {
        assertThat(told(
                        "A gunman opened fire outside a court in Istanbul on Monday, killing one officer, before he was shot dead"
                                + " by police."))
                .containsExactly("armed-attack by gunman: 1 1");
        assertThat(told(
                        "Militants attacked an army base in Gao on Monday. Soldiers killed ten of the attackers. Four soldiers"
                                + " were killed."))
                .containsExactly("armed-attack by militants: 10 4");
        assertThat(
                        told(
                                "Omar Haddad drove a lorry into a crowd in Nice, killing five people. Haddad was shot dead by police."))
                .containsExactly("armed-attack by Omar Haddad: 5 1");
        assertThat(
                        told(
                                "Rebels killed nine people near Goma on Monday. Soldiers shot dead four rebels in Bunia on Tuesday."))
                .containsExactly("killing by rebels: 9", "armed-attack by soldiers: 4");
        assertThat(
                        told(
                                "Protesters attacked a police station in Dhaka on Monday. Police shot dead two of the protesters."))
                .containsExactly("violent-demonstration by protesters: ", "force-against-protesters by police: 2");
    }

    @Test
    void whoClaimsItOnAChannelAttackedNoChannel() {
        assertThat(told(
                        "Suspected militants shot dead two labourers in Shopian, police said. A little-known outfit, the Karo Tigers,"
                                + " claimed the killings on Telegram."))
                .containsExactly("armed-attack by militants and Karo Tigers: 2");
    }

    @Test
    void aRaidCalledByItsDayIsTheOneTold() {
        assertThat(told(
                        "Two soldiers were killed when militants attacked an outpost near Gao, the governor said. The Karo Front said"
                                + " its men had killed nine soldiers in Sunday's raid."))
                .containsExactly("armed-attack by militants and Karo Front: 2 9");
        assertThat(told("Rebels killed two soldiers near Gao on Sunday. Friday's attack on a bus killed nine."))
                .hasSize(2);
    }

    @Test
    void whoSaysWhatHeSawDidNotDoIt() {
        assertThat(told("Witnesses said four men got out of a van in Orbo, lined up the victims and shot them."))
                .containsExactly("armed-attack by men: ");
        assertThat(told(
                        "A suicide bomber killed five guards in Kunduz. The Karo Front said on its channel that one of its fighters,"
                                + " Abdul Wahid, had carried out the bombing."))
                .containsExactly("suicide-bombing by suicide bomber and Karo Front: 5");
    }

    @Test
    void whoDeniesCarryingOutTheStrikeDeniesIt() {
        assertThat(told(
                        "A Turkish drone killed two reporters near Orbo in Iraq on Friday. Turkey's defence ministry denied that its forces"
                                + " had carried out the strike."))
                .hasSize(1);
        assertThat(told("The bodies of six men with gunshot wounds were found in a house in Orbo on Monday."))
                .containsExactly("armed-attack by nobody: 6");
        assertThat(read("The bodies of six men with gunshot wounds were found in a house in Orbo on Monday.")
                        .events()
                        .get(0)
                        .tolls())
                .extracting(toll -> toll.harm().code())
                .containsExactly("killed");
    }

    @Test
    void shotsAreNoBlaze() {
        assertThat(
                        told(
                                "A Palestinian woman was killed by Israeli fire in the city of Jenin on Tuesday, the health ministry said."))
                .containsExactly("killing by nobody: 1");
        assertThat(told("A woman was killed by fire in the city of Jenin on Tuesday, the health ministry said."))
                .isEmpty();
        assertThat(told("Armed men killed 21 farmers and burned granaries in two villages in Niger on Saturday."))
                .contains("killing by armed men: 21");
    }

    @Test
    void theDeadAreAsManyAsTheyArePutAt() {
        assertThat(told("Rebels attacked a base in Mopti on Monday. The army put the dead at seven."))
                .containsExactly("armed-attack by rebels: 7");
        assertThat(
                        told(
                                "Nine people were killed in an attack on a bus in Mopti on Monday. Two soldiers were among the dead."))
                .containsExactly("armed-attack by nobody: 9 2");
        assertThat(
                        told(
                                "Nine people were killed in an attack on a bus in Mopti on Monday. Two children were among the dead."))
                .containsExactly("armed-attack by nobody: 9");
    }

    @Test
    void thoseWhoAreArmedAndKillAreTheDoers() {
        assertThat(told(
                        "Militiamen armed with machetes and rifles killed at least 17 displaced people, most of them women,"
                                + " in a raid on a camp before dawn on Tuesday, a camp leader said."))
                .containsExactly("armed-attack by militiamen: 17");
    }

    @Test
    void whoIsAccusedOfDoingTooLittleDidNotDoWhatWasToldBefore() {
        assertThat(told(
                        "Uganda blames the Karo Front for three suicide bombings in Kampala. UN peacekeepers will reinforce"
                                + " their base. Its troops have been accused of doing too little."))
                .containsExactly("suicide-bombing by Karo Front: ");
    }

    @Test
    void whatWasDoneHoursEarlierWasDoneByOthers() {
        assertThat(told(
                        "Separatists opened fire on a train in Balochistan on Monday, killing four people. Ten hours earlier,"
                                + " in the same province, gunmen shot nine miners."))
                .hasSize(2);
    }

    @Test
    void aSeriesOfRaidsIsNotTheRaid() {
        assertThat(
                        read("Armed men abducted 40 pupils from a school in Zamfara on Saturday. The police searched the bush. Criminal"
                                        + " gangs have raided schools across the region for ransom.")
                                .events())
                .extracting(event -> event.type() + " " + event.newness().code())
                .containsExactly("abduction news", "armed-attack background");
    }

    @Test
    void whereOneDeedIsToldTwiceItStaysOne() {
        assertThat(told("The shooting took place in Cali, where gunmen killed four people at a bar."))
                .containsExactly("armed-attack by gunmen: 4");
        assertThat(told("Nine people were killed in a market where a bomb exploded."))
                .hasSize(1);
    }

    @Test
    void theDayOfWhatWasDoneThereBeforeIsNotItsDay() {
        assertThat(read("Rebels killed six people in Goma, where the army had arrested two mayors in March 2024.")
                        .events())
                .filteredOn(event -> event.type().equals("killing"))
                .singleElement()
                .satisfies(event -> assertThat(event.when()).isEmpty());
    }

    @Test
    void whoIsShotDeadDidNotShoot() {
        assertThat(told("Four policemen shot dead in Gao")).containsExactly("armed-attack by nobody: 4");
        assertThat(told("Two shot dead in Gao")).containsExactly("armed-attack by nobody: 2");
        assertThat(told("Two brothers shot dead outside mosque in Gao")).containsExactly("armed-attack by nobody: 2");
        assertThat(told("Gunmen shot dead three farmers in Gao.")).containsExactly("armed-attack by gunmen: 3");
    }

    @Test
    void whoIsShelteredWhereAShellFallsKilledNobody() {
        assertThat(told("An air strike on a school sheltering displaced people killed 20 in Rafah."))
                .containsExactly("air-strike by nobody: 20");
        assertThat(told("A shell that hit a church housing displaced families killed seven people in Gao."))
                .containsExactly("shelling by nobody: 7");
        assertThat(told("The fighting displaced 400 families and killed seven people."))
                .anyMatch(event -> event.startsWith("displacement"));
    }

    @Test
    void twoPeopleByNameWereNotKilledInOneDeedToldTwice() {
        assertThat(told(
                        "Gunmen shot dead councillor Ahmed Warsame in Mogadishu on 6 May 2024. Gunmen shot dead judge Yusuf"
                                + " Barre in Mogadishu on 6 May 2024."))
                .hasSize(2);
        assertThat(told("Gunmen shot dead councillor Ahmed Warsame in Mogadishu on 6 May 2024. Warsame was killed in"
                        + " Mogadishu on his way home."))
                .hasSize(1);
    }

    @Test
    void whoShotHimselfAttackedNobody() {
        assertThat(told("A former soldier shot himself dead in Gao, police said."))
                .isEmpty();
        assertThat(told("A guard accidentally shot himself in the foot in Gao."))
                .hasSize(1);
        assertThat(told("A guard shot a clerk dead in Gao. He then shot himself."))
                .hasSize(1);
    }

    @Test
    void whoWithdrewDeniesNothing() {
        Reading reading = read("As they withdrew, the fighters burned the market in Gao.");
        assertThat(reading.claims()).isEmpty();
        assertThat(told("As they withdrew, the fighters burned the market in Gao."))
                .containsExactly("arson by fighters: ");
    }

    @Test
    void theDenialOfAReportIsThatOfWhoRejectsIt() {
        Reading reading = read("The army rejected reports that its soldiers had killed nine herders in Gao.");
        assertThat(reading.events())
                .flatExtracting(Event::responsibility)
                .singleElement()
                .satisfies(said -> assertThat(said.basis()).isEqualTo(new Basis.ByClaim("c1")));
    }

    @Test
    void whoLeadsThemIsPartOfWhatTheyAreCalled() {
        assertThat(told("Kurdish-led fighters killed two guards in Gao."))
                .containsExactly("killing by Kurdish-led fighters: 2");
        assertThat(told("Fighters led by a Kurd killed two guards in Gao."))
                .first()
                .asString()
                .doesNotContain("-led");
    }

    @Test
    void whoseDroneItIsDidIt() {
        assertThat(told("A U.S. drone killed three militants in Kismayo."))
                .containsExactly("air-strike by US military: 3");
        assertThat(told("A drone killed three militants in Kismayo.")).containsExactly("air-strike by nobody: 3");
    }

    @Test
    void theEnsuingFightIsTheEndOfTheRaid() {
        assertThat(
                        told(
                                "Gunmen stormed a post in Gao, killing five soldiers. Six attackers died in the ensuing gun battle."))
                .hasSize(1);
        assertThat(told("Gunmen stormed a post in Gao, killing five soldiers. Six attackers died in another gun battle"
                        + " in Mopti."))
                .hasSize(2);
    }

    @Test
    void aHeadlineAndItsLeadTellOneDeedOfAnyType() {
        assertThat(told("Rebels capture town in eastern Congo\n\nRebels captured the town of Bunagana on 6 May 2024."))
                .hasSize(1);
        assertThat(
                        told(
                                "Bomb kills six in Kandahar\n\nA bomb killed six people in the Panjwai district on 6 May 2024."))
                .hasSize(1);
    }

    @Test
    void allWhoArePeopleAreCounted() {
        assertThat(told("Gunmen ambushed a truck near Gao, killing six reservists and injuring two others."))
                .containsExactly("armed-attack by gunmen: 6 2");
        assertThat(told("Gunmen raided a farm near Gao, killing six heifers.")).noneMatch(event -> event.endsWith("6"));
    }

    @Test
    void inMarchNobodyMarched() {
        assertThat(told("The army arrested two mayors in March.")).noneMatch(event -> event.contains("protest"));
    }

    @Test
    void whoseWorkItWasIsAccusedSuspectedOrCleared() {
        assertThat(held("The bombing of the bank on Monday was the work of the Red Front, a general said."))
                .containsExactly("bombing OCCURRED: Red Front ACCUSED");
        assertThat(held("The bombing of the bank on Monday could be the work of the Red Front."))
                .containsExactly("bombing OCCURRED: Red Front SUSPECTED");
        assertThat(held("The raid in Orbo on Monday bears the hallmarks of the Red Front."))
                .containsExactly("armed-attack OCCURRED: Red Front SUSPECTED");
        assertThat(held("The raid in Orbo on Monday was not the work of the Red Front, a general said."))
                .containsExactly("armed-attack OCCURRED: Red Front DENIED");
    }

    @Test
    void whoIsSaidNotToHaveDoneItIsNotAccused() {
        assertThat(held("A general said the Red Front was not responsible for the raid in Orbo on Monday."))
                .containsExactly("armed-attack OCCURRED: Red Front DENIED");
        assertThat(held("The Red Front was not involved in the raid in Orbo on Monday, a general said."))
                .containsExactly("armed-attack OCCURRED: Red Front DENIED");
        assertThat(held("A general did not blame the Red Front for the bombing in Orbo on Monday."))
                .containsExactly("bombing OCCURRED: nobody UNKNOWN");
    }

    /** "raid OCCURRED: Red Front DENIED". */
    private static List<String> held(String text) {
        Reading reading = read(text);
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return reading.events().stream()
                .map(event -> event.type() + " " + event.actuality() + ": "
                        + event.responsibility().stream()
                                .map(said -> said.actor().map(names::get).orElse("nobody") + " " + said.kind())
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
