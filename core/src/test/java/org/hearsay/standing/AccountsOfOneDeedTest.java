package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: whether what each side says of one fight stands side by side. */
class AccountsOfOneDeedTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static String deeds(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events().stream()
                .map(event -> event.type() + ": " + PeopleCountedOnceTest.written(event.tolls()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Azure Front fighters attacked a post near Garissa on Monday, killing six soldiers, the army said. The Azure Front said its fighters had killed 20 soldiers.|armed-attack: killed 20, killed 6",
                "Troops clashed with the New People's Army in Samar on Tuesday and killed ten rebels, the army said. An NPA spokesman said only three of its fighters died and nine soldiers were killed.|armed-clash: killed 10, killed 3, killed 9",
                "The Chindwin Hornets attacked a column near Ye-U on Monday and claims that it killed fourteen soldiers.|armed-attack: killed 14",
                "Gunmen stormed a restaurant in Mogadishu on Friday, killing 11 civilians. Police said five attackers were shot dead.|armed-attack: killed 11, killed 5",
                "Azure Front fighters attacked a post near Garissa on Monday, killing six soldiers, the army said. The Azure Front said its fighters had killed 20 soldiers in Wajir.|armed-attack: killed 6; killing: killed 20",
                "Azure Front fighters attacked a post near Garissa on Monday, killing six soldiers, the army said. The Azure Front said its fighters had killed 20 soldiers in a separate attack.|armed-attack: killed 6; armed-attack: killed 20",
                "Azure Front fighters attacked a post near Garissa on Monday, killing six soldiers, the army said. The army said the front had killed 20 soldiers.|armed-attack: killed 6; killing: killed 20",
            })
    void whoFellIsToldByEachSide(String text, String expected) {
        assertThat(deeds(text)).isEqualTo(expected);
    }

    /** What each claim is about, in the order of the report. */
    private static String bearings(String text) {
        return NEWSREADER.read(SharedParser.report(text)).claims().stream()
                .map(claim -> claim.stance() + " "
                        + claim.about().stream()
                                .map(about -> about.id() + "." + about.field())
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed three teachers in an attack near Garissa. The ministry denied that its troops fled before the attack.|DENIES ",
                "Gunmen killed three teachers in an attack near Garissa. The ministry denied that there had been an attack.|DENIES e1.OCCURRENCE",
                "The governor accused the rebels of killing two clerks after a bomb killed three people in Orbo.|ACCUSES e1.RESPONSIBILITY,e1.TOLL",
                "Two soldiers and seven rebels were killed in a clash in Samar. The army did not say how the two soldiers had died.|DOUBTS ",
            })
    void whoDeniesOrLeavesOpenWhatWentWithADeedTakesTheDeedAsDone(String text, String expected) {
        assertThat(bearings(text).stripTrailing()).isEqualTo(expected.stripTrailing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighters attacked a military base in Borno on Tuesday, killing 12 soldiers. The Azure Front said its fighters had overrun the base and killed 20 soldiers.|armed-attack: killed 12, killed 20",
                "Fighters attacked a military base in Borno on Tuesday, killing 12 soldiers. The Azure Front said its fighters had overrun the town.|armed-attack: killed 12; territory-taken: ",
                "Gunmen stopped a bus near Garissa on Monday, took nine passengers off and shot them. The Azure Front said it had carried out the killings.|abduction: abducted 9; armed-attack: ",
                "Two soldiers and seven rebels were killed in a clash in Samar on Monday. The rebels said soldiers had rounded up the seven and executed them. They did not say how the two soldiers had died.|armed-clash: killed 2, killed 7; arrest: arrested 7; execution: ",
                "Separatists seized a passenger train near Sibi on Monday, and 31 people died.|hijacking: killed 31",
                "Army jets bombed a monastery in Sagaing on Sunday, killing 23 monks. The jets dropped two bombs on the compound. The army said 30 people were wounded.|air-strike: killed 23, wounded 30",
                "Army jets bombed a monastery in Sagaing on Sunday, killing 23 monks. Jets of the air force dropped two bombs on the town of Ye-U on Saturday.|air-strike: killed 23; air-strike: ",
                "Gunmen ambushed a police convoy in Michoacan on Friday, killing 13 officers. The officers were on their way to serve a court order when they were attacked by several men. The governor said he would come. Police raids killed two traffickers in May. Nine other officers were injured, the ministry said, raising an earlier count of three.|armed-attack: killed 13, wounded 9; armed-attack: killed 2",
                "Militants stormed a base in Mopti on Tuesday, killing 90 soldiers, in one of the deadliest attacks the army has suffered.|armed-attack: killed 90",
                "A bomb exploded near an office in Pakistan on Thursday, killing five people, while gunmen killed two clerks elsewhere in the region.|bombing: killed 5; killing: killed 2",
                "A suicide bomber blew himself up outside a base in Orbo on Wednesday, killing 20 recruits. It came a month after a similar attack on another camp killed seven people; that attack was also claimed by al Shabaab.|suicide-bombing: killed 1, killed 20; armed-attack: killed 7",
                "A mayor was shot dead at a rally in Manta on Tuesday, and one of the attackers was beaten to death by the crowd. His bodyguard and a clerk were wounded. The minister linked the killing to Los Choneros.|assassination: killed 1, wounded 1, wounded 1; mob-violence: killed 1",
                "Gunmen kidnapped the mayor of Orbo from his house on Thursday. A police spokesman confirmed the abduction but said three farmers had died.|abduction: abducted 1",
                "Rebels killed 41 villagers in two raids in Congo on Friday. The Azure Front claimed the attacks on Telegram on Saturday.|armed-attack: killed 41",
            })
    void whatEachSideTellsOfOneDeedIsOneDeed(String text, String expected) {
        assertThat(deeds(text).stripTrailing()).isEqualTo(expected.stripTrailing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army hit a workshop making drones in Garissa on Monday.|0",
                "Troops fired at stone throwers in Garissa on Monday.|0",
                "The army hit a workshop in Garissa with drones on Monday.|1",
            })
    void whatIsMadeOrThrownByThoseHitIsNoWeaponOfTheDeed(String text, int weapons) {
        assertThat(NEWSREADER.read(SharedParser.report(text)).events().get(0).weapons())
                .hasSize(weapons);
    }
}
