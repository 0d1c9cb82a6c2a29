package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The ministry named the dead as A and B, and said …": a participle has no object and no subject that does it, so that the noun which was left
 * as the root is who did what the verb says.
 */
public final class FiniteBehindRoot implements Mend {
    private static final Set<String> VERBS =
            Set.of("name", "identify", "call", "urge", "accuse", "blame", "order", "tell");

    private final Set<String> saying;

    public FiniteBehindRoot(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token verb : s.tokens()) {
            Optional<Token> doer = s.head(verb).filter(noun -> isTakenForParticiple(s, verb, noun));
            if (doer.isPresent()) {
                List<Rehung> changes = new ArrayList<>();
                changes.add(new Rehung(verb.index(), -1, "root", Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))));
                changes.add(Rehung.of(doer.get(), verb, "nsubj"));
                s.children(doer.get(), "punct").stream()
                        .filter(mark -> mark.index() > verb.index())
                        .forEach(mark -> changes.add(Rehung.of(mark, verb, "punct")));
                s.children(verb, "oprd").stream()
                        .filter(named -> s.child(named, "det").isPresent())
                        .forEach(named -> changes.add(Rehung.of(named, verb, "dobj")));
                said(s, verb).ifPresent(said -> changes.add(Rehung.of(said, verb, "conj")));
                return changes;
            }
        }
        return List.of();
    }

    private static boolean isTakenForParticiple(Sentence s, Token verb, Token noun) {
        return verb.isLabel("acl")
                && verb.tag().equals("VBN")
                && VERBS.contains(verb.lemma())
                && noun.isNoun()
                && noun.head() < 0
                && noun.index() == verb.index() - 1
                && s.child(verb, "agent").isEmpty()
                && s.children(verb, "dobj", "oprd").stream()
                        .anyMatch(object -> s.child(object, "det", "poss").isPresent());
    }

    /** "and said", which was hung on the last name before it. */
    private Optional<Token> said(Sentence s, Token verb) {
        return s.tokens().stream()
                .filter(said -> said.index() > verb.index()
                        && said.isLabel("conj")
                        && said.tag().equals("VBD")
                        && saying.contains(said.lemma())
                        && s.head(said).filter(Token::isVerb).isEmpty()
                        && s.child(said, "nsubj").isEmpty())
                .findFirst();
    }
}
