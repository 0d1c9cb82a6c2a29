package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A verb with what carries it: "has repeatedly declined to confirm" is one clause of <i>confirm</i>, whose top is <i>declined</i>.
 *
 * @param top the verb that the subject and the auxiliaries hang from; the verb itself where nothing carries it
 * @param passive whether the subject is acted upon
 */
record Clause(Sentence sentence, Vocabulary vocabulary, Token verb, Token top, boolean passive) {
    private static final int DEEPEST = 12;

    static Clause of(Sentence sentence, Token verb, Vocabulary vocabulary) {
        Token top = verb;
        for (int steps = 0; steps < DEEPEST; steps++) {
            Optional<Token> carrier = carrier(sentence, top, vocabulary);
            if (carrier.isEmpty()) {
                break;
            }
            top = carrier.get();
        }
        return new Clause(sentence, vocabulary, verb, top, isPassive(sentence, verb));
    }

    private static Optional<Token> carrier(Sentence sentence, Token verb, Vocabulary vocabulary) {
        if (!verb.isLabel("xcomp") || sentence.child(verb, "nsubj", "nsubjpass").isPresent()) {
            return Optional.empty();
        }
        return sentence.head(verb)
                .filter(head -> vocabulary.isCarrier(head) && head.index() < verb.index())
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
                above.isVerb() || above.isLabel("acl", "relcl")
                        ? subject(joined(verb, above), depth + 1)
                        : Optional.empty();
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
                        : subject(above, depth + 1).flatMap(noun -> speakerOfCount(noun, above, depth));
            case "pcomp" -> gerundSubject(verb, above, depth);
            default -> Optional.empty();
        };
    }

    /** "A source said the toll was higher, putting it at 27": the source puts it, and no toll does. */
    private Optional<Token> speakerOfCount(Token noun, Token above, int depth) {
        return noun.isLemma("toll", "number", "figure", "count", "total") && above.isLabel("ccomp")
                ? sentence.head(above).flatMap(saying -> subject(saying, depth + 1))
                : Optional.of(noun);
    }

    /**
     * The verb whose subject a joined verb shares: "denied that … had fighters and said" goes with <i>denied</i>, though the parser joins
     * it to <i>had</i>.
     */
    private Token joined(Token verb, Token above) {
        if (!above.isLabel("ccomp", "xcomp") || !vocabulary.isSaying(verb)) {
            return above;
        }
        return sentence.head(above)
                .filter(saying -> vocabulary.isSaying(saying) && isJoinedTo(verb, above, saying))
                .orElse(above);
    }

    /** Whether a verb without a subject, joined to a complement, is rather joined to the verb that takes the complement. */
    boolean isJoinedTo(Token verb, Token complement, Token saying) {
        return !verb.tag().equals("VB")
                && verb.tag().equals(saying.tag())
                && sentence.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark")
                        .isEmpty()
                && !hasSpoken(complement)
                && complement.index() > saying.index();
    }

    /** "said the kidnappers had demanded money and threatened to kill": those who "had demanded" threatened as well. */
    private boolean hasSpoken(Token complement) {
        return complement.tag().equals("VBN")
                && vocabulary.isSaying(complement)
                && sentence.children(complement, "aux").stream().anyMatch(had -> had.isLemma("have"));
    }

    /** "accused him of hiding": he hides; "quoted him as saying": he says; "began by saying": the one who began says. */
    private Optional<Token> gerundSubject(Token verb, Token preposition, int depth) {
        Optional<Token> governor = sentence.head(preposition).filter(Token::isVerb);
        Optional<Token> object = preposition.isLemma("of", "for", "as", "from", "into", "with")
                ? governor.flatMap(above -> sentence.child(above, "dobj", "nsubjpass"))
                : Optional.empty();
        return object.filter(token -> token.index() < verb.index())
                .or(() -> governor.flatMap(above -> subject(above, depth + 1)));
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
