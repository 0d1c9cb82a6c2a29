package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay actors find}: who is known by a name. */
@Command(name = "actors", description = "The actors that are known.", mixinStandardHelpOptions = true)
public final class ActorsCommand implements Runnable {
    private final Terminal terminal;
    private final Supplier<ActorRegistry> registry;

    public ActorsCommand(Terminal terminal, Supplier<ActorRegistry> registry) {
        this.terminal = terminal;
        this.registry = registry;
    }

    @Override
    public void run() {
        throw Stop.usage("which? For instance: hearsay actors find Boko Haram");
    }

    @Command(
            name = "find",
            description = "Lists the actors of a name, an alias or an id: id, name, kind, country, years, aliases.")
    int find(@Parameters(paramLabel = "NAME", arity = "1..*") List<String> words) throws IOException {
        String name = String.join(" ", words);
        List<ActorEntry> entries = Stream.concat(
                        registry.get().byId(name).stream(), registry.get().byAlias(name).stream())
                .distinct()
                .toList();
        if (entries.isEmpty()) {
            String part = name.toLowerCase(Locale.ROOT);
            entries = registry.get().all().stream()
                    .filter(entry -> mentions(entry, part))
                    .toList();
        }
        if (entries.isEmpty()) {
            throw Stop.failed("no actor is called '" + name + "'");
        }
        StringBuilder rows = new StringBuilder();
        for (ActorEntry entry : entries) {
            rows.append(entry.id()).append('\t').append(entry.name()).append('\t');
            rows.append(entry.kind().code())
                    .append('\t')
                    .append(entry.country().orElse("-"))
                    .append('\t');
            rows.append(year(entry.from())).append('-').append(year(entry.to())).append('\t');
            rows.append(String.join("; ", entry.aliases())).append('\n');
        }
        terminal.out().write(rows.toString().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private static boolean mentions(ActorEntry entry, String part) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part));
    }

    private static String year(Optional<Integer> year) {
        return year.map(String::valueOf).orElse("");
    }
}
