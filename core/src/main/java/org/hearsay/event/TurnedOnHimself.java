package org.hearsay.event;

import java.util.List;
import org.hearsay.event.Referents.Answer;
import org.hearsay.language.Phrase;

/** "He shot two clerks. The guard then shot himself": the end of the deed of one who shot others first. */
record TurnedOnHimself(Referents referents) {
    boolean is(List<EventMention> chain, List<EventMention> cluster) {
        return SelfHarm.isAll(cluster)
                && !SelfHarm.isAll(chain)
                && doers(cluster).stream()
                        .anyMatch(self ->
                                doers(chain).stream().anyMatch(doer -> referents.actor(self, doer) == Answer.SAME));
    }

    private static List<Phrase> doers(List<EventMention> tellings) {
        return tellings.stream()
                .flatMap(telling -> telling.perpetrators().stream())
                .toList();
    }
}
