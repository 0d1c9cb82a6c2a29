package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.app.read.Rooms;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.codebook.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay codebook}: the types of event, and whether they read their own examples. */
@Command(name = "codebook", description = "The types of event.", mixinStandardHelpOptions = true)
public final class CodebookCommand implements Runnable {
    private final Terminal terminal;
    private final Supplier<Codebook> codebook;
    private final Rooms rooms;

    public CodebookCommand(Terminal terminal, Supplier<Codebook> codebook, Rooms rooms) {
        this.terminal = terminal;
        this.codebook = codebook;
        this.rooms = rooms;
    }

    @Override
    public void run() {
        throw Stop.usage("which? hearsay codebook show, or hearsay codebook check");
    }

    @Command(name = "show", description = "Lists the types of event, or shows one in full.")
    int show(@Parameters(paramLabel = "TYPE", arity = "0..1") Optional<String> id) throws IOException {
        if (id.isEmpty()) {
            StringBuilder rows = new StringBuilder();
            codebook.get()
                    .types()
                    .forEach(type -> rows.append(type.id())
                            .append('\t')
                            .append(type.definition())
                            .append('\n'));
            print(rows.toString());
            return ExitCode.DONE;
        }
        EventType type = codebook.get()
                .type(id.get())
                .orElseThrow(
                        () -> Stop.failed("no type is called '" + id.get() + "': hearsay codebook show lists them"));
        print(inFull(type));
        return ExitCode.DONE;
    }

    private static String inFull(EventType type) {
        StringBuilder text = new StringBuilder(type.id())
                .append("\n  ")
                .append(type.definition())
                .append('\n');
        list(text, "include", type.include());
        list(text, "exclude", type.exclude());
        type.crosswalk().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(scheme -> list(text, scheme.getKey(), List.of(scheme.getValue())));
        list(
                text,
                "triggers",
                List.of(String.join(
                        ", ",
                        type.triggers().stream()
                                .map(trigger -> String.join(" ", trigger.words()))
                                .distinct()
                                .toList())));
        list(
                text,
                "matches",
                type.examples().stream().map(EventType.Example::text).toList());
        list(text, "does not match", type.counterExamples());
        return text.toString();
    }

    private static void list(StringBuilder text, String heading, List<String> items) {
        items.stream()
                .filter(item -> !item.isBlank())
                .forEach(item -> text.append("  ")
                        .append(heading)
                        .append(" ".repeat(Math.max(1, 16 - heading.length())))
                        .append(item)
                        .append('\n'));
    }

    @Command(
            name = "check",
            description = "Reads every example of every type, and says which are read otherwise than they should be.")
    int check() throws IOException {
        List<String> failures = rooms.checkCodebook();
        print(
                failures.isEmpty()
                        ? codebook.get().types().size() + " types, every example read as it should be\n"
                        : String.join("\n", failures) + "\n");
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void print(String text) throws IOException {
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
