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
 * "A volunteer, who asked not to be named, put the dead at 34": a form that may be a past is one where somebody stands before it, and it is he
 * who does it.
 *
 * @param putting verbs of giving a number whose past looks like the infinitive
 */
public record PutByDescribed(Set<String> putting) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (putting.contains(verb.lemma())
                    && (verb.head() < 0 || verb.isLabel("dep"))
                    && s.isBehindComma(verb.index())
                    && s.child(verb, "nsubj", "aux").isEmpty()) {
                s.tokens().subList(0, verb.index()).stream()
                        .filter(noun -> noun.isNoun()
                                && (noun.head() < 0 || noun.head() == verb.index() && noun.isLabel("dep")))
                        .filter(noun -> s.child(noun, "relcl", "appos", "acl").isPresent())
                        .reduce((first, last) -> last)
                        .ifPresent(noun -> {
                            changes.add(Rehung.of(noun, verb, "nsubj"));
                            changes.add(new Rehung(
                                    verb.index(), -1, "root", Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))));
                        });
            }
        }
        return changes;
    }
}
