package org.hearsay.language.mend.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The blast left one dead and six others injured", "left two people dead and four in critical condition": those before "dead" are dead and
 * those behind it are not.
 */
public final class DeadBesideHurt implements Mend {
    private static final Set<String> DEAD = Set.of("dead", "deceased");
    private static final Set<String> JOINING = Set.of("and", ",", "while");
    private static final Set<String> IN_STATE = Set.of("in", "with");

    /** How many words may stand before the noun of those hurt: "at least four other young". */
    private static final int BEFORE_NOUN = 5;

    private final Set<String> hurt;

    /** @param hurt "injured", "wounded" */
    public DeadBesideHurt(Set<String> hurt) {
        this.hurt = hurt;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token dead : s.tokens()) {
            int d = dead.index();
            if (DEAD.contains(dead.form()) && d > 1 && d + 3 < s.size() && isCounted(s.token(d - 1))) {
                Optional<Token> verb = leaving(s, d - 1);
                Optional<Token> others = others(s, d + 1);
                if (verb.isPresent() && others.isPresent()) {
                    return rehung(s, verb.get(), dead, others.get());
                }
            }
        }
        return List.of();
    }

    private List<Rehung> rehung(Sentence s, Token verb, Token dead, Token others) {
        Token counted = s.token(dead.index() - 1);
        Token state = s.token(others.index() + 1);
        Rehung those = Rehung.of(counted, verb, "dobj");
        Rehung gone = Rehung.of(dead, verb, "oprd");
        if (hurt.contains(state.form())) {
            return List.of(those, gone, Rehung.of(state, verb, "conj"), Rehung.of(others, state, "nsubjpass"));
        }
        if (IN_STATE.contains(state.form())) {
            return List.of(those, gone, Rehung.of(others, verb, "dep"), Rehung.of(state, others, "prep"));
        }
        return List.of();
    }

    private static boolean isCounted(Token token) {
        return token.tag().equals("CD") || token.isNoun();
    }

    /** The verb "leave" with nothing between it and the dead but the words of their number. */
    private static Optional<Token> leaving(Sentence s, int counted) {
        for (int i = counted - 1; i >= 0 && counted - i <= BEFORE_NOUN; i--) {
            Token token = s.token(i);
            if (token.isLemma("leave") && token.isVerb()) {
                return Optional.of(token);
            }
            if (token.isVerb() || token.form().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun, or the number alone, of those told behind "dead and". */
    private static Optional<Token> others(Sentence s, int joining) {
        if (!JOINING.contains(s.token(joining).form())) {
            return Optional.empty();
        }
        for (int i = joining + 1; i + 1 < s.size() && i - joining <= BEFORE_NOUN; i++) {
            Token token = s.token(i);
            boolean goesOn = s.token(i + 1).isNoun() || s.token(i + 1).tag().equals("CD");
            if (isCounted(token) && !goesOn) {
                return Optional.of(token);
            }
            if (token.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
