package org.hearsay.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "Rockets fired from Orbo", "fled to Orbo", "the wounded were flown to Orbo": where fire was sent from and where they went or were brought
 * afterwards are not where the deed was.
 */
final class SentFrom {
    private static final Table VERBS = Table.load("en/event/sending-verbs.tsv");

    private final Set<String> settingOut = VERBS.group("from");
    private final Set<String> fleeing = VERBS.group("to");
    private final Set<String> bringing = VERBS.group("brought");
    private final Set<String> keeping = VERBS.group("kept");
    private final Set<String> hurt = VERBS.group("hurt");

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

    /**
     * "and were evacuated to Orbo", "the wounded were flown to the capital, Orbo", "and is held in Orbo": where people were brought after the deed. Who
     * "was taken to Orbo and shot" was shot there.
     */
    boolean isBroughtTo(Sentence s, Token name, List<Token> trigger) {
        Token at = name;
        boolean away = false;
        for (int steps = 0;
                steps < s.size() && at.isLabel("pobj", "prep", "compound", "nmod", "conj", "appos");
                steps++) {
            away |= at.isLemma("to", "toward", "towards");
            at = s.head(at).orElseThrow();
            if (at.isVerb()) {
                boolean isAway = away && bringing.contains(at.lemma()) && isOfPeople(s, at, trigger);
                return !trigger.contains(at) && (isAway || keeping.contains(at.lemma()) && isDoneAfter(s, at, trigger));
            }
        }
        return false;
    }

    /** Done to those hurt, or to anybody after the deed; where no deed is asked about, to anybody. */
    private boolean isOfPeople(Sentence s, Token verb, List<Token> trigger) {
        boolean isPassive = isPassive(s, verb);
        List<Token> brought = s.children(verb, isPassive ? "nsubjpass" : "dobj");
        return brought.stream().anyMatch(who -> hurt.contains(who.lemma()) || hurt.contains(lower(who)))
                || isDoneAfter(s, verb, trigger)
                || isAfter(verb, trigger)
                        && !trigger.isEmpty()
                        && brought.stream().anyMatch(Token::isPronoun);
    }

    private static boolean isDoneAfter(Sentence s, Token verb, List<Token> trigger) {
        return isPassive(s, verb) && isAfter(verb, trigger);
    }

    private static boolean isPassive(Sentence s, Token verb) {
        return s.child(verb, "auxpass").isPresent();
    }

    private static boolean isAfter(Token verb, List<Token> trigger) {
        return trigger.stream().allMatch(word -> word.index() < verb.index());
    }

    private static String lower(Token word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
