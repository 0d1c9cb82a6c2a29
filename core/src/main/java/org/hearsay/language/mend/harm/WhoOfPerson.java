package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "A deserter from the army who belonged to a gang": "who" is the deserter, and no army.
 *
 * @param group nouns of bodies of people
 */
public record WhoOfPerson(Set<String> group) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token clause : s.tokens()) {
            if (clause.isLabel("relcl")
                    && s.child(clause, "nsubj", "nsubjpass")
                            .filter(who -> who.isLemma("who"))
                            .isPresent()) {
                s.head(clause)
                        .filter(body -> body.tag().equals("NN") && body.isLabel("pobj") && group.contains(body.lemma()))
                        .flatMap(s::head)
                        .filter(from -> from.isLemma("from", "of", "in", "with"))
                        .flatMap(s::head)
                        .filter(person -> person.tag().equals("NN") && !group.contains(person.lemma()))
                        .ifPresent(person -> changes.add(Rehung.of(clause, person, "relcl")));
            }
        }
        return changes;
    }
}
