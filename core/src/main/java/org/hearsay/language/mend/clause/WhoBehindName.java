package org.hearsay.language.mend.clause;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The third suspect arrested in the death of Ada Bell, who was shot on Monday": "who" right behind a person's name and a comma is that person, and
 * not the suspect whom the parser takes it for.
 */
public final class WhoBehindName implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token clause : s.tokens()) {
            Optional<Token> who = clause.isLabel("relcl")
                    ? s.child(clause, "nsubj", "nsubjpass").filter(one -> one.isLemma("who"))
                    : Optional.empty();
            Optional<Token> name = who.flatMap(one -> nameBefore(s, one));
            if (name.isPresent() && clause.head() != name.get().index() && isOfFarther(s, clause, name.get())) {
                return List.of(Rehung.of(clause, name.get(), "relcl"));
            }
        }
        return List.of();
    }

    /** The name whose last word stands before ", who", as that of a person who died or was told of behind "of". */
    private static Optional<Token> nameBefore(Sentence s, Token who) {
        int at = who.index() - 2;
        if (at < 1 || !s.token(at + 1).form().equals(",")) {
            return Optional.empty();
        }
        Token name = s.token(at);
        return Optional.of(name)
                .filter(word -> word.isProperNoun() && word.isLabel("pobj"))
                .filter(word -> s.head(word).filter(of -> of.isLemma("of")).isPresent())
                .filter(word -> s.nameAt(at)
                        .filter(found -> found.type() == NameType.LOC)
                        .isEmpty());
    }

    /** A common noun before it, on a participle of which the name hangs. */
    private static boolean isOfFarther(Sentence s, Token clause, Token name) {
        return s.head(clause)
                .filter(noun -> noun.isNoun()
                        && !noun.isProperNoun()
                        && noun.index() < name.index()
                        && s.isWithin(name, noun)
                        && s.children(noun, "acl", "relcl").stream()
                                .anyMatch(done -> done != clause && s.isWithin(name, done)))
                .isPresent();
    }
}
