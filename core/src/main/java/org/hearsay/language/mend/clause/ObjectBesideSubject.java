package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "They suspected the Karo Front": what stands right behind a verb without an object is that, not another name for the subject before it. */
public final class ObjectBesideSubject implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token noun : s.tokens()) {
            Optional<Token> subject =
                    s.head(noun).filter(head -> noun.label().equals("appos") && head.isLabel("nsubj"));
            Optional<Token> verb = subject.flatMap(s::head)
                    .filter(Token::isVerb)
                    .filter(over -> over.index() > subject.get().index()
                            && s.subtreeFrom(noun) == over.index() + 1
                            && !s.token(over.index() + 1).isLabel("punct")
                            && s.child(over, "dobj", "attr", "acomp", "oprd").isEmpty());
            verb.ifPresent(over -> changes.add(Rehung.of(noun, over, "dobj")));
        }
        return changes;
    }
}
