package org.hearsay.knowledge.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDaysTest {
    private static final NamedDays DAYS = NamedDays.load();

    private static <T> Optional<T> find(PhraseTree<T> tree, String phrase) {
        String[] words = phrase.split(" ");
        return tree.longest(i -> i < words.length ? words[i] : "")
                .filter(found -> found.words() == words.length)
                .map(PhraseTree.Found::value);
    }

    @ParameterizedTest
    @CsvSource({
        "9 / 11, 2001-09-11",
        "beslan school siege, 2004-09-01",
        "srebrenica massacre, 1995-07-11",
        "crocus city hall attack, 2024-03-22"
    })
    void knowsEventsByName(String name, LocalDate first) {
        assertThat(find(DAYS.eventNames(), name)).map(NamedEvent::first).contains(first);
    }

    @Test
    void knowsEventsByTheirDayAndWhatTheyWere() {
        assertThat(DAYS.eventOn(10, 7, "attack")).map(NamedEvent::id).contains("october-7-attack");
        assertThat(DAYS.eventOn(9, 11, "coup")).map(NamedEvent::id).contains("coup-chile-1973");
        assertThat(DAYS.eventOn(9, 11, "meeting")).isEmpty();
    }

    @Test
    void leavesReligiousMonthsOpen() {
        assertThat(find(DAYS.holidays(), "ramadan").orElseThrow().in(2020)).isEmpty();
    }

    @Test
    void countsDaysAfterTheNthWeekday() {
        assertThat(find(DAYS.holidays(), "election day").orElseThrow().in(2022)).contains(LocalDate.of(2022, 11, 8));
    }

    /** What is looked up is lower case and split at marks: a name written otherwise would never be found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "world/named-events.tsv:4",
                "world/holidays.tsv:2",
                "en/date-phrases.tsv:1",
                "en/date-words.tsv:2"
            })
    void namesAreWrittenAsTheyAreLookedUp(String file) {
        String[] parts = file.split(":");
        assertThat(Table.load(parts[0]).rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Arrays.stream(
                                row.field(Integer.parseInt(parts[1])).split("\\|")))
                        .allSatisfy(name -> {
                            assertThat(name)
                                    .isEqualTo(name.toLowerCase(Locale.ROOT).strip());
                            assertThat(name).doesNotContain("  ").doesNotMatch(".*\\w['’/-].*");
                        }));
    }
}
