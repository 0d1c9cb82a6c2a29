package org.hearsay.knowledge.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.Table;

/** The words that expressions of time are built of, from {@code en/date-words.tsv}. */
public final class CalendarWords {
    private static final Senses NONE = new Senses(Map.of());

    private final Map<String, Senses> words;

    private CalendarWords(Map<String, Senses> words) {
        this.words = words;
    }

    /** What one word can do, with the value it has as that. */
    public static final class Senses {
        private final String[] values = new String[WordClass.values().length];
        private final boolean none;

        private Senses(Map<WordClass, String> senses) {
            senses.forEach((wordClass, value) -> values[wordClass.ordinal()] = value);
            none = senses.isEmpty();
        }

        /** Whether the word has no part in expressions of time. */
        public boolean isEmpty() {
            return none;
        }

        public boolean is(WordClass wordClass) {
            return values[wordClass.ordinal()] != null;
        }

        public Optional<String> value(WordClass wordClass) {
            return Optional.ofNullable(values[wordClass.ordinal()]);
        }

        public OptionalInt number(WordClass wordClass) {
            String value = values[wordClass.ordinal()];
            return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
        }
    }

    public static CalendarWords load() {
        Map<String, Map<WordClass, String>> gathered = new HashMap<>();
        for (Table.Row row : Table.load("en/date-words.tsv").rows()) {
            WordClass wordClass = wordClass(row);
            for (String word : row.field(2).split("\\|")) {
                gathered.computeIfAbsent(word, w -> new HashMap<>()).put(wordClass, row.field(1));
            }
        }
        Map<String, Senses> words = new HashMap<>();
        gathered.forEach((word, senses) -> words.put(word, new Senses(senses)));
        return new CalendarWords(Map.copyOf(words));
    }

    private static WordClass wordClass(Table.Row row) {
        try {
            return WordClass.valueOf(row.field(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.fault("no class of words is called '" + row.field(0) + "'");
        }
    }

    /** What a word can do; never null. */
    public Senses senses(String lowerCase) {
        return words.getOrDefault(lowerCase, NONE);
    }
}
