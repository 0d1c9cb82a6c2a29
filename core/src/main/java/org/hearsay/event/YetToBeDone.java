package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Whether what a verb says is only demanded, possible or to come: "should claim the raid", "called on the army to admit it". */
public final class YetToBeDone {
    private static final WordList ABOVE = WordList.load("actuality", true);
    private static final Set<String> MODALS =
            Set.of("should", "must", "ought", "may", "might", "could", "can", "will", "shall", "need");
    private static final Set<String> AFTERWARDS = Set.of("later", "soon", "subsequently", "eventually", "afterwards");
    private static final int DEEPEST = 6;

    private YetToBeDone() {}

    public static boolean is(Sentence sentence, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < DEEPEST; steps++) {
            if (isModal(sentence, at)) {
                return true;
            }
            boolean finite = at.isVerb() && !at.tag().equals("VB");
            Optional<Token> above =
                    isJoined(at) && !(finite && at.isLabel("ccomp")) ? sentence.head(at) : Optional.empty();
            if (above.isEmpty()) {
                return false;
            }
            if (!finite && above.get().isVerb() && isWish(above.get())) {
                return true;
            }
            at = above.get();
        }
        return false;
    }

    private static boolean isJoined(Token token) {
        return token.isLabel("xcomp", "acl", "conj", "pobj", "prep", "dobj", "ccomp");
    }

    /** "would later claim" is told from the day of the deed, and done. */
    private static boolean isModal(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(aux -> MODALS.contains(aux.lemma())
                        || aux.isLemma("would")
                                && sentence.children(verb, "advmod").stream()
                                        .noneMatch(word -> AFTERWARDS.contains(word.lemma())));
    }

    private static boolean isWish(Token verb) {
        return verb.isLemma("need", "want")
                || verb.isLemma("have")
                        && !verb.tag().equals("VBD")
                        && !verb.tag().equals("VBN") // what somebody had to do was done
                || ABOVE.value("clause", verb)
                        .or(() -> ABOVE.value("any", verb))
                        .filter(code -> code.equals("hypothetical"))
                        .isPresent();
    }
}
