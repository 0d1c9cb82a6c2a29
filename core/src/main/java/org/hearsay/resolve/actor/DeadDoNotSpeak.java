package org.hearsay.resolve.actor;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Their relatives say they were executed": those of whom one says that they died are others than those who say it. */
final class DeadDoNotSpeak {
    private static final Table VERBS = Table.load("en/fatal-verbs.tsv");
    private static final Set<String> KILLING = VERBS.group("object");
    private static final Set<String> DYING = VERBS.group("subject");

    /** What is done to people, and to no ministry that tells of it. */
    private static final Set<String> BODILY = VERBS.group("body");

    private DeadDoNotSpeak() {}

    private static boolean isFatal(Token verb, int referent, Discourse discourse) {
        return KILLING.contains(verb.lemma())
                || BODILY.contains(verb.lemma()) && !discourse.best(referent).person();
    }

    /** Whether a pronoun tells of a death that the actor himself speaks of. */
    static boolean is(int mention, int referent, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token pronoun = discourse.head(mention);
        Optional<Token> death = sentence.head(pronoun)
                .filter(verb -> pronoun.isLabel("nsubjpass") && isFatal(verb, referent, discourse)
                        || pronoun.isLabel("nsubj") && DYING.contains(verb.lemma()));
        return death.filter(verb -> verb.isLabel("ccomp"))
                .flatMap(sentence::head)
                .flatMap(saying -> sentence.child(saying, "nsubj"))
                .map(speaker -> discourse.mentionAt(sentence, speaker))
                .filter(speaker -> speaker != Discourse.NONE
                        && discourse.isSettled(speaker)
                        && discourse.referent(speaker) == referent)
                .isPresent();
    }
}
