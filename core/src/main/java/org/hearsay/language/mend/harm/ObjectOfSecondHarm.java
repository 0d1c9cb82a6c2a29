package org.hearsay.language.mend.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Men accused of a blast that killed a nurse and injured one other person appeared in court", "killed three guards and wounded two more in a
 * raid": who stands right behind the second verb of harm is its object, and neither the subject of the verb that follows nor counts what does.
 */
public record ObjectOfSecondHarm(Set<String> harming) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token verb : s.tokens()) {
            if (isSecond(s, verb) && verb.index() + 2 < s.size()) {
                Optional<Token> hurt = takenBySubject(s, verb).or(() -> takenByPhrase(s, verb));
                if (hurt.isPresent()) {
                    return List.of(Rehung.of(hurt.get(), verb, "dobj"));
                }
            }
        }
        return List.of();
    }

    /** The "injured" of "killed a nurse and injured", which has no object. */
    private boolean isSecond(Sentence s, Token verb) {
        return harming.contains(verb.lemma())
                && verb.tag().equals("VBD")
                && verb.isLabel("conj")
                && s.child(verb, "dobj", "auxpass", "nsubj", "nsubjpass").isEmpty()
                && s.head(verb)
                        .filter(first -> harming.contains(first.lemma())
                                && s.child(first, "dobj").isPresent())
                        .isPresent();
    }

    /** The nearer of two subjects of a verb, of which the other stands before the harm. */
    private static Optional<Token> takenBySubject(Sentence s, Token verb) {
        return s.tokens().stream()
                .filter(noun -> noun.isLabel("nsubj", "nsubjpass")
                        && noun.isNoun()
                        && noun.index() > verb.index()
                        && s.subtreeFrom(noun) == verb.index() + 1)
                .filter(noun -> s.head(noun)
                        .filter(over -> over.index() > noun.index()
                                && s.children(over, "nsubj", "nsubjpass").stream()
                                        .anyMatch(other -> other.index() < verb.index()))
                        .isPresent())
                .findFirst();
    }

    /** The number of "wounded two more in a raid", taken for that of the raid. */
    private static Optional<Token> takenByPhrase(Sentence s, Token verb) {
        Token number = s.token(verb.index() + 1);
        Token next = s.token(verb.index() + 2);
        int behind = next.isLemma("more", "other", "others") ? verb.index() + 3 : verb.index() + 2;
        return behind < s.size()
                        && number.tag().equals("CD")
                        && s.token(behind).tag().equals("IN")
                        && number.head() > behind
                ? Optional.of(number)
                : Optional.empty();
    }
}
