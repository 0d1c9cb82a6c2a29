package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Ada Bell and Tom Karo, members of the guard, were abducted": who they are stands between commas beside the names, which stay what the verb
 * is about.
 */
public final class DescribedNames implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            List<Token> subjects = s.children(verb, "nsubj", "nsubjpass");
            if (subjects.size() == 2 && describes(s, subjects.get(0), subjects.get(1))) {
                changes.add(Rehung.of(subjects.get(1), subjects.get(0), "appos"));
            }
        }
        return changes;
    }

    private static boolean describes(Sentence s, Token names, Token noun) {
        int from = s.subtreeFrom(noun);
        int to = lastOf(s, noun) + 1;
        return names.isProperNoun()
                && noun.isNoun()
                && !noun.isProperNoun()
                && s.isBehindComma(from)
                && s.subtreeTo(names) == from - 1
                && to < s.size()
                && (s.token(to).form().equals(",") || s.token(to - 1).form().equals(","));
    }

    private static int lastOf(Sentence s, Token noun) {
        return s.subtreeTo(noun) - 1;
    }
}
