package org.hearsay.app.evaluate.score;

import java.util.Optional;
import org.hearsay.model.Span;

/**
 * One place where what was printed and the gold differ.
 *
 * @param figure what it is a fault of: {@code cue}, {@code date}, …
 * @param at where it is in the document's text; empty where the gold does not say and the words are not found
 * @param gold what the gold says; empty for a false alarm
 * @param ours what was printed; empty for a miss
 * @param rule the rule that ours came from
 */
public record Finding(
        String figure, Optional<Span> at, Optional<String> gold, Optional<String> ours, Optional<String> rule) {

    public static Finding missed(String figure, Optional<Span> at, String gold) {
        return new Finding(figure, at, Optional.of(gold), Optional.empty(), Optional.empty());
    }

    public static Finding falseAlarm(String figure, Optional<Span> at, String ours, String rule) {
        return new Finding(figure, at, Optional.empty(), Optional.of(ours), Optional.of(rule));
    }

    public static Finding wrong(String figure, Optional<Span> at, String gold, String ours, String rule) {
        return new Finding(figure, at, Optional.of(gold), Optional.of(ours), Optional.of(rule));
    }

    /** In a word. */
    public String kind() {
        return gold.isEmpty() ? "false alarm" : ours.isEmpty() ? "missed" : "wrong";
    }
}
