package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "They condemned the murder of six teachers, including the headmaster": he is one of the six, and not of what was condemned.
 *
 * @param harms nouns of harm to people
 */
public record IncludedVictims(Set<String> harms) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token including : s.tokens()) {
            boolean apart = including.isLemma("include", "including")
                    && including.label().equals("prep")
                    && including.index() > 1
                    && s.token(including.index() - 1).form().equals(",")
                    && s.head(including).filter(Token::isVerb).isPresent();
            if (apart) {
                victims(s, s.token(including.index() - 2))
                        .ifPresent(victims -> changes.add(Rehung.of(including, victims, "prep")));
            }
        }
        return changes;
    }

    /** Whom the harm was done to, where the words before the comma end their phrase: "six" in "the murder of six of their members". */
    private Optional<Token> victims(Sentence s, Token last) {
        Optional<Token> at = Optional.of(last);
        while (at.isPresent()) {
            Optional<Token> over = at.filter(noun -> noun.label().equals("pobj"))
                    .flatMap(s::head)
                    .filter(of -> of.isLemma("of"))
                    .flatMap(s::head);
            if (over.filter(noun -> harms.contains(noun.lemma())).isPresent()) {
                return at;
            }
            at = over;
        }
        return Optional.empty();
    }
}
