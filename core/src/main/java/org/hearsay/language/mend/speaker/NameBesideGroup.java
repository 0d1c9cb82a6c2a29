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
 * "A spokesman for the group, Omar Dahir, said": the name of a person stands beside the spokesman and not beside the group, whose name it
 * cannot be.
 *
 * @param roles nouns of those who speak or act for a body
 * @param givenNames given names of people
 */
public record NameBesideGroup(Set<String> roles, Set<String> givenNames) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token name : s.tokens()) {
            Optional<Token> role = s.head(name)
                    .filter(group -> name.isLabel("appos")
                            && name.isProperNoun()
                            && !group.isProperNoun()
                            && group.isLabel("pobj"))
                    .flatMap(s::head)
                    .filter(of -> of.isLemma("for", "of"))
                    .flatMap(s::head)
                    .filter(noun -> roles.contains(noun.lemma()));
            int first = s.subtreeFrom(name);
            boolean isPerson =
                    name.index() > first && givenNames.contains(s.token(first).form());
            if (role.isPresent() && isPerson) {
                changes.add(Rehung.of(name, role.get(), "appos"));
            }
        }
        return changes;
    }
}
