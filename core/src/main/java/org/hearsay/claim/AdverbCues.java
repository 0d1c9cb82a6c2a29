package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds clauses that an adverb puts at a distance: "reportedly". Nobody is named as their source. */
final class AdverbCues implements CuePass {
    private final Vocabulary vocabulary;

    AdverbCues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void find(Sentence sentence, List<Draft> found) {
        for (Token token : sentence.tokens()) {
            if (token.tag().startsWith("RB")) {
                for (Cue cue : vocabulary.senses(Kind.ADVERB, token.lemma())) {
                    sentence.head(token)
                            .flatMap(host -> draft(sentence, token, cue, host))
                            .ifPresent(found::add);
                }
            }
        }
    }

    private static Optional<Draft> draft(Sentence sentence, Token adverb, Cue cue, Token host) {
        BitSet content = new BitSet(sentence.size());
        content.set(sentence.subtreeFrom(host), sentence.subtreeTo(host));
        BitSet taken = new BitSet(sentence.size());
        taken.set(adverb.index());
        List<Phrase> stretches = Reach.stretches(sentence, content, taken);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                sentence,
                cue,
                Cue.Pattern.CLAUSE,
                adverb,
                adverb.index(),
                adverb.index() + 1,
                Optional.empty(),
                stretches,
                Optional.empty(),
                Optional.empty()));
    }
}
