package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The mayor had asked the president for help and accused governor Luis Paz of theft": no "accused governor" follows who does nothing; the
 * verb before the "and" and this one have one subject.
 */
public record AccusedAfterAnd(Set<String> judging) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token accused : s.tokens()) {
            boolean isPart = accused.isLabel("nmod", "amod")
                    && accused.tag().startsWith("VB")
                    && judging.contains(accused.lemma())
                    && accused.index() > 0
                    && s.token(accused.index() - 1).label().equals("cc");
            if (isPart) {
                Token whom = whom(s, accused);
                Optional<Token> first = verbBefore(s, accused);
                boolean doesNothing = s.head(whom).filter(Token::isVerb).isEmpty();
                if (doesNothing && first.isPresent()) {
                    changes.add(new Rehung(
                            accused.index(),
                            first.get().index(),
                            "conj",
                            Optional.of(new Rehung.Verb(accused.lemma(), "VBD"))));
                    changes.add(Rehung.of(whom, accused, "dobj"));
                    s.children(whom, "prep").stream()
                            .filter(of -> of.isLemma("of"))
                            .forEach(of -> changes.add(Rehung.of(of, accused, "prep")));
                }
            }
        }
        return changes;
    }

    /** The noun at the end of the words that the verb was taken for one of. */
    private static Token whom(Sentence s, Token accused) {
        Token at = accused;
        while (at.isLabel("nmod", "amod", "compound") && s.head(at).isPresent()) {
            at = s.head(at).orElseThrow();
        }
        return at;
    }

    /** The last verb before that has a subject. */
    private static Optional<Token> verbBefore(Sentence s, Token accused) {
        return s.tokens().stream()
                .filter(verb -> verb.isVerb() && verb.index() < accused.index() - 1)
                .filter(verb -> s.child(verb, "nsubj").isPresent())
                .reduce((one, other) -> other);
    }
}
