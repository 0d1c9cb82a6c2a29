package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Name;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Rebels hacked to death five farmers": whoever is named right behind "to death" died, and those before the verb did it. The parser takes
 * the rebels for the dead, and the farmers for another name of theirs or for the root.
 */
public final class ObjectAfterToDeath implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            boolean active = verb.tag().equals("VBD") || verb.tag().equals("VBN");
            if (active && isToDeath(s, verb) && s.child(verb, "auxpass", "dobj").isEmpty()) {
                victims(s, verb).ifPresent(victims -> changes.addAll(active(s, verb, victims)));
            }
        }
        return changes;
    }

    private static boolean isToDeath(Sentence s, Token verb) {
        int next = verb.index() + 1;
        return next + 2 < s.size()
                && s.token(next).isLemma("to")
                && s.token(next + 1).isLemma("death");
    }

    /** The noun whose phrase begins right behind "to death", unless it is a time: "beaten to death two years ago". */
    private static Optional<Token> victims(Sentence s, Token verb) {
        int from = verb.index() + 3;
        return s.tokens().stream()
                .filter(noun -> noun.isNoun()
                        && noun.index() >= from
                        && start(s, noun, verb) == from
                        && s.nameAt(noun.index()).filter(Name::isOfTime).isEmpty())
                .filter(noun -> !noun.isLabel("compound", "nmod", "poss"))
                .findFirst();
    }

    /** Where a noun's own words begin, but for the clause of the verb that was hung on it. */
    private static int start(Sentence s, Token noun, Token verb) {
        return s.children(noun).stream()
                .filter(child -> child.index() < noun.index() && child.index() > verb.index())
                .mapToInt(child -> s.isWithin(verb, child) ? child.index() : s.subtreeFrom(child))
                .min()
                .orElse(noun.index());
    }

    private static List<Rehung> active(Sentence s, Token verb, Token victims) {
        Optional<Token> doers = s.child(verb, "nsubj", "nsubjpass").or(() -> modified(s, verb, victims));
        boolean beside = victims.isLabel("appos")
                        && doers.filter(subject -> victims.head() == subject.index())
                                .isPresent()
                || victims.head() == verb.index() && doers.isPresent();
        boolean top = doers.isPresent() && s.isWithin(verb, victims);
        if (!beside && !top) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>();
        Optional<Rehung.Verb> past = Optional.of(new Rehung.Verb(verb.lemma(), "VBD"));
        changes.add(
                top
                        ? new Rehung(verb.index(), victims.head(), victims.label(), past)
                        : new Rehung(verb.index(), verb.head(), verb.label(), past));
        changes.add(Rehung.of(doers.get(), verb, "nsubj"));
        changes.add(Rehung.of(victims, verb, "dobj"));
        if (top) {
            s.children(victims).stream()
                    .filter(child -> child.isLabel("punct", "advmod", "cc", "conj") || child.index() < verb.index())
                    .filter(child -> child != doers.get() && child != verb)
                    .forEach(child -> changes.add(Rehung.of(child, verb, child.label())));
        }
        return changes;
    }

    /** The noun before a verb that was taken for a participle of it. */
    private static Optional<Token> modified(Sentence s, Token verb, Token victims) {
        return verb.isLabel("acl")
                ? s.head(verb).filter(noun -> noun.isNoun() && noun.index() < verb.index() && noun != victims)
                : Optional.empty();
    }
}
