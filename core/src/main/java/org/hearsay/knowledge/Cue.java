package org.hearsay.knowledge;

import java.util.List;
import org.hearsay.model.Certainty;
import org.hearsay.model.Coded;
import org.hearsay.model.Stance;

/**
 * One sense of a cue of attribution: a line of {@code en/cues.tsv}.
 *
 * @param words its lemmas; {@link #GAP} stands for an object in between ("hold ~ responsible")
 * @param frames where its content may stand, each with the preposition it needs
 * @param line where in the data file it is written
 */
public record Cue(
        List<String> words,
        Kind kind,
        Stance stance,
        Factivity factivity,
        Certainty certainty,
        List<Frame> frames,
        int line) {
    /** The word of a cue that stands for an object in between. */
    public static final String GAP = "~";

    public Cue {
        words = List.copyOf(words);
        frames = List.copyOf(frames);
        if (words.isEmpty() || frames.isEmpty()) {
            throw new IllegalArgumentException("a cue has words and frames");
        }
    }

    /** What word a cue is, or is headed by. */
    public enum Kind implements Coded {
        VERB,
        NOUN,
        ADJECTIVE,
        PREPOSITION,
        ADVERB
    }

    /** Whether a cue takes its content as true. */
    public enum Factivity implements Coded {
        NEUTRAL,
        FACTIVE,
        COUNTERFACTIVE
    }

    /** Where a content stands beside its cue. */
    public enum Pattern implements Coded {
        /** A direct quotation beside the cue: "…," he said. */
        QUOTE,
        /** A clause with a subject of its own: said (that) …, asked whether …; on a noun: the claim that …. */
        THAT,
        /** An infinitive whose subject is the source: vowed to …. */
        TO,
        /** A gerund whose subject is the source: denied killing …. */
        ING,
        /** An object: condemned the raid. */
        NP,
        /** What follows a preposition, which belongs to the cue: called for …. */
        PREP,
        /** An object and an infinitive of which it is the subject: urged them to …. */
        NP_TO,
        /** An object and what it is seen as: described it as …. */
        NP_AS,
        /** An object and what it is called: called the raid illegal. */
        NP_PRED,
        /** An object and a preposition: accused them of …. */
        NP_PREP,
        /** The person told, then a clause: told reporters that …. */
        ADDR_THAT,
        /** The person told, then or before it a direct quotation. */
        ADDR_QUOTE,
        /** The person told, then what to do: told them to …. */
        ADDR_TO,
        /** The person told, then a preposition: informed them of …. */
        ADDR_PREP,
        /** The last words of the cue are the content: vowed revenge. */
        ALONE,
        /** An adjective after "it is": it is clear that …. */
        IT_THAT,
        /** The source follows and the rest of the clause is the content: according to …. */
        SOURCE,
        /** The source is the possessor inside the cue: in the army's view. */
        POSS_SOURCE,
        /** The clause around an adverb is the content: reportedly. */
        CLAUSE
    }

    /**
     * A pattern with its preposition.
     *
     * @param preposition empty for patterns that need none
     */
    public record Frame(Pattern pattern, String preposition) {}

    /** The word under which the cue is looked up. */
    public String headword() {
        return words.get(0);
    }

    public boolean has(Pattern pattern) {
        for (Frame frame : frames) {
            if (frame.pattern() == pattern) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cue has a pattern with this preposition. */
    public boolean has(Pattern pattern, String preposition) {
        for (Frame frame : frames) {
            if (frame.pattern() == pattern && frame.preposition().equals(preposition)) {
                return true;
            }
        }
        return false;
    }
}
