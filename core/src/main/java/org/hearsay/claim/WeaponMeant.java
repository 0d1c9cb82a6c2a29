package org.hearsay.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "A bomb killed two. The league denied having planted the charge": who speaks of the weapon that was told speaks of the deed done with it. */
final class WeaponMeant {
    private static final Table WORDS = Table.load("en/content-words.tsv");
    private static final Set<String> WIELDING = WORDS.group("wielding");
    private static final Set<String> WEAPONS = WORDS.group("weapon");

    private WeaponMeant() {}

    /** Whether something is said of putting a known weapon to use. */
    static boolean isPutToUse(Attribution said) {
        return sentences(said)
                .anyMatch(sentence -> sentence.tokens().stream().anyMatch(token -> isUse(said, sentence, token)));
    }

    /** Whether a word is the verb or the weapon of such a use. */
    static boolean isOfUse(Attribution said, Token word) {
        return sentences(said)
                .filter(sentence -> sentence.span().contains(word.span()))
                .anyMatch(sentence -> isUse(said, sentence, word)
                        || sentence.head(word)
                                .filter(verb -> isUse(said, sentence, verb)
                                        && weapon(sentence, verb)
                                                .filter(word::equals)
                                                .isPresent())
                                .isPresent());
    }

    private static boolean isUse(Attribution said, Sentence sentence, Token verb) {
        return verb.isVerb()
                && WIELDING.contains(verb.lemma())
                && said.content().stream().anyMatch(content -> content.contains(verb.span()))
                && weapon(sentence, verb).isPresent();
    }

    /** "the charge": one that was told. */
    private static Optional<Token> weapon(Sentence sentence, Token verb) {
        return sentence.child(verb, "dobj", "nsubjpass")
                .filter(thing -> WEAPONS.contains(thing.lemma()))
                .filter(thing -> sentence.child(thing, "det")
                        .filter(det -> det.isLemma("the", "this", "that"))
                        .isPresent());
    }

    private static Stream<Sentence> sentences(Attribution said) {
        return said.contentHeads().stream().map(Phrase::sentence).distinct();
    }
}
