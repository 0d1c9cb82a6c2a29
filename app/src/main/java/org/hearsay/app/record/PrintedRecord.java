package org.hearsay.app.record;

import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Issue;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;

/** What is printed of a reading, in print order: all of it but the decisions, which {@code explain} makes again. */
public record PrintedRecord(
        String schema,
        Coder coder,
        Report report,
        List<Actor> actors,
        List<Place> places,
        List<Event> events,
        List<Claim> claims,
        List<Relation> relations,
        List<Figure> figures,
        List<Issue> issues) {
    /** The name of this contract; a change of meaning needs a new number. */
    public static final String SCHEMA = "hearsay/record/1";

    public static PrintedRecord of(Reading reading, Coder coder) {
        return new PrintedRecord(
                SCHEMA,
                coder,
                reading.report(),
                reading.actors(),
                reading.places(),
                reading.events(),
                reading.claims(),
                reading.relations(),
                reading.figures(),
                reading.issues());
    }
}
