package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Rockets fired from Orbo", "fled to Orbo": where fire was sent from and where they went afterwards are not where the deed was. */
final class SentFrom {
    private static final Table VERBS = Table.load("en/event/sending-verbs.tsv");

    private final Set<String> settingOut = VERBS.group("from");
    private final Set<String> fleeing = VERBS.group("to");

    boolean is(Sentence s, Token name) {
        Token at = name;
        for (int steps = 0; steps < s.size() && at.isLabel("pobj", "prep", "compound", "nmod", "conj"); steps++) {
            Token above = s.head(at).orElseThrow();
            boolean told = above.isLemma("come") // "came from positions in Orbo": it tells nothing but where from
                    && s.children(above, "prep").stream().anyMatch(from -> from.isLemma("from"));
            if (at.isLemma("from") && settingOut.contains(above.lemma()) || told) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** "before fleeing towards the border with Orbo": where they went when the deed, which is no flight, was done. */
    boolean isFledTo(Sentence s, Token name, List<Token> trigger) {
        Token at = name;
        boolean away = false;
        for (int steps = 0; steps < s.size() && at.isLabel("pobj", "prep", "compound", "nmod", "conj"); steps++) {
            away |= at.isLemma("to", "toward", "towards", "into", "across");
            at = s.head(at).orElseThrow();
            if (at.isVerb()) {
                return away && fleeing.contains(at.lemma()) && !trigger.contains(at);
            }
        }
        return false;
    }
}
