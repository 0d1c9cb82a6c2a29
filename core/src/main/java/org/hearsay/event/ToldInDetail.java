package org.hearsay.event;

import java.util.List;
import org.hearsay.event.EventMention.Pointer;

/** "An ambush near the dam has been reported. Rebels ambushed a truck there": first announced, with nobody hit, then told. */
final class ToldInDetail {
    private ToldInDetail() {}

    static boolean is(List<EventMention> chain, List<EventMention> cluster, EventMention known, EventMention main) {
        return known.type().equals(main.type())
                && Series.are(known) == Series.are(main)
                && known.pointer() == Pointer.OPEN
                && known.trigger().headToken().isNoun()
                && known.trigger()
                        .headToken()
                        .lemma()
                        .equals(main.trigger().headToken().lemma())
                && chain.stream()
                        .allMatch(m -> m.targets().isEmpty() && m.tolls().isEmpty())
                && main.trigger().sentence().tokens().stream()
                        .noneMatch(w -> w.isLemma("also", "another", "other", "second", "meanwhile", "elsewhere"));
    }
}
