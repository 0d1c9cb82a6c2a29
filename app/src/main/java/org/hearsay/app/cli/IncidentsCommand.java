package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.app.record.PrintedIncidents;
import org.hearsay.app.record.TypedJson;
import org.hearsay.app.render.IncidentText;
import org.hearsay.app.review.Grouping;
import org.hearsay.app.review.Orphans;
import org.hearsay.app.store.GroupRuling;
import org.hearsay.app.store.IncidentFilter;
import org.hearsay.app.store.IncidentOrder;
import org.hearsay.app.store.Logged;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.app.store.Tables;
import org.hearsay.app.store.Undo;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.model.Coordinates;
import org.hearsay.model.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code hearsay incidents}: what many reports make up, listed, filtered, shown, split and merged. */
@Command(
        name = "incidents",
        description = "Lists the incidents of a store; show, split and merge work on single ones.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class IncidentsCommand implements Callable<Integer> {
    private static final double DEFAULT_RADIUS_KM = 50;

    @Option(
            names = "--store",
            paramLabel = "FILE|JDBC-URL",
            required = true,
            scope = ScopeType.INHERIT,
            description = "The store: a file or jdbc:postgresql://HOST/DATABASE.")
    private String address;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            scope = ScopeType.INHERIT,
            description = "text (default) or json.")
    private String format;

    @Option(names = "--actor", paramLabel = "NAME|ID", description = "Only those with this actor, by any of its names.")
    private Optional<String> actor;

    @Option(names = "--place", paramLabel = "NAME|ID", description = "Only those in this place or province.")
    private Optional<String> place;

    @Option(names = "--country", paramLabel = "CODE", description = "Only those in this country: ISO 3166-1 alpha-2.")
    private Optional<String> country;

    @Option(
            names = "--near",
            paramLabel = "LATITUDE,LONGITUDE[,KM]",
            description = "Only those around a point, within 50 km unless a distance is given.")
    private Optional<String> near;

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "Only those on or after a day.")
    private Optional<LocalDate> from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Only those on or before a day.")
    private Optional<LocalDate> to;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Only those of these types.")
    private Set<String> types = new HashSet<>();

    @Option(names = "--disputed", description = "Only those whose accounts contradict each other.")
    private boolean disputed;

    @Option(names = "--no-background", description = "Without those that were only ever told as history.")
    private boolean withoutBackground;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "told",
            converter = IncidentOrderName.class,
            description =
                    "told (default: that of which most is told first, history last), reports (what most tell) or day.")
    private IncidentOrder order;

    private final Terminal terminal;
    private final Supplier<ActorRegistry> registry;
    private final Grouping grouping;
    private final Clock clock;

    public IncidentsCommand(Terminal terminal, Supplier<ActorRegistry> registry, Grouping grouping, Clock clock) {
        this.terminal = terminal;
        this.registry = registry;
        this.grouping = grouping;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = Store.openToRead(StoreAddress.of(address))) {
            IncidentFilter filter = new IncidentFilter(
                    types,
                    actor.map(name -> new ActorFilter(registry.get()).of(name, store)),
                    place,
                    country,
                    near.map(IncidentsCommand::circle),
                    from,
                    to,
                    disputed,
                    !withoutBackground);
            print(incidents(store, filter, order), orphans(store), false);
        }
        return ExitCode.DONE;
    }

    private static List<Incident> incidents(Store store, IncidentFilter filter, IncidentOrder order) {
        return store.reading(tables -> tables.incidents().list(filter, order, 0, Integer.MAX_VALUE));
    }

    @Command(name = "show", description = "Shows incidents with all their accounts.")
    int show(@Parameters(paramLabel = "ID", arity = "1..*") List<String> ids) throws IOException {
        try (Store store = Store.openToRead(StoreAddress.of(address))) {
            print(
                    ids.stream()
                            .map(id -> store.reading(tables -> incident(tables, id)))
                            .toList(),
                    orphans(store),
                    true);
        }
        return ExitCode.DONE;
    }

    @Command(name = "merge", description = "Decides that incidents are one.")
    int merge(@Parameters(paramLabel = "ID", arity = "2..*") List<String> ids, @Mixin CoderOptions by) {
        return rule(tables -> grouping.merge(tables, ids, decided(by)));
    }

    @Command(name = "split", description = "Decides that reports tell another incident than the one they were put to.")
    int split(
            @Parameters(paramLabel = "ID") String id,
            @Option(
                            names = "--report",
                            required = true,
                            paramLabel = "URI|ID",
                            description = "The report to take out; several may be given.")
                    List<String> reports,
            @Mixin CoderOptions by) {
        return rule(tables -> grouping.split(tables, id, reports, decided(by)));
    }

    @Command(name = "undo", description = "Takes a merge or a split back, by its number.")
    int undo(@Parameters(paramLabel = "NUMBER") long number, @Mixin CoderOptions by) {
        return rule(tables -> {
            grouping.undo(tables, number, new Undo(by.coder(), clock.instant(), by.note()));
            return List.of();
        });
    }

    @Command(
            name = "rulings",
            description =
                    "Lists all merges and splits, also what was taken back: number, time, coder, action, state, words of both, note.")
    int rulings() throws IOException {
        StringBuilder rows = new StringBuilder();
        try (Store store = Store.openToRead(StoreAddress.of(address))) {
            store.reading(tables -> {
                Orphans orphans = new Orphans(tables);
                tables.rulings().all().forEach(logged -> rows.append(row(logged, orphans)));
                return rows;
            });
        }
        terminal.out().write(rows.toString().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private static String row(Logged<GroupRuling> logged, Orphans orphans) {
        GroupRuling ruling = logged.what();
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s%n",
                logged.seq(),
                ruling.at(),
                ruling.coder(),
                ruling.together() ? "merge" : "split",
                logged.state(() -> orphans.isOrphaned(ruling.a()) || orphans.isOrphaned(ruling.b())),
                ruling.a().inWords().replaceAll("\\s+", " "),
                ruling.b().inWords().replaceAll("\\s+", " "),
                ruling.note().orElse("-"));
    }

    private Grouping.By decided(CoderOptions by) {
        return new Grouping.By(by.coder(), clock.instant(), by.note());
    }

    private int rule(Function<Tables, List<Long>> decide) {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            store.deciding(decide).forEach(number -> terminal.err().println("hearsay: ruling " + number));
        }
        return ExitCode.DONE;
    }

    private static Incident incident(Tables tables, String id) {
        return tables.incidents().find(id).orElseThrow(() -> Stop.failed("the store has no incident " + id));
    }

    private static List<String> orphans(Store store) {
        return store.reading(tables -> new Orphans(tables).outsideIncidents());
    }

    /** @param orphans lines about what no incident shows; beside JSON they go to standard error */
    private void print(List<Incident> incidents, List<String> orphans, boolean full) throws IOException {
        String text;
        if (format.equals("json")) {
            text = new TypedJson<>(PrintedIncidents.class).pretty(PrintedIncidents.of(incidents));
            orphans.forEach(line -> terminal.err().println("hearsay: " + line));
        } else if (format.equals("text")) {
            IncidentText lines = new IncidentText();
            StringBuilder all = new StringBuilder();
            incidents.forEach(incident -> all.append(full ? lines.full(incident) : lines.brief(incident)));
            if (incidents.isEmpty()) {
                all.append("no incident matches\n");
            }
            orphans.forEach(line -> all.append(line).append('\n'));
            text = all.toString();
        } else {
            throw Stop.usage("--format " + format + ": it is text or json");
        }
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static IncidentFilter.Circle circle(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 2 || parts.length == 3) {
                double kilometres = parts.length == 3 ? Double.parseDouble(parts[2]) : DEFAULT_RADIUS_KM;
                return new IncidentFilter.Circle(
                        new Coordinates(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])), kilometres);
            }
        } catch (IllegalArgumentException e) {
            throw Stop.usage("--near " + text + ": " + e.getMessage());
        }
        throw Stop.usage("--near " + text + ": write LATITUDE,LONGITUDE or LATITUDE,LONGITUDE,KM");
    }
}
