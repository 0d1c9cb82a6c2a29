package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.knowledge.Table;

/** Joins the parts of words with hyphens that are one word to the parser only without: "passers-by". */
final class JoinedWords {
    private static final int PARTS = 3;

    private final Map<String, String> spellings;

    private JoinedWords(Map<String, String> spellings) {
        this.spellings = Map.copyOf(spellings);
    }

    static JoinedWords load() {
        return new JoinedWords(Table.load("en/joined-words.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.field(0), row -> row.field(1))));
    }

    /** The words with such parts joined, each at the place of all its parts. */
    List<Word> join(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            Optional<String> spelling = at(words, i);
            if (spelling.isPresent()) {
                joined.add(new Word(
                        spelling.get(),
                        words.get(i).span().hull(words.get(i + PARTS - 1).span())));
                i += PARTS;
            } else {
                joined.add(words.get(i));
                i++;
            }
        }
        return joined;
    }

    private Optional<String> at(List<Word> words, int from) {
        if (from + PARTS > words.size() || !words.get(from + 1).form().equals("-")) {
            return Optional.empty();
        }
        String all = words.get(from).form() + "-" + words.get(from + 2).form();
        return Optional.ofNullable(spellings.get(all.toLowerCase(Locale.ROOT)));
    }
}
