package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "As for the depot, Orbo Dawn, an alliance, blamed the army", "In the north of Umbrax, a mine hidden in sand was set off": what stands behind the
 * comma is the subject of the verb that has none, not another name for what the sentence begins with.
 */
public final class SubjectAfterFronted implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (!SubjectAfterAnd.isWithoutSubject(s, verb) && !isPassiveWithoutSubject(s, verb)) {
                continue;
            }
            s.children(verb, "prep").stream()
                    .filter(prep -> s.subtreeFrom(prep) == 0)
                    .findFirst()
                    .flatMap(prep -> last(s, prep))
                    .ifPresent(fronted -> changes.addAll(subject(s, fronted, verb)));
        }
        return changes;
    }

    private static boolean isPassiveWithoutSubject(Sentence s, Token verb) {
        return verb.tag().equals("VBN")
                && s.children(verb, "auxpass").stream().anyMatch(Token::isFinite)
                && s.child(verb, "nsubj", "nsubjpass", "csubj", "expl").isEmpty();
    }

    /** What the innermost of the prepositions leads to: "as for the depot"; a name in a larger place: "in the north of Umbrax". */
    private static Optional<Token> last(Sentence s, Token preposition) {
        Optional<Token> object = s.child(preposition, "pobj");
        Optional<Token> inner = s.child(object.orElse(preposition), "prep").flatMap(of -> s.child(of, "pobj"));
        return object.filter(noun ->
                        inner.filter(name -> s.child(name, "appos").isPresent()).isEmpty())
                .or(() -> inner);
    }

    private static List<Rehung> subject(Sentence s, Token fronted, Token verb) {
        List<Token> others = s.children(fronted, "appos").stream()
                .filter(noun -> s.isBehindComma(s.subtreeFrom(noun)))
                .toList();
        boolean isName = !others.isEmpty() && others.get(0).isProperNoun() && isFirst(s, fronted);
        if (!isName && (others.isEmpty() || !isRightBefore(s, others.get(0), fronted, verb))) {
            return List.of();
        }
        Token subject = others.get(0);
        boolean isPassive = s.child(verb, "auxpass").isPresent();
        List<Rehung> changes = new ArrayList<>();
        changes.add(Rehung.of(subject, verb, isPassive ? "nsubjpass" : "nsubj"));
        others.stream().skip(1).forEach(more -> changes.add(Rehung.of(more, subject, "appos")));
        return changes;
    }

    /** "As for the depot": not a town with its state in "at a court in Umbrax, Va.". */
    private static boolean isFirst(Sentence s, Token fronted) {
        return s.head(fronted)
                .flatMap(s::head)
                .filter(noun -> noun.isNoun() || noun.isPronoun())
                .isEmpty();
    }

    /** Behind a name a noun with an article, and no comma between it and the verb: not "In Umbrax, a small town, was found …". */
    private static boolean isRightBefore(Sentence s, Token noun, Token fronted, Token verb) {
        int to = s.subtreeTo(noun);
        return fronted.isProperNoun()
                && noun.isNoun()
                && s.child(noun, "det").isPresent()
                && to <= verb.index()
                && s.tokens().subList(to, verb.index()).stream()
                        .allMatch(word -> word.isLabel("aux", "auxpass", "neg"));
    }
}
