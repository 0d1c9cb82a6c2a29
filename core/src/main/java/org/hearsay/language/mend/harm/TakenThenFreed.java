package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * Participles between commas that say what was done to those named before them: "Ali Noor and Omar Dahir, kidnapped on Monday, were freed",
 * "asked for the release of Ali Noor, kidnapped on Monday". The parser can take the first for the verb of the sentence, so that the victims
 * would be the kidnappers, and hang the second on the verb, whose subject would have been kidnapped.
 *
 * @param harming verbs of which people are the object
 */
public record TakenThenFreed(Set<String> harming) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (verb.index() > 1 && harming.contains(verb.lemma()) && isAfterComma(s, verb)) {
                if (verb.tag().equals("VBD") || verb.tag().equals("VBN")) {
                    aside(s, verb, changes);
                    ofNameBefore(s, verb, changes);
                }
            }
        }
        return changes;
    }

    private static boolean isAfterComma(Sentence s, Token verb) {
        return s.isBehindComma(verb.index());
    }

    /** "Ali Noor, kidnapped on Monday, was freed" with "kidnapped" for its verb. */
    private static void aside(Sentence s, Token verb, List<Rehung> changes) {
        Optional<Token> subject =
                s.child(verb, "nsubj", "nsubjpass").filter(who -> s.subtreeTo(who) == verb.index() - 1);
        Optional<Token> told = s.children(verb, "dep", "conj", "ccomp").stream()
                .filter(next -> next.isVerb()
                        && next.index() > verb.index()
                        && s.child(next, "aux", "auxpass").isPresent()
                        && s.child(next, "nsubj", "nsubjpass").isEmpty()
                        && s.isBehindComma(s.subtreeFrom(next)))
                .findFirst();
        if (subject.isEmpty()
                || told.isEmpty()
                || s.child(verb, "dobj", "aux", "auxpass", "cc").isPresent()) {
            return;
        }
        Token main = told.get();
        boolean passive = s.child(main, "auxpass").isPresent();
        changes.add(new Rehung(main.index(), verb.head(), verb.label()));
        changes.add(Rehung.of(subject.get(), main, passive ? "nsubjpass" : "nsubj"));
        changes.add(new Rehung(
                verb.index(), subject.get().index(), "acl", Optional.of(new Rehung.Verb(verb.lemma(), "VBN"))));
    }

    /** "asked for the release of Ali Noor, kidnapped on Monday" with "kidnapped" hung on "asked". */
    private static void ofNameBefore(Sentence s, Token verb, List<Rehung> changes) {
        Token name = s.token(verb.index() - 2);
        boolean apart = verb.isLabel("advcl", "acl")
                && s.head(verb)
                        .filter(over -> over.index() < name.index() && !s.isWithin(over, name))
                        .isPresent();
        if (apart
                && s.nameAt(name.index())
                        .filter(one -> one.type() == NameType.PERSON)
                        .isPresent()
                && s.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark").isEmpty()) {
            changes.add(Rehung.of(verb, name, "acl"));
        }
    }
}
