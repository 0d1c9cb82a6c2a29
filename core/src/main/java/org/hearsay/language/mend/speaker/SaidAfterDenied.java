package org.hearsay.language.mend.speaker;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The activist denied their fighters were involved and said soldiers had killed her": who denied it said the rest. A verb of saying with a clause
 * of its own is no second passive of what is denied.
 */
public final class SaidAfterDenied implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token said : s.tokens()) {
            Optional<Token> passive = s.head(said)
                    .filter(verb -> isLoose(s, said)
                            && verb.label().equals("ccomp")
                            && verb.index() < said.index()
                            && s.child(verb, "auxpass").isPresent());
            Optional<Token> over = passive.flatMap(s::head).filter(Token::isFinite);
            if (over.isPresent()) {
                Rehung joined = new Rehung(
                        said.index(), over.get().index(), "conj", Optional.of(new Rehung.Verb(said.lemma(), "VBD")));
                return s.children(passive.get(), "cc").stream()
                        .filter(and -> and.index() < said.index())
                        .reduce((before, last) -> last)
                        .map(and -> List.of(joined, Rehung.of(and, over.get(), "cc")))
                        .orElse(List.of(joined));
            }
        }
        return List.of();
    }

    private static boolean isLoose(Sentence s, Token said) {
        return said.isLemma("say", "add")
                && said.label().equals("conj")
                && said.tag().equals("VBN")
                && s.child(said, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty()
                && s.child(said, "ccomp")
                        .filter(clause -> clause.index() > said.index())
                        .isPresent();
    }
}
