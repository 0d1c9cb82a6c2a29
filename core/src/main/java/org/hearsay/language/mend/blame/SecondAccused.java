package org.hearsay.language.mend.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Accused the army and allied militias of killing": "allied" says which militias, who are accused beside the army; nobody allied them, and the
 * killing is what all of them are accused of.
 */
public final class SecondAccused implements Mend {
    private final Set<String> judging;

    public SecondAccused(Set<String> judging) {
        this.judging = judging;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token participle : s.tokens()) {
            Optional<Token> verb = s.head(participle)
                    .filter(judge -> participle.label().equals("conj")
                            && participle.tag().equals("VBN")
                            && judging.contains(judge.lemma())
                            && s.children(participle, "aux", "auxpass", "nsubj").isEmpty());
            Optional<Token> first = verb.flatMap(judge -> s.child(judge, "dobj"))
                    .filter(accused -> accused.index() == participle.index() - 2);
            Optional<Token> second = s.child(participle, "dobj").filter(noun -> noun.index() == participle.index() + 1);
            Optional<Token> of = second.flatMap(noun -> s.child(noun, "prep")).filter(prep -> prep.isLemma("of"));
            if (first.isPresent() && of.isPresent()) {
                return List.of(
                        Rehung.of(second.get(), first.get(), "conj"),
                        Rehung.of(participle, second.get(), "nmod"),
                        Rehung.of(s.token(participle.index() - 1), first.get(), "cc"),
                        Rehung.of(of.get(), verb.get(), "prep"));
            }
        }
        return List.of();
    }
}
