package org.hearsay.claim;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A verb with what carries it: "has repeatedly declined to confirm" is one clause of <i>confirm</i>, whose top is <i>declined</i>.
 *
 * @param top the verb that the subject and the auxiliaries hang from; the verb itself where nothing carries it
 * @param passive whether the subject is acted upon
 */
record Clause(Sentence sentence, Token verb, Token top, boolean passive) {
    private static final int DEEPEST = 12;

    /** @param carriers verbs and adjectives that take an infinitive and add no source of their own: begin, seem, likely */
    static Clause of(Sentence sentence, Token verb, Set<String> carriers) {
        Token top = verb;
        for (int steps = 0; steps < DEEPEST; steps++) {
            Optional<Token> carrier = carrier(sentence, top, carriers);
            if (carrier.isEmpty()) {
                break;
            }
            top = carrier.get();
        }
        return new Clause(sentence, verb, top, isPassive(sentence, verb));
    }

    private static Optional<Token> carrier(Sentence sentence, Token verb, Set<String> carriers) {
        if (!verb.isLabel("xcomp") || sentence.child(verb, "nsubj", "nsubjpass").isPresent()) {
            return Optional.empty();
        }
        return sentence.head(verb)
                .filter(head -> carriers.contains(head.lemma()) && head.index() < verb.index())
                .map(head -> head.isLabel("acomp", "oprd", "attr")
                        ? sentence.head(head).orElse(head)
                        : head)
                .filter(head -> sentence.child(head, "dobj").isEmpty());
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        if (sentence.child(verb, "auxpass", "nsubjpass").isPresent()) {
            return true;
        }
        if (!verb.tag().equals("VBN") || sentence.child(verb, "aux", "nsubj").isPresent()) {
            return false;
        }
        return verb.isLabel("acl", "relcl", "advcl", "oprd", "xcomp")
                || verb.isLabel("conj")
                        && sentence.head(verb)
                                .filter(head -> head.isVerb() && isPassive(sentence, head))
                                .isPresent();
    }

    /** The word that the clause is about: the subject, or for clauses without one the word they take it from. */
    Optional<Token> subject() {
        return subject(top, 0);
    }

    private Optional<Token> subject(Token verb, int depth) {
        Optional<Token> own = sentence.child(verb, "nsubj", "nsubjpass", "csubj");
        if (own.isPresent() || depth > DEEPEST) {
            return own;
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Token above = head.get();
        return switch (verb.label()) {
            case "acl" -> above.isNoun() || above.isPronoun() ? head : Optional.empty();
            case "conj" ->
                above.isVerb() || above.isLabel("acl", "relcl") ? subject(above, depth + 1) : Optional.empty();
            case "xcomp" ->
                sentence.child(above, "dobj", "dative")
                        .filter(object ->
                                object.index() < verb.index() && verb.tag().equals("VB"))
                        .or(() -> subject(above, depth + 1));
            case "advcl" ->
                sentence.child(verb, "mark").isPresent()
                                && !verb.tag().equals("VBG")
                                && !verb.tag().equals("VBN")
                        ? Optional.empty()
                        : subject(above, depth + 1);
            case "pcomp" ->
                sentence.head(above).filter(Token::isVerb).flatMap(governor -> subject(governor, depth + 1));
            default -> Optional.empty();
        };
    }

    /** Who does it, in a passive: the noun after "by". */
    Optional<Token> agent() {
        return sentence.child(verb, "agent").flatMap(by -> sentence.child(by, "pobj"));
    }

    /** The first token of the words of saying: auxiliaries, negations and adverbs stand before the verb. */
    int from() {
        int from = verb.index();
        while (from > 0 && belongs(sentence.token(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean belongs(Token token) {
        if (isPart(token)) {
            return true;
        }
        Optional<Token> head = sentence.head(token);
        if (head.isEmpty()) {
            return false;
        }
        if (isPart(head.get())) {
            return token.isLabel("aux", "auxpass", "neg", "acomp")
                    || token.isLabel("advmod", "oprd") && !token.tag().startsWith("W");
        }
        return token.isLabel("advmod") && head.get().isLabel("advmod", "acomp") && belongs(head.get());
    }

    private boolean isPart(Token token) {
        if (token.index() == verb.index()) {
            return true;
        }
        if (top.index() == verb.index() || token.index() < top.index() || token.index() > verb.index()) {
            return false;
        }
        return token.index() == top.index() || token.isLabel("xcomp") && sentence.isWithin(verb, token);
    }

    /** One past the verb and its particle. */
    int to() {
        int to = verb.index() + 1;
        while (to < sentence.size()
                && sentence.token(to).isLabel("prt")
                && sentence.token(to).head() == verb.index()) {
            to++;
        }
        return to;
    }
}
