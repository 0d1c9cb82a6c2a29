package org.hearsay.event;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ResponsibilityKind;

/** On what footing a sentence says that somebody did it: as fact, or by words above and beside the deed that take it back. */
final class ResponsibilityReader {
    private static final int HIGHEST = 4;

    private ResponsibilityReader() {}

    static ResponsibilityKind read(Sentence s, Token deed, Token doer) {
        for (Token child : s.children(doer, "nmod", "compound")) {
            if (child.isLemma("suspected", "presumed", "suspect", "possible", "apparent", "presume")) {
                return ResponsibilityKind.SUSPECTED;
            }
            if (child.isLemma("alleged", "accused", "allege")) {
                return ResponsibilityKind.ACCUSED;
            }
        }
        Token at = deed;
        for (int i = 0; i < HIGHEST; i++) {
            if (s.child(at, "advmod")
                    .map(a -> a.isLemma("allegedly", "purportedly"))
                    .orElse(false)) {
                return ResponsibilityKind.ACCUSED;
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
            at = governor;
        }
        return ResponsibilityKind.STATED;
    }

    private static Optional<ResponsibilityKind> under(Sentence s, Token governor, Token at, Token doer) {
        if (governor.isLemma(
                        "accuse",
                        "charge",
                        "indict",
                        "blame",
                        "convict",
                        "arrest",
                        "detain",
                        "allege",
                        "sentence",
                        "acquit")
                && governor.isVerb()) {
            return Optional.of(ResponsibilityKind.ACCUSED);
        }
        if (governor.isLemma("suspect", "believe", "think", "presume") && governor.isVerb()) {
            return Optional.of(ResponsibilityKind.SUSPECTED);
        }
        if (governor.isLemma("suspicion", "charge", "accusation", "allegation")) {
            return Optional.of(ResponsibilityKind.ACCUSED);
        }
        boolean own = at.label().equals("xcomp")
                || Syntax.subjects(s, governor).stream().anyMatch(t -> t == doer);
        if (own && governor.isLemma("claim")) {
            return Optional.of(ResponsibilityKind.CLAIMED);
        }
        if (own && governor.isLemma("admit", "confess", "acknowledge")) {
            return Optional.of(ResponsibilityKind.ADMITTED);
        }
        if (governor.isLemma("deny", "reject", "refute")) {
            return Optional.of(ResponsibilityKind.DENIED);
        }
        return Optional.empty();
    }

    /** "did not claim", "denied responsibility". */
    static boolean isDenied(Sentence s, Token verb) {
        return verb.isLemma("deny", "disclaim", "reject")
                || s.child(verb, "neg").isPresent();
    }
}
