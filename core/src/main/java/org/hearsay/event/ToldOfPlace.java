package org.hearsay.event;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A deed that a sentence tells only of the place where another was done: "Two guards were shot dead in Orbo, where herders attacked a
 * market". Perhaps it is the same deed, but the words do not say so, and who attacked the market must not stand as who shot the guards.
 */
final class ToldOfPlace {
    private ToldOfPlace() {}

    /**
     * Whether a deed stands in a clause with "where" behind a comma that names who did it, or that tells what had been done there
     * before, and another deed with victims of its own stands outside. A noun has none: "the raid was in Orbo, where rebels killed two".
     */
    static boolean isApart(Sentence s, Token deed, Token other) {
        Optional<Token> clause = clause(s, deed);
        return clause.isPresent()
                && other.index() < clause.get().index()
                && !s.isWithin(other, clause.get())
                && !other.isNoun()
                && (hasDoer(s, clause.get()) || isBefore(s, clause.get()));
    }

    /** Whether a clause tells what had been done, before another deed, where that one was: its times are none of the other's. */
    static boolean isOfBefore(Sentence s, Token clause, Token other) {
        return isOpenedByWhere(s, clause) && isBefore(s, clause) && !s.isWithin(other, clause);
    }

    /** The clause with "where" that a deed stands in. */
    private static Optional<Token> clause(Sentence s, Token deed) {
        Optional<Token> at = Optional.of(deed);
        while (at.isPresent() && !isOpenedByWhere(s, at.get())) {
            at = s.head(at.get());
        }
        return at;
    }

    private static boolean isOpenedByWhere(Sentence s, Token verb) {
        return verb.isVerb()
                && s.children(verb, "advmod").stream()
                        .anyMatch(where -> where.isLemma("where")
                                && where.index() > 0
                                && s.token(where.index() - 1).form().equals(","));
    }

    private static boolean hasDoer(Sentence s, Token clause) {
        return s.child(clause, "agent").isPresent()
                || s.children(clause, "nsubj").stream()
                        .anyMatch(subject -> !subject.isLemma("blast", "explosion", "bomb"));
    }

    private static boolean isBefore(Sentence s, Token clause) {
        return s.children(clause, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
    }

    /** "in a country where gangs hold the capital": what any such place is like, and not where it was. */
    static boolean isOfSort(Sentence s, Token place, Token clause) {
        return clause.label().equals("relcl")
                && s.child(place, "det").filter(det -> det.isLemma("a", "an")).isPresent()
                && s.children(clause, "advmod").stream().anyMatch(where -> where.isLemma("where"));
    }
}
