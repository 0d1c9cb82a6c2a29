package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Militiamen armed with rifles killed nine": what stands between them and the verb describes those who killed and is no clause of its own. */
public final class ArmedBeforeVerb implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token word : s.tokens()) {
            Optional<Token> subject = s.child(word, "nsubj", "nsubjpass")
                    .filter(noun -> noun.isNoun() && s.subtreeTo(noun) == word.index());
            boolean describes = (word.tag().equals("JJ") || word.tag().equals("VBN") || isHeldToBe(s, word))
                    && s.child(word, "aux", "auxpass", "cop").isEmpty()
                    && subject.isPresent();
            if (!describes) {
                continue;
            }
            Optional<Token> over = verbOver(s, word);
            if (over.isPresent()) {
                return changes(
                        subject.get(),
                        word,
                        over.get(),
                        over.get().head(),
                        over.get().label());
            }
            Optional<Token> under = verbUnder(s, word);
            if (under.isPresent()) {
                List<Rehung> changes = changes(subject.get(), word, under.get(), word.head(), word.label());
                s.children(word, "punct").forEach(mark -> changes.add(Rehung.of(mark, under.get(), "punct")));
                return changes;
            }
        }
        return List.of();
    }

    /** "mercenaries believed to be Russians": others believe it of them. */
    private static boolean isHeldToBe(Sentence s, Token word) {
        return word.isLemma("believe", "suspect", "think", "say", "know", "allege")
                && s.child(word, "xcomp")
                        .filter(be -> be.isLemma("be") || s.child(be, "aux").isPresent())
                        .isPresent();
    }

    /** The verb that the description was hung on as a clause, or on a word of its object. */
    private static Optional<Token> verbOver(Sentence s, Token word) {
        Optional<Token> over = s.head(word);
        while (over.filter(at -> !at.isVerb() && at.index() > word.index()).isPresent()) {
            over = s.head(over.get());
        }
        return over.filter(verb -> word.label().equals("ccomp")
                && isDoing(s, verb)
                && s.subtreeTo(word) == verb.index()
                && s.child(verb, "nsubj", "nsubjpass").isEmpty());
    }

    /** The verb that was hung on what they were armed with; a verb with an object is no passive one that could describe it. */
    private static Optional<Token> verbUnder(Sentence s, Token word) {
        return s.tokens().stream()
                .filter(verb -> verb.index() > word.index()
                        && verb.label().equals("acl")
                        && isDoing(s, verb)
                        && s.child(verb, "dobj").isPresent()
                        && s.isWithin(verb, word))
                .findFirst();
    }

    private static boolean isDoing(Sentence s, Token verb) {
        return (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && s.child(verb, "aux", "auxpass").isEmpty();
    }

    private static List<Rehung> changes(Token subject, Token word, Token verb, int head, String label) {
        List<Rehung> changes = new ArrayList<>(4);
        changes.add(Rehung.of(subject, verb, "nsubj"));
        changes.add(Rehung.of(word, subject, "acl"));
        changes.add(new Rehung(verb.index(), head, label, Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))));
        return changes;
    }
}
