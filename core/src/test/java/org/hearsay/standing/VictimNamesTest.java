package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: the people whom a report names among those hit are targets of what hit them, and are not counted again. */
class VictimNamesTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static String hit(Event event) {
        return event.targets().stream().map(Target::text).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers killed three reporters: Karel Dorn, Ahmed Bell, and Omar Dahir.|three reporters, Karel Dorn, Ahmed Bell, Omar Dahir|killed 3",
                "Gunmen kidnapped a young couple, Ada Bell and Omar Dahir, in Orbo.|a young couple, Ada Bell, Omar Dahir|abducted 2",
                "Gunmen killed six priests, including Karel Dorn, rector of a school.|six priests, Karel Dorn|killed 6",
                "Gunmen killed five herders. The victims were identified as Karel Dorn and Omar Dahir.|five herders, Karel Dorn, Omar Dahir|killed 5",
                "The army killed two priests. Among the priests murdered was Karel Dorn.|two priests, Karel Dorn|killed 2",
                "Gunmen ambushed a convoy. One of the wounded is Ada Bell.|a convoy, Ada Bell|",
                "Gunmen attacked a post. The following soldiers were killed: Maj. Karel Dorn, Capt. Ahmed Bell, and Sgt. Omar Dahir.|a post, The following soldiers, Maj. Karel Dorn, Capt. Ahmed Bell, Sgt. Omar Dahir|killed ?",
                "Two bombs exploded in Orbo. Among the injured are Ada Bell, 53; Karel Dorn, 24; Rita Moss; and Omar Dahir.|Ada Bell, Karel Dorn, Rita Moss, Omar Dahir|wounded 1, wounded 1, wounded 1, wounded 1",
                "Gunmen ambushed a bus. The dead are: Karel Dorn, 34, a teacher from Orbo, Ada Bell, 22, and Omar Dahir.|a bus, Karel Dorn, Ada Bell, Omar Dahir|",
                // nobody is hit who is only named after them
                "Gunmen killed five herders. The mayor was identified as Karel Dorn.|five herders|killed 5",
                "Gunmen ambushed a bus. Among the dead was Karel Dorn, Mayor Omar Dahir said.|a bus, Karel Dorn|killed 1",
                "Soldiers killed two rebels, the radio said: Karel Dorn, the mayor, praised them.|two rebels|killed 2",
                "He praised the general for the killing of six priests; Karel Dorn, who signed the order, was absent.|six priests|killed 6",
            })
    void areTargetsAndNotCountedAgain(String text, String targets, String tolls) {
        Event event = NEWSREADER.read(SharedParser.report(text)).events().get(0);
        assertThat(hit(event)).isEqualTo(targets);
        assertThat(PeopleCountedOnceTest.written(event.tolls())).isEqualTo(tolls == null ? "" : tolls);
    }
}
