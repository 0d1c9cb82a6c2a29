package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.read.Rooms;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordReader;
import org.hearsay.app.render.Explanation;
import org.hearsay.app.render.Value;
import org.hearsay.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay explain}: a saved value to its sentence, its rule, and what was rejected. */
@Command(
        name = "explain",
        description =
                "Says where a value of a saved record comes from: its sentence, on whose word, by which rule, and what was rejected.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RECORD.json", description = "One record, as hearsay read printed it.")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID|ID.FIELD",
            description =
                    "What to explain: e1 is all of an event, e1.when its date. Without it, all values are listed.")
    private Optional<String> key;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Colour.Name.class,
            description = "auto (default), always, never.")
    private Colour colour;

    private final Terminal terminal;
    private final Rooms rooms;

    public ExplainCommand(Terminal terminal, Rooms rooms) {
        this.terminal = terminal;
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        RecordReader.Saved saved = saved();
        boolean inColour = colour.on(terminal, false);
        if (key.isEmpty()) {
            print(Explanation.list(saved.reading(), terminal.width(), inColour));
            return ExitCode.DONE;
        }
        List<Value> values = Explanation.find(saved.reading(), key.get());
        if (values.isEmpty()) {
            throw Stop.failed(file + ": nothing in it is called " + key.get()
                    + Explanation.near(saved.reading(), key.get())
                            .map(keys -> "; there is " + keys)
                            .orElse("; without a name, all values are listed"));
        }
        Reading again = rooms.read(saved.reading().report());
        warnOfAnotherCoder(saved.coder(), rooms.coder());
        print(new Explanation(
                        saved.reading(),
                        rooms.sentences(saved.reading().report()),
                        again.decisions(),
                        terminal.width(),
                        inColour)
                .of(values));
        return ExitCode.DONE;
    }

    private void print(String text) throws IOException {
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private RecordReader.Saved saved() {
        try {
            return RecordReader.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw Stop.failed(file + ": no such file");
        } catch (MalformedInputException e) {
            throw Stop.failed(file + ": not a record, which is UTF-8");
        } catch (IOException e) {
            throw Stop.failed(file + ": cannot be read: " + e.getMessage());
        } catch (RecordReader.NotARecord e) {
            throw Stop.failed(file + ": " + e.getMessage());
        }
    }

    /** What was rejected is not saved, and another coder may have rejected something else. */
    private void warnOfAnotherCoder(Coder then, Coder now) {
        if (!then.equals(now)) {
            terminal.err()
                    .println("hearsay: the record was made by another coder (" + then.name() + " " + then.version()
                            + difference(then, now) + "): what it rejected may differ from what is shown");
        }
    }

    private static String difference(Coder then, Coder now) {
        return (then.codebook().equals(now.codebook()) ? "" : ", another codebook")
                + (then.languagePack().equals(now.languagePack()) ? "" : ", another language pack");
    }
}
