package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;

/**
 * "A car bomb went off at a bank. … Three shops were destroyed": damage that nobody is said to have done, on no day and at no place of its own, is that
 * of the deed told last.
 */
final class DamageOfDeed {
    static final String RULE = "damage-of-event";

    private static final Set<String> DAMAGE = Set.of("looting", "sabotage");

    private static final Set<String> VERBS = Set.of("destroy", "damage", "wreck", "demolish", "raze", "ransack");

    /** Deeds that leave damage behind. */
    private static final Set<String> DAMAGING = Set.of(
            "suicide-bombing",
            "air-strike",
            "shelling",
            "grenade-attack",
            "bombing",
            "arson",
            "armed-clash",
            "armed-attack",
            "hijacking",
            "mob-violence");

    private DamageOfDeed() {}

    static boolean is(EventMention known, List<EventMention> cluster, Referents referents) {
        return DAMAGING.contains(known.type())
                && known.actuality() == Actuality.OCCURRED
                && cluster.stream()
                        .allMatch(telling -> isBare(telling, referents) && known.newness() == telling.newness());
    }

    private static boolean isBare(EventMention telling, Referents referents) {
        Sentence s = telling.trigger().sentence();
        Token verb = telling.trigger().headToken();
        return DAMAGE.contains(telling.type())
                && telling.actuality() == Actuality.OCCURRED
                && VERBS.contains(verb.lemma())
                && Syntax.isPassive(s, verb)
                && telling.responsible().isEmpty()
                && telling.weapons().isEmpty()
                && referents.date(telling, telling) == Referents.Answer.OPEN
                && referents.place(telling, telling) == Referents.Answer.OPEN
                && s.children(verb, "advmod").stream()
                        .noneMatch(word -> word.isLemma("also", "meanwhile", "elsewhere"));
    }
}
