package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "was accused by monitors of bombing schools": what one is accused of, and no monitors of bombing. */
record BlamedFor(Set<String> ofDoing) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token of : s.tokens()) {
            Optional<Token> accuser = s.head(of).filter(noun -> of.isLemma("of") && noun.isLabel("pobj"));
            Optional<Token> verb = accuser.flatMap(s::head)
                    .filter(by -> by.isLabel("agent"))
                    .flatMap(s::head)
                    .filter(blame -> ofDoing.contains(blame.lemma()));
            boolean doing =
                    of.index() + 1 < s.size() && s.token(of.index() + 1).form().endsWith("ing");
            if (verb.isPresent() && doing) {
                changes.add(Rehung.of(of, verb.get(), "prep"));
            }
        }
        return changes;
    }
}
