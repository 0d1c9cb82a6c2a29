package org.hearsay.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.app.read.Arrival;
import org.hearsay.app.read.Intake.Taker;
import org.hearsay.source.RawReport;
import org.hearsay.source.ReportReader;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A web archive (ISO 28500): pages and plain texts that a server answered with, or that were put or converted into it. */
final class WarcFile {
    private final Optional<LocalDate> published;
    private final Runnable leftOut;

    WarcFile(Optional<LocalDate> published, Runnable leftOut) {
        this.published = published;
        this.leftOut = leftOut;
    }

    void each(String name, InputStream in, Taker taker) throws IOException, InterruptedException {
        WarcReader reader = new WarcReader(in); // not closed: the stream belongs to who opened it
        try {
            int number = 0;
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                number++;
                Optional<Arrival> arrival = orLost(name + ":" + number, record.get());
                if (arrival.isPresent()) {
                    taker.take(arrival.get());
                }
            }
        } catch (ParsingException e) {
            throw new IOException("damaged, or no web archive: " + e.getMessage(), e);
        }
    }

    /** What is wrong inside one record does not end the archive; when the archive itself is, its next record says so. */
    private Optional<Arrival> orLost(String place, WarcRecord record) {
        try {
            return arrival(place, record);
        } catch (ParsingException e) {
            return Optional.of(new Arrival.Lost(place, "damaged: what the server answered is no HTTP"));
        } catch (IOException e) {
            return Optional.of(new Arrival.Lost(place, Unpacking.why(e)));
        }
    }

    private Optional<Arrival> arrival(String place, WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                leftOut.run();
                return Optional.empty();
            }
            HttpResponse http = response.http();
            if (http.status() / 100 != 2) {
                leftOut.run();
                return Optional.empty();
            }
            return words(place, response, http.headers().first("Content-Type").orElse("text/html"), http.bodyDecoded());
        } else if (record instanceof WarcConversion || record instanceof WarcResource) {
            return words(
                    place,
                    (WarcTargetRecord) record,
                    record.headers().first("Content-Type").orElse("text/plain"),
                    record.body());
        }
        return Optional.empty(); // requests, notes about the archive
    }

    private Optional<Arrival> words(String place, WarcTargetRecord record, String type, MessageBody body)
            throws IOException {
        String lower = type.toLowerCase(Locale.ROOT);
        if (!lower.contains("html") && !lower.startsWith("text/plain")) {
            leftOut.run();
            return Optional.empty();
        }
        byte[] bytes = body.stream().readNBytes(ReportReader.MAX_BYTES + 1);
        return Optional.of(new Arrival.Whole(
                place, new RawReport(bytes, Optional.of(target(record, place)), Optional.of(type), published)));
    }

    private static String target(WarcTargetRecord record, String place) {
        return record.headers().first("WARC-Target-URI").orElse(place);
    }
}
