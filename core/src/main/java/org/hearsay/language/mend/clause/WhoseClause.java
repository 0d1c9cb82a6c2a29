package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The front, whose raid set off the war, said it would stop": the clause with "whose" between commas tells of the noun before it, and the verb
 * behind it, with neither "and" nor a subject of its own, is that of the sentence.
 */
public final class WhoseClause implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token whose : s.tokens()) {
            Optional<Token> clause = s.head(whose)
                    .filter(owned -> whose.tag().equals("WP$") && owned.isLabel("nsubj"))
                    .flatMap(s::head)
                    .filter(verb -> verb.head() < 0 && verb.isVerb() && verb.index() > whose.index());
            Optional<Token> noun = clause.flatMap(verb -> nounBefore(s, verb, whose));
            Optional<Token> main = clause.flatMap(verb -> mainBehind(s, verb));
            if (noun.isPresent() && main.isPresent()) {
                return mended(s, clause.get(), noun.get(), main.get());
            }
        }
        return List.of();
    }

    /** The noun right before ", whose", which was hung on the verb of the clause. */
    private static Optional<Token> nounBefore(Sentence s, Token verb, Token whose) {
        return s.children(verb, "nsubj", "nsubjpass", "dep", "npadvmod").stream()
                .filter(noun -> noun.isNoun()
                        && s.isBehindComma(whose.index())
                        && s.subtreeTo(noun) >= whose.index() - 1
                        && noun.index() < whose.index())
                .findFirst();
    }

    private static Optional<Token> mainBehind(Sentence s, Token verb) {
        return s.children(verb, "conj").stream()
                .filter(main -> main.isFinite()
                        && s.isBehindComma(main.index())
                        && s.child(main, "nsubj", "nsubjpass").isEmpty()
                        && s.children(verb, "cc").isEmpty())
                .findFirst();
    }

    private static List<Rehung> mended(Sentence s, Token clause, Token noun, Token main) {
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(main.index(), -1, "root", Optional.empty()));
        changes.add(Rehung.of(noun, main, "nsubj"));
        changes.add(Rehung.of(clause, noun, "relcl"));
        s.children(clause).stream()
                .filter(word -> word.index() > main.index())
                .forEach(word -> changes.add(Rehung.of(word, main, word.label())));
        return changes;
    }
}
