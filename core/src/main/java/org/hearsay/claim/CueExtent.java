package org.hearsay.claim;

import java.util.Set;
import org.hearsay.knowledge.WordGroups;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** How far the words of a cue reach to the right: "said in a statement", "wrote:". */
final class CueExtent {
    /** The things in which one says something. */
    private static final Set<String> VEHICLES = WordGroups.of("vehicle");

    private CueExtent() {}

    /** One past the last token of the cue. */
    static int to(Sentence sentence, Token verb, int to) {
        int end = vehicle(sentence, verb, to);
        return end < sentence.size() && sentence.token(end).form().equals(":") ? end + 1 : end;
    }

    private static int vehicle(Sentence sentence, Token verb, int to) {
        if (to >= sentence.size()) {
            return to;
        }
        Token prep = sentence.token(to);
        if (!prep.isLemma("in") || prep.head() != verb.index()) {
            return to;
        }
        return sentence.child(prep, "pobj")
                .filter(noun -> VEHICLES.contains(noun.lemma()) || noun.isLemma("statement"))
                .filter(noun -> noun.index() - to <= 4)
                .map(noun -> noun.index() + 1)
                .orElse(to);
    }
}
