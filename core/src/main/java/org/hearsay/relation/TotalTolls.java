package org.hearsay.relation;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.relation.FigureWords.Sort;

/** Tells the toll of a whole conflict or stretch of time from the toll of one event: only the first is a figure. */
final class TotalTolls {
    private final FigureWords words;

    TotalTolls(FigureWords words) {
        this.words = words;
    }

    /** People harmed, and a stretch of time or a whole conflict in the clause that says so. */
    boolean isTotal(Sentence sentence, Token counted, Token verb, Amount amount) {
        boolean dead = words.is(Sort.TOLL_NOUN, counted.lemma())
                && words.is(Sort.TOLL_VERB, verb.lemma())
                && isSince(sentence, verb);
        if (dead) {
            return true;
        }
        boolean harmed = words.is(Sort.HARM, verb.lemma())
                && counted.isLabel("nsubj", "nsubjpass", "dobj", "pobj", "conj")
                && (words.is(Sort.PERSON, counted.lemma())
                        || counted.tag().startsWith("NN") && !words.is(Sort.TIME_UNIT, counted.lemma())
                        || counted.index() == amount.to() - 1);
        if (!harmed) {
            return false;
        }
        for (Token child : sentence.children(verb)) {
            if (isSince(sentence, verb)
                    || child.isLabel("prep")
                            && child.isLemma("during", "over", "in", "within")
                            && isPeriod(sentence, child)) {
                return true;
            }
        }
        return isByConflict(sentence, verb) || isSaidOfPeriod(sentence, verb);
    }

    /** "the war has killed", "the fighting has forced millions from their homes and cost 900 lives". */
    private boolean isByConflict(Sentence sentence, Token verb) {
        Token first = verb.isLabel("conj") && sentence.child(verb, "nsubj").isEmpty()
                ? sentence.head(verb).orElse(verb)
                : verb;
        boolean hasBeen = sentence.children(first, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
        return sentence.children(first, "nsubj").stream()
                .anyMatch(subject -> words.is(Sort.CONFLICT, subject.lemma())
                        && !subject.isLemma("attack")
                        && (hasBeen || !subject.isLemma("fighting")));
    }

    /** "In the second war, the army says it has lost 4,700 men": the stretch of time stands at the verb of saying. */
    private boolean isSaidOfPeriod(Sentence sentence, Token verb) {
        return verb.isLabel("ccomp")
                && sentence.head(verb).stream()
                        .flatMap(saying -> sentence.children(saying, "prep").stream())
                        .anyMatch(child -> child.isLemma("during", "over", "in") && isPeriod(sentence, child));
    }

    /** "since 2015", "since it took up arms". */
    private static boolean isSince(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.isLemma("since")
                    || child.isLabel("advcl")
                            && sentence.child(child, "mark")
                                    .filter(mark -> mark.isLemma("since"))
                                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "over the past decade", "during the war", "in ten years". */
    private boolean isPeriod(Sentence sentence, Token preposition) {
        Optional<Token> noun = sentence.child(preposition, "pobj");
        if (noun.isEmpty()) {
            return false;
        }
        if (words.is(Sort.CONFLICT, noun.get().lemma())) {
            return !preposition.isLemma("in") || !noun.get().isLemma("attack", "fighting", "violence", "unrest");
        }
        return words.is(Sort.TIME_UNIT, noun.get().lemma())
                && noun.get().isLemma("year", "decade", "month")
                && !sentence.children(noun.get(), "nmod", "amod", "det").isEmpty();
    }

    /**
     * "brings to 61 the number of people killed this year", "puts the number of the dead as of Friday at 410"; without a stretch of time
     * it is the toll of an event.
     */
    boolean isNumberOfPeriod(Sentence sentence, Token counted, Amount amount) {
        boolean placed = amount.from() > 0
                && counted.index() == amount.to() - 1
                && sentence.token(amount.from() - 1).isLemma("to", "at");
        return placed
                && sentence.tokens().stream().anyMatch(token -> isPlaced(sentence, token))
                && sentence.tokens().stream().anyMatch(token -> isOfPeriod(sentence, token));
    }

    /** A number or toll that somebody puts somewhere. */
    private boolean isPlaced(Sentence sentence, Token number) {
        return words.is(Sort.NUMBER_NOUN, number.lemma())
                && !sentence.children(number, "prep", "acl").isEmpty()
                && sentence.tokens().stream()
                        .anyMatch(verb -> words.is(Sort.PLACING, verb.lemma()) && sentence.isWithin(number, verb));
    }

    private boolean isOfPeriod(Sentence sentence, Token token) {
        boolean asOf = token.isLemma("as")
                && token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).isLemma("of");
        return asOf
                || token.isLemma("since", "overall")
                || words.is(Sort.CONFLICT, token.lemma()) && token.isNoun() && !token.isLemma("attack", "fighting")
                || token.isLemma("year", "decade", "month")
                        && sentence.children(token, "det", "nmod").stream()
                                .anyMatch(word -> word.isLemma("this", "past", "last"));
    }
}
