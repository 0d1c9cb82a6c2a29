package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * An attribution: a source, a cue, a content.
 *
 * @param id local to the reading, {@code c1} and on
 * @param polarity of the content
 * @param venue where it was said, in words: "a news conference"
 * @param addressee the id of the actor spoken to
 * @param within the id of the claim that carries this one
 */
public record Claim(
        String id,
        Stance stance,
        Optional<Source> source,
        Optional<Span> cue,
        List<Span> content,
        ClaimForm form,
        Polarity polarity,
        Certainty certainty,
        Optional<When> when,
        Optional<Where> where,
        Optional<String> venue,
        Optional<String> addressee,
        List<About> about,
        Optional<String> within,
        String rule) {
    public Claim {
        content = List.copyOf(content);
        about = List.copyOf(about);
    }

    /**
     * Who says it.
     *
     * @param actor the id of the speaker
     * @param role "spokesman"
     * @param of the id of the actor spoken for
     * @param via the outlet or document it reached us through
     * @param unnamedClass {@code officials}, {@code witnesses}, … for sources with no name
     * @param count how many speak, where the words give a number
     * @param mention the words that name the source
     */
    public record Source(
            Optional<String> actor,
            Optional<String> role,
            Optional<String> of,
            Optional<String> via,
            Optional<String> unnamedClass,
            Optional<Integer> count,
            Optional<Span> mention) {}

    /** What a claim bears on: the kind of thing, its id, and which side of it. */
    public record About(Thing thing, String id, ClaimField field) {}

    /** The kinds of thing a claim can bear on. */
    public enum Thing implements Coded {
        EVENT,
        RELATION,
        FIGURE,
        ACTOR,
        PLACE
    }
}
