package org.hearsay.event;

import java.util.List;
import org.hearsay.language.Phrase;

/** Whether somebody who tells something has told other things as well: one source that gives two numbers means two deeds. */
record OneVoice(Referents referents, Tellers tellers) {
    boolean tells(List<EventMention> tellings, Phrase teller) {
        return tellings.stream()
                .flatMap(telling -> tellers.of(telling.trigger()).stream())
                .anyMatch(other -> referents.speaksFor(teller, other) || referents.speaksFor(other, teller));
    }
}
