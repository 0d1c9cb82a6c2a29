package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Frame;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds attributions whose cue is a verb: one for each verb, by the sense and frame that fits its dependents best. */
final class VerbCues implements CuePass {
    private final Vocabulary vocabulary;

    VerbCues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void find(Sentence sentence, List<Draft> found) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb()
                    && !token.isLabel("aux", "auxpass", "nmod", "compound")
                    && !Anonymity.isAskedFor(sentence, token)) {
                List<Cue> senses = vocabulary.senses(Kind.VERB, token.lemma());
                if (!senses.isEmpty()) {
                    best(Clause.of(sentence, token, vocabulary), senses).ifPresent(found::add);
                }
            }
        }
    }

    private Optional<Draft> best(Clause clause, List<Cue> senses) {
        VerbFrames frames = new VerbFrames(clause);
        Draft best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Cue cue : senses) {
            Optional<CueWords> words =
                    CueWords.match(clause.sentence(), clause.verb().index(), clause.to(), cue);
            if (words.isEmpty()) {
                continue;
            }
            for (Frame frame : cue.frames()) {
                int rank = rank(frame.pattern()) - 100 * cue.words().size();
                if (rank < bestRank) {
                    Optional<Draft> draft = frames.fill(cue, frame, words.get());
                    if (draft.isPresent()) {
                        best = draft.get();
                        bestRank = rank;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of two frames that both fit, the one that asks for more wins. */
    private static int rank(Cue.Pattern pattern) {
        return switch (pattern) {
            case ADDR_THAT -> 0;
            case THAT -> 1;
            case NP_PRED, NP_TO, NP_AS, ADDR_TO -> 2;
            case NP_PREP, ADDR_PREP -> 3;
            case TO, ING -> 4;
            case PREP -> 5;
            case NP -> 6;
            case ADDR_QUOTE -> 7;
            case QUOTE -> 8;
            case ALONE -> 9;
            case IT_THAT, SOURCE, POSS_SOURCE, CLAUSE -> 10;
        };
    }
}
