package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "The raid came a week after gunmen linked to a cartel killed two traders": the noun between "after" and a verb without a subject did
 * what that verb says; "after" opens its clause.
 */
final class ClauseAfterTimeWord implements Mend {
    private static final Set<String> TIME_WORDS = Set.of("after", "before", "since", "until");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (verb.label().equals("advcl") && isFinite(s, verb) && !isOpened(s, verb)) {
                changes.addAll(subject(s, verb));
            }
        }
        return changes;
    }

    private static boolean isFinite(Sentence s, Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBN") && s.child(verb, "aux", "auxpass").isPresent();
    }

    private static boolean isOpened(Sentence s, Token verb) {
        return s.child(verb, "nsubj", "nsubjpass", "csubj", "expl", "mark").isPresent();
    }

    private static List<Rehung> subject(Sentence s, Token verb) {
        for (Token word : s.tokens().subList(0, verb.index())) {
            Optional<Token> noun = word.label().equals("prep") && TIME_WORDS.contains(word.lemma())
                    ? s.child(word, "pobj")
                    : Optional.empty();
            if (noun.filter(n -> n.index() > word.index() && s.subtreeTo(n) == s.subtreeFrom(verb))
                    .isPresent()) {
                String label = s.child(verb, "auxpass").isPresent() ? "nsubjpass" : "nsubj";
                return List.of(Rehung.of(noun.get(), verb, label), Rehung.of(word, verb, "mark"));
            }
        }
        return List.of();
    }
}
