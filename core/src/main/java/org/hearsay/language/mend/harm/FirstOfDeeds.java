package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Members of a gang killed 28 people, burned homes and forced others to flee": a form in "-ed" with an object of its own is no participle of the
 * gang, but the first of the verbs that the members are the subject of.
 */
public final class FirstOfDeeds implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token first : s.tokens()) {
            Optional<Token> noun = s.head(first).filter(of -> isObjectTaker(s, first) && of.isLabel("pobj"));
            Optional<Token> next =
                    noun.flatMap(of -> subjectOver(s, of)).flatMap(subject -> verbBehind(s, subject, first));
            if (next.isPresent()) {
                return mended(s, first, next.get());
            }
        }
        return List.of();
    }

    private static boolean isObjectTaker(Sentence s, Token verb) {
        return verb.tag().equals("VBN")
                && verb.label().equals("acl")
                && s.child(verb, "agent", "auxpass", "aux").isEmpty()
                && s.child(verb, "dobj")
                        .filter(object -> object.index() > verb.index())
                        .isPresent();
    }

    /** The subject that holds the noun: "members" over "of a gang". */
    private static Optional<Token> subjectOver(Sentence s, Token noun) {
        Optional<Token> at = Optional.of(noun);
        while (at.filter(word -> !word.isLabel("nsubj")).isPresent()
                && at.get().isLabel("pobj", "prep", "conj", "compound", "nmod", "appos")) {
            at = s.head(at.get());
        }
        return at.filter(word -> word.isLabel("nsubj"));
    }

    private static Optional<Token> verbBehind(Sentence s, Token subject, Token first) {
        return s.head(subject)
                .filter(verb -> verb.tag().equals("VBD")
                        && verb.index() > first.index()
                        && s.isBehindComma(verb.index())
                        && s.children(verb, "conj").stream().anyMatch(Token::isVerb));
    }

    private static List<Rehung> mended(Sentence s, Token first, Token next) {
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(
                first.index(), next.head(), next.label(), Optional.of(new Rehung.Verb(first.lemma(), "VBD"))));
        changes.add(Rehung.of(next, first, "conj"));
        s.children(next).stream()
                .filter(word -> word.index() < first.index())
                .forEach(word -> changes.add(Rehung.of(word, first, word.label())));
        return changes;
    }
}
