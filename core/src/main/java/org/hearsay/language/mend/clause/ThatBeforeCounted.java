package org.hearsay.language.mend.clause;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "and that three more bodies were found": "that" before a noun in the plural opens the clause; only "those" would point at them. */
public final class ThatBeforeCounted implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token that : s.tokens()) {
            Optional<Token> noun = that.isLemma("that") && that.isLabel("det")
                    ? s.head(that).filter(word -> word.tag().equals("NNS") && word.isLabel("nsubj", "nsubjpass"))
                    : Optional.empty();
            Optional<Token> verb = noun.flatMap(s::head).filter(Token::isVerb);
            if (verb.isPresent()) {
                return List.of(Rehung.of(that, verb.get(), "mark"));
            }
        }
        return List.of();
    }
}
