package org.hearsay.app.cli;

import java.util.function.Function;
import org.hearsay.app.record.RecordWriter;
import org.hearsay.model.Reading;

/** The renderings by format. */
public record Renderings(RecordWriter records) {
    Function<Reading, String> of(Format format) {
        return switch (format) {
            case JSON, TEXT, HTML, TIMEX -> records::pretty;
        };
    }
}
