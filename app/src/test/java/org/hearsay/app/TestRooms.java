package org.hearsay.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.app.read.Rooms;
import org.hearsay.app.record.Coder;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.resolve.date.Timex;

/** Rooms that read as a test says, whose sentences are lines, and whose only mention of time is the first "Wednesday". */
record TestRooms(Function<Report, Reading> reading) implements Rooms {
    @Override
    public Reading read(Report report) {
        return reading.apply(report);
    }

    @Override
    public List<Span> sentences(Report report) {
        int first = report.text().indexOf('\n');
        return first < 0
                ? List.of(new Span(0, report.text().length()))
                : List.of(new Span(0, first), new Span(first + 1, report.text().length()));
    }

    @Override
    public List<Timex> timexes(Report report) {
        int at = report.text().indexOf("Wednesday");
        return at < 0
                ? List.of()
                : List.of(new Timex(new Span(at, at + "Wednesday".length()), "DATE", "2022-03-02", Optional.empty()));
    }

    @Override
    public List<String> checkCodebook() {
        return List.of();
    }

    @Override
    public void prepare() {}

    @Override
    public Coder coder() {
        return new Coder("hearsay", "1", Optional.empty(), Optional.empty());
    }
}
