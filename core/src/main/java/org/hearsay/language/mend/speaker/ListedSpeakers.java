package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "…, wounding nine people, a doctor and two guards said": those named between the last comma and a verb of saying are the ones who say it,
 * and not more of the wounded.
 */
public final class ListedSpeakers implements Mend {
    private final Set<String> saying;

    public ListedSpeakers(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            boolean says = verb.isFinite()
                    && saying.contains(verb.lemma())
                    && s.children(verb, "ccomp").stream().anyMatch(said -> said.index() < verb.index());
            if (says) {
                changes.addAll(speakers(s, verb));
            } else if (isHungBelow(s, verb)) {
                List<Rehung> found = speakers(s, verb);
                if (!found.isEmpty()) {
                    Token clause = s.head(verb).orElseThrow();
                    changes.addAll(found);
                    changes.add(new Rehung(verb.index(), clause.head(), clause.label()));
                    changes.add(Rehung.of(clause, verb, "ccomp"));
                }
            }
        }
        return changes;
    }

    /** A verb of saying that was hung below what is said, without anybody who says it. */
    private boolean isHungBelow(Sentence s, Token verb) {
        return verb.label().equals("dep")
                && verb.isFinite()
                && saying.contains(verb.lemma())
                && s.child(verb, "nsubj", "nsubjpass", "ccomp").isEmpty()
                && s.head(verb)
                        .filter(clause -> clause.isVerb() && clause.index() < verb.index())
                        .isPresent();
    }

    private static List<Rehung> speakers(Sentence s, Token verb) {
        int comma = comma(s, verb);
        Optional<Token> subject = s.child(verb, "nsubj", "nsubjpass").filter(noun -> noun.index() < verb.index());
        int end = subject.map(last -> s.subtreeFrom(last) - 1).orElse(verb.index());
        Optional<Token> first = s.tokens().stream()
                .filter(noun -> noun.isNoun() && (noun.isLabel("appos", "conj") || isSecondObject(s, noun)))
                .filter(noun -> noun.index() > comma && noun.head() >= 0 && noun.head() < comma)
                .filter(noun -> s.subtreeFrom(noun) == comma + 1)
                .filter(noun -> subject.isPresent() ? isJoined(s, noun, end) : s.subtreeTo(noun) == end)
                .findFirst();
        if (comma < 0 || first.isEmpty()) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>(2);
        changes.add(Rehung.of(first.get(), verb, "nsubj"));
        subject.ifPresent(last -> changes.add(Rehung.of(last, first.get(), "conj")));
        return changes;
    }

    /** Whether the word at a position is the "and" between those and the one that was taken for the subject. */
    private static boolean isJoined(Sentence s, Token first, int and) {
        return and > first.index() && s.token(and).isLabel("cc") && s.isWithin(s.token(and), first);
    }

    /** "Wounding dozens, two officials said": of a verb that has its object already. */
    private static boolean isSecondObject(Sentence s, Token noun) {
        return noun.isLabel("dobj")
                && s.head(noun)
                        .flatMap(verb -> s.child(verb, "dobj"))
                        .filter(first -> first.index() < noun.index())
                        .isPresent();
    }

    /** The last comma before a verb; -1 where there is none. */
    private static int comma(Sentence s, Token verb) {
        for (int i = verb.index() - 1; i >= 0; i--) {
            if (s.token(i).form().equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
