package org.hearsay.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.hearsay.app.cli.Terminal;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;

/** Runs commands in this process as a shell would, with a reading that finds nothing unless another is given. */
final class Shell {
    private byte[] input = new byte[0];
    private Function<Report, Reading> reading = report -> Reading.unread(report, List.of());
    private OutputStream out = new ByteArrayOutputStream();

    /** What a command left behind. */
    record Result(int exitCode, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Shell input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Shell reading(Function<Report, Reading> reading) {
        this.reading = reading;
        return this;
    }

    Shell out(OutputStream stream) {
        out = stream;
        return this;
    }

    Result run(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), out, errors, false, false, 80, false);
        int exitCode = Main.run(args, terminal, new Wiring(terminal, new TestRooms(reading)));
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Result(exitCode, printed, err.toString(StandardCharsets.UTF_8));
    }
}
