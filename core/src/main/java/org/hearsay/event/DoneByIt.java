package org.hearsay.event;

import java.util.List;
import org.hearsay.event.EventMention.Responsible;
import org.hearsay.event.Referents.Answer;

/** "Police said it killed ten people": where "it" is nobody, it is the deed told before. */
record DoneByIt(Referents referents) {
    boolean is(List<EventMention> tellings) {
        return tellings.stream()
                .allMatch(telling -> telling.type().equals("killing")
                        && telling.responsible().size() == 1
                        && telling.responsible().stream().allMatch(this::isNobody));
    }

    private boolean isNobody(Responsible doer) {
        return doer.phrase().headToken().isLemma("it") && referents.actor(doer.phrase(), doer.phrase()) == Answer.OPEN;
    }
}
