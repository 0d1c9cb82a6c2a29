package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "One man was killed and three women injured when a gunman fired": the second verb is passive as the first one is, and who stands behind
 * "when" does what follows.
 */
final class SecondPassive implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (isSecond(s, verb)) {
                List<Token> subjects = s.children(verb, "nsubj");
                List<Token> objects = s.children(verb, "dobj");
                boolean isFreed = objects.stream().allMatch(object -> isDoerBehindWhen(s, object));
                if (!subjects.isEmpty() && isFreed) {
                    subjects.forEach(subject -> changes.add(Rehung.of(subject, verb, "nsubjpass")));
                    objects.forEach(object -> free(s, verb, object, changes));
                }
            }
        }
        return changes;
    }

    /** A participle without an auxiliary that is joined to a passive verb. */
    private static boolean isSecond(Sentence s, Token verb) {
        return verb.tag().equals("VBN")
                && verb.label().equals("conj")
                && s.children(verb, "aux", "auxpass", "ccomp", "xcomp").isEmpty()
                && s.head(verb)
                        .filter(first ->
                                first.isVerb() && !s.children(first, "auxpass").isEmpty())
                        .isPresent();
    }

    private static boolean isDoerBehindWhen(Sentence s, Token object) {
        return s.children(object, "acl", "relcl").stream().anyMatch(doing -> isBehindWhen(s, object, doing));
    }

    private static boolean isBehindWhen(Sentence s, Token object, Token doing) {
        return s.children(doing, "advmod").stream()
                .anyMatch(when -> when.isLemma("when", "while") && when.index() < object.index());
    }

    private static void free(Sentence s, Token verb, Token object, List<Rehung> changes) {
        s.children(object, "acl", "relcl").stream()
                .filter(doing -> isBehindWhen(s, object, doing))
                .findFirst()
                .ifPresent(doing -> {
                    changes.add(Rehung.of(doing, verb, "advcl"));
                    changes.add(Rehung.of(object, doing, "nsubj"));
                });
    }
}
