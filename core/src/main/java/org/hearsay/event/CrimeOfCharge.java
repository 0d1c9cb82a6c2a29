package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "He was charged on Monday with murder", "two counts of assault": a crime by the name that the law has for it. Day and place beside it are
 * those of the court, not of the deed; "the murder of a judge in May" brings its own.
 */
final class CrimeOfCharge {
    private static final Table WORDS = Table.load("en/event/charge-words.tsv");
    private static final Set<String> VERBS = WORDS.group("verb");
    private static final Set<String> NOUNS = WORDS.group("noun");

    private CrimeOfCharge() {}

    static boolean is(Sentence s, Token crime) {
        return crime.isNoun()
                && s.child(crime, "det", "poss").isEmpty()
                && Syntax.prepositional(s, crime, "of").isEmpty()
                && over(s, crime).filter(word -> isCharge(s, word)).isPresent();
    }

    /** "charged with murder in the 3 May death of a clerk": not the day on which the charge was brought. */
    static boolean isTimeOfDeed(Phrase time) {
        return time.headToken().isLabel("nmod", "compound", "poss", "amod");
    }

    private static boolean isCharge(Sentence s, Token over) {
        return over.label().equals("prep") || over.isLemma("with", "of", "to", "on", "for")
                ? s.head(over)
                        .filter(charge -> VERBS.contains(charge.lemma()) || NOUNS.contains(charge.lemma()))
                        .isPresent()
                : NOUNS.contains(over.lemma());
    }

    /** What the crime hangs on, past others it is listed with. */
    private static Optional<Token> over(Sentence s, Token crime) {
        Token at = crime;
        while (at.label().equals("conj") && s.head(at).filter(Token::isNoun).isPresent()) {
            at = s.head(at).orElseThrow();
        }
        return s.head(at);
    }
}
