package org.hearsay.language;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Table;

/** "IS fighters attacked": a name in capitals that the parser would take for a small word, in a text that spells the name out as well. */
final class CapitalNames {
    private final List<Table.Row> names = Table.load("en/capital-names.tsv").rows();

    /** The words as they are to be parsed. */
    List<Word> respelled(List<Word> sentence, String text) {
        return names.stream().anyMatch(name -> isIn(sentence, name) && text.contains(name.field(2)))
                ? sentence.stream()
                        .map(word -> spelling(word, text)
                                .map(form -> new Word(form, word.span()))
                                .orElse(word))
                        .toList()
                : sentence;
    }

    /** The parsed sentence with the names as they were written. */
    Sentence restored(Sentence parsed) {
        if (parsed.tokens().stream().noneMatch(this::isRespelled)) {
            return parsed;
        }
        List<Token> tokens = parsed.tokens().stream()
                .map(t -> isRespelled(t)
                        ? new Token(t.index(), t.span(), written(t.form()), t.lemma(), t.tag(), t.head(), t.label())
                        : t)
                .toList();
        return new Sentence(parsed.index(), parsed.block(), tokens, parsed.names());
    }

    /** Whether it was written with fewer letters. */
    private boolean isRespelled(Token token) {
        return written(token.form()).length() == token.span().length()
                && !written(token.form()).equals(token.form());
    }

    private String written(String form) {
        return names.stream()
                .filter(name -> form.equals(name.field(1)))
                .map(name -> name.field(0))
                .findFirst()
                .orElse(form);
    }

    private static boolean isIn(List<Word> sentence, Table.Row name) {
        return sentence.stream().anyMatch(word -> word.form().equals(name.field(0)));
    }

    private Optional<String> spelling(Word word, String text) {
        return names.stream()
                .filter(name -> word.form().equals(name.field(0)) && text.contains(name.field(2)))
                .map(name -> name.field(1))
                .findFirst();
    }
}
