package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Killing 13 guests and injuring 20 more, a local official said": a number right behind a verb of harm counts whom it harmed, and nobody
 * who stands behind the next comma.
 */
public record CountBeforeComma(Set<String> harming) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token number : s.tokens()) {
            if (number.tag().equals("CD") && number.index() > 0) {
                Token verb = s.token(number.index() - 1);
                boolean isHarm = verb.isVerb()
                        && harming.contains(verb.lemma())
                        && s.child(verb, "dobj").isEmpty();
                if (isHarm && isBehindComma(s, number)) {
                    changes.add(Rehung.of(number, verb, "dobj"));
                }
            }
        }
        return changes;
    }

    /** Whether what the number hangs on stands behind a comma that comes after the number. */
    private static boolean isBehindComma(Sentence s, Token number) {
        for (int i = number.index() + 1; i < number.head(); i++) {
            if (s.token(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
