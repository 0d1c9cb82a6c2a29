package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.SampleReading;
import org.hearsay.app.ingest.Linking;
import org.hearsay.incident.TollRule;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static Reading reading(String id, List<Event> events) {
        Reading sample = SampleReading.reading();
        Report report = sample.report();
        return new Reading(
                new Report(
                        id,
                        Optional.of("uri-" + id),
                        Optional.of("Paper " + id),
                        report.title(),
                        report.published(),
                        report.publishedFrom(),
                        report.language(),
                        report.text()),
                sample.actors(),
                sample.places(),
                events,
                sample.claims(),
                sample.relations(),
                sample.figures(),
                sample.issues(),
                sample.decisions());
    }

    /**
     * All three tell the air strikes as history, two the ambush as news. History is listed last, so these two are counted with the ambush,
     * though more reports tell the other.
     */
    @Test
    void aReportCountsWithTheFirstListedOfItsIncidents() {
        List<Event> events = SampleReading.reading().events();
        Gathering gathering = new Gathering(
                new Linking(Codebook.builtIn(), ActorRegistry.load(), TollRule.LATEST_INDEPENDENT_OFFICIAL));
        gathering.put(reading("one", events));
        gathering.put(reading("two", events));
        gathering.put(reading("three", events.subList(1, 2)));
        Map<String, String> incidents = gathering.incidents();
        assertThat(incidents.get("uri-one"))
                .isEqualTo(incidents.get("uri-two"))
                .isNotEqualTo(incidents.get("uri-three"));
    }
}
