package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What a deed was aimed at, told by a participle that hangs on it: "launched an attack in Orbo province, targeting the town of Tarn". */
final class AimOfDeed {
    private static final Set<String> VERBS = Set.of("target", "strike", "hit");

    /** From the verb up to its deed. */
    private static final int STEPS = 6;

    private AimOfDeed() {}

    /** Whether a verb tells an aim of the deed that it hangs on, and no deed of its own. */
    static boolean is(Token verb) {
        return verb.tag().equals("VBG")
                && VERBS.contains(verb.lemma())
                && verb.isLabel("advcl", "acl", "xcomp", "conj", "dep");
    }

    /** Whether a verb tells an aim of this deed. */
    static boolean isOf(Sentence s, Token verb, Token deed) {
        return is(verb) && isUnder(s, verb, over(s, deed));
    }

    /** The verbs that tell an aim of a deed, in text order. */
    static List<Token> of(Sentence s, Token deed) {
        List<Token> over = over(s, deed);
        return s.tokens().stream()
                .filter(verb -> verb.index() > deed.index() && is(verb) && isUnder(s, verb, over))
                .toList();
    }

    /** Whether nothing but nouns stands between: the parser hangs many an aim on the place before it. */
    private static boolean isUnder(Sentence s, Token verb, List<Token> deed) {
        Optional<Token> at = s.head(verb);
        for (int steps = 0; at.isPresent() && steps < STEPS; steps++) {
            if (deed.contains(at.get())) {
                return true;
            }
            at = at.get().isVerb() ? Optional.empty() : s.head(at.get());
        }
        return false;
    }

    /** A deed, and the verb with which a noun of deed is told: "launched", "continued". */
    static List<Token> over(Sentence s, Token deed) {
        Token top = deed.isNoun() ? LightVerbs.top(s, deed) : deed;
        Optional<Token> verb =
                s.head(top).filter(word -> word.isVerb() && top.isNoun() && top.isLabel("dobj", "nsubj", "nsubjpass"));
        return verb.isPresent() ? List.of(deed, verb.get()) : List.of(deed);
    }
}
