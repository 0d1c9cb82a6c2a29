package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Name;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "On Tuesday residents fled", "in a video sent on Monday a man said": the noun right after a time, before a verb that has no subject, is
 * that verb's subject; a day has no apposition and owns no residents.
 */
public final class NounAfterTime implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (isFinite(s, verb)
                    && s.child(verb, "nsubj", "nsubjpass", "csubj", "expl").isEmpty()) {
                for (Name time : s.names()) {
                    boolean before = time.to() < verb.index() && time.isOfTime();
                    if (before) {
                        changes.addAll(subject(s, verb, time));
                    }
                }
            }
        }
        return changes;
    }

    /** "fired", "had fired", "were fired on". */
    private static boolean isFinite(Sentence s, Token verb) {
        return verb.isFinite()
                || verb.isVerb() && s.children(verb, "aux", "auxpass").stream().anyMatch(Token::isFinite);
    }

    private static List<Rehung> subject(Sentence s, Token verb, Name time) {
        Token day = s.token(time.to() - 1);
        Optional<Token> front = front(s, verb, day);
        if (front.isEmpty()) {
            return List.of();
        }
        Optional<Token> beside = s.child(day, "appos")
                .filter(noun -> noun.isNoun() && s.subtreeFrom(noun) == time.to() && noun.index() < verb.index());
        if (beside.isPresent()) {
            return List.of(Rehung.of(beside.get(), verb, label(s, verb)));
        }
        Optional<Token> owner = owner(s, day)
                .filter(noun -> day.isLabel("compound", "nmod")
                        && noun.isNoun()
                        && !noun.isProperNoun()
                        && noun.index() < verb.index()
                        && s.nameAt(noun.index()).isEmpty());
        if (owner.isEmpty() || !owner.get().isLabel("pobj") || s.subtreeFrom(owner.get()) != time.from()) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>(3);
        changes.add(new Rehung(day.index(), owner.get().head(), "pobj"));
        changes.add(Rehung.of(owner.get(), verb, label(s, verb)));
        for (Token part : s.children(owner.get())) { // "Tuesday" of "On Tuesday 4 May residents"
            if (part.index() < day.index()) {
                changes.add(Rehung.of(part, day, part.label()));
            }
        }
        return changes;
    }

    private static String label(Sentence s, Token verb) {
        return s.child(verb, "auxpass").isPresent() ? "nsubjpass" : "nsubj";
    }

    /** The noun at the end of the words that the day was taken for one of: "fighters" in "Saturday NPA fighters". */
    private static Optional<Token> owner(Sentence s, Token day) {
        Optional<Token> noun = s.head(day);
        while (noun.filter(at -> at.isNoun() && at.isLabel("compound", "nmod")).isPresent()) {
            noun = noun.flatMap(s::head);
        }
        return noun;
    }

    /** The phrase at the front of the verb's clause that holds the time. */
    private static Optional<Token> front(Sentence s, Token verb, Token day) {
        return s.children(verb).stream()
                .filter(child -> child.index() < verb.index() && !child.isVerb() && s.isWithin(day, child))
                .findFirst();
    }
}
