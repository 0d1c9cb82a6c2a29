package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The rebels said army planes had bombed the bridge and accused the army of …": the planes accuse nobody. A plain past after a "had", or
 * after what was done to several without a name, of a verb by which somebody judges, goes with the "said".
 */
public final class JudgingAfterAnd implements Mend {
    private final Set<String> saying;
    private final Set<String> judging;

    public JudgingAfterAnd(Set<String> saying, Set<String> judging) {
        this.saying = saying;
        this.judging = judging;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (verb.label().equals("conj")
                    && isPlainPast(s, verb)
                    && judging.contains(verb.lemma())
                    && s.child(verb, "nsubj", "nsubjpass").isEmpty()) {
                s.head(verb)
                        .filter(first -> isPast(s, first) && !isSpeaking(first)
                                || isDoneToThings(s, first)
                                || isDenied(s, first) && !isSpeaking(first))
                        .flatMap(first -> speakingVerb(s, first))
                        .ifPresent(said -> {
                            changes.add(new Rehung(
                                    verb.index(),
                                    said.index(),
                                    "conj",
                                    Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))));
                            if (s.token(verb.index() - 1).label().equals("cc")) {
                                changes.add(Rehung.of(s.token(verb.index() - 1), said, "cc"));
                            }
                        });
            }
        }
        return changes;
    }

    /** With an object of its own it is no participle, whatever its tag. */
    private static boolean isPlainPast(Sentence s, Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBN")
                        && s.child(verb, "aux", "auxpass").isEmpty()
                        && s.child(verb, "dobj").isPresent();
    }

    /** "denied that the army ran the camp and accused the students": who denies the one does the other. */
    private static boolean isDenied(Sentence s, Token clause) {
        return s.head(clause)
                .filter(deny -> clause.isLabel("ccomp") && deny.isLemma("deny", "reject", "dismiss"))
                .isPresent();
    }

    /** "The kidnappers had demanded money and threatened to kill the boys": those who demand may well threaten. */
    private boolean isSpeaking(Token verb) {
        return judging.contains(verb.lemma()) || saying.contains(verb.lemma());
    }

    private static boolean isPast(Sentence s, Token verb) {
        return verb.tag().equals("VBN") && s.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
    }

    /** "Five drones were destroyed", "one of the dead was a member": of several or one that bear no name. */
    private static boolean isDoneToThings(Sentence s, Token verb) {
        return s.child(verb, "nsubjpass")
                        .filter(subject ->
                                subject.tag().equals("NNS") || subject.tag().equals("CD"))
                        .isPresent()
                || verb.isLemma("be")
                        && s.child(verb, "nsubj")
                                .filter(subject -> subject.tag().equals("CD"))
                                .isPresent();
    }

    /** The verb that says a clause, also by a noun: "said in a statement that". */
    private Optional<Token> speakingVerb(Sentence s, Token clause) {
        Optional<Token> at = clause.isLabel("ccomp", "acl") ? s.head(clause) : Optional.empty();
        for (int steps = 0; at.isPresent() && !at.get().isVerb() && steps < s.size(); steps++) {
            at = s.head(at.get());
        }
        return at.filter(verb -> verb.tag().equals("VBD") && saying.contains(verb.lemma()));
    }
}
