package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Nine were burned to death when thieves set a boat ablaze": a clause that "when" opens is no second thing done to them. */
final class WhenAfterAnd implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (verb.isLabel("conj")
                    && verb.isVerb()
                    && s.head(verb).filter(Token::isVerb).isPresent()
                    && opening(s, verb).filter(when -> when.isLemma("when")).isPresent()) {
                changes.add(new Rehung(verb.index(), verb.head(), "advcl"));
                changes.add(Rehung.of(opening(s, verb).get(), verb, "advmod"));
            }
        }
        return changes;
    }

    private static Optional<Token> opening(Sentence s, Token verb) {
        return Optional.of(s.token(s.subtreeFrom(verb)));
    }
}
