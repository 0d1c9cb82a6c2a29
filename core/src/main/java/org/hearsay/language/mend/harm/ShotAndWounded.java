package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The Front shot and badly wounded a detective": it shot him, and no "Front shot" did the wounding. */
public record ShotAndWounded(Set<String> harming) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (verb.isFinite() && harming.contains(verb.lemma())) {
                s.child(verb, "nsubj")
                        .filter(shot -> shot.isLemma("shot") && shot.tag().equals("NN") && isBehindAnd(s, shot, verb))
                        .ifPresent(shot -> changes.addAll(mended(s, shot, verb)));
            }
        }
        return changes;
    }

    private static boolean isBehindAnd(Sentence s, Token shot, Token verb) {
        return shot.index() + 1 < verb.index()
                && s.token(shot.index() + 1).isLemma("and")
                && !s.children(shot, "compound").isEmpty();
    }

    private static List<Rehung> mended(Sentence s, Token shot, Token verb) {
        List<Rehung> changes = new ArrayList<>(4);
        Token who = s.token(shot.index() - 1);
        changes.add(new Rehung(shot.index(), verb.head(), verb.label(), Optional.of(new Rehung.Verb("shoot", "VBD"))));
        changes.add(Rehung.of(verb, shot, "conj"));
        changes.add(Rehung.of(s.token(shot.index() + 1), shot, "cc"));
        changes.add(Rehung.of(who, shot, "nsubj"));
        s.children(shot).stream()
                .filter(child -> child.index() < who.index())
                .forEach(child -> changes.add(Rehung.of(child, who, child.label())));
        s.child(verb, "dobj").ifPresent(whom -> changes.add(Rehung.of(whom, shot, "dobj")));
        return changes;
    }
}
