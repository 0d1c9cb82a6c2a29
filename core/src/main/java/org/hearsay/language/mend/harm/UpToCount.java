package org.hearsay.language.mend.harm;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The fire killed up to 40 people", "killing up to 40": "up to" says how many, and those counted are those killed. */
public final class UpToCount implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token up : s.tokens()) {
            Optional<Token> verb = s.head(up).filter(over -> over.isVerb() && over.index() == up.index() - 1);
            if (!up.isLemma("up") || verb.isEmpty() || up.index() + 2 >= s.size()) {
                continue;
            }
            Token to = s.token(up.index() + 1);
            Token number = s.token(up.index() + 2);
            Optional<Token> counted = s.child(to, "pobj")
                    .filter(noun -> noun.isNoun() && number.head() == noun.index() || noun.index() == number.index());
            if (to.isLemma("to")
                    && to.head() == verb.get().index()
                    && number.tag().equals("CD")
                    && counted.isPresent()) {
                return List.of(
                        Rehung.of(counted.get(), verb.get(), "dobj"),
                        Rehung.of(to, number, "advmod"),
                        Rehung.of(up, number, "advmod"));
            }
        }
        return List.of();
    }
}
