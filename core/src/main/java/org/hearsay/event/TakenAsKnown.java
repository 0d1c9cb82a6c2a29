package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "The mother of the murdered boy", "destroyed homes", "those who shot the bishop", "the nurses who were kidnapped", "the killers of the bishop", and no
 * word more, behind the lead: a deed that only says whom one speaks of is taken as known and not told as news.
 */
final class TakenAsKnown {
    /** The sentences of headline and lead. */
    private static final int LEAD = 3;

    /** Nouns for people by what they did. */
    private static final Set<String> DOERS =
            Set.of("killer", "murderer", "assassin", "kidnapper", "abductor", "attacker", "bomber", "assailant");

    private TakenAsKnown() {}

    static boolean are(List<EventMention> tellings) {
        return !tellings.isEmpty()
                && tellings.stream()
                        .allMatch(telling -> telling.trigger().sentence().index() >= LEAD && isOnlyToSayWho(telling));
    }

    private static boolean isOnlyToSayWho(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token word = telling.trigger().headToken();
        return isBeforeNoun(s, word) || telling.places().isEmpty() && (isInClauseOfKnown(s, word) || isDoer(s, word));
    }

    private static boolean isBeforeNoun(Sentence s, Token word) {
        return word.tag().equals("VBN")
                && word.isLabel("amod", "nmod")
                && s.head(word).filter(Token::isNoun).isPresent();
    }

    /** "the nurses who were kidnapped": the clause says which, not what became of them, as one behind a comma would. */
    private static boolean isInClauseOfKnown(Sentence s, Token verb) {
        Token top = verb;
        while (top.label().equals("conj") && s.head(top).filter(Token::isVerb).isPresent()) {
            top = s.head(top).orElseThrow();
        }
        Token clause = top;
        return clause.label().equals("relcl")
                && s.children(clause, "nsubj", "nsubjpass", "dobj").stream().anyMatch(Syntax::isRelative)
                && s.head(clause)
                        .filter(who -> who.isLemma("those", "one", "ones")
                                || s.children(who, "det", "poss").stream()
                                        .anyMatch(det -> det.label().equals("poss")
                                                || det.isLemma("the", "this", "that", "these", "those")))
                        .filter(who -> isRightBehind(s, who, clause))
                        .isPresent();
    }

    private static boolean isRightBehind(Sentence s, Token noun, Token clause) {
        int from = s.subtreeFrom(clause);
        return from > noun.index()
                && s.tokens().subList(noun.index(), from).stream()
                        .noneMatch(word -> word.form().equals(","));
    }

    private static boolean isDoer(Sentence s, Token noun) {
        return noun.isNoun()
                && DOERS.contains(noun.lemma())
                && s.children(noun, "det", "poss").stream()
                        .anyMatch(det -> det.label().equals("poss") || det.isLemma("the", "these", "those", "this"));
    }
}
