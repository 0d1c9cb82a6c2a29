package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The coalition fighting in the north admitted": fighting does not speak, those who fight do. */
public final class SpeakingGroup implements Mend {
    private final Set<String> saying;
    private final Set<String> groups;

    public SpeakingGroup(Set<String> saying, Set<String> groups) {
        this.saying = saying;
        this.groups = groups;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token doing : s.tokens()) {
            Optional<Token> verb = s.head(doing)
                    .filter(v -> doing.label().equals("nsubj") && v.isVerb() && saying.contains(v.lemma()));
            boolean isDoing = doing.tag().equals("NN") && doing.lemma().endsWith("ing") && doing.index() > 0;
            if (verb.isEmpty() || !isDoing) {
                continue;
            }
            Token group = s.token(doing.index() - 1);
            if (group.head() == doing.index()
                    && groups.contains(group.lemma())
                    && s.child(doing, "prep").isPresent()) {
                changes.add(Rehung.of(group, verb.get(), "nsubj"));
                changes.add(Rehung.of(doing, group, "acl"));
                s.children(doing).stream()
                        .filter(child -> child.index() < group.index())
                        .forEach(child -> changes.add(Rehung.of(child, group, child.label())));
            }
        }
        return changes;
    }
}
