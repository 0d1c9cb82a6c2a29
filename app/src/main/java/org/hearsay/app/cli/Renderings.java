package org.hearsay.app.cli;

import org.hearsay.app.read.Rendering;
import org.hearsay.app.read.Rooms;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordWriter;
import org.hearsay.app.render.HtmlRendering;
import org.hearsay.app.render.TextRendering;
import org.hearsay.app.render.TimexRendering;
import org.hearsay.source.Delivery;

/** The renderings by format. */
final class Renderings {
    private final Rooms rooms;

    Renderings(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * @param width columns of a line of text
     * @param colour whether text is coloured
     */
    Rendering of(Format format, int width, boolean colour) {
        return switch (format) {
            case JSON -> {
                RecordWriter records = new RecordWriter();
                yield (reading, ofMany) -> {
                    Coder coder = rooms.coder();
                    return ofMany ? records.line(reading, coder) + "\n" : records.pretty(reading, coder);
                };
            }
            case TEXT -> {
                TextRendering text = new TextRendering(width, colour);
                yield (reading, ofMany) ->
                        text.render(reading) + (ofMany ? "\n" + "═".repeat(Math.min(width, 80)) + "\n\n" : "");
            }
            case HTML -> {
                HtmlRendering page = new HtmlRendering("hearsay " + Version.number());
                yield (reading, ofMany) -> {
                    if (ofMany) {
                        throw Stop.usage(
                                "--format html shows one report, and this is a list: take --format json for many");
                    }
                    return page.render(reading);
                };
            }
            case TIMEX -> {
                TimexRendering rows = new TimexRendering();
                yield (reading, ofMany) ->
                        reading.issues().stream().noneMatch(issue -> Delivery.Accepted.keepsFromReading(issue.kind()))
                                ? rows.render(reading.report(), rooms.timexes(reading.report()))
                                : "";
            }
        };
    }
}
