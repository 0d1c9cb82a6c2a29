package org.hearsay.event;

import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Rockets fired from Orbo": where fire was sent from, which is not where it hit. */
final class SentFrom {
    private final Set<String> sending = Table.load("en/event/sending-verbs.tsv").firstColumn();

    boolean is(Sentence s, Token name) {
        Token at = name;
        for (int steps = 0; steps < s.size() && at.isLabel("pobj", "prep", "compound", "nmod", "conj"); steps++) {
            Token above = s.head(at).orElseThrow();
            boolean told = above.isLemma("come") // "came from positions in Orbo": it tells nothing but where from
                    && s.children(above, "prep").stream().anyMatch(from -> from.isLemma("from"));
            if (at.isLemma("from") && sending.contains(above.lemma()) || told) {
                return true;
            }
            at = above;
        }
        return false;
    }
}
