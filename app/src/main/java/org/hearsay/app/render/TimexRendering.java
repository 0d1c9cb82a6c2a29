package org.hearsay.app.render;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.CodePoints;
import org.hearsay.model.Report;
import org.hearsay.resolve.date.Timex;
import tools.jackson.databind.json.JsonMapper;

/** The mentions of time of a report as one line of JSON: its address or id, and each mention with the attributes of TIMEX3. */
public final class TimexRendering {
    private final JsonMapper mapper = JsonMapper.builder().build();

    /** One report's line. */
    record Line(String uri, List<Row> timexes) {}

    /** One mention; offsets are half-open and count code points, as in the record. */
    record Row(int start, int end, String type, String value, Optional<String> mod, String text) {}

    public String render(Report report, List<Timex> timexes) {
        CodePoints points = new CodePoints(report.text());
        List<Row> rows = timexes.stream()
                .map(timex -> new Row(
                        points.ofUnit(timex.span().start()),
                        points.ofUnit(timex.span().end()),
                        timex.type(),
                        timex.value(),
                        timex.mod(),
                        report.quote(timex.span())))
                .toList();
        return mapper.writeValueAsString(new Line(report.uri().orElse(report.id()), rows)) + "\n";
    }
}
