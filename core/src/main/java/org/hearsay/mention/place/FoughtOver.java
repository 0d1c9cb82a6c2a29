package org.hearsay.mention.place;

import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Places known by what is done to them: sites with a name before them that are fought over, and names behind "the battle for". */
final class FoughtOver {
    /** From a name over its article and what describes it to the preposition. */
    private static final int MOST_MODIFIERS = 3;

    private final Sentence sentence;
    private final Neighbours beside;
    private final FightWords words;

    FoughtOver(Sentence sentence, Neighbours beside, FightWords words) {
        this.sentence = sentence;
        this.beside = beside;
        this.words = words;
    }

    /** One past the noun of a site behind a name, "air base" behind "Orbo"; the end of the name when there is none. */
    int siteEnd(int to) {
        int noun = to;
        while (noun < sentence.size() && words.kinds().contains(beside.lower(noun))) {
            noun++;
        }
        boolean site = words.sites().contains(beside.lower(noun))
                || words.held().contains(beside.lower(noun)) && (beside.isTakenOrHit(noun) || isFoughtBefore(noun));
        return site ? noun + 1 : to;
    }

    /** Whether what is said of a site says that it is one of the ground: "near the Orbo dam", "the battle for the Orbo dam", "struck the Orbo dam". */
    boolean isOnTheGround(int from, int to) {
        return beside.isLocative(from) || isFought(from) || beside.isTakenOrHit(to - 1);
    }

    /** "the battle for the Orbo mill", seen from the mill. */
    private boolean isFoughtBefore(int noun) {
        int at = noun;
        while (at > 0
                && (NameMatcher.isCapital(sentence.token(at)) || words.kinds().contains(beside.lower(at)))) {
            at--;
        }
        return isFought(at + 1);
    }

    /** "the battle for Orbo", "the siege of the Orbo dam". */
    boolean isFought(int from) {
        return isBehind(from, Set.of("for", "of", "over"), words.fights());
    }

    /** "the outskirts of Orbo", "the southern slope of Orbo". */
    boolean isInPart(int from) {
        return isBehind(from, Set.of("of"), words.parts());
    }

    private boolean isBehind(int from, Set<String> prepositions, Set<String> nouns) {
        int at = from - 1;
        for (int steps = 0; steps < MOST_MODIFIERS && at > 0 && beside.isModifier(at); steps++) {
            at--;
        }
        if (at < 1 || !prepositions.contains(beside.lower(at))) {
            return false;
        }
        Token noun = sentence.token(at - 1);
        return noun.isNoun() && nouns.contains(noun.lemma());
    }
}
