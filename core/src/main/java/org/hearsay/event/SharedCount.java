package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.VictimClass;

/** "27 soldiers and officials": one number before joined people counts them all; "27 soldiers and three officials" counts each. */
final class SharedCount {
    private SharedCount() {}

    /** Those joined to a counted noun who have no number of their own and nothing else before them but what describes them. */
    static List<Token> sharers(Sentence s, Token counted, List<Token> victims) {
        List<Token> found = new ArrayList<>(2);
        Token last = counted;
        for (Token victim : victims) {
            boolean joined = victim.label().equals("conj")
                    && s.head(victim).filter(last::equals).isPresent();
            if (joined && isNumbered(s, counted) && isBare(s, victim)) {
                found.add(victim);
                last = victim;
            }
        }
        return found;
    }

    private static boolean isNumbered(Sentence s, Token noun) {
        return noun.tag().equals("NNS")
                && s.children(noun, "nmod").stream().anyMatch(word -> word.tag().equals("CD"));
    }

    private static boolean isBare(Sentence s, Token noun) {
        return noun.tag().equals("NNS")
                && s.children(noun, "det", "poss", "qmod", "predet").isEmpty()
                && s.children(noun, "nmod", "amod").stream()
                        .noneMatch(word -> word.isLemma("several", "many", "other")
                                || word.tag().equals("CD"));
    }

    static Phrase together(Phrase first, Phrase last) {
        return new Phrase(first.sentence(), first.head(), first.from(), Math.max(first.to(), last.to()));
    }

    static VictimClass together(VictimClass one, VictimClass other) {
        return one == other ? one : VictimClass.MIXED;
    }
}
