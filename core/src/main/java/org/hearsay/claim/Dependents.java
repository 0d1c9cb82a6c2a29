package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Name;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What hangs on a verb of saying: its object, its clause, its infinitive, its prepositions, wherever the parser hung them. */
final class Dependents {
    /** How far behind an object its preposition may stand. */
    private static final int WIDEST_OBJECT = 12;

    private final Clause clause;
    private final Sentence sentence;
    private final Token verb;

    Dependents(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verb = clause.verb();
    }

    Optional<Token> object() {
        return sentence.child(verb, "dobj", "dative")
                .filter(token -> !token.tag().equals("TO"));
    }

    /** "…, a charge the army rejected": what is rejected stands before the clause. */
    Optional<Token> chargeBefore() {
        return sentence.head(verb)
                .filter(noun -> verb.label().equals("relcl")
                        && clause.vocabulary().is(Vocabulary.Group.CHARGE, noun)
                        && sentence.child(verb, "nsubj").isPresent());
    }

    Optional<Token> complement() {
        return saidAfter()
                .or(() -> sentence.child(verb, "ccomp"))
                .or(() -> sentence.child(verb, "xcomp").filter(this::isQuestion));
    }

    /** "He denied it, but he did admit that it happened": the clause with "that" after the verb goes before one in front of it. */
    private Optional<Token> saidAfter() {
        return sentence.children(verb, "ccomp").stream()
                .filter(clause -> clause.index() > verb.index() && isThat(clause))
                .findFirst();
    }

    private boolean isQuestion(Token token) {
        return sentence.child(token, "mark", "advmod", "dobj")
                .filter(word -> word.tag().startsWith("W") || word.isLemma("whether", "if"))
                .isPresent();
    }

    Optional<Token> infinitive() {
        return sentence.child(verb, "xcomp")
                .filter(token -> sentence.child(token, "aux")
                        .filter(aux -> aux.tag().equals("TO"))
                        .isPresent());
    }

    /** "denied paying", "denied having paid". */
    Optional<Token> gerund() {
        return sentence.child(verb, "xcomp", "ccomp")
                .filter(token -> sentence.child(token, "nsubj", "nsubjpass").isEmpty())
                .filter(token -> sentence.child(token, "aux", "auxpass")
                        .map(aux -> aux.tag().equals("VBG"))
                        .orElse(token.tag().equals("VBG")));
    }

    Optional<List<Token>> objectAndInfinitive() {
        Optional<Token> to = infinitive();
        Optional<Token> object = object();
        if (to.isPresent() && object.isPresent()) {
            return Optional.of(List.of(object.get(), to.get()));
        }
        return sentence.child(verb, "ccomp")
                .filter(token -> sentence.child(token, "aux")
                        .filter(aux -> aux.tag().equals("TO"))
                        .isPresent())
                .map(List::of);
    }

    Optional<List<Token>> predicated() {
        Optional<Token> called = sentence.child(verb, "oprd");
        Optional<Token> object = object();
        if (called.isPresent() && object.isPresent()) {
            return Optional.of(List.of(object.get(), called.get()));
        }
        return Optional.empty();
    }

    Optional<Token> preposition(Token head, String lemma) {
        return sentence.children(head, "prep", "prt", "advmod", "dative", "agent").stream()
                .filter(token -> token.lemma().equals(lemma)
                        && sentence.child(token, "pobj", "pcomp", "prep").isPresent())
                .findFirst();
    }

    /** "warned the junta that raids would be punished": the clause that the parser hung on the one told. */
    Optional<Token> thatClauseOf(Token told) {
        return sentence.children(told, "relcl", "acl").stream()
                .filter(this::isThat)
                .findFirst();
    }

    /** "blamed the raid on the market on the army": what a deed is laid on comes last. */
    Optional<Token> lastPreposition(Token object, String lemma) {
        Optional<Token> own = preposition(verb, lemma);
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> last = Optional.empty();
        for (int i = object.index() + 1; i < sentence.subtreeTo(object); i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals(lemma) && sentence.child(token, "pobj").isPresent()) {
                last = Optional.of(token);
            }
        }
        return last;
    }

    /** The preposition that goes with the verb, wherever behind the object the parser hung it: "accused them on Friday of …". */
    Optional<Token> prepositionNear(Token object, String lemma) {
        return preposition(verb, lemma).or(() -> preposition(object, lemma)).or(() -> prepositionBehind(object, lemma));
    }

    private Optional<Token> prepositionBehind(Token object, String lemma) {
        int end = Math.min(sentence.size(), object.index() + WIDEST_OBJECT);
        for (int i = object.index() + 1; i < end; i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals(lemma)
                    && sentence.child(token, "pobj", "pcomp").isPresent()
                    && !isOfName(object, token)) {
                return Optional.of(token);
            }
            if (token.isVerb() && !token.isLabel("acl", "nmod") || token.form().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "clearing their fields outside the village of Orbo": the name of the village. */
    private boolean isOfName(Token object, Token of) {
        return sentence.head(of)
                .filter(place -> place.index() != object.index()
                        && place.isLabel("pobj")
                        && place.index() == of.index() - 1
                        && sentence.child(of, "pobj")
                                .filter(Token::isProperNoun)
                                .isPresent())
                .isPresent();
    }

    /** An object with the prepositional phrases that follow it at once: "reported deaths in a village". */
    List<Token> withTrail(Token object) {
        List<Token> heads = new ArrayList<>(2);
        heads.add(object);
        int end = sentence.subtreeTo(object);
        for (Token prep : sentence.children(verb, "prep")) {
            if (sentence.subtreeFrom(prep) == end && !isSetting(prep)) {
                heads.add(prep);
                end = sentence.subtreeTo(prep);
            }
        }
        return heads;
    }

    /** When, or on what occasion: no part of what is said. */
    private boolean isSetting(Token prep) {
        return prep.isLemma("at", "during", "after", "before", "since", "until", "by", "through", "amid")
                || sentence.child(prep, "pobj")
                        .flatMap(noun -> sentence.nameAt(noun.index()))
                        .filter(Name::isOfTime)
                        .isPresent();
    }

    boolean isThat(Token clauseHead) {
        return sentence.child(clauseHead, "mark")
                .filter(mark -> mark.isLemma("that"))
                .isPresent();
    }

    boolean isEmpty(Token token) {
        return token.isLabel("expl")
                || token.isLemma("it") && complement().isPresent() && clause.passive()
                || token.isLemma("there");
    }
}
