package org.hearsay.app.cli;

import org.hearsay.app.read.Rendering;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordWriter;
import org.hearsay.app.render.HtmlRendering;
import org.hearsay.app.render.TextRendering;

/** The renderings by format. */
public final class Renderings {
    private final Coder coder;

    public Renderings(Coder coder) {
        this.coder = coder;
    }

    /**
     * @param width columns of a line of text
     * @param colour whether text is coloured
     */
    Rendering of(Format format, int width, boolean colour) {
        return switch (format) {
            case JSON -> {
                RecordWriter records = new RecordWriter(coder);
                yield (reading, ofMany) -> ofMany ? records.line(reading) + "\n" : records.pretty(reading);
            }
            case TEXT -> {
                TextRendering text = new TextRendering(width, colour);
                yield (reading, ofMany) ->
                        text.render(reading) + (ofMany ? "\n" + "═".repeat(Math.min(width, 80)) + "\n\n" : "");
            }
            case HTML -> {
                HtmlRendering page = new HtmlRendering(coder.name() + " " + coder.version());
                yield (reading, ofMany) -> {
                    if (ofMany) {
                        throw Stop.usage(
                                "--format html shows one report, and this is a list: take --format json for many");
                    }
                    return page.render(reading);
                };
            }
            case TIMEX -> throw Stop.usage("--format timex: not yet");
        };
    }
}
