package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The driver, who has not been named, set off a bomb": a verb right behind the comma that closes a relative clause, with neither "and" nor a subject
 * of its own, is that of the sentence. It is not a part of what the clause denies of the driver.
 */
public final class FiniteBehindRelative implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token verb : s.tokens()) {
            Optional<Token> clause = s.head(verb).filter(relative -> isBehind(s, verb, relative));
            Optional<Token> noun = clause.flatMap(s::head).filter(who -> who.isNoun() && who.head() < 0);
            if (noun.isPresent()) {
                return mended(s, verb, clause.get(), noun.get());
            }
        }
        return List.of();
    }

    private static boolean isBehind(Sentence s, Token verb, Token clause) {
        return clause.isLabel("relcl")
                && verb.isLabel("conj")
                && verb.index() > clause.index()
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN") && hasObject(s, verb))
                && s.isBehindComma(verb.index())
                && s.child(verb, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty()
                && s.isBehindComma(s.subtreeFrom(clause))
                && s.children(clause).stream().noneMatch(and -> and.isLabel("cc") && and.index() < verb.index())
                && s.children(clause, "conj").stream().noneMatch(other -> other.index() < verb.index());
    }

    /** Not "a driver, who was beaten, robbed and left in a ditch". */
    private static boolean hasObject(Sentence s, Token verb) {
        return s.child(verb, "dobj").isPresent();
    }

    private static List<Rehung> mended(Sentence s, Token verb, Token clause, Token noun) {
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(verb.index(), -1, "root", Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))));
        changes.add(Rehung.of(noun, verb, "nsubj"));
        s.children(verb, "conj").stream()
                .filter(joined ->
                        joined.tag().equals("VBN") && s.child(joined, "auxpass").isEmpty())
                .forEach(joined -> changes.add(new Rehung(
                        joined.index(), verb.index(), "conj", Optional.of(new Rehung.Verb(joined.lemma(), "VBD")))));
        s.children(clause).stream()
                .filter(word -> word.index() > verb.index())
                .forEach(word -> changes.add(Rehung.of(word, verb, word.label())));
        s.children(noun).stream()
                .filter(word -> word.index() > verb.index())
                .forEach(word -> changes.add(Rehung.of(word, verb, word.label())));
        return changes;
    }
}
