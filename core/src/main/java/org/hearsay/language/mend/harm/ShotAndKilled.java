package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Gunmen on motorcycles shot and killed two councillors": nobody shot the motorcycles. Where the second of two joined verbs of harm has the
 * object, those before the first did both.
 *
 * @param harming verbs of which people are the object
 */
public record ShotAndKilled(Set<String> harming) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token second : s.tokens()) {
            Optional<Token> first = Optional.of(second)
                    .filter(verb -> isWithoutSubject(s, verb) && verb.index() > 1)
                    .map(verb -> s.token(verb.index() - 2))
                    .filter(verb -> verb.isLabel("acl")
                            && harming.contains(verb.lemma())
                            && s.token(second.index() - 1).isLabel("cc")
                            && s.child(verb, "dobj").isEmpty()
                            && s.head(verb)
                                    .filter(noun -> noun.index() == verb.index() - 1)
                                    .isPresent());
            if (first.isPresent()) {
                return both(s, first.get(), second);
            }
        }
        return List.of();
    }

    private boolean isWithoutSubject(Sentence s, Token verb) {
        return harming.contains(verb.lemma())
                && verb.tag().equals("VBD")
                && s.child(verb, "nsubj", "nsubjpass").isEmpty()
                && s.child(verb, "dobj")
                        .filter(object -> object.index() > verb.index())
                        .isPresent();
    }

    private static List<Rehung> both(Sentence s, Token first, Token second) {
        Token doers = FiniteBehindPhrase.carried(s, s.token(first.head()));
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(
                first.index(), second.head(), second.label(), Optional.of(new Rehung.Verb(first.lemma(), "VBD"))));
        changes.add(Rehung.of(doers, first, "nsubj"));
        changes.add(Rehung.of(second, first, "conj"));
        s.children(second).stream()
                .filter(word -> word.index() < first.index() && word.index() != doers.index())
                .forEach(word -> changes.add(Rehung.of(word, first, word.label())));
        return changes;
    }
}
