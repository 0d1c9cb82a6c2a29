package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "accused the Patriotic Front for the Liberation of Orbo": the "for" between two names belongs to the name of the body, not to the verb. */
public final class NameWithFor implements Mend {
    private final Set<String> heads = new HashSet<>();

    public NameWithFor() {
        for (Table.Row row : Table.load("en/group-name-heads.tsv").rows()) {
            heads.addAll(List.of(row.field(1).split("; ")));
        }
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token link : s.tokens()) {
            if (!link.isLemma("for") || !link.label().equals("prep") || link.index() == 0) {
                continue;
            }
            Token body = s.token(link.index() - 1);
            boolean apart = body.isProperNoun() && heads.contains(body.form()) && link.head() == body.head();
            boolean named = s.child(link, "pobj").filter(Token::isProperNoun).isPresent();
            if (apart && named) {
                changes.add(Rehung.of(link, body, "prep"));
            }
        }
        return changes;
    }
}
