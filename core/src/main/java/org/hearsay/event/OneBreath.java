package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "The group said its fighters had set off the bomb and that 20 soldiers had been killed": who says in one breath what was done and how many died
 * of it counts the victims of that deed, whatever others counted before.
 */
final class OneBreath {
    static final String RULE = "one-breath";

    private OneBreath() {}

    /** @param cluster tells no more than harm */
    static boolean is(List<EventMention> chain, List<EventMention> cluster) {
        Sentence s = cluster.get(0).trigger().sentence();
        return chain.stream()
                .filter(telling -> telling.trigger().sentence().index() == s.index())
                .anyMatch(telling -> cluster.stream()
                        .anyMatch(harm -> isSecond(
                                s, harm.trigger().headToken(), telling.trigger().headToken())));
    }

    private static boolean isSecond(Sentence s, Token harm, Token deed) {
        Optional<Token> first = s.head(harm).filter(verb -> harm.label().equals("conj") && verb.isVerb());
        return first.filter(verb -> verb.isLabel("ccomp") && (verb == deed || s.isWithin(deed, verb)))
                        .isPresent()
                && s.child(harm, "nsubjpass").isPresent()
                && s.child(harm, "agent").isEmpty();
    }
}
