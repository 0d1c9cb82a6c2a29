package org.hearsay.language.mend.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "A bomb killed six on Tuesday, the police spokesman, Ali Noor, said", "injuring 27, the minister, Ali Noor, said": an office is no other word for a
 * day or a number, and who has it says the sentence.
 */
public record OfficeAndNameSaid(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token said : s.tokens()) {
            Optional<Token> office = saying.contains(said.lemma())
                            && said.isFinite()
                            && s.child(said, "nsubj").isEmpty()
                            && s.isBehindComma(said.index())
                    ? office(s, said)
                    : Optional.empty();
            if (office.isPresent()) {
                Rehung speaker = Rehung.of(office.get(), said, "nsubj");
                return s.head(said)
                        .filter(verb -> said.isLabel("conj") && verb.isVerb() && verb.index() < said.index())
                        .map(verb -> List.of(
                                speaker,
                                new Rehung(said.index(), verb.head(), verb.label(), Optional.empty()),
                                Rehung.of(verb, said, "ccomp")))
                        .orElse(List.of(speaker));
            }
        }
        return List.of();
    }

    /** The noun over the name right before the comma, hung on a day or a number. */
    private static Optional<Token> office(Sentence s, Token said) {
        return Optional.of(said.index() - 2)
                .filter(at -> at >= 0)
                .map(s::token)
                .filter(name -> name.isProperNoun() && name.isLabel("appos"))
                .flatMap(s::head)
                .filter(noun -> noun.tag().equals("NN") && noun.isLabel("appos"))
                .filter(noun -> s.isBehindComma(s.subtreeFrom(noun)))
                .filter(noun -> s.head(noun).filter(over -> isNobody(s, over)).isPresent());
    }

    private static boolean isNobody(Sentence s, Token word) {
        return word.tag().equals("CD")
                || s.nameAt(word.index()).filter(Name::isOfTime).isPresent();
    }
}
