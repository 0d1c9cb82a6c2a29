package org.hearsay.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention.WeaponMention;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Reads the modes of an event from the words before, above and around its trigger and from its weapons. */
final class ModeReader {
    private final WordList words = WordList.load("modes", true);

    Set<String> read(Sentence s, Occurrence occurrence, List<WeaponMention> weapons, List<Token> doers) {
        Set<String> modes = new LinkedHashSet<>();
        for (Token word : occurrence.words()) {
            if (word != occurrence.head()) {
                words.value("modifier", word).ifPresent(modes::add);
            }
            for (Token child : s.children(word)) {
                if (child.isLabel("compound", "nmod", "amod", "poss")) {
                    words.value("modifier", child).ifPresent(modes::add);
                    s.children(child, "compound", "nmod")
                            .forEach(w -> words.value("modifier", w).ifPresent(modes::add));
                } else if (child.isLabel("advmod", "npadvmod")) {
                    words.value("clause", child).ifPresent(modes::add);
                } else if (child.isLabel("prep")) {
                    s.child(child, "pobj")
                            .flatMap(noun -> words.value("clause", noun))
                            .ifPresent(modes::add);
                }
            }
        }
        for (Token doer : doers) { // "a suicide bomber": but not the truck of "truck drivers"
            s.children(doer, "compound", "nmod").stream()
                    .filter(w -> w.isLemma("suicide"))
                    .forEach(w -> words.value("modifier", w).ifPresent(modes::add));
        }
        if (!occurrence.trigger().verb()) {
            above(s, occurrence.head())
                    .flatMap(noun -> words.value("over", noun))
                    .ifPresent(modes::add);
        }
        weapons.forEach(weapon -> words.value("weapon", weapon.kind()).ifPresent(modes::add));
        return modes;
    }

    /** The noun of "a series of attacks". */
    private static Optional<Token> above(Sentence s, Token noun) {
        if (!noun.label().equals("pobj")) {
            return Optional.empty();
        }
        return s.head(noun).filter(of -> of.isLemma("of")).flatMap(s::head);
    }
}
