package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.Tellers;
import org.hearsay.language.Phrase;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/**
 * Whose words a phrase stands in: the source of the shortest content that holds it.
 *
 * @param attributions those of the document
 */
public record SourcesOfWords(List<Attribution> attributions) implements Tellers {
    public SourcesOfWords {
        attributions = List.copyOf(attributions);
    }

    @Override
    public Optional<Phrase> of(Phrase words) {
        Span head = words.headToken().span();
        return attributions.stream()
                .filter(said -> said.content().stream().anyMatch(span -> span.contains(head)) || isCounting(said, head))
                .min(Comparator.comparingInt(SourcesOfWords::length))
                .flatMap(Attribution::source);
    }

    /** "gave a toll of 36": the word for what is counted is a part of the cue. */
    private static boolean isCounting(Attribution said, Span word) {
        return said.stance() == Stance.ESTIMATES
                && said.cue().filter(cue -> cue.contains(word)).isPresent();
    }

    private static int length(Attribution said) {
        return said.content().stream().mapToInt(Span::length).sum();
    }
}
