package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Vocabulary.Group;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Words of a deed that stand in a question or a condition: "it was not clear whether the raid was linked to militants", "if the rebels claim
 * it". Nobody says there that they did it, nor that they did not.
 */
final class OpenQuestion {
    private OpenQuestion() {}

    /** Whether a word stands under "whether" or "if", in its own clause or in one that this one completes. */
    static boolean isOver(Sentence s, Token word) {
        Token at = word;
        for (int steps = 0; steps < s.size(); steps++) {
            if (isMarked(s, at)) {
                return true;
            }
            Optional<Token> above = s.head(at);
            if (above.isEmpty() || at.isLabel("relcl", "acl", "advcl", "parataxis")) {
                return false;
            }
            at = above.get();
        }
        return false;
    }

    /** Whether what is said is a question left open: "whether rebels had laid it", "that it was unclear who laid it". */
    static boolean isSaid(List<Phrase> content, Vocabulary vocabulary) {
        return content.stream().anyMatch(phrase -> {
            Sentence s = phrase.sentence();
            Token head = phrase.headToken();
            return isMarked(s, head) || isUnknown(s, head, vocabulary) && hasQuestion(s, head);
        });
    }

    /** "as if" compares. */
    private static boolean isMarked(Sentence s, Token clause) {
        return s.child(clause, "mark")
                .filter(mark -> mark.isLemma("whether", "if") && !isAfterAs(s, mark))
                .isPresent();
    }

    private static boolean isAfterAs(Sentence s, Token mark) {
        return mark.index() > 0 && s.token(mark.index() - 1).isLemma("as", "even");
    }

    private static boolean isUnknown(Sentence s, Token verb, Vocabulary vocabulary) {
        boolean negated = s.child(verb, "neg").isPresent();
        return s.children(verb, "acomp", "oprd").stream()
                        .anyMatch(word ->
                                vocabulary.is(Group.UNKNOWN, word) || negated && vocabulary.is(Group.KNOWN, word))
                || negated && vocabulary.is(Group.KNOWN, verb);
    }

    private static boolean hasQuestion(Sentence s, Token verb) {
        return s.tokens().stream()
                .anyMatch(word -> word.index() > verb.index()
                        && s.isWithin(word, verb)
                        && (word.isLemma("whether", "if") && word.isLabel("mark")
                                || word.tag().startsWith("W") && !word.isLemma("which", "that")));
    }
}
