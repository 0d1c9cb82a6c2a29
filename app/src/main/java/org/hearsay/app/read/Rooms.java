package org.hearsay.app.read;

import java.util.List;
import org.hearsay.app.record.Coder;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.resolve.date.Timex;

/** What the program needs of the house. One serves all threads. What cannot be opened ends in {@link CannotGoOn}. */
public interface Rooms {
    Reading read(Report report);

    /** The sentences of a report, in text order. */
    List<Span> sentences(Report report);

    /** The mentions of time in a report, in text order. */
    List<Timex> timexes(Report report);

    /** Which examples of the codebook are read otherwise than they should be, one line each. */
    List<String> checkCodebook();

    /** Opens everything that is otherwise opened when it is first needed. */
    void prepare();

    /** Who it is that reads: goes into every record. */
    Coder coder();
}
