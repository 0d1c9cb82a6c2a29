package org.hearsay.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;

/** The names, numbers and regions that the schemes give to countries, by ISO 3166-1 alpha-2 code. */
public final class CountryCodes {
    private final Map<String, Codes> byCountry = new HashMap<>();

    /**
     * One country.
     *
     * @param iso ISO 3166-1 numeric, without leading zeros
     * @param gwno Gleditsch and Ward's number of the state, as UCDP uses it
     */
    public record Codes(
            String name,
            String alpha3,
            Optional<Integer> iso,
            Optional<Integer> gwno,
            Optional<String> ucdpRegion,
            Optional<String> acledRegion,
            Optional<Integer> gtd,
            Optional<Integer> gtdRegion) {}

    private CountryCodes() {}

    public static CountryCodes load() {
        Map<String, Table.Row> countries = new HashMap<>();
        Table.load("world/countries.tsv").rows().forEach(row -> countries.put(row.field(0), row));
        CountryCodes codes = new CountryCodes();
        for (Table.Row row : Table.load("row/country-codes.tsv").rows()) {
            Table.Row country = countries.get(row.field(0));
            if (country == null) {
                throw row.fault("no country has the code '" + row.field(0) + "'");
            }
            codes.byCountry.put(
                    row.field(0),
                    new Codes(
                            country.field(3),
                            country.field(1),
                            number(row, 1),
                            number(row, 2),
                            text(row, 3),
                            text(row, 4),
                            number(row, 5),
                            number(row, 6)));
        }
        return codes;
    }

    public Optional<Codes> of(Optional<String> country) {
        return country.flatMap(code -> Optional.ofNullable(byCountry.get(code)));
    }

    private static Optional<Integer> number(Table.Row row, int column) {
        return text(row, column).map(Integer::valueOf);
    }

    private static Optional<String> text(Table.Row row, int column) {
        return Optional.of(row.field(column)).filter(field -> !field.isEmpty());
    }
}
