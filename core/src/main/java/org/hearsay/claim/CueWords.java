package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Where the words of a cue stand.
 *
 * @param to one past the last word, or past the first where an object stands in between
 * @param last the token of the last word
 * @param split whether an object stands in between
 */
record CueWords(int to, int last, boolean split) {
    private static final int WIDEST_GAP = 3;
    private static final int WIDEST_OBJECT = 12;

    /**
     * Matches the lemmas of a cue from its headword on. Between the words of a longer cue determiners, adverbs and adjectives may
     * stand: "claimed full responsibility for".
     *
     * @param after one past the headword and its particles
     */
    static Optional<CueWords> match(Sentence sentence, int headword, int after, Cue cue) {
        if (cue.words().size() == 1) {
            return Optional.of(new CueWords(after, headword, false));
        }
        int at = headword + 1;
        int last = headword;
        boolean split = false;
        for (int w = 1; w < cue.words().size(); w++) {
            String word = cue.words().get(w);
            if (word.equals(Cue.GAP)) {
                split = true;
                continue;
            }
            int next = next(sentence, at, word, split && w == 2);
            if (next < 0) {
                return Optional.empty();
            }
            last = next;
            at = next + 1;
        }
        return Optional.of(split ? new CueWords(after, last, true) : new CueWords(last + 1, last, false));
    }

    private static int next(Sentence sentence, int from, String word, boolean acrossObject) {
        int end = Math.min(sentence.size(), from + (acrossObject ? WIDEST_OBJECT : WIDEST_GAP) + 1);
        for (int i = from; i < end; i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals(word)) {
                return i;
            }
            if (!acrossObject && !mayStandBetween(token) || acrossObject && token.isVerb() && !token.isLabel("relcl")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean mayStandBetween(Token token) {
        return token.isLabel("det", "poss", "nmod", "amod", "advmod", "neg", "prt", "case", "compound");
    }
}
