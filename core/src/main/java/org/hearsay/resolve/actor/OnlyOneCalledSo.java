package org.hearsay.resolve.actor;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;

/** "the ministry" after "Orbo's health ministry": the one body of the report that is called by this noun, whatever else was named. */
record OnlyOneCalledSo() implements Sieve {
    /** Nouns by which no body is meant that was not called so. */
    private static final Set<String> NOUNS = Set.of(
            "ministry",
            "department",
            "directorate",
            "office",
            "commission",
            "agency",
            "embassy",
            "court",
            "university");

    @Override
    public String name() {
        return "only-one-called-so";
    }

    @Override
    public Answer answer(int mention, Discourse discourse) {
        ActorMention noun = discourse.mention(mention);
        String lemma = discourse.head(mention).lemma();
        if (!NOUNS.contains(lemma)
                || !noun.definite()
                || noun.number() == GrammaticalNumber.PLURAL
                || !NounSieves.modifiers(mention, discourse).isEmpty()) {
            return Answer.PASS;
        }
        Set<Integer> called = IntStream.range(0, mention)
                .filter(discourse::isSettled)
                .filter(i -> discourse.head(i).lemma().equals(lemma)
                        && !discourse.mention(i).person())
                .map(discourse::referent)
                .boxed()
                .collect(Collectors.toSet());
        if (called.size() != 1) {
            return Answer.PASS;
        }
        int only = called.iterator().next();
        return IntStream.range(0, mention)
                .filter(i -> discourse.isSettled(i) && discourse.referent(i) == only)
                .mapToObj(Answer::means)
                .findFirst()
                .orElse(Answer.PASS);
    }
}
