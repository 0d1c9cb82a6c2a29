package org.hearsay.app.evaluate.score;

import java.util.Map;
import java.util.Optional;

/**
 * ECB+: which documents tell of one seminal event. Their subtopics are the clusters. The chains of mentions are not scored: an event of
 * the record is one of conflict and not every verb.
 */
final class EcbPlus implements Corpus {
    @Override
    public String name() {
        return "ecbplus";
    }

    @Override
    public Asked asked() {
        return Asked.INCIDENTS;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        return new Document(line.article(), Optional.of(line.string("subtopic")));
    }

    private record Document(Article article, Optional<String> cluster) implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            return new Tally().score();
        }
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        return new Figures(total).prf("b3").prf("pairs").all();
    }
}
