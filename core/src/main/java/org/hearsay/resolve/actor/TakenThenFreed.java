package org.hearsay.resolve.actor;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Gunmen seized 60 worshippers. They were freed in May": those are freed who were taken. */
final class TakenThenFreed {
    private static final Set<String> FREEING = Set.of("free", "release", "rescue", "ransom", "liberate", "swap");

    private static final Set<String> TAKING = Set.of(
            "abduct",
            "kidnap",
            "seize",
            "take",
            "snatch",
            "capture",
            "hold",
            "detain",
            "arrest",
            "intern",
            "imprison",
            "jail");

    private TakenThenFreed() {}

    static boolean is(int mention, int referent, Discourse discourse) {
        return isDoneTo(mention, FREEING, discourse)
                && discourse.mentionsOf(referent).stream().anyMatch(i -> i < mention && isDoneTo(i, TAKING, discourse));
    }

    /** The object of a verb's meaning. */
    private static boolean isDoneTo(int mention, Set<String> verbs, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token first = Role.firstConjunct(sentence, discourse.head(mention));
        Optional<Token> verb = sentence.head(first).filter(word -> word.isVerb() && verbs.contains(word.lemma()));
        return verb.isPresent() && first.isLabel("dobj", "nsubjpass");
    }
}
