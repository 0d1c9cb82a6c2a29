package org.hearsay.language.mend.clause;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The Front, designated a terrorist organisation by Norway, did not comment": what stands between the commas describes the Front, which is
 * who did not comment.
 */
public final class DescribedBetweenCommas implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token word : s.tokens()) {
            Optional<Token> subject = s.child(word, "nsubj")
                    .filter(noun -> noun.isNoun() && noun.index() == word.index() - 2 && s.isBehindComma(word.index()));
            boolean describes = word.label().equals("ccomp")
                    && (word.tag().equals("VBD") || word.tag().equals("VBN"))
                    && s.child(word, "aux", "auxpass").isEmpty();
            Optional<Token> verb = s.head(word)
                    .filter(main -> main.isVerb()
                            && main.index() > word.index()
                            && s.child(main, "nsubj", "nsubjpass").isEmpty()
                            && s.child(main, "aux").isPresent());
            if (describes && subject.isPresent() && verb.isPresent()) {
                return List.of(
                        Rehung.of(subject.get(), verb.get(), "nsubj"),
                        new Rehung(
                                word.index(),
                                subject.get().index(),
                                "acl",
                                Optional.of(new Rehung.Verb(word.lemma(), "VBN"))));
            }
        }
        return List.of();
    }
}
