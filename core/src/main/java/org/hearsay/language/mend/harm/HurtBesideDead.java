package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The blasts left five people injured and one person dead": only the one is dead, though "dead" may be hung on the verb of them all. */
public record HurtBesideDead(Set<String> hurt) implements Mend {
    private static final Set<String> DEAD = Set.of("dead", "deceased");

    /** How many words may stand before the noun of the dead: "at least two young". */
    private static final int BEFORE_NOUN = 5;

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token state : s.tokens()) {
            Optional<Token> verb = hurt.contains(state.form()) ? leaving(s, state) : Optional.empty();
            Optional<Token> dead = verb.flatMap(leave -> dead(s, state));
            if (dead.isPresent()) {
                return rehung(s, verb.get(), state, dead.get());
            }
        }
        return List.of();
    }

    /** The verb "leave" with nothing between it and the hurt but the words of their number. */
    private static Optional<Token> leaving(Sentence s, Token state) {
        for (int i = state.index() - 1; i >= 0 && state.index() - i <= BEFORE_NOUN + 1; i--) {
            Token token = s.token(i);
            if (token.isLemma("leave") && token.isVerb()) {
                return isCounted(s.token(state.index() - 1)) ? Optional.of(token) : Optional.empty();
            }
            if (token.isVerb() || token.form().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The word "dead" right behind the noun of other people: "and one person dead", "and one dead". */
    private static Optional<Token> dead(Sentence s, Token state) {
        int and = state.index() + 1;
        if (and >= s.size() || !s.token(and).form().equals("and")) {
            return Optional.empty();
        }
        for (int i = and + 2; i < s.size() && i - and <= BEFORE_NOUN + 1; i++) {
            Token token = s.token(i);
            if (DEAD.contains(token.form())) {
                return isCounted(s.token(i - 1)) ? Optional.of(token) : Optional.empty();
            }
            if (token.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCounted(Token token) {
        return token.tag().equals("CD") || token.isNoun();
    }

    private static List<Rehung> rehung(Sentence s, Token verb, Token state, Token dead) {
        Token those = s.token(state.index() - 1);
        Token gone = s.token(dead.index() - 1);
        List<Rehung> changes = new ArrayList<>();
        changes.add(
                new Rehung(state.index(), verb.index(), "conj", Optional.of(new Rehung.Verb(state.lemma(), "VBN"))));
        changes.add(Rehung.of(those, state, "nsubjpass"));
        changes.add(Rehung.of(gone, verb, "dobj"));
        changes.add(Rehung.of(dead, verb, "oprd"));
        return changes;
    }
}
