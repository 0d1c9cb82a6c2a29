package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Hired men murdered in less than two days Judge Tom Karo and a guard": a span of time has no apposition, so whoever is named right behind
 * it is whom they murdered; the parser leaves the verb without an object, and the murderers would be the dead. Not "two men shot dead in
 * two days, a cook and a driver", where the names may be those of the men.
 *
 * @param harming verbs of harm
 */
public record VictimAfterSpan(Set<String> harming) implements Mend {
    private static final Set<String> SPANS = Set.of("minute", "hour", "day", "night", "week", "month", "year");

    private static final Set<String> WITHIN = Set.of("in", "within", "under", "during", "over", "inside");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            boolean active = verb.isVerb()
                    && harming.contains(verb.lemma())
                    && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                    && s.child(verb, "auxpass", "dobj", "agent").isEmpty();
            if (active) {
                victims(s, verb).ifPresent(victims -> changes.addAll(active(s, verb, victims)));
            }
        }
        return changes;
    }

    /** The noun that the parser took for another name of the span. */
    private static Optional<Token> victims(Sentence s, Token verb) {
        return s.tokens().stream()
                .filter(span -> SPANS.contains(span.lemma()) && isSpanOf(s, span, verb))
                .flatMap(span -> s.children(span, "appos").stream()
                        .filter(noun -> noun.isNoun() && noun.index() > span.index())
                        .filter(noun -> s.subtreeFrom(noun) == span.index() + 1
                                || isActive(s, verb) && isBehindComma(s, noun, span)))
                .findFirst();
    }

    private static boolean isBehindComma(Sentence s, Token noun, Token span) {
        return s.token(span.index() + 1).form().equals(",")
                && s.subtreeFrom(noun) <= span.index() + 2
                && s.children(noun, "relcl", "acl").stream().noneMatch(clause -> clause.index() < noun.index());
    }

    private static boolean isSpanOf(Sentence s, Token span, Token verb) {
        Optional<Token> over = s.head(span).filter(in -> span.label().equals("pobj") && WITHIN.contains(in.lemma()));
        return over.filter(in -> in.head() == verb.index() && in.index() > verb.index())
                .isPresent();
    }

    /** Whether the parser saw that those before the verb did it. */
    private static boolean isActive(Sentence s, Token verb) {
        return s.child(verb, "nsubj")
                .filter(doer -> doer.index() < verb.index())
                .isPresent();
    }

    private static List<Rehung> active(Sentence s, Token verb, Token victims) {
        Optional<Token> subject = s.child(verb, "nsubj", "nsubjpass");
        Optional<Token> owner = s.head(verb)
                .filter(noun -> subject.isEmpty()
                        && verb.label().equals("acl")
                        && noun.isNoun()
                        && noun.label().equals("root"));
        if (subject.isEmpty() && owner.isEmpty()) {
            return List.of();
        }
        Optional<Rehung.Verb> past = Optional.of(new Rehung.Verb(verb.lemma(), "VBD"));
        List<Rehung> changes = new ArrayList<>();
        subject.ifPresent(doer -> {
            changes.add(new Rehung(verb.index(), verb.head(), verb.label(), past));
            changes.add(Rehung.of(doer, verb, "nsubj"));
        });
        owner.ifPresent(doer -> {
            changes.add(new Rehung(verb.index(), doer.head(), doer.label(), past));
            changes.add(Rehung.of(doer, verb, "nsubj"));
        });
        changes.add(Rehung.of(victims, verb, "dobj"));
        return changes;
    }
}
