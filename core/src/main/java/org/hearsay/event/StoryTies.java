package org.hearsay.event;

import java.util.List;
import org.hearsay.event.Referents.Answer;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Phrase;

/** What ties a deed that was done elsewhere to the story of its report: somebody who takes part in both, or that they are of one kind. */
final class StoryTies {
    private final Codebook codebook;
    private final Referents referents;

    StoryTies(Codebook codebook, Referents referents) {
        this.codebook = codebook;
        this.referents = referents;
    }

    /** Whether two deeds are of one kind or share somebody who did or suffered them. */
    boolean share(EventChain one, EventChain other) {
        return isOfOneKind(one.type(), other.type())
                || people(one).stream()
                        .anyMatch(person -> people(other).stream()
                                .anyMatch(again -> referents.actor(person, again) == Answer.SAME));
    }

    private boolean isOfOneKind(String one, String other) {
        return one.equals(other)
                || isAnyKilling(one)
                || isAnyKilling(other)
                || codebook.isKindOf(one, other)
                || codebook.isKindOf(other, one);
    }

    /** The type of a deed whose kind is not told. */
    private static boolean isAnyKilling(String type) {
        return type.equals("killing");
    }

    private static List<Phrase> people(EventChain event) {
        return event.tellings().stream().flatMap(EventMention::parties).toList();
    }
}
