package org.hearsay.event;

import java.util.Set;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.language.Token;

/** Whether a telling is of several deeds at once, which are no one deed told before. */
final class Series {
    /** What one carries out or makes: several raids are several deeds, several rockets may be one. */
    private static final Set<String> DONE =
            Set.of("attack", "raid", "strike", "airstrike", "bombing", "assault", "ambush", "killing", "incursion");

    private Series() {}

    /** "a series of raids", "two raids", "raids", "carried out 41 air strikes". */
    static boolean are(EventMention mention) {
        Token head = mention.trigger().headToken();
        Token last = mention.trigger().sentence().token(mention.trigger().to() - 1);
        return mention.pointer() == Pointer.SEVERAL
                || head.isVerb() && last.isLabel("dobj") && last.tag().equals("NNS") && DONE.contains(last.lemma())
                || mention.count().orElse(1) > 1
                || head.isNoun() && head.tag().endsWith("S")
                || LastingDeed.isSeries(mention.trigger().sentence(), head);
    }
}
