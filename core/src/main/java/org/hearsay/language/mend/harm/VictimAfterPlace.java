package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The murder in Orbo of two priests", "the killings in the past two days of Ada Bell": the priests are of the murder and not of Orbo. Not "the murder
 * in the Republic of Orbo".
 *
 * @param harms nouns of harm to people
 */
public record VictimAfterPlace(Set<String> harms) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token of : s.tokens()) {
            Optional<Token> place = s.head(of)
                    .filter(noun -> of.isLemma("of")
                            && of.label().equals("prep")
                            && (noun.isProperNoun() || isTime(s, noun))
                            && noun.index() < of.index());
            Optional<Token> harm = place.flatMap(noun -> over(s, noun)).filter(noun -> harms.contains(noun.lemma()));
            if (harm.isPresent()
                    && s.child(of, "pobj").filter(who -> isPeople(s, who)).isPresent()) {
                changes.add(Rehung.of(of, harm.get(), "prep"));
            }
        }
        return changes;
    }

    /** What a chain of prepositions hangs on, or stands behind: "murder" of "the murder in Orbo on Monday". */
    private static Optional<Token> over(Sentence s, Token noun) {
        Optional<Token> at = Optional.of(noun);
        Optional<Token> before = Optional.empty();
        while (at.filter(here ->
                        here.isProperNoun() || isTime(s, here) || here.label().equals("prep"))
                .isPresent()) {
            before = at.map(Token::index).filter(i -> i > 0).map(i -> s.token(i - 1));
            at = at.flatMap(s::head);
        }
        return at.filter(Token::isNoun).isPresent() ? at : before;
    }

    private static boolean isTime(Sentence s, Token noun) {
        return noun.isNoun() && s.nameAt(noun.index()).filter(Name::isOfTime).isPresent();
    }

    private static boolean isPeople(Sentence s, Token who) {
        return who.tag().equals("NNS")
                || isPerson(s, who)
                || s.children(who, "conj").stream().anyMatch(other -> isPeople(s, other))
                || s.children(who, "appos").stream().anyMatch(name -> isPerson(s, name))
                || s.children(who, "compound", "nmod").stream()
                        .anyMatch(called -> called.tag().equals("NNS")); // "leaders" of "leaders Ali Noor and Ada Bell"
    }

    private static boolean isPerson(Sentence s, Token who) {
        return s.nameAt(who.index())
                .filter(name -> name.type() == NameType.PERSON)
                .isPresent();
    }
}
