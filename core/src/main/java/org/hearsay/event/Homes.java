package org.hearsay.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Tells the names of where somebody is from: "Ann Bell, 18, of Orbo", "an Orbo man", "a driver from Orbo". */
final class Homes {
    private static final Set<String> OF = Set.of("of", "from");
    private static final Set<String> AGE = Set.of("old", "year", "month", "aged");

    /** The classes of people.tsv of those who act for no town: "Orbo police" are not from Orbo. */
    private static final Set<String> PRIVATE = Set.of("persons", "civilians");

    private static final Set<String> PEOPLE = PeopleNouns.of(PRIVATE);

    private Homes() {}

    /** Whether a name of a place says where somebody is from. */
    static boolean is(Phrase name) {
        Sentence s = name.sentence();
        Token head = name.headToken();
        return isBeforePerson(s, head) || isBehindPerson(s, head);
    }

    private static boolean isBeforePerson(Sentence s, Token name) {
        return name.isLabel("compound", "nmod", "amod")
                && s.head(name)
                        .filter(noun -> noun.index() > name.index() && isPerson(s, noun))
                        .isPresent();
    }

    private static boolean isBehindPerson(Sentence s, Token name) {
        Optional<Token> of = s.head(name)
                .filter(preposition -> name.label().equals("pobj")
                        && OF.contains(preposition.lemma().toLowerCase(Locale.ROOT)));
        return of.isPresent()
                && (s.head(of.get()).filter(noun -> isPerson(s, noun)).isPresent() || isBehindAge(s, of.get()));
    }

    /** ", 18, of Orbo". */
    private static boolean isBehindAge(Sentence s, Token of) {
        int at = of.index() - 1;
        return at > 1
                && s.token(at).form().equals(",")
                && (s.token(at - 1).tag().equals("CD")
                        || AGE.contains(s.token(at - 1).lemma()));
    }

    private static boolean isPerson(Sentence s, Token noun) {
        return AGE.contains(noun.lemma())
                || s.nameAt(noun.index())
                        .filter(name -> name.type() == NameType.PERSON)
                        .isPresent()
                || noun.isNoun() && !noun.isProperNoun() && PEOPLE.contains(noun.lemma());
    }
}
