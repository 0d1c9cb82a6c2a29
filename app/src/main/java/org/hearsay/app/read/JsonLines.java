package org.hearsay.app.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hearsay.source.ReportReader;

/** Takes a list of reports apart: one JSON object a line, {@code {id, published, publisher, title, url, text}}. */
public final class JsonLines {
    private final Optional<LocalDate> published;
    private final ListLine listLine = new ListLine();

    /** @param published the day of publication of all of them, which beats what they say themselves */
    public JsonLines(Optional<LocalDate> published) {
        this.published = published;
    }

    /** @param name what the user knows the list by; the reports in it are its lines */
    public void each(String name, InputStream in, Intake.Taker taker) throws IOException, InterruptedException {
        int number = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean more = true;
        while (more) {
            line.reset();
            number++;
            long length = 0; // a packed line can be longer than an int counts
            int b;
            while ((b = in.read()) >= 0 && b != '\n') {
                if (++length <= ReportReader.MAX_BYTES) {
                    line.write(b);
                }
            }
            more = b >= 0;
            String place = name + ":" + number;
            if (length > ReportReader.MAX_BYTES) {
                taker.take(new Arrival.Lost(place, "too long for one report (" + length + " bytes)"));
            } else {
                line(place, number == 1 ? withoutMark(line.toByteArray()) : line.toByteArray(), taker);
            }
        }
    }

    private void line(String place, byte[] line, Intake.Taker taker) throws InterruptedException {
        if (!isBlank(line)) {
            taker.take(listLine.arrival(place, line, published));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] withoutMark(byte[] line) {
        boolean marked = line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
    }
}
