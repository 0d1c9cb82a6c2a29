package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "and 55 wounded, most of them women": "most of them" says who the 55 are; nobody wounded women beside them. */
public final class PartOfCounted implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token part : s.tokens()) {
            Optional<Token> kind = s.head(part).filter(noun -> isOfThem(s, part) && noun.isNoun());
            Optional<Token> verb = kind.flatMap(s::head)
                    .filter(v -> v.isVerb() && kind.get().label().equals("dobj"));
            Optional<Token> counted =
                    verb.flatMap(v -> s.child(v, "nsubj", "nsubjpass")).filter(noun -> noun.index() < part.index());
            if (counted.isPresent()) {
                changes.add(Rehung.of(kind.get(), counted.get(), "appos"));
            }
        }
        return changes;
    }

    /** ", most of them", ", 12 of whom". */
    private static boolean isOfThem(Sentence s, Token part) {
        return part.label().equals("nsubj")
                && s.isBehindComma(part.index())
                && s.children(part, "prep").stream()
                        .filter(of -> of.isLemma("of"))
                        .flatMap(of -> s.child(of, "pobj").stream())
                        .anyMatch(Token::isPronoun);
    }
}
