package org.hearsay.language.mend.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Accused of shooting Ada Bell, 31, and her daughter in Orbo": who is told behind an age and "and", and does nothing there, was shot with
 * her.
 */
public record ObjectAfterAge(Set<String> harming) implements Mend {
    /** How many words may stand before the noun: "her two 12-year-old". */
    private static final int BEFORE_NOUN = 8;

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token age : s.tokens()) {
            Optional<Token> name = s.head(age).filter(person -> isAgeOf(s, age, person));
            Optional<Token> and = name.flatMap(person -> and(s, age));
            Optional<Token> other = and.flatMap(joining -> owned(s, joining));
            if (other.isPresent() && !isHung(s, other.get(), name.get()) && doesNothing(s, other.get())) {
                return List.of(Rehung.of(and.get(), name.get(), "cc"), Rehung.of(other.get(), name.get(), "conj"));
            }
        }
        return List.of();
    }

    /** The "31" of "shooting Ada Bell, 31,". */
    private boolean isAgeOf(Sentence s, Token age, Token person) {
        return age.tag().equals("CD")
                && age.isLabel("appos")
                && age.index() == person.index() + 2
                && person.isProperNoun()
                && person.isLabel("dobj")
                && s.head(person).filter(verb -> harming.contains(verb.lemma())).isPresent();
    }

    private static Optional<Token> and(Sentence s, Token age) {
        int at = age.index() + 1;
        return at + 1 < s.size()
                        && s.token(at).form().equals(",")
                        && s.token(at + 1).form().equals("and")
                ? Optional.of(s.token(at + 1))
                : Optional.empty();
    }

    /** The noun of "her 12-year-old daughter". */
    private static Optional<Token> owned(Sentence s, Token and) {
        int first = and.index() + 1;
        if (first >= s.size() || !s.token(first).tag().equals("PRP$")) {
            return Optional.empty();
        }
        return s.head(s.token(first))
                .filter(noun -> noun.isNoun() && noun.index() > first && noun.index() - first <= BEFORE_NOUN);
    }

    private static boolean isHung(Sentence s, Token other, Token name) {
        return s.isWithin(other, name);
    }

    /** No verb stands behind it of which it is the subject. */
    private static boolean doesNothing(Sentence s, Token noun) {
        return !noun.isLabel("nsubj", "nsubjpass");
    }
}
