package org.hearsay.app.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hearsay.app.read.Arrival;
import org.hearsay.app.read.Intake.Taker;
import org.hearsay.app.read.JsonLines;
import org.hearsay.source.RawReport;
import org.hearsay.source.ReportReader;

/** Takes the reports out of one file of a known kind. */
final class Unpacking {
    /** An archive in an archive is opened, one in that is not: a small file can hold endless ones. */
    private static final int DEEPEST = 2;

    private final Optional<LocalDate> published;
    private final Runnable leftOut;

    /** @param leftOut told of every entry that is of no known kind */
    Unpacking(Optional<LocalDate> published, Runnable leftOut) {
        this.published = published;
        this.leftOut = leftOut;
    }

    /**
     * @param name what the user knows it by, and the address of a report that brings none of its own
     * @throws IOException when it cannot be read on; what was taken out of it before stands
     */
    void open(String name, Kind kind, InputStream stream, Taker taker) throws IOException, InterruptedException {
        open(name, kind, stream, taker, 0);
    }

    private void open(String name, Kind kind, InputStream stream, Taker taker, int depth)
            throws IOException, InterruptedException {
        InputStream in = new BufferedInputStream(stream, 1 << 16);
        if (Kind.isPacked(name) && kind != Kind.WARC) {
            in = new BufferedInputStream(new GZIPInputStream(in), 1 << 16);
        }
        switch (kind) {
            case REPORT -> taker.take(report(name, in));
            case JSON_LINES -> new JsonLines(published).each(name, in, taker);
            case CSV -> new CsvList(published).each(name, in, taker);
            case FEED -> new Feed(published).each(name, in, taker);
            case WARC -> new WarcFile(published, leftOut).each(name, in, taker);
            case ZIP -> zip(name, in, taker, depth);
        }
    }

    private Arrival report(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ReportReader.MAX_BYTES + 1);
        return new Arrival.Whole(name, new RawReport(bytes, Optional.of(name), Optional.empty(), published));
    }

    private void zip(String name, InputStream in, Taker taker, int depth) throws IOException, InterruptedException {
        if (depth == DEEPEST) {
            throw new IOException("an archive in an archive in an archive: unpack it first");
        }
        ZipInputStream zip = new ZipInputStream(in);
        boolean any = false;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            any = true;
            Optional<Kind> kind = Kind.of(entry.getName());
            if (kind.isPresent() && !entry.isDirectory()) {
                String inside = name + "!/" + entry.getName();
                try {
                    open(inside, kind.get(), new Unclosed(zip), taker, depth + 1);
                } catch (IOException e) {
                    taker.take(new Arrival.Lost(inside, why(e)));
                }
            } else if (!entry.isDirectory()) {
                leftOut.run();
            }
        }
        if (!any) {
            throw new ZipException("no archive");
        }
    }

    /** Half a line for the user. */
    static String why(IOException failure) {
        if (failure instanceof ZipException) {
            return "damaged, or not what its name says: it cannot be unpacked";
        } else if (failure instanceof EOFException) {
            return "it ends in the middle: fetch it again";
        } else if (failure instanceof CharacterCodingException) {
            return "it is not UTF-8: save it as UTF-8";
        }
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("it cannot be read");
    }

    /** An entry of an archive: closing it leaves the archive open. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
