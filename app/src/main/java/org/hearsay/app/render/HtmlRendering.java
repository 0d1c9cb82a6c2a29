package org.hearsay.app.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;

/**
 * A reading as one HTML page that needs nothing but itself: the report with every value's words marked, the record beside it. Pointing at
 * words, or moving to them with the arrow keys, shows what was read in them, on whose word, and by which rule.
 */
public final class HtmlRendering {
    private final String style = resource("record.css");
    private final String script = resource("record.js");
    private final String coder;

    /** @param coder who read it, for the foot of the page: "hearsay 0.1.0" */
    public HtmlRendering(String coder) {
        this.coder = coder;
    }

    public String render(Reading reading) {
        Report report = reading.report();
        List<Value> values = Values.of(reading);
        MarkedText.Marked text = MarkedText.of(report.text(), values);
        String title = Headline.of(report);
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#record">Skip to the record</a>
                <header>
                <p class="kicker">%s</p>
                <h1>%s</h1>
                <p class="legend" aria-hidden="true"><span class="event">event</span> <span class="content">claim</span> <span class="cue">cue</span>
                <span class="actor">actor</span> <span class="place">place</span> <span class="date">date</span> <span class="toll">toll</span>
                <span class="label">judging label</span> <span class="issue">open</span></p>
                </header>
                <main>
                <article id="report" aria-label="The report; arrow keys move between the marked words">
                %s</article>
                <aside id="record" aria-label="What was read in it">
                %s</aside>
                </main>
                <footer>Read by %s. Nothing here is a finding of fact: every value stands on the words and the voice shown with it.</footer>
                <div id="note" role="status" hidden></div>
                <script type="application/json" id="values">%s</script>
                <script>
                %s</script>
                </body>
                </html>
                """.formatted(
                        Html.escape(title),
                        style,
                        Html.escape(kicker(report)),
                        Html.escape(title),
                        text.html(),
                        RecordCards.of(reading, values, text.anchors()),
                        Html.escape(coder),
                        json(values),
                        script);
    }

    private static String kicker(Report report) {
        return report.publisher().map(name -> name + " · ").orElse("")
                + report.published().map(Days::say).orElse("day of publication not known")
                + report.uri().map(uri -> " · " + uri).orElse("");
    }

    private static String json(List<Value> values) {
        return values.stream()
                .map(value -> "{" + field("key", value.key()) + ","
                        + field("kind", value.kind().style()) + ","
                        + field("what", value.what()) + "," + field("voice", value.voice()) + ","
                        + field("rule", value.rule()) + "}")
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String field(String key, String value) {
        StringBuilder json = new StringBuilder("\"").append(key).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029') {
                json.append("\\u").append(String.format("%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlRendering.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
