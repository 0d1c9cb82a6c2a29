package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.app.export.ExportFormat;
import org.hearsay.app.export.ExportSource;
import org.hearsay.app.export.Exporter;
import org.hearsay.app.export.RedactedSource;
import org.hearsay.app.read.Output;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.row.LossNote;
import org.hearsay.row.Schemes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay export}: a store in one of the formats of the field, with a note of what that format cannot hold. */
@Command(
        name = "export",
        description =
                "Writes the incidents of a store in a format of the field, and says, counted, what that format cannot hold.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class ExportCommand implements Callable<Integer> {
    private static final String NOTE = ".loss.txt";

    @Parameters(
            paramLabel = "FORMAT",
            converter = ExportFormatName.class,
            description =
                    "ged, acled, gtd: CSV. cameo: tab-separated. plover, ftm, jsonl: JSON Lines. geojson: one file. parquet: a folder.")
    private ExportFormat format;

    @Option(names = "--store", paramLabel = "FILE|JDBC-URL", required = true, description = "The store to export.")
    private String store;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write to a file, which appears whole or not at all, with the note beside it as FILE.loss.txt. Without it, to"
                            + " standard output, the note to standard error. For parquet, a new folder.")
    private Optional<Path> out;

    @Option(
            names = "--redact",
            description =
                    "Withhold the names of victims, and of witnesses and others who neither speak or act for anybody nor are held"
                            + " responsible. Names that were not recognised stay: look through before you publish.")
    private boolean redact;

    private final Terminal terminal;
    private final Supplier<Schemes> schemes;
    private final Supplier<ActorWords> words;
    private final Function<String, ExportSource> stores;

    /**
     * A command on the stores that a function opens.
     *
     * @param words tell a public role, for {@code --redact}
     * @param stores opens the store of a name, or throws what ends the command with one line
     */
    public ExportCommand(
            Terminal terminal,
            Supplier<Schemes> schemes,
            Supplier<ActorWords> words,
            Function<String, ExportSource> stores) {
        this.terminal = terminal;
        this.schemes = schemes;
        this.words = words;
        this.stores = stores;
    }

    @Override
    public Integer call() throws IOException {
        if (format.isFolder() && out.isEmpty()) {
            throw Stop.usage("--out FOLDER is needed: " + format.code() + " is a folder of files");
        }
        try (ExportSource source = stores.apply(store)) {
            say(redact ? redacted(source) : export(source));
        }
        return ExitCode.DONE;
    }

    private LossNote redacted(ExportSource source) throws IOException {
        RedactedSource redacted = RedactedSource.of(source, words.get());
        return export(redacted)
                .withRemark(
                        "names of " + redacted.withheld()
                                + " persons are withheld: victims, and those who neither speak or act for anybody nor are held responsible;"
                                + " names that were not recognised stay, and the reports' digests and addresses lead to the originals");
    }

    private LossNote export(ExportSource source) throws IOException {
        Exporter exporter = new Exporter(schemes.get());
        return format.isFolder() ? folder(exporter, source, out.orElseThrow()) : stream(exporter, source);
    }

    private LossNote stream(Exporter exporter, ExportSource source) throws IOException {
        try (Output output = output()) {
            LossNote note = exporter.write(format, source, output);
            output.finish();
            return note;
        }
    }

    private Output output() {
        try {
            return out.isPresent() ? Output.toFile(out.get()) : Output.to(terminal.out());
        } catch (IOException e) {
            throw Stop.failed(String.valueOf(e.getMessage()));
        }
    }

    /** Written under a temporary name beside its place and renamed. */
    private static LossNote folder(Exporter exporter, ExportSource source, Path folder) throws IOException {
        if (Files.exists(folder)) {
            throw Stop.failed(folder + ": is there already; name a new folder");
        }
        Path parent = Optional.ofNullable(folder.toAbsolutePath().getParent()).orElse(folder.toAbsolutePath());
        if (!Files.isDirectory(parent)) {
            throw Stop.failed(folder + ": there is no folder " + parent);
        }
        Path temporary = Files.createTempDirectory(parent, "." + folder.getFileName() + ".");
        try {
            LossNote note = exporter.writeFolder(source, temporary);
            Files.move(temporary, folder);
            return note;
        } finally {
            delete(temporary);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> inside;
            try (Stream<Path> walk = Files.walk(folder)) {
                inside = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : inside) {
                Files.delete(path);
            }
        }
    }

    private void say(LossNote note) throws IOException {
        if (out.isEmpty()) {
            terminal.err().print(note.text());
            return;
        }
        Path beside = out.get().resolveSibling(out.get().getFileName() + NOTE);
        try (Output output = Output.toFile(beside)) {
            output.write(note.text());
            output.finish();
        }
        terminal.err()
                .println("hearsay: " + note.incidents() + " incidents, " + note.rows() + " rows to " + out.get()
                        + "; what they cannot hold is counted in " + beside);
    }
}
