package org.hearsay.resolve.actor;

import java.util.List;
import org.hearsay.model.Decision.Rejected;

/** What a sieve says of a mention. */
sealed interface Answer {
    /** It means what an earlier (or, across a definition, a later) mention means. */
    record Means(int antecedent, List<Rejected> rejected) implements Answer {}

    /** It refers to something, but to what stays open. */
    record Open(List<Rejected> rejected) implements Answer {}

    /** This sieve has nothing to say of it. */
    record Pass() implements Answer {}

    Answer PASS = new Pass();

    static Answer means(int antecedent) {
        return new Means(antecedent, List.of());
    }
}
