package org.hearsay.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.knowledge.Table;

/**
 * Words that are written small in running text because the house's own lexica know them as nouns and verbs: what is done, with what, by
 * which kind of people. What the parsing library knows of a word's case is taken from few texts, and takes some of these for names.
 */
final class CommonWords {
    /** The lexica, each with the column from which on it lists words; columns before it hold classes. */
    private record Lexicon(String file, int from) {}

    private static final List<Lexicon> LEXICA = List.of(
            new Lexicon("en/actor-nouns.tsv", 3),
            new Lexicon("en/actor-roles.tsv", 0),
            new Lexicon("en/content-words.tsv", 0),
            new Lexicon("en/cues.tsv", 0),
            new Lexicon("en/deed-nouns.tsv", 0),
            new Lexicon("en/figure-words.tsv", 0),
            new Lexicon("en/minded-verbs.tsv", 0),
            new Lexicon("en/place-words.tsv", 0),
            new Lexicon("en/event/harms.tsv", 0),
            new Lexicon("en/event/objects.tsv", 0),
            new Lexicon("en/event/people.tsv", 0),
            new Lexicon("en/event/weapons.tsv", 1));

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'.-]+");
    private static final Pattern SMALL_WORD = Pattern.compile("[a-z]{4,}");

    private final Set<String> words = new HashSet<>();

    private CommonWords() {}

    /** @param more words that no other lexicon has */
    static CommonWords load(Set<String> more) {
        CommonWords common = new CommonWords();
        for (Lexicon lexicon : LEXICA) {
            for (Table.Row row : Table.load(lexicon.file()).rows()) {
                for (int column = lexicon.from(); column < row.fields().size(); column++) {
                    for (String word : NOT_IN_WORDS.split(row.field(column), -1)) {
                        if (SMALL_WORD.matcher(word).matches()) {
                            common.words.add(word);
                        }
                    }
                }
            }
        }
        common.words.addAll(more);
        return common;
    }

    /** Whether the word or what it is a form of is one of them. */
    boolean has(String lower) {
        return words.contains(lower)
                || lower.endsWith("ies") && words.contains(cut(lower, 3) + "y")
                || lower.endsWith("es") && words.contains(cut(lower, 2))
                || lower.endsWith("s") && words.contains(cut(lower, 1))
                || isFormOfVerb(lower, "ed")
                || isFormOfVerb(lower, "ing");
    }

    private boolean isFormOfVerb(String lower, String ending) {
        if (!lower.endsWith(ending)) {
            return false;
        }
        String stem = cut(lower, ending.length());
        return words.contains(stem) || words.contains(stem + "e");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters).toLowerCase(Locale.ROOT);
    }
}
