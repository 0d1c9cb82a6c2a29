package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Its troops had since killed 21 men": "since" is a time within the perfect and opens no clause, and the troops are those who killed. */
public final class SinceInPerfect implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (int i = 1; i + 1 < s.size(); i++) {
            Token have = s.token(i - 1);
            Token since = s.token(i);
            Token verb = s.token(i + 1);
            boolean perfect = have.isVerb()
                    && have.isLemma("have")
                    && since.isLemma("since")
                    && verb.tag().equals("VBN")
                    && (verb.head() == have.index() || have.head() == verb.index());
            if (perfect) {
                return changes(s, have, since, verb);
            }
        }
        return List.of();
    }

    private static List<Rehung> changes(Sentence s, Token have, Token since, Token verb) {
        List<Rehung> changes = new ArrayList<>(4);
        if (verb.head() == have.index()) {
            changes.add(new Rehung(verb.index(), have.head(), have.label()));
            changes.add(Rehung.of(have, verb, "aux"));
        }
        changes.add(Rehung.of(since, verb, "advmod"));
        boolean passive = s.child(verb, "auxpass").isPresent();
        for (Token child : s.tokens()) {
            if (child.head() == have.index() && child.index() != verb.index() && child.index() != since.index()) {
                changes.add(Rehung.of(child, verb, passive && child.isLabel("nsubj") ? "nsubjpass" : child.label()));
            }
        }
        return changes;
    }
}
