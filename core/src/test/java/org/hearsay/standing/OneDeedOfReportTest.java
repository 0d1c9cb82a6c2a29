package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.junit.jupiter.api.Test;

/** Whole readings: a report that tells one deed and comes back to it with no word that points there. */
class OneDeedOfReportTest {
    private static final String MUCH_ELSE =
            "\n\nThe mayor spoke of a dark day. Schools stayed closed. The stalls were empty. The church bells rang at noon.\n\n";

    private static List<Event> hurting(String text) {
        return OneDeedToldApartTest.events(text).stream()
                .filter(event -> !event.tolls().isEmpty())
                .toList();
    }

    @Test
    void whoseHarmWasNotYetToldIsOfTheDeed() {
        List<Event> events = hurting("A woman was killed in Fairmont on Monday." + MUCH_ELSE
                + "Ada Bell was shot in the chest. Her brother was injured.");
        assertThat(events).hasSize(1);
        assertThat(OneDeedToldApartTest.sum(events.get(0), Harm.KILLED)).isEqualTo(1);
        assertThat(OneDeedToldApartTest.sum(events.get(0), Harm.WOUNDED)).isEqualTo(1);
    }

    @Test
    void someOfThoseCountedAddNobody() {
        List<Event> events = hurting("Four people were shot at a market in Fairmont on Monday." + MUCH_ELSE
                + "A 19-year-old man was hit in the shoulder. A woman was grazed by a bullet.");
        assertThat(events).hasSize(1);
        assertThat(OneDeedToldApartTest.sum(events.get(0), Harm.WOUNDED)).isEqualTo(4);
    }

    @Test
    void othersAreAdded() {
        List<Event> events = hurting("A baker was shot in Fairmont on Monday." + MUCH_ELSE
                + "Another man was hit in the arm when bullets struck a parked van.");
        assertThat(events).hasSize(1);
        assertThat(OneDeedToldApartTest.sum(events.get(0), Harm.WOUNDED)).isEqualTo(2);
    }

    @Test
    void aSeparateCaseStaysApart() {
        assertThat(hurting("A man was killed in Fairmont on Monday. In a separate case, a nurse was shot in the leg."
                        + MUCH_ELSE + "A woman was grazed by a bullet."))
                .hasSizeGreaterThan(1);
    }

    @Test
    void twoNamesMayBeOfTwoDeeds() {
        assertThat(hurting("Ada Bell was killed in Fairmont." + MUCH_ELSE + "Tom Karo was shot and killed."))
                .hasSize(2);
    }

    @Test
    void whoIsOnlyToldByHisTradeMayHaveBeenHitElsewhere() {
        assertThat(hurting("A woman was killed in Fairmont." + MUCH_ELSE + "Two porters were shot."))
                .hasSize(2);
    }

    @Test
    void whoWasHitByOthersIsOfAnotherDeed() {
        assertThat(hurting("A woman was killed in Fairmont." + MUCH_ELSE + "Another woman was shot by a guard."))
                .hasSize(2);
    }

    @Test
    void aDeedOfAnotherDayStaysApart() {
        assertThat(hurting("A man was shot dead in Fairmont on 3 June 2024." + MUCH_ELSE
                        + "A clerk was shot in the leg on 6 June 2024."))
                .hasSize(2);
    }

    @Test
    void thoseCountedTogetherAreTheOneToldBeforeAndMore() {
        List<Event> events = hurting("A 17-year-old boy was killed in Fairmont on Monday." + MUCH_ELSE
                + "Two people were killed when a rifle went off.");
        assertThat(events).hasSize(1);
        assertThat(OneDeedToldApartTest.sum(events.get(0), Harm.KILLED)).isEqualTo(2);
    }

    @Test
    void allWhoWereShotAreTheDeadAndTheHurt() {
        List<Event> events = hurting(
                "One man was killed and two were hurt in Fairmont on Monday." + MUCH_ELSE + "Three people were shot.");
        assertThat(events).hasSize(1);
        assertThat(OneDeedToldApartTest.sum(events.get(0), Harm.WOUNDED)).isEqualTo(2);
    }

    @Test
    void severalGunshotWoundsAreOneDeed() {
        List<Event> events = hurting("One man was killed in Fairmont on Monday." + MUCH_ELSE
                + "Officers found several gunshot wounds. A woman was hurt.");
        assertThat(events).hasSize(1);
        assertThat(OneDeedToldApartTest.sum(events.get(0), Harm.WOUNDED)).isEqualTo(1);
    }

    @Test
    void oneMoreOfThoseCountedIsOneOfThem() {
        List<Event> events = hurting("Four men were injured in Fairmont on Monday." + MUCH_ELSE
                + "A 43-year-old man was shot in the foot. Another man was shot in the hand.");
        assertThat(events).hasSize(1);
        assertThat(OneDeedToldApartTest.sum(events.get(0), Harm.WOUNDED)).isEqualTo(4);
    }

    @Test
    void shotsAreNoNumberOfDeeds() {
        assertThat(OneDeedToldApartTest.events("Neighbours in Fairmont heard four gunshots on Monday."))
                .allSatisfy(event -> assertThat(event.count()).isEmpty());
    }
}
