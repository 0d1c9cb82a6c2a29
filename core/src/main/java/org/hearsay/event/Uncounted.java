package org.hearsay.event;

import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Nouns of harm, and what stands beside them, that count nobody. */
final class Uncounted {
    private Uncounted() {}

    /** "It did not mention civilian deaths": nobody counts them. */
    static boolean isNotTold(Sentence s, Token noun) {
        return noun.isLabel("dobj")
                && s.head(noun)
                        .filter(verb -> s.child(verb, "neg").isPresent()
                                && verb.isLemma("mention", "report", "confirm", "address", "discuss", "acknowledge"))
                        .isPresent();
    }

    /** "claimed the killings": which they were, and not how many. */
    static boolean isOnlyPointedAt(Sentence s, Token noun, Quantity quantity) {
        return quantity.equals(Quantity.SOME)
                && s.child(noun, "det")
                        .filter(det -> det.isLemma("the", "these", "those"))
                        .isPresent();
    }

    /** "the massacre of 28 September", and the age in "Ann Bell, 34 was hit", which counts nobody. */
    static boolean isOfDate(Sentence s, Token noun) {
        return (noun.isProperNoun() || isBehindName(s, noun))
                && s.nameAt(noun.index())
                        .filter(name -> name.type() == NameType.DATE)
                        .isPresent();
    }

    private static boolean isBehindName(Sentence s, Token number) {
        return number.tag().equals("CD")
                && number.index() > 1
                && s.token(number.index() - 1).form().equals(",")
                && s.token(number.index() - 2).isProperNoun();
    }
}
