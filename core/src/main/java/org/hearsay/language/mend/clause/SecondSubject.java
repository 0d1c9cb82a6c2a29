package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "A strike on a school sheltering nurses killed nine", "a shell that hit a church housing orphans killed two": of two subjects of a verb
 * that nothing joins or parts, the first is it, and the second is the object of the participle before it, which tells more of the noun
 * before that.
 */
public final class SecondSubject implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            List<Token> subjects = verb.isVerb() ? s.children(verb, "nsubj") : List.of();
            if (subjects.size() == 2 && subjects.get(1).index() < verb.index() && isNoun(subjects.get(0))) {
                changes.addAll(rehung(s, subjects.get(0), subjects.get(1)));
            }
        }
        return changes;
    }

    private static boolean isNoun(Token subject) {
        return subject.isNoun() && !subject.tag().startsWith("W");
    }

    private static List<Rehung> rehung(Sentence s, Token subject, Token second) {
        Optional<Token> participle = participle(s, subject, second);
        if (participle.isEmpty() || hasMarkBetween(s, subject, second)) {
            return List.of();
        }
        Token doing = participle.get();
        Token noun = s.token(doing.index() - 1);
        List<Rehung> changes = new ArrayList<>();
        if (noun.head() == doing.index()) { // "a church housing" taken for one noun
            changes.add(new Rehung(noun.index(), doing.head(), doing.label()));
            s.children(doing).stream()
                    .filter(word -> word != noun && word.index() < noun.index())
                    .forEach(word -> changes.add(Rehung.of(word, noun, word.label())));
        }
        changes.add(Rehung.of(doing, noun, "acl"));
        changes.add(Rehung.of(second, doing, "dobj"));
        return changes;
    }

    /** The word in "-ing" right behind a noun, from which on all up to the second subject belongs to that one. */
    private static Optional<Token> participle(Sentence s, Token subject, Token second) {
        for (int i = second.index() - 1; i > subject.index() + 1; i--) {
            Token word = s.token(i);
            boolean ownWord = s.isWithin(word, second);
            if (word.form().endsWith("ing")
                    && s.token(i - 1).isNoun()
                    && !s.token(i - 1).isProperNoun()) {
                return Optional.of(word).filter(doing -> ownWord || doing.isNoun() || doing.isLabel("acl"));
            }
            boolean itself = word.label().equals("dobj") && word.head() == i - 1;
            if (itself) {
                return Optional.of(s.token(i - 1)); // "calling itself the Red Front"
            }
            if (!ownWord) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean hasMarkBetween(Sentence s, Token from, Token to) {
        return s.tokens().subList(from.index(), to.index()).stream()
                .anyMatch(word -> word.form().equals(",") || word.tag().equals("CC"));
    }
}
