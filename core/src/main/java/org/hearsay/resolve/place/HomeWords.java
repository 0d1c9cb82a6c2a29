package org.hearsay.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Document;

/**
 * Tells by the words of a report which country it is at home in: the "sheriff's office" and the "school district" of Berlin are those of a town in
 * the United States. Local papers name neither their country nor their state, as their readers know them.
 */
final class HomeWords {
    /** So many different words of a country say no more than fewer do. */
    private static final int ENOUGH = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'.-]+|\\.(?= |$)");

    private final Map<String, List<String>> words = new TreeMap<>();

    private HomeWords() {}

    static HomeWords load() {
        HomeWords home = new HomeWords();
        for (Table.Row row : Table.load("en/home-words.tsv").rows()) {
            List<String> padded = List.of(row.field(1).split(";")).stream()
                    .map(words -> " " + words + " ")
                    .toList();
            home.words.merge(row.field(0), padded, HomeWords::both);
        }
        return home;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** How many different words of a country the report uses, up to enough of them; countries without any are left out. */
    Map<String, Integer> in(Document document) {
        String text = " "
                + BETWEEN_WORDS
                        .matcher(document.report()
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .replace('’', '\''))
                        .replaceAll(" ")
                        .replaceAll(" +", " ")
                + " ";
        Map<String, Integer> found = new HashMap<>();
        words.forEach((country, all) -> {
            int count = (int) all.stream().filter(text::contains).limit(ENOUGH).count();
            if (count > 0) {
                found.put(country, count);
            }
        });
        return found;
    }
}
