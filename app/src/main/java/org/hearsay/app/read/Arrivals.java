package org.hearsay.app.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.source.RawReport;
import org.hearsay.source.ReportReader;

/** Opens what the user named, one after the other, and hands on the reports in it, in order. */
public final class Arrivals implements Intake {
    private static final int SNIFFED = 4_096;

    private final List<String> names;
    private final Optional<LocalDate> published;
    private final InputStream standardInput;

    /** @param published the day of publication of all of them, which beats what they say themselves */
    public Arrivals(List<String> names, Optional<LocalDate> published, InputStream standardInput) {
        this.names = List.copyOf(names);
        this.published = published;
        this.standardInput = standardInput;
    }

    @Override
    public void each(Taker taker) throws InterruptedException {
        for (String name : names) {
            try {
                open(name, taker);
            } catch (IOException e) {
                taker.take(new Arrival.Lost(name, String.valueOf(e.getMessage())));
            }
        }
    }

    private void open(String name, Taker taker) throws IOException, InterruptedException {
        if (name.equals("-")) {
            unpack(name, standardInput, Optional.empty(), Optional.empty(), taker);
        } else if (isAddress(name)) {
            Fetch.Fetched fetched = new Fetch().get(name);
            try (InputStream body = fetched.body()) {
                unpack(name, body, Optional.of(name), fetched.mediaType(), taker);
            }
        } else {
            try (InputStream in = Files.newInputStream(file(name))) {
                unpack(name, in, Optional.of(name), Optional.empty(), taker);
            }
        }
    }

    private static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static Path file(String name) throws IOException {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("not a path", e);
        }
        if (!Files.exists(path)) {
            throw new IOException("no such file");
        }
        if (Files.isDirectory(path)) {
            throw new IOException("a folder: name the files in it, for instance " + path.resolve("*.txt"));
        }
        if (!Files.isReadable(path)) {
            throw new IOException("may not be read: check its permissions");
        }
        return path;
    }

    private void unpack(String name, InputStream stream, Optional<String> uri, Optional<String> mediaType, Taker taker)
            throws IOException, InterruptedException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(SNIFFED);
        byte[] head = in.readNBytes(SNIFFED);
        in.reset();
        if (isList(name, mediaType, head)) {
            new JsonLines(published).each(name, in, taker);
        } else {
            byte[] bytes = in.readNBytes(ReportReader.MAX_BYTES + 1);
            taker.take(new Arrival.Whole(name, new RawReport(bytes, uri, mediaType, published)));
        }
    }

    private static boolean isList(String name, Optional<String> mediaType, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl")
                || lower.endsWith(".ndjson")
                || mediaType
                        .filter(type -> type.contains("ndjson") || type.contains("jsonl"))
                        .isPresent()
                || ListLine.looksLikeOne(head);
    }
}
