package org.hearsay.event;

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
                && chain.tellings().stream().allMatch(Particularity::isBareNoun);
        return vague ? Actuality.GENERIC : said;
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
