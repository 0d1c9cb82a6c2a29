package org.hearsay.app.render;

import java.util.List;
import org.hearsay.app.record.CodePoints;
import org.hearsay.model.Report;
import org.hearsay.resolve.date.Timex;

/**
 * The mentions of time as rows of tab-separated columns: report (its address or path, else its id), start and end in code points, the TIMEX3
 * attributes type, value and mod, and the words.
 */
public final class TimexRendering {
    public String render(Report report, List<Timex> timexes) {
        CodePoints points = new CodePoints(report.text());
        StringBuilder rows = new StringBuilder();
        for (Timex timex : timexes) {
            rows.append(report.uri().orElse(report.id()).replace('\t', ' '));
            rows.append('\t').append(points.ofUnit(timex.span().start()));
            rows.append('\t').append(points.ofUnit(timex.span().end()));
            rows.append('\t').append(timex.type()).append('\t').append(timex.value());
            rows.append('\t').append(timex.mod().orElse(""));
            rows.append('\t')
                    .append(Wording.onOneLine(report.quote(timex.span())))
                    .append('\n');
        }
        return rows.toString();
    }
}
