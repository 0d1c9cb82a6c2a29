package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** A deed that a sentence sets apart in time from what else it tells: "the raid came a week after gunmen killed two traders". */
final class OtherTime {
    private static final Set<String> ORDER = Set.of("after", "before", "since", "until");
    private static final Set<String> DAYS =
            Set.of("day", "night", "week", "fortnight", "month", "year", "decade", "century");
    private static final Set<String> HOURS = Set.of("hour", "minute", "moment");
    private static final Set<String> HAPPENING = Set.of("come", "follow", "happen", "occur");

    private OtherTime() {}

    /** Whether it was on another day than what stands around its clause. */
    static boolean isOfOtherDay(Sentence s, Token deed) {
        return lengthBefore(s, clause(s, deed)).filter(DAYS::contains).isPresent();
    }

    /** Whether a deed is told only as what the other came after or before, and so is another. */
    static boolean isApart(Sentence s, Token deed, Token other) {
        Token clause = clause(s, deed);
        Optional<Token> above = s.head(clause);
        if (marker(s, clause).isEmpty() || above.isEmpty() || s.isWithin(other, clause)) {
            return false;
        }
        boolean happens = HAPPENING.contains(above.get().lemma())
                && s.child(above.get(), "nsubj")
                        .filter(subject -> s.isWithin(other, subject))
                        .isPresent();
        return happens
                || lengthBefore(s, clause)
                        .filter(length -> DAYS.contains(length) || HOURS.contains(length))
                        .isPresent();
    }

    /** The clause of time that a deed stands in, or the deed itself. */
    private static Token clause(Sentence s, Token deed) {
        Token at = deed;
        while (marker(s, at).isEmpty() && s.head(at).isPresent() && !at.isLabel("ccomp", "relcl", "parataxis")) {
            at = s.head(at).orElseThrow();
        }
        return marker(s, at).isPresent() ? at : deed;
    }

    private static Optional<Token> marker(Sentence s, Token clause) {
        return clause.label().equals("advcl")
                ? s.children(clause, "mark", "advmod").stream()
                        .filter(mark -> ORDER.contains(mark.lemma()))
                        .findFirst()
                : Optional.empty();
    }

    /** The unit of the length of time that stands right before a clause: "three weeks after". */
    private static Optional<String> lengthBefore(Sentence s, Token clause) {
        return marker(s, clause)
                .filter(mark -> mark.index() > 0)
                .map(mark -> s.token(mark.index() - 1).lemma());
    }
}
