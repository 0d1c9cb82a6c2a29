package org.hearsay.event;

import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;

/**
 * Whether tellings speak of a deed in particular. "Violence", "the attacks", "fighting" with no word on whom it hit, who did it, when or
 * where is talk of such deeds, of which no coder could make an incident.
 */
public final class Particularity {
    private Particularity() {}

    /**
     * What the tellings say, or generic where nothing ties them to one happening.
     *
     * @param placed whether a day or a place of the event was found
     */
    public static Actuality decide(EventChain chain, boolean placed) {
        Actuality said = chain.actuality();
        boolean vague = said == Actuality.OCCURRED
                && !placed
                && chain.tellings().stream().allMatch(telling -> isBareNoun(telling) || isLotOfSpeakers(telling));
        return vague ? Actuality.GENERIC : said;
    }

    /** "We have been beaten, we have been shot": what a people has suffered, no one day of it. */
    private static boolean isLotOfSpeakers(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token verb = telling.trigger().headToken();
        return verb.isVerb()
                && Syntax.isPassive(s, verb)
                && s.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.isLemma("have") && !aux.tag().equals("VBD"))
                && !telling.targets().isEmpty()
                && telling.targets().stream()
                        .allMatch(target -> target.headToken().isLemma("we", "they", "you"))
                && telling.responsible().isEmpty()
                && telling.tolls().isEmpty()
                && telling.weapons().isEmpty();
    }

    private static boolean isBareNoun(EventMention telling) {
        Token head = telling.trigger().headToken();
        return head.tag().startsWith("NN")
                && telling.responsible().isEmpty()
                && telling.targets().isEmpty()
                && telling.tolls().isEmpty()
                && telling.weapons().isEmpty()
                && telling.count().isEmpty();
    }
}
