package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: the words that name what was hit and with what. */
class ThingsHitTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static Reading read(String text) {
        return NEWSREADER.read(SharedParser.report(text));
    }

    private static List<String> weapons(String text) {
        return read(text).events().stream()
                .flatMap(event -> event.weapons().stream())
                .map(Event.Weapon::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels destroyed at least six power towers near Orbo on Monday.|power towers",
                "Rebels burned several buses in Orbo on Monday.|buses",
                "Rebels bombed a private clinic in Orbo on Monday.|private clinic",
                "Rebels bombed most of the office in Orbo on Monday.|office",
                "Rebels burned the district headquarters in Orbo on Monday.|district headquarters",
            })
    void aThingIsNamedWithoutItsNumber(String text, String expected) {
        String all = read(text).report().text();
        assertThat(read(text).events().get(0).targets())
                .extracting(target ->
                        all.substring(target.span().start(), target.span().end()))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb exploded inside a tourist bus on a street in Orbo.|a tourist bus",
                "A bomb went off on Monday at the house of a judge in Orbo.|the house of a judge",
                "Gunmen left a bomb in front of a bank in Orbo.|a bank",
                "A bomb went off in the city of Orbo on Monday.|",
                "The bank was the target of a dynamite attack in Orbo.|The bank",
                "Ada Bell fell victim to a bomb attack in Orbo.|Ada Bell",
                "Ada Bell escaped unharmed from an attack in Orbo.|Ada Bell",
            })
    void aBombWasSetAtTheThingItWentOffIn(String text, String expected) {
        assertThat(read(text).events().get(0).targets())
                .extracting(Event.Target::text)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whatWasHitIsNotWhatItWasHitWith() {
        assertThat(weapons("The army said it struck two rocket launchers near the border on Monday."))
                .isEmpty();
        assertThat(weapons(
                        "Officers shot dead two villagers on Monday when a crowd pelted a police station with stones."))
                .isEmpty();
    }

    @Test
    void theCountStaysInTheWordsOfTheTarget() {
        assertThat(read("Rebels burned six buses in Orbo on Monday.")
                        .events()
                        .get(0)
                        .targets())
                .extracting(Event.Target::text)
                .containsExactly("six buses");
    }

    @Test
    void anEffectIsNoWeaponBesideOne() {
        assertThat(weapons("A bomb went off in Orbo on Monday. The explosion killed two men."))
                .containsExactly("bomb");
        assertThat(weapons("Gunmen attacked a clinic in Orbo with rifle fire on Monday."))
                .containsExactly("rifle");
        assertThat(weapons("Two men were killed by gunfire in Orbo on Monday.")).containsExactly("gunfire");
        assertThat(weapons("Gunmen killed two men with rifles in Orbo on Monday, a relative said of the gunfire."))
                .containsExactly("rifles");
    }

    @Test
    void whereADeedWasDoneAndNobodyInParticularAreNoTargets() {
        assertThat(targets("Rebels shelled Soacha and an army post on Monday.")).containsExactly("an army post");
        assertThat(targets("Rebels attacked the town of Soacha and a mill on Monday."))
                .containsExactly("a mill");
        assertThat(targets("Rebels attacked a Soacha hotel on Monday.")).containsExactly("a Soacha hotel");
        assertThat(targets("The general said that they meant to kill everyone in Soacha."))
                .isEmpty();
    }

    @Test
    void thoseWithWhomItWasDoneToOneAreHitToo() {
        assertThat(targets("Karel Dorn was shot dead on Monday along with a driver and two bodyguards."))
                .containsExactly("Karel Dorn", "a driver", "two bodyguards");
        assertThat(targets("Karel Dorn was kidnapped on Monday together with his wife."))
                .containsExactly("Karel Dorn", "his wife");
        assertThat(targets("Karel Dorn was shot dead on Monday after he spoke with his wife."))
                .containsExactly("Karel Dorn");
        assertThat(targets("The bridge was blown up by rebels along with a mill on Monday."))
                .doesNotContain("rebels");
    }

    @Test
    void whoseBodiesAreRiddledWithBulletsAreHit() {
        assertThat(targets("The bodies of Karel Dorn and Ada Bell were riddled with bullets in Orbo on Monday."))
                .containsExactly("Karel Dorn", "Ada Bell");
        assertThat(targets("The report is riddled with errors.")).isEmpty();
    }

    private static List<String> targets(String text) {
        return read(text).events().stream()
                .flatMap(event -> event.targets().stream())
                .map(Event.Target::text)
                .toList();
    }
}
