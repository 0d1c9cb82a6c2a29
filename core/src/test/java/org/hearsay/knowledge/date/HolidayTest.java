package org.hearsay.knowledge.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {
    @ParameterizedTest
    @CsvSource({
        "fixed 12 25, 2021, 2021-12-25",
        "nth 11 4 4, 2021, 2021-11-25",
        "nth 5 1 -1, 2021, 2021-05-31",
        "easter 0, 2019, 2019-04-21",
        "easter 0, 2000, 2000-04-23",
        "easter -2, 2024, 2024-03-29"
    })
    void findsTheDay(String reckoning, int year, LocalDate day) {
        assertThat(new Holiday("h", reckoning).in(year)).contains(day);
    }

    @Test
    void leavesAnOpenOneOpen() {
        assertThat(new Holiday("h", "open").in(2021)).isEmpty();
    }

    @Test
    void refusesAReckoningItDoesNotKnow() {
        assertThatThrownBy(() -> new Holiday("h", "lunar 3")).isInstanceOf(IllegalArgumentException.class);
    }
}
