package org.hearsay.language.mend.clause;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "An official, who asked not to be named, blamed the Front": the verb behind the aside is what the official does, and no part of the aside. */
public final class VerbAfterAside implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token noun : s.tokens()) {
            Optional<Token> aside =
                    s.child(noun, "relcl").filter(clause -> noun.label().equals("root") && noun.isNoun());
            if (aside.isEmpty()) {
                continue;
            }
            Optional<Token> verb = s.tokens().stream()
                    .filter(word -> word.index() > aside.get().index()
                            && word.isLabel("dep", "conj", "advcl")
                            && (word.tag().equals("VBD") || word.tag().equals("VBN"))
                            && s.isBehindComma(word.index())
                            && s.isWithin(word, aside.get())
                            && s.child(word, "nsubj", "nsubjpass", "aux", "auxpass", "cc", "mark")
                                    .isEmpty())
                    .findFirst();
            if (verb.isPresent()) {
                Token doing = verb.get();
                return List.of(
                        new Rehung(doing.index(), -1, "root", Optional.of(new Rehung.Verb(doing.lemma(), "VBD"))),
                        Rehung.of(noun, doing, "nsubj"));
            }
        }
        return List.of();
    }
}
