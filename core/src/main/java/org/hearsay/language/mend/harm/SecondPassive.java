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
 * "One man was killed and three women injured when a gunman fired": the second verb is passive as the first one is, and who stands behind
 * "when" does what follows. "They were taken from their houses and shot": so is a verb of harm that has no object.
 */
public record SecondPassive(Set<String> harming) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (isHarmOfSame(s, verb)) {
                changes.add(new Rehung(
                        verb.index(), verb.head(), verb.label(), Optional.of(new Rehung.Verb(verb.lemma(), "VBN"))));
            } else if (isSecond(s, verb)) {
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

    /** "… were taken and shot", which looks like a past: somebody would be named who was shot. */
    private boolean isHarmOfSame(Sentence s, Token verb) {
        return verb.tag().equals("VBD")
                && (harming.contains(verb.lemma())
                        || s.children(verb, "acomp", "oprd").stream().anyMatch(alive -> alive.isLemma("alive")))
                && isBehindPassive(s, verb)
                && s.children(verb).stream()
                        .noneMatch(child -> child.isLabel("dobj", "nsubj", "nsubjpass", "aux", "prt"))
                && s.children(verb, "prep").stream().noneMatch(prep -> prep.isLemma("at", "into"));
    }

    private static boolean isBehindPassive(Sentence s, Token verb) {
        return verb.label().equals("conj")
                && s.head(verb)
                        .filter(first ->
                                first.isVerb() && !s.children(first, "auxpass").isEmpty())
                        .isPresent();
    }

    /** A participle without an auxiliary that is joined to a passive verb. */
    private static boolean isSecond(Sentence s, Token verb) {
        return verb.tag().equals("VBN")
                && isBehindPassive(s, verb)
                && s.children(verb, "aux", "auxpass", "ccomp", "xcomp").isEmpty();
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
