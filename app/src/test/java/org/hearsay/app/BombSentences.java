package org.hearsay.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Actuality;
import org.hearsay.model.Anchor;
import org.hearsay.model.Basis;
import org.hearsay.model.Coordinates;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Toll;
import org.hearsay.model.VictimClass;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;

/**
 * A reading that understands one kind of sentence: "On 2022-03-15 a bomb killed 8 people in Maiduguri"; all of them in a report are of the
 * event that the first tells.
 */
final class BombSentences {
    private static final Pattern SENTENCE = Pattern.compile("On (\\S+) a bomb killed (\\d+) people in (\\w+)");

    private BombSentences() {}

    /** One event, {@code e1}, for a report that begins with the sentence. */
    static Reading read(Report report) {
        return numbered(report, "e1");
    }

    /** The same by a coder that numbers events otherwise. */
    static Reading numbered(Report report, String id) {
        Matcher told = SENTENCE.matcher(report.text());
        if (!told.find()) {
            return Reading.unread(report, List.of());
        }
        Span place = new Span(told.start(3), told.end(3));
        Place city = new Place(
                "p1",
                told.group(3),
                Optional.of(told.group(3)),
                Optional.of("NG"),
                Optional.of("Borno State"),
                Optional.of(new Coordinates(11.8, 13.1)),
                2,
                List.of(place),
                List.of(),
                "test");
        LocalDate day = LocalDate.parse(told.group(1));
        int dead = Integer.parseInt(told.group(2));
        Event event = new Event(
                id,
                "bombing",
                List.of(),
                Actuality.OCCURRED,
                Newness.NEWS,
                Optional.of(new When(
                        Optional.of(day.toString()),
                        Optional.of(day),
                        Optional.of(day),
                        DatePrecision.DAY,
                        told.group(1),
                        Optional.of(new Span(told.start(1), told.end(1))),
                        Optional.of(Anchor.TEXT),
                        "test")),
                Optional.of(
                        new Where(Optional.of("p1"), 2, WhereRelation.IN, told.group(3), Optional.of(place), "test")),
                List.of(),
                List.of(),
                List.of(new Toll(
                        Harm.KILLED,
                        Optional.empty(),
                        VictimClass.UNKNOWN,
                        Optional.of(dead),
                        Optional.of(dead),
                        Optional.of(dead),
                        told.group(2),
                        false,
                        false,
                        Basis.REPORT,
                        new Span(told.start(2), told.end(2)))),
                List.of(),
                Optional.empty(),
                sentences(report),
                "test");
        return new Reading(
                report,
                List.of(),
                List.of(city),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Span> sentences(Report report) {
        return SENTENCE.matcher(report.text())
                .results()
                .map(told -> new Span(told.start(), told.end()))
                .toList();
    }
}
