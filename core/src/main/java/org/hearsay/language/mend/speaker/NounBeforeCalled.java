package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The source called the charge absurd": a sentence that has no other verb, and whose noun is taken for one that was called something, tells what that
 * noun called something else.
 */
public final class NounBeforeCalled implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token called : s.tokens()) {
            boolean isOnlyVerb = called.isLemma("call", "term", "label", "deem")
                    && called.isLabel("acl")
                    && called.tag().equals("VBN")
                    && s.token(called.head()).isLabel("root")
                    && s.token(called.head()).isNoun()
                    && called.head() == called.index() - 1
                    && s.children(called, "oprd", "dobj").size() >= 2;
            if (isOnlyVerb) {
                Token caller = s.token(called.head());
                changes.add(
                        new Rehung(called.index(), -1, "root", Optional.of(new Rehung.Verb(called.lemma(), "VBD"))));
                changes.add(Rehung.of(caller, called, "nsubj"));
                s.children(called, "oprd", "dobj").stream()
                        .filter(Token::isNoun)
                        .findFirst()
                        .ifPresent(what -> changes.add(Rehung.of(what, called, "dobj")));
            }
        }
        return changes;
    }
}
