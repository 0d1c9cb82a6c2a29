package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Name;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "the fourth murder this year, according to the mayor": a time hangs on the verb before it, and never on an article behind it. */
public final class TimeOnArticle implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token time : s.tokens()) {
            boolean onArticle = time.isLabel("npadvmod")
                    && isTime(s, time)
                    && s.head(time)
                            .filter(the -> the.isLemma("the", "a", "an") && the.index() > time.index())
                            .isPresent();
            Optional<Token> verb = onArticle ? verbBefore(s, time) : Optional.empty();
            verb.ifPresent(over -> changes.add(Rehung.of(time, over, "npadvmod")));
        }
        return changes;
    }

    private static boolean isTime(Sentence s, Token word) {
        return s.nameAt(word.index()).filter(Name::isOfTime).isPresent();
    }

    private static Optional<Token> verbBefore(Sentence s, Token time) {
        return s.tokens().subList(0, time.index()).stream()
                .filter(Token::isFinite)
                .reduce((before, last) -> last);
    }
}
