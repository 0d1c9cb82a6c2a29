package org.hearsay.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearsay.app.read.Arrival;
import org.hearsay.app.read.Arrivals;
import org.hearsay.app.read.Intake;

/**
 * Opens what the user named: files, folders with all that is in them, lists and archives of reports. A folder's files come by name, those
 * of its folders after them, so that the order is the same on every machine.
 */
public final class Inputs implements Intake {
    private final List<String> names;
    private final Optional<LocalDate> published;
    private final InputStream standardInput;
    private final Unpacking unpacking;
    private final AtomicInteger leftOut = new AtomicInteger();

    /**
     * @param names paths; also addresses and {@code -}, as for {@code read}
     * @param published the day of publication of all of them, which beats what they say themselves
     */
    public Inputs(List<String> names, Optional<LocalDate> published, InputStream standardInput) {
        this.names = List.copyOf(names);
        this.published = published;
        this.standardInput = standardInput;
        this.unpacking = new Unpacking(published, leftOut::incrementAndGet);
    }

    /** How many files and entries in folders and archives were stepped over because they are of no kind that is known here. */
    public int leftOut() {
        return leftOut.get();
    }

    @Override
    public void each(Taker taker) throws InterruptedException {
        for (String name : names) {
            Optional<Path> path = existing(name);
            if (path.isPresent()) {
                named(path.get(), taker);
            } else {
                new Arrivals(List.of(name), published, standardInput).each(taker);
            }
        }
    }

    private static Optional<Path> existing(String name) {
        try {
            return name.equals("-")
                    ? Optional.empty()
                    : Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Whether one of the names stands for any number of reports; a list that only shows itself when it is opened is not known before. */
    public boolean ofMany() {
        return names.size() > 1
                || names.stream()
                        .flatMap(name -> existing(name).stream())
                        .anyMatch(path -> Files.isDirectory(path) || needsUnpacking(path));
    }

    private static boolean needsUnpacking(Path path) {
        String name = path.toString();
        return Kind.of(name)
                .filter(kind -> Kind.isPacked(name) || (kind != Kind.REPORT && kind != Kind.JSON_LINES))
                .isPresent();
    }

    private void named(Path path, Taker taker) throws InterruptedException {
        if (Files.isDirectory(path)) {
            AtomicInteger found = new AtomicInteger();
            folder(path, arrival -> {
                found.incrementAndGet();
                taker.take(arrival);
            });
            if (found.get() == 0) {
                taker.take(new Arrival.Lost(path.toString(), "there is no report in this folder: " + Kind.KNOWN));
            }
        } else {
            file(path, taker);
        }
    }

    private void folder(Path folder, Taker taker) throws InterruptedException {
        List<Path> inside;
        try (Stream<Path> entries = Files.list(folder)) {
            inside = entries.sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .toList();
        } catch (IOException e) {
            taker.take(new Arrival.Lost(folder.toString(), "the folder cannot be opened: check its permissions"));
            return;
        }
        for (Path path : inside) {
            if (Files.isRegularFile(path) && Kind.of(path.toString()).isPresent()) {
                file(path, taker);
            } else if (Files.isRegularFile(path)) {
                leftOut.incrementAndGet();
            }
        }
        for (Path path : inside) {
            // A link to a folder may lead back to where it stands.
            if (Files.isDirectory(path) && !Files.isSymbolicLink(path)) {
                folder(path, taker);
            }
        }
    }

    private void file(Path path, Taker taker) throws InterruptedException {
        String name = path.toString();
        if (!needsUnpacking(path)) {
            new Arrivals(List.of(name), published, standardInput).each(taker);
        } else if (!Files.isReadable(path)) {
            taker.take(new Arrival.Lost(name, "may not be read: check its permissions"));
        } else {
            try {
                unpacking.open(name, Kind.of(name).orElseThrow(), path, taker);
            } catch (IOException e) {
                taker.take(new Arrival.Lost(name, Unpacking.why(e)));
            }
        }
    }
}
