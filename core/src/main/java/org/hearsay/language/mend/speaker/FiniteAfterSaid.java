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
 * "Police said a grenade wounded nine men": nobody says a grenade. A verb of harm that has its object tells what the noun before it did, and
 * that is what is said.
 *
 * @param saying verbs whose subject speaks
 * @param harming verbs of which people are the object
 * @param assailing verbs of violence
 */
public record FiniteAfterSaid(Set<String> saying, Set<String> harming, Set<String> assailing) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            Optional<Token> doer = s.head(verb).filter(noun -> isTakenForParticiple(s, verb, noun));
            Optional<Token> said = doer.flatMap(s::head);
            if (said.isPresent()) {
                changes.add(new Rehung(
                        verb.index(), said.get().index(), "ccomp", Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))));
                changes.add(Rehung.of(doer.get(), verb, "nsubj"));
            }
        }
        return changes;
    }

    private boolean isTakenForParticiple(Sentence s, Token verb, Token noun) {
        return verb.isLabel("acl")
                && verb.tag().equals("VBN")
                && (harming.contains(verb.lemma()) || assailing.contains(verb.lemma()))
                && verb.index() == noun.index() + 1
                && noun.isLabel("dobj")
                && s.head(noun)
                        .filter(said -> said.index() < noun.index() && saying.contains(said.lemma()))
                        .isPresent()
                && s.child(verb, "dobj")
                        .filter(object -> object.index() > verb.index())
                        .isPresent();
    }
}
