package org.hearsay.event;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Coded;
import org.hearsay.model.ResponsibilityKind;

/** On what footing a sentence says that somebody did it: as fact, or by words above and beside the deed that take it back. */
final class ResponsibilityReader {
    private static final int HIGHEST = 4;
    private static final WordList WORDS = WordList.load("footing", true);

    private ResponsibilityReader() {}

    static ResponsibilityKind read(Sentence s, Token deed, Token doer) {
        for (Token child : s.children(doer, "nmod", "compound")) {
            Optional<ResponsibilityKind> kind = kind("modifier", child);
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        Token at = deed;
        for (int i = 0; i < HIGHEST; i++) {
            Optional<ResponsibilityKind> adverb = s.child(at, "advmod").flatMap(word -> kind("adverb", word));
            if (adverb.isPresent()) {
                return adverb.get();
            }
            Optional<Token> up = s.head(at);
            if (up.isEmpty()) {
                break;
            }
            Token governor = up.get();
            if (governor.isLabel("prep") && at.isLabel("pobj", "pcomp")) {
                governor = s.head(governor).orElse(governor);
            } else if (!at.isLabel("xcomp", "ccomp", "pcomp", "pobj", "dobj", "nsubjpass", "conj", "acl")) {
                break;
            }
            Optional<ResponsibilityKind> kind =
                    at.label().equals("conj") ? Optional.empty() : under(s, governor, at, doer);
            if (kind.isPresent()) {
                return kind.get();
            }
            if (at.label().equals("ccomp")) {
                break; // what is said above the saying is not said of the deed: "denied … and said that rebels killed"
            }
            at = governor;
        }
        return ResponsibilityKind.STATED;
    }

    private static Optional<ResponsibilityKind> under(Sentence s, Token governor, Token at, Token doer) {
        Optional<ResponsibilityKind> over = governor.isVerb() ? kind("verb", governor) : kind("noun", governor);
        boolean own = at.label().equals("xcomp")
                || Syntax.subjects(s, governor).stream().anyMatch(t -> t == doer);
        return over.or(() -> own ? kind("own", governor) : Optional.empty());
    }

    private static Optional<ResponsibilityKind> kind(String part, Token word) {
        return WORDS.value(part, word.lemma()).map(code -> Coded.of(ResponsibilityKind.class, code));
    }

    /** "denied responsibility". */
    static boolean isDenied(Token verb) {
        return kind("denial", verb).isPresent();
    }

    /** "did not claim the blast": who does not say that he did it has not said that he did not. */
    static boolean isLeftOpen(Sentence s, Token verb) {
        return s.child(verb, "neg").isPresent();
    }
}
