package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "A spokesman denied that the base had fallen, saying the attack had been repelled": he says so, and not the base. */
public record SayingOfSpeaker(Set<String> saying, Set<String> judging) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token word : s.tokens()) {
            boolean isSaying = word.tag().equals("VBG")
                    && word.label().equals("advcl")
                    && saying.contains(word.lemma())
                    && s.isBehindComma(word.index());
            if (isSaying) {
                speaking(s, word).ifPresent(verb -> changes.add(Rehung.of(word, verb, "advcl")));
            }
        }
        return changes;
    }

    /** The verb that says the clause on which the word was hung. */
    private Optional<Token> speaking(Sentence s, Token word) {
        return s.head(word)
                .filter(clause -> clause.isLabel("ccomp", "pcomp") && clause.index() < word.index())
                .flatMap(clause ->
                        s.head(clause).filter(of -> clause.isLabel("pcomp")).or(() -> Optional.of(clause)))
                .flatMap(s::head)
                .filter(verb -> verb.index() < word.index()
                        && (saying.contains(verb.lemma()) || judging.contains(verb.lemma())));
    }
}
