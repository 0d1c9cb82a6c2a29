package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "A toll of nine dead, saying two people had died": the nine are the dead right behind the number, and not some of the people of another
 * clause.
 *
 * @param hurt what those are called whom a deed harmed, beside "dead"
 */
record CountOfDead(Set<String> hurt) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token number : s.tokens()) {
            int next = number.index() + 1;
            boolean crosses = number.tag().equals("CD")
                    && number.head() > next
                    && isHarmed(s.token(next))
                    && s.tokens().subList(next, number.head()).stream()
                            .anyMatch(word -> word.form().equals(","));
            if (crosses) {
                changes.add(Rehung.of(number, s.token(next), "nmod"));
            }
        }
        return changes;
    }

    private boolean isHarmed(Token word) {
        return word.isLemma("dead") || hurt.contains(word.lemma());
    }
}
