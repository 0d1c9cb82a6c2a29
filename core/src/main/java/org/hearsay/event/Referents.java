package org.hearsay.event;

import java.util.List;
import org.hearsay.language.Phrase;

/** What the rooms that resolve actors, dates and places know when two tellings are compared. */
public interface Referents {
    /** Whether two things are one. */
    enum Answer {
        SAME,
        DIFFERENT,
        /** Nothing speaks for or against it. */
        OPEN
    }

    /** Whether two phrases mean one actor. */
    Answer actor(Phrase one, Phrase other);

    /** Whether whoever a phrase names as speaking is an actor or speaks for it. */
    boolean speaksFor(Phrase speaker, Phrase actor);

    /** Whether a teller is a party to a deed or speaks for it. */
    default boolean isOfSide(Phrase teller, Phrase party) {
        return speaksFor(teller, party) || actor(teller, party) == Answer.SAME;
    }

    /** Whether nothing that is said of two people sets them apart; see {@link OnePerson}. */
    boolean canBeOnePerson(Phrase one, Phrase other);

    /** Whether two tellings can be of one day or time; open when one of them has none. */
    Answer date(EventMention one, EventMention other);

    /** Whether two tellings can be of one place: the same or one within the other; open when one of them has none. */
    Answer place(EventMention one, EventMention other);

    /** Whether what tellings tell is, by its day, no news of the report's. */
    boolean isHistory(List<EventMention> tellings);
}
