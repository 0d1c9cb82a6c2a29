package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** What Python 3.11 prints for {@code r = random.Random(20260101); [r.random() for _ in range(3)]}. */
    @Test
    void theRandomNumbersAreThoseOfPython() {
        MersenneTwister chance = new MersenneTwister(20260101);
        double[] expected = {0.044717192733188416, 0.297835610487425, 0.006481402397762404};
        for (double number : expected) {
            assertThat(chance.fraction()).isCloseTo(number, within(1e-15));
        }
    }

    @Test
    void aFigureIsRoundedToTheEvenFourthDecimal() {
        assertThat(Interval.rounded(0.123449999, 0.0, 1.0).value()).isEqualTo(0.1234);
        assertThat(Interval.rounded(0.5, 0.25, 0.75)).isEqualTo(new Interval(0.5, 0.25, 0.75));
    }
}
