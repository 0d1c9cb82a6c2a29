package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The militia attacked the marchers, said their organiser Ana Paz": nobody does one thing and then says, with a comma alone between. Who
 * stands after the verb says what stands before it; left as it is, what he says would be told as a fact.
 */
public final class SaidAfterClause implements Mend {
    private final Set<String> saying;

    public SaidAfterClause(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token said : s.tokens()) {
            if (said.label().equals("conj")
                    && (said.tag().equals("VBD") || said.tag().equals("VBZ"))
                    && saying.contains(said.lemma())
                    && isAfterComma(s, said)) {
                Optional<Token> clause = clause(s, said);
                Optional<Token> speaker = speaker(s, said);
                if (clause.isPresent() && speaker.isPresent()) {
                    changes.add(new Rehung(
                            said.index(), clause.get().head(), clause.get().label()));
                    changes.add(Rehung.of(clause.get(), said, "ccomp"));
                    changes.add(Rehung.of(speaker.get(), said, "nsubj"));
                    return changes;
                }
            }
        }
        return changes;
    }

    private static boolean isAfterComma(Sentence s, Token said) {
        return s.isBehindComma(said.index());
    }

    /** The verb that heads all that is said, the first of several. */
    private static Optional<Token> clause(Sentence s, Token said) {
        Optional<Token> first = s.head(said).filter(Token::isVerb);
        while (first.isPresent() && first.get().label().equals("conj")) {
            Optional<Token> before = s.head(first.get()).filter(Token::isVerb);
            if (before.isEmpty()) {
                return first;
            }
            first = before;
        }
        return first;
    }

    /** The noun whose words begin right after the verb: its subject, or beside another noun where it does not belong. */
    private static Optional<Token> speaker(Sentence s, Token said) {
        return s.tokens().stream()
                .filter(noun -> noun.index() > said.index() && noun.isNoun())
                .filter(noun -> noun.head() == said.index()
                        ? noun.label().equals("nsubj")
                        : noun.label().equals("appos") && noun.head() < said.index())
                .filter(noun -> s.subtreeFrom(noun) == said.index() + 1)
                .findFirst();
    }
}
