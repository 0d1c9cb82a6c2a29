package org.hearsay.app.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.hearsay.app.read.Arrival;
import org.hearsay.app.read.Intake.Taker;
import org.hearsay.app.read.JsonLines;
import org.hearsay.source.RawReport;
import org.hearsay.source.ReportReader;
import org.jspecify.annotations.Nullable;

/** Takes the reports out of one file of a known kind. */
final class Unpacking {
    /** An archive in an archive is opened, one in that is not: a small file can hold endless ones. */
    private static final int DEEPEST = 2;

    /** Every byte is a letter in it, so that no name is refused. */
    private static final Charset ANY_NAME = StandardCharsets.ISO_8859_1;

    private final Optional<LocalDate> published;
    private final Runnable leftOut;

    /** @param leftOut told of every entry that is of no known kind */
    Unpacking(Optional<LocalDate> published, Runnable leftOut) {
        this.published = published;
        this.leftOut = leftOut;
    }

    /**
     * Opens a file on the disk, known to the user by this name, which is also the address of a report that brings none of its own. A zip
     * file is read by its table of contents, so that a damaged entry leaves the others readable; one without such a table, cut off in the
     * middle, is read from its beginning as far as it goes.
     *
     * @throws IOException when it cannot be read on; what was taken out of it before stands
     */
    void open(String name, Kind kind, Path file, Taker taker) throws IOException, InterruptedException {
        if (kind == Kind.ZIP && !Kind.isPacked(name)) {
            Optional<ZipFile> zip = contents(file);
            if (zip.isPresent()) {
                try (ZipFile contents = zip.get()) {
                    entries(name, contents, taker);
                }
                return;
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            open(name, kind, in, taker, 0);
        }
    }

    private static Optional<ZipFile> contents(Path file) throws IOException {
        try {
            return Optional.of(new ZipFile(file.toFile(), ANY_NAME));
        } catch (ZipException noTable) {
            return Optional.empty();
        }
    }

    private void entries(String name, ZipFile zip, Taker taker) throws IOException, InterruptedException {
        if (zip.size() == 0) {
            throw new IOException("there is nothing in this archive");
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            member(name, entry, () -> new Sound(zip.getInputStream(entry), entry.getCrc()), taker, 0);
        }
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
        ZipInputStream zip = new ZipInputStream(in, ANY_NAME);
        boolean any = false;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            any = true;
            member(name, entry, () -> new Unclosed(zip), taker, depth);
        }
        if (!any) {
            throw new ZipException("no archive");
        }
    }

    /** What the stream of an archive gives when it is asked for. */
    private interface Bytes {
        InputStream open() throws IOException;
    }

    private void member(String archive, ZipEntry entry, Bytes bytes, Taker taker, int depth)
            throws InterruptedException {
        if (entry.isDirectory()) {
            return;
        }
        String entryName = name(entry);
        Optional<Kind> kind = Kind.of(entryName);
        if (kind.isEmpty()) {
            leftOut.run();
            return;
        }
        String inside = archive + "!/" + entryName;
        try (InputStream in = bytes.open()) {
            open(inside, kind.get(), in, taker, depth + 1);
        } catch (IOException e) {
            taker.take(new Arrival.Lost(inside, why(e)));
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException noName) {
            throw new ZipException("an entry's name is no text");
        }
    }

    /** Names not marked as UTF-8 are nearly always UTF-8 all the same, else in some old encoding; they are only names. */
    private static String name(ZipEntry entry) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ANY_NAME.newEncoder().encode(CharBuffer.wrap(entry.getName())))
                    .toString();
        } catch (CharacterCodingException asItStands) {
            return entry.getName();
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

    /** An entry whose bytes are compared with its checksum at their end, which {@link ZipFile} leaves undone. */
    private static final class Sound extends CheckedInputStream {
        private final long expected;

        Sound(InputStream in, long expected) {
            super(in, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            return checked(super.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return checked(super.read(buffer, offset, length));
        }

        private int checked(int read) throws IOException {
            if (read < 0 && getChecksum().getValue() != expected) {
                throw new ZipException("checksum");
            }
            return read;
        }
    }
}
