package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "A toll of nine dead, saying two people had died": the nine are the dead right behind the number, and not some of the people of another
 * clause.
 *
 * @param hurt what those are called whom a deed harmed, beside "dead"
 */
public record CountOfDead(Set<String> hurt) implements Mend {
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
            } else if (isTaken(s, number)) {
                Token wounded = s.token(next);
                changes.add(new Rehung(
                        next, number.index() - 1, "dobj", Optional.of(new Rehung.Verb(wounded.lemma(), "NNS"))));
                changes.add(Rehung.of(number, wounded, "nmod"));
            } else if (isTornOff(s, number)) {
                Token wounded = s.token(next);
                changes.add(new Rehung(
                        next, number.head(), number.label(), Optional.of(new Rehung.Verb(wounded.lemma(), "NNS"))));
                changes.add(Rehung.of(number, wounded, "nmod"));
            }
        }
        return changes;
    }

    /** "Spoke of two wounded", of which the parser hung the wounded on a word before. */
    private boolean isTornOff(Sentence s, Token number) {
        return number.tag().equals("CD")
                && number.label().equals("pobj")
                && number.index() + 1 < s.size()
                && isHarmed(s.token(number.index() + 1))
                && s.token(number.index() + 1).head() < number.index();
    }

    /** "Carried ten bodies and treated 20 wounded", of which the parser made what the bodies did. */
    private boolean isTaken(Sentence s, Token number) {
        int next = number.index() + 1;
        return number.tag().equals("CD")
                && number.index() > 0
                && number.head() == next
                && number.label().equals("nsubj")
                && s.token(next).isLabel("relcl", "acl")
                && isHarmed(s.token(next))
                && s.token(number.index() - 1).isVerb()
                && s.child(s.token(number.index() - 1), "dobj").isEmpty();
    }

    private boolean isHarmed(Token word) {
        return word.isLemma("dead")
                || hurt.contains(word.lemma())
                || hurt.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
