package org.hearsay.language.mend.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "He identified eleven of the people shot": with no "and" between, they were shot; he who identified them shot nobody. */
public record ParticipleAfterNoun(Set<String> harming) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token verb : s.tokens()) {
            Optional<Token> over = s.head(verb).filter(before -> before.isVerb() && before.index() < verb.index());
            boolean loose = verb.label().equals("conj")
                    && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                    && harming.contains(verb.lemma())
                    && over.isPresent()
                    && s.child(verb, "nsubj", "nsubjpass", "dobj", "aux", "auxpass")
                            .isEmpty()
                    && s.token(verb.index() - 1).tag().equals("NNS")
                    && IntStream.range(over.get().index(), verb.index())
                            .mapToObj(s::token)
                            .noneMatch(between ->
                                    between.isLabel("cc") || between.form().equals(","));
            if (loose) {
                return List.of(new Rehung(
                        verb.index(), verb.index() - 1, "acl", Optional.of(new Rehung.Verb(verb.lemma(), "VBN"))));
            }
        }
        return List.of();
    }
}
