package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "11 bodies and 40 wounded had been brought in": the number right before "wounded" is of those hurt, and the bodies are not wounded. */
public record WoundedBesideBodies(Set<String> hurt) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token wounded : s.tokens()) {
            if (hurt.contains(wounded.form()) && wounded.isLabel("acl") && wounded.index() > 2) {
                Token number = s.token(wounded.index() - 1);
                boolean isBeside = number.tag().equals("CD")
                        && number.isLabel("conj")
                        && number.head() == wounded.head()
                        && s.token(wounded.head()).isNoun();
                if (isBeside) {
                    changes.add(Rehung.of(wounded, number, "acl"));
                }
            }
        }
        return changes;
    }
}
