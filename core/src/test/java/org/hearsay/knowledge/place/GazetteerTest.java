package org.hearsay.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = SharedGazetteer.get();

    @Test
    void holdsTheWorld() {
        assertThat(GAZETTEER.size()).isGreaterThan(160_000);
    }

    @Test
    void findsATownWithItsDivisionAndCountry() {
        GazetteerPlace town = GAZETTEER.find("Jalalabad").get(0).place();

        assertThat(town.name()).isEqualTo("Jalālābād");
        assertThat(town.geonames()).contains("1139715");
        assertThat(town.country()).contains("AF");
        assertThat(GAZETTEER.admin1(town).orElseThrow().name()).isEqualTo("Nangarhar");
        assertThat(GAZETTEER.country(town).orElseThrow().name()).isEqualTo("Afghanistan");
        assertThat(town.isWithin(GAZETTEER.admin1(town).orElseThrow())).isTrue();
        assertThat(town.isWithin(GAZETTEER.countryOf("AF").orElseThrow())).isTrue();
        assertThat(town.isWithin(GAZETTEER.countryOf("PK").orElseThrow())).isFalse();
    }

    @Test
    void spellingsOfOnePlaceAreOne() {
        for (List<String> same : List.of(
                List.of("Kyiv", "Kiev", "KYIV"),
                List.of("Aleppo", "Halab", "Haleb"),
                List.of("Mazar-e Sharif", "Mazar-i-Sharif", "Mazār-e Sharīf"),
                List.of("Sana'a", "Sanaa", "Sana’a"),
                List.of("United States", "U.S.", "America", "USA"),
                List.of("Saint Petersburg", "St. Petersburg", "Leningrad"),
                List.of("Nangarhar", "Nangahar", "Ningarhar"))) {
            Set<Integer> shared = new HashSet<>(meanings(same.get(0)));
            same.forEach(name -> shared.retainAll(meanings(name)));
            assertThat(shared).as(same.toString()).isNotEmpty();
        }
    }

    @Test
    void knowsTheManyPlacesOfOneName() {
        assertThat(GAZETTEER.find("Springfield")).hasSizeGreaterThan(20);
        assertThat(GAZETTEER.find("Springfield").get(0).place().population())
                .isGreaterThan(GAZETTEER.find("Springfield").get(9).place().population());
    }

    @Test
    void anUnknownNameIsFoundByItsSoundOnly() {
        assertThat(GAZETTEER.find("Nengarhaar")).isEmpty();
        assertThat(GAZETTEER.findLoosely("Nengarhaar"))
                .anySatisfy(sense -> assertThat(sense.place().name()).isEqualTo("Nangarhar"));
        assertThat(GAZETTEER.find("Qwxyz")).isEmpty();
        assertThat(GAZETTEER.findLoosely("Qwxyz")).isEmpty();
    }

    @Test
    void everyNameOfOurTablesIsInTheFile() {
        for (Table.Row row : Table.load("world/countries.tsv").rows()) {
            GazetteerPlace country = GAZETTEER.countryOf(row.field(0)).orElseThrow(() -> row.fault("not in the file"));
            assertThat(country.geonames()).contains(row.field(2));
            inFile(row, row.field(3), row.field(9));
        }
        Table.load("world/divisions.tsv").rows().forEach(row -> inFile(row, row.field(1), row.field(5)));
        Table.load("world/regions.tsv").rows().forEach(row -> inFile(row, row.field(0), row.field(7)));
        Table.load("world/spellings.tsv").rows().forEach(row -> inFile(row, "", row.field(4)));
    }

    private static List<Integer> meanings(String name) {
        return GAZETTEER.find(name).stream().map(sense -> sense.place().index()).toList();
    }

    private static void inFile(Table.Row row, String name, String others) {
        for (String each : (name + ";" + others).split(";")) {
            if (!each.isBlank() && GAZETTEER.find(each).isEmpty()) {
                throw row.fault("'" + each + "' is not in gazetteer.bin.gz: run scripts/gazetteer");
            }
        }
    }
}
