package org.hearsay.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiesTest {
    private static final String WIRE =
            "TARABA, March 3 (Plateau Wire) - Gunmen on motorcycles burned a clinic and two shops in the"
                    + " farming town of Danbaro before dawn on Thursday, residents said. A nurse who hid in the maize behind the clinic"
                    + " counted eleven riders. The district head said that nobody had been hurt because the night guard had heard the"
                    + " engines and woken the street. Police were sent from the state capital and had not arrived by noon.";
    private static final String SHORTENED =
            "Gunmen on motorcycles burned a clinic and two shops in the farming town of Danbaro"
                    + " before dawn on Thursday, residents said. A nurse who hid in the maize behind the clinic counted eleven riders."
                    + " The district head said that nobody had been hurt because the night guard had heard the engines.";
    private static final String OTHER =
            "The clinic at Danbaro will be rebuilt within a year, the commissioner for health told a"
                    + " town meeting on Friday. She gave no figure for the cost. Traders asked who would pay for their shops, and were"
                    + " told to write their losses down and bring the list to the council. Some left before the prayers were over.";

    private static Report report(String id, String day, String text) {
        return new Report(
                id,
                Optional.empty(),
                Optional.of("Paper " + id),
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Optional.of(PublishedFrom.OPTION),
                "en",
                text);
    }

    private static Map<String, Optional<String>> copies(List<Report> reports) {
        Copies copies = new Copies(Agencies.load());
        MemoryShelf shelf = new MemoryShelf();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Report report : reports) {
            texts.put(report.id(), report.text());
            copies.put(shelf, report, id -> texts.getOrDefault(id, ""));
        }
        Map<String, Optional<String>> found = new TreeMap<>();
        reports.forEach(
                report -> found.put(report.id(), shelf.report(report.id()).flatMap(ReportFacts::copyOf)));
        return found;
    }

    @Test
    void aShortenedCopyIsOneInWhateverOrderTheyCome() {
        List<Report> reports = new ArrayList<>(List.of(
                report("a", "2022-03-03", WIRE),
                report("b", "2022-03-04", SHORTENED),
                report("c", "2022-03-04", WIRE + " More rain is expected."),
                report("d", "2022-03-05", OTHER)));
        Map<String, Optional<String>> expected =
                Map.of("a", Optional.empty(), "b", Optional.of("a"), "c", Optional.of("a"), "d", Optional.empty());
        for (int round = 0; round < 6; round++) {
            assertThat(copies(reports)).isEqualTo(expected);
            Collections.shuffle(reports, new Random(round));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KANO, Nigeria, May 2 (Reuters) - Two men were held. | Reuters",
                "KANO (AFP) — Two men were held. | Agence France-Presse",
                "'Two men were held.\n\nAP' | Associated Press",
                "'Two men (Reuters said three) were held in Kano by the army.' |",
                "Two men were held. |"
            })
    void creditsAreFoundWhereTheyStand(String text, String agency) {
        assertThat(Agencies.load().creditedIn(text)).isEqualTo(Optional.ofNullable(agency));
    }
}
