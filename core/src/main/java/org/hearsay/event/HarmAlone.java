package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.Referents.Answer;
import org.hearsay.knowledge.Table;
import org.hearsay.model.Actuality;

/** Tellings of who was harmed and of nothing else of the deed, done nowhere else than a deed that was told before. */
final class HarmAlone {
    private static final Set<String> VERBS =
            Table.load("en/event/harm-alone.tsv").firstColumn();

    private HarmAlone() {}

    static boolean is(EventMention telling, List<EventMention> chain, Referents referents) {
        return telling.pointer() == Pointer.OPEN
                && telling.actuality() == Actuality.OCCURRED
                && VERBS.contains(telling.trigger().headToken().lemma())
                && !telling.tolls().isEmpty()
                && telling.tolls().stream().noneMatch(TollMention::cumulative)
                && (referents.place(telling, telling) == Answer.OPEN
                        || chain.stream().anyMatch(known -> referents.place(known, telling) == Answer.SAME));
    }
}
