package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The deadliest raid since March 2019, when gunmen shot 30 people": what "when" opens right after a time is of that time. */
public final class WhenAfterDay implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token when : s.tokens()) {
            if (when.isLemma("when") && when.head() > when.index() && isClauseOfTime(s, s.token(when.head()))) {
                Token clause = s.token(when.head());
                timeBefore(s, when)
                        .filter(time -> s.subtreeFrom(clause) > time.index() && !s.isWithin(time, clause))
                        .ifPresent(time -> changes.add(Rehung.of(clause, time, "relcl")));
            }
        }
        return changes;
    }

    /** Hung on what stands before it, or left beside it as a second sentence. */
    private static boolean isClauseOfTime(Sentence s, Token clause) {
        return clause.isLabel("advcl", "relcl") || clause.head() < 0 && s.root().index() != clause.index();
    }

    /**
     * The head of the name of a day, month or year that stands before a word, behind a preposition: "since March 2019,"; without a comma
     * only behind "since", as "killed nine in May when" goes on about the killing.
     */
    private static Optional<Token> timeBefore(Sentence s, Token when) {
        int last = when.index() - 1;
        boolean comma = last > 0 && s.token(last).form().equals(",");
        if (comma) {
            last--;
        }
        Optional<Token> at = last < 0 ? Optional.empty() : Optional.of(s.token(last));
        while (at.isPresent() && !at.get().label().equals("pobj")) {
            at = at.filter(token -> isTime(s, token)).flatMap(s::head);
        }
        return at.filter(token -> isTime(s, token))
                .filter(token -> comma
                        || s.head(token).filter(prep -> prep.isLemma("since")).isPresent());
    }

    private static boolean isTime(Sentence s, Token token) {
        return s.nameAt(token.index())
                .filter(name -> name.type() == NameType.DATE)
                .isPresent();
    }
}
