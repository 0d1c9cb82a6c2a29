package org.hearsay.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Token;

/** A data file of the form <i>value, part, words</i>: what a word in a part of the sentence says. */
final class WordList {
    private final Map<String, Map<String, String>> valueByPart = new HashMap<>();

    /** Reads {@code en/event/NAME.tsv}; with no column of values, the words stand for themselves. */
    static WordList load(String name, boolean valued) {
        WordList list = new WordList();
        for (Table.Row row : Table.load("en/event/" + name + ".tsv").rows()) {
            int part = valued ? 1 : 0;
            Map<String, String> words = list.valueByPart.computeIfAbsent(row.field(part), p -> new HashMap<>());
            for (String word : row.field(part + 1).split(",", -1)) {
                words.putIfAbsent(word, valued ? row.field(0) : word);
            }
        }
        return list;
    }

    Optional<String> value(String part, Token token) {
        Map<String, String> words = valueByPart.getOrDefault(part, Map.of());
        String value = words.get(token.lemma());
        return Optional.ofNullable(value == null ? words.get(token.form().toLowerCase(Locale.ROOT)) : value);
    }

    Optional<String> value(String part, String word) {
        return Optional.ofNullable(valueByPart.getOrDefault(part, Map.of()).get(word));
    }
}
