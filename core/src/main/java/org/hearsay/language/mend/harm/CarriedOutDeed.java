package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The murder of a judge and two guards, carried out by men in uniform": deeds are carried out, not guards, so it is told of the murder who did it.
 *
 * @param deeds nouns of what somebody did
 */
public record CarriedOutDeed(Set<String> deeds) implements Mend {
    private static final int HIGHEST = 6;

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token done : s.tokens()) {
            if (done.tag().equals("VBN")
                    && done.label().equals("acl")
                    && isDoing(s, done)
                    && s.child(done, "agent").isPresent()) {
                s.head(done)
                        .filter(noun -> noun.isNoun() && !deeds.contains(noun.lemma()))
                        .flatMap(noun -> deedOver(s, noun))
                        .ifPresent(deed -> changes.add(Rehung.of(done, deed, "acl")));
            }
        }
        return changes;
    }

    private static boolean isDoing(Sentence s, Token verb) {
        return verb.isLemma("perpetrate", "commit")
                || verb.isLemma("carry")
                        && s.child(verb, "prt")
                                .filter(out -> out.isLemma("out"))
                                .isPresent();
    }

    /** The deed that was done to a noun: through "of", "on" and the list that it stands in. */
    private Optional<Token> deedOver(Sentence s, Token hit) {
        Optional<Token> at = Optional.of(hit);
        for (int i = 0; i < HIGHEST && at.isPresent(); i++) {
            at = at.filter(below -> below.isLabel("pobj", "conj", "prep", "appos"))
                    .flatMap(s::head);
            if (at.filter(noun -> noun.isNoun() && deeds.contains(noun.lemma())).isPresent()) {
                return at;
            }
        }
        return Optional.empty();
    }
}
