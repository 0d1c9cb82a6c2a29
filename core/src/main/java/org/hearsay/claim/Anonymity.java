package org.hearsay.claim;

import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "he said, asking not to be named", "who requested anonymity": how somebody wishes to be quoted is nothing that he claims. */
final class Anonymity {
    private static final Set<String> WISHING =
            Set.of("ask", "request", "insist", "demand", "prefer", "want", "wish", "decline", "refuse");

    private static final Set<String> CALLING = Set.of("name", "identify", "quote", "cite", "remain");

    private Anonymity() {}

    static boolean isAskedFor(Sentence s, Token verb) {
        return WISHING.contains(verb.lemma())
                && (s.children(verb, "xcomp", "ccomp").stream().anyMatch(clause -> isOfHimself(s, clause))
                        || s.children(verb, "dobj").stream().anyMatch(what -> what.isLemma("anonymity"))
                        || s.children(verb, "prep").stream()
                                .flatMap(prep -> s.child(prep, "pobj").stream())
                                .anyMatch(what -> what.isLemma("anonymity")));
    }

    /** "to be named", "to remain anonymous"; not "to name the killers". */
    private static boolean isOfHimself(Sentence s, Token clause) {
        return CALLING.contains(clause.lemma())
                && (clause.isLemma("remain")
                        ? s.children(clause, "acomp", "oprd").stream()
                                .anyMatch(how -> how.isLemma("anonymous", "unnamed", "unidentified"))
                        : s.child(clause, "auxpass").isPresent());
    }
}
