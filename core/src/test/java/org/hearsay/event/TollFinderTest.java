package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.SharedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollFinderTest {
    private static final EventFinder FINDER = new EventFinder(Codebook.builtIn());

    private static List<TollMention> tolls(String text) {
        return FINDER.find(SharedParser.parse(text)).stream()
                .flatMap(m -> m.tolls().stream())
                .toList();
    }

    private static String written(TollMention toll) {
        String best = toll.best().map(String::valueOf).orElse("?");
        return toll.harm().code() + " " + best + " " + toll.victimClass().code() + (toll.revised() ? " revised" : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials raised the toll to 14 on Tuesday.|killed 14 unknown revised",
                "The death toll rose to 23, a hospital director said.|killed 23 unknown revised",
                "The ministry put the death toll at nine.|killed 9 unknown",
                "The ministry put the number of attackers killed at 31.|killed 31 attackers",
                "They put the number of dead at 14, then 21.|killed 21 unknown revised, killed 14 unknown",
                "He raised the number of people killed in the raid to 31, from 29.|killed 31 unknown revised, killed 29 unknown",
                "The blast killed 12 people, up from nine the day before.|killed 12 unknown, killed 9 unknown",
                "Twelve pilgrims lost their lives when the bomb went off.|killed 12 civilians",
                "Rebels killed 27 soldiers and officials.|killed 27 mixed",
                "Rebels killed 27 soldiers and three officials.|killed 27 state-forces, killed 3 civilians",
                "Rebels killed a soldier and officials.|killed 1 state-forces, killed ? civilians",
                "Thirty people were killed and 55 wounded, most of them women.|killed 30 unknown, wounded 55 unknown",
                "Troops neutralised 27 militants in the hills.|killed 27 fighters",
                "The rebels lost 12 men in the battle.|killed 12 unknown",
                "A 16-year-old was killed in the raid.|killed 1 unknown",
                "A total of nine people were injured in the raid.|wounded 9 unknown",
                "The clerk was hit by a stray bullet.|wounded 1 civilians",
                "Two bakers suffered gunshot wounds.|wounded 2 civilians",
                "Officers found a woman with a gunshot wound.|wounded 1 unknown",
                "A waiter was killed and another injured in the raid.|killed 1 civilians, wounded 1 unknown",
                "1 man dead, 2 hurt in raid on inn|killed 1 unknown, wounded 2 unknown",
                "A man was taken to a clinic with minor injuries after the shooting.|wounded 1 unknown",
                "Two men are in critical condition after the shooting.|wounded 2 unknown",
                "Two girls shot themselves by accident.|wounded 2 unknown",
                "The raid was over by noon and the baker was not hurt.|",
                "An officer said three of his men had been shot at.|",
                "The shooting claimed the life of a plumber.|killed 1 civilians",
                "Guards found two waiters shot to death.|killed 2 civilians",
                "The army lost no soldiers in the clash.|killed 0 state-forces",
                "Two 16-year-old girls were killed in the raid.|killed 2 unknown",
                "Some 20-30 people were killed in the raid.|killed ? unknown",
                "The blasts left five people injured and one person dead.|killed 1 unknown, wounded 5 unknown",
                "Guards opened fire on a car. A waiter was hit in the leg and a girl was grazed in the cheek.|wounded 1 civilians, wounded 1 unknown",
                "Guards opened fire on a car. Its driver was also hit.|wounded 1 civilians",
                "Guards opened fire on a car. The harvest was hit by rain.|",
                "A porter was shot. The porter was hit in the leg.|wounded 1 civilians",
                "A girl was hit in the leg at the match.|",
                "A cook was taken to Orbo Hospital with a gunshot wound to the leg after the raid.|wounded 1 civilians",
                "Gunmen killed an aide and two passers-by.|killed 1 civilians, killed 2 civilians",
                "A mayor, his bodyguard and four others were killed.|killed 1 civilians, killed 1 state-forces, killed 4 unknown",
                "The raid killed 13 troops and 20 villagers.|killed 13 state-forces, killed 20 civilians",
                "Seven civilians, among them three children, died when a shell hit the house.|killed 7 civilians",
                "The blast left one dead and six others injured.|killed 1 unknown, wounded 6 unknown",
                "The shooting left two bakers dead and four others in critical condition.|wounded 4 unknown, killed 2 civilians",
                "Five people were shot in the market, one fatally.|killed 1 unknown, wounded 4 unknown",
                "Five people were shot in the market, one of them fatally.|killed 1 unknown, wounded 4 unknown",
                "One man was killed and three women injured when a guard fired at a car.|killed 1 unknown, wounded 3 unknown",
                "A teenage was killed in the raid.|killed 1 unknown",
                "At least 13 people, including three policemen, were killed in the raid.|killed 13 unknown, killed 3 state-forces",
            })
    void countsThoseHarmedOnceAndByTheirSide(String text, String expected) {
        assertThat(tolls(text).stream().map(TollFinderTest::written).collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void losingTownsVotesAndMatchesHarmsNobody() {
        assertThat(tolls("The rebels lost two towns, and the party lost 12 seats."))
                .isEmpty();
    }

    @Test
    void aCountOfManyEventsIsNoTollOfTheLast() {
        assertThat(tolls("A bomb went off on Monday. The war has killed more than 6,000 people."))
                .allMatch(TollMention::cumulative);
        assertThat(tolls("The state has been without a judge since gunmen killed Ada Bell in May."))
                .isNotEmpty()
                .noneMatch(TollMention::cumulative);
    }
}
