package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "A mayor, his bodyguard and four others were killed", "killed three people and an attacker": what the parser takes for another name of the
 * first is one more in a list, where "and" stands right before it, where it belongs to the first ("his"), where the verb speaks of many and
 * the first is one, or where people are told apart by sex and age.
 */
public final class ListTakenForApposition implements Mend {
    private final Set<String> plain;

    /** @param plain nouns that say of somebody no more than sex and age */
    public ListTakenForApposition(Set<String> plain) {
        this.plain = plain;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token second : s.tokens()) {
            Optional<Token> first =
                    s.head(second).filter(noun -> second.label().equals("appos") && second.isNoun() && noun.isNoun());
            if (first.isPresent() && (isAfterAnd(s, second) || isListed(s, first.get(), second))) {
                changes.add(Rehung.of(second, first.get(), "conj"));
            }
        }
        return changes;
    }

    private static boolean isAfterAnd(Sentence s, Token second) {
        int from = s.subtreeFrom(second);
        return from > 0
                && s.token(from - 1).isLemma("and")
                && s.token(from - 1).tag().equals("CC")
                && s.child(second, "acl").isEmpty(); // "left one dead and two clerks wounded": another clause
    }

    /** A comma before the second, "and" another behind it, and no comma after them all. */
    private boolean isListed(Sentence s, Token first, Token second) {
        int from = s.subtreeFrom(second);
        int to = s.subtreeTo(second);
        boolean list = s.isBehindComma(from)
                && s.child(second, "cc").filter(and -> and.isLemma("and")).isPresent()
                && s.child(second, "conj").isPresent()
                && (to >= s.size() || !s.token(to).form().equals(","));
        boolean owned = s.child(second, "poss").filter(Token::isPronoun).isPresent();
        return list && (owned || isOne(first) && isOfMany(s, first) || isOfPeople(s, first, second));
    }

    /** "a man, a woman and a girl": each with an article or a number, and some told by no more than sex and age, as nobody is called a second time. */
    private boolean isOfPeople(Sentence s, Token first, Token second) {
        List<Token> more = new ArrayList<>(s.children(second, "conj"));
        more.add(second);
        boolean isPlain = more.stream().map(Token::lemma).anyMatch(plain::contains);
        more.add(first);
        return isPlain && more.stream().allMatch(noun -> isCounted(s, noun));
    }

    private static boolean isCounted(Sentence s, Token noun) {
        return noun.isNoun()
                && s.children(noun, "det", "nmod").stream()
                        .anyMatch(word ->
                                word.isLemma("a", "an", "another") || word.tag().equals("CD"));
    }

    private static boolean isOne(Token noun) {
        return noun.tag().equals("NN") || noun.tag().equals("NNP");
    }

    /** Whether the verb whose subject it is, or an auxiliary of that, is plural. */
    private static boolean isOfMany(Sentence s, Token subject) {
        return subject.isLabel("nsubj", "nsubjpass")
                && s.head(subject)
                        .filter(verb -> isPlural(verb)
                                || s.children(verb, "aux", "auxpass").stream()
                                        .anyMatch(ListTakenForApposition::isPlural))
                        .isPresent();
    }

    private static boolean isPlural(Token verb) {
        return verb.tag().equals("VBP") || verb.form().equalsIgnoreCase("were");
    }
}
