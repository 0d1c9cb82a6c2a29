package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Nine were burned to death when thieves set a boat ablaze": a clause that "when" opens is no second thing done to them. */
public final class WhenAfterAnd implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            Token first = s.token(s.subtreeFrom(verb));
            if (verb.isLabel("conj")
                    && verb.isVerb()
                    && s.head(verb).filter(Token::isVerb).isPresent()
                    && first.isLemma("when")) {
                changes.add(new Rehung(verb.index(), verb.head(), "advcl"));
                changes.add(Rehung.of(first, verb, "advmod"));
            }
        }
        return changes;
    }
}
