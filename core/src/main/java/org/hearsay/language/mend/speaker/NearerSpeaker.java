package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "… to a community that the Front, a rival, taxes, and one of the sources said": who speaks is named behind the "and", right before the verb;
 * the one before it belongs to the clause before.
 */
public record NearerSpeaker(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            List<Token> subjects = saying.contains(verb.lemma())
                    ? s.children(verb, "nsubj").stream()
                            .filter(subject -> subject.index() < verb.index())
                            .toList()
                    : List.of();
            if (subjects.size() == 2
                    && isBehindAnd(s, subjects.get(1))
                    && s.subtreeTo(subjects.get(1)) == verb.index()) {
                changes.add(Rehung.of(subjects.get(0), verb, "dep"));
            }
        }
        return changes;
    }

    private static boolean isBehindAnd(Sentence s, Token subject) {
        int start = s.subtreeFrom(subject);
        return start > 1
                && s.token(start - 1).isLabel("cc")
                && s.token(start - 2).form().equals(",");
    }
}
