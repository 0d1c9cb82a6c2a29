package org.hearsay.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "The porter was hurt by splinters", just after a bomb went off: what flies from a blast hurts by the blast that was told, and by no deed of its own. */
final class HurtByItsBlast {
    private static final Set<String> FLYING =
            Table.load("en/event/weapon-effects.tsv").group("flying");

    private static final Set<String> BLASTS =
            Set.of("bombing", "suicide-bombing", "grenade-attack", "shelling", "air-strike");

    private HurtByItsBlast() {}

    static boolean is(EventMention known, List<EventMention> cluster) {
        return BLASTS.contains(known.type())
                && cluster.stream().allMatch(HurtByItsBlast::isHarm)
                && cluster.stream()
                        .anyMatch(telling -> isByWhatFlew(telling.trigger().sentence(), telling));
    }

    private static boolean isHarm(EventMention telling) {
        return telling.type().equals("killing")
                && telling.responsible().isEmpty()
                && telling.times().isEmpty()
                && telling.places().isEmpty();
    }

    private static boolean isByWhatFlew(Sentence s, EventMention telling) {
        Token verb = telling.trigger().headToken();
        return s.children(verb, "agent", "prep").stream()
                .filter(by -> by.isLemma("by", "with", "from"))
                .flatMap(by -> s.child(by, "pobj").stream())
                .flatMap(what -> Stream.concat(Stream.of(what), s.children(what, "compound").stream()))
                .anyMatch(what -> FLYING.contains(what.lemma()));
    }
}
