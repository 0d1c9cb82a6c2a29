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
 * "The raid came a week after gunmen linked to a cartel killed two traders": the noun between "after" and a verb without a subject did
 * what that verb says; "after" opens its clause.
 */
public final class ClauseAfterTimeWord implements Mend {
    private static final Set<String> TIME_WORDS = Set.of("after", "before", "since", "until");
    private static final String WHILE = "as";

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            boolean clause = verb.label().equals("advcl") || isLedByLength(s, verb) || isBehindAs(s, verb);
            if (clause && isFinite(s, verb) && !isOpened(s, verb)) {
                changes.addAll(subject(s, verb));
            }
        }
        return changes;
    }

    private static boolean isFinite(Sentence s, Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBN") && s.child(verb, "aux", "auxpass").isPresent();
    }

    /** ", days after the brigade raided a post": the length of time hangs on the clause or on "after", and the clause on the verb before it. */
    private static boolean isLedByLength(Sentence s, Token verb) {
        Optional<Token> before = s.head(verb).filter(over -> over.index() < verb.index());
        return verb.isLabel("ccomp", "conj")
                && before.isPresent()
                && (s.children(verb, "npadvmod").stream()
                                .anyMatch(length -> s.children(length, "prep").stream()
                                        .anyMatch(prep -> TIME_WORDS.contains(prep.lemma())))
                        || s.children(before.get(), "prep").stream()
                                .anyMatch(prep -> prep.index() < verb.index()
                                        && TIME_WORDS.contains(prep.lemma())
                                        && s.child(prep, "npadvmod").isPresent()));
    }

    /** "were killed as supporters of two parties clashed": joined to the verb that the "as" hangs on, right behind its noun. */
    private static boolean isBehindAs(Sentence s, Token verb) {
        return verb.isLabel("conj")
                && s.head(verb).stream()
                        .flatMap(before -> s.children(before, "prep").stream())
                        .filter(as -> as.isLemma(WHILE))
                        .flatMap(as -> s.child(as, "pobj").stream())
                        .anyMatch(noun -> noun.index() < verb.index() && s.subtreeTo(noun) == verb.index());
    }

    private static boolean isOpened(Sentence s, Token verb) {
        return s.child(verb, "nsubj", "nsubjpass", "csubj", "expl", "mark").isPresent();
    }

    private static List<Rehung> subject(Sentence s, Token verb) {
        for (Token word : s.tokens().subList(0, verb.index())) {
            Optional<Token> noun = word.label().equals("prep")
                            && (TIME_WORDS.contains(word.lemma()) || word.isLemma(WHILE) && isBehindAs(s, verb))
                    ? s.child(word, "pobj")
                    : Optional.empty();
            if (noun.filter(n -> n.index() > word.index()
                            && (s.subtreeTo(n) == s.subtreeFrom(verb) || s.subtreeTo(n) == verb.index()))
                    .isPresent()) {
                String label = s.child(verb, "auxpass").isPresent() ? "nsubjpass" : "nsubj";
                List<Rehung> changes = new ArrayList<>(3);
                changes.add(Rehung.of(noun.get(), verb, label));
                changes.add(Rehung.of(word, verb, "mark"));
                if (!verb.label().equals("advcl")) {
                    changes.add(new Rehung(verb.index(), verb.head(), "advcl"));
                }
                return changes;
            }
        }
        return List.of();
    }
}
