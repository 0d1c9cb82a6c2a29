package org.hearsay.mention.place;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Sentence;
import org.hearsay.model.Span;

/**
 * Words that may name a place, before it is known what stands around them.
 *
 * @param sentence where they stand; empty in a dateline
 * @param from the first token of them in the sentence
 * @param to one past the last
 * @param sure whether they are taken for a place as they stand; if not, only when the same words are a sure place elsewhere in the report
 */
record Candidate(
        Span span,
        Optional<Sentence> sentence,
        int from,
        int to,
        String name,
        List<Sense> senses,
        PlaceSort sort,
        boolean sure,
        String rule) {
    /** The same words with other meanings. */
    Candidate meaning(List<Sense> others) {
        return new Candidate(span, sentence, from, to, name, others, sort, sure, rule);
    }
}
