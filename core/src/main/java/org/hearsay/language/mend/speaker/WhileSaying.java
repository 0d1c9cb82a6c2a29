package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The rebels demanded that the army withdraw, while denying that they had …": the rebels deny it, not the army. */
public final class WhileSaying implements Mend {
    private final Set<String> saying;
    private final Set<String> judging;

    public WhileSaying(Set<String> saying, Set<String> judging) {
        this.saying = saying;
        this.judging = judging;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            boolean beside = verb.label().equals("advcl")
                    && verb.tag().equals("VBG")
                    && (saying.contains(verb.lemma()) || judging.contains(verb.lemma()))
                    && s.children(verb, "mark").stream().anyMatch(mark -> mark.isLemma("while"))
                    && s.child(verb, "nsubj", "nsubjpass").isEmpty();
            if (beside) {
                s.head(verb)
                        .filter(content -> content.label().equals("ccomp") && content.index() < verb.index())
                        .flatMap(s::head)
                        .filter(Token::isVerb)
                        .ifPresent(speaking -> changes.add(Rehung.of(verb, speaking, "advcl")));
            }
        }
        return changes;
    }
}
