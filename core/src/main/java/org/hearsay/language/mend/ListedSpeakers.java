package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "…, wounding nine people, a doctor and two guards said": those named between the last comma and a verb of saying are the ones who say it,
 * and not more of the wounded.
 */
final class ListedSpeakers implements Mend {
    private final Set<String> saying;

    ListedSpeakers(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            boolean says = (verb.tag().equals("VBD")
                            || verb.tag().equals("VBZ")
                            || verb.tag().equals("VBP"))
                    && saying.contains(verb.lemma())
                    && s.children(verb, "ccomp").stream().anyMatch(said -> said.index() < verb.index());
            if (says) {
                changes.addAll(speakers(s, verb));
            }
        }
        return changes;
    }

    private static List<Rehung> speakers(Sentence s, Token verb) {
        Optional<Token> subject = s.child(verb, "nsubj");
        Token last = subject.orElse(s.token(Math.max(0, verb.index() - 1)));
        if (!last.isNoun() || last.index() > verb.index()) {
            return List.of();
        }
        int comma = comma(s, verb);
        Token first = last;
        if (subject.isPresent()) { // only the last of them was taken for the subject
            int from = s.subtreeFrom(last);
            boolean and = from > 0
                    && s.token(from - 1).isLabel("cc")
                    && s.token(from - 1).head() >= 0;
            if (!and || from - 1 <= comma) {
                return List.of();
            }
            first = s.token(s.token(from - 1).head());
        }
        while (first.label().equals("conj") && first.head() > comma) {
            first = s.token(first.head());
        }
        boolean astray = first.isNoun()
                && first.isLabel("appos", "conj")
                && first.head() >= 0
                && first.head() < comma
                && s.subtreeFrom(first) == comma + 1
                && s.children(verb).stream().noneMatch(child -> child.isLabel("nsubjpass"));
        if (!astray) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>(2);
        changes.add(Rehung.of(first, verb, "nsubj"));
        if (subject.isPresent()) {
            changes.add(Rehung.of(last, first, "conj"));
        }
        return changes;
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
