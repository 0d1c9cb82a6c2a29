package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.app.ingest.Linking;
import org.hearsay.app.record.PrintedIncidents;
import org.hearsay.app.record.TypedJson;
import org.hearsay.app.render.IncidentText;
import org.hearsay.app.review.Review;
import org.hearsay.app.store.IncidentFilter;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.app.store.Tables;
import org.hearsay.incident.Ruling;
import org.hearsay.incident.Telling;
import org.hearsay.incident.TollRule;
import org.hearsay.model.Coordinates;
import org.hearsay.model.incident.Incident;
import picocli.CommandLine.Command;
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
    private static final int PAGE = 200;
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

    @Option(names = "--actor", paramLabel = "NAME|ID", description = "Only those with this actor.")
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

    @Option(names = "--background", description = "Also those that were only ever told as history.")
    private boolean background;

    private final Terminal terminal;
    private final Function<TollRule, Linking> linking;
    private final Clock clock;

    public IncidentsCommand(Terminal terminal, Function<TollRule, Linking> linking, Clock clock) {
        this.terminal = terminal;
        this.linking = linking;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            IncidentFilter filter = new IncidentFilter(
                    types, actor, place, country, near.map(IncidentsCommand::circle), from, to, disputed, background);
            print(incidents(store, filter), false);
        }
        return ExitCode.DONE;
    }

    private static List<Incident> incidents(Store store, IncidentFilter filter) {
        List<Incident> all = new ArrayList<>();
        List<Incident> page;
        do {
            int skip = all.size();
            page = store.reading(tables -> {
                Review review = new Review(tables);
                return tables.incidents().list(filter, skip, PAGE).stream()
                        .map(review::withDecisions)
                        .toList();
            });
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    @Command(name = "show", description = "Shows incidents with all their accounts.")
    int show(@Parameters(paramLabel = "ID", arity = "1..*") List<String> ids) throws IOException {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            print(
                    ids.stream()
                            .map(id -> store.reading(tables -> new Review(tables).withDecisions(incident(tables, id))))
                            .toList(),
                    true);
        }
        return ExitCode.DONE;
    }

    @Command(name = "merge", description = "Decides that incidents are one.")
    int merge(
            @Parameters(paramLabel = "ID", arity = "2..*") List<String> ids,
            @Option(names = "--coder", required = true, description = "Who decides.") String coder,
            @Option(names = "--note", description = "Why.") Optional<String> note) {
        return rule(
                tables -> {
                    List<Ruling> rulings = new ArrayList<>();
                    String first = firstTelling(tables, ids.get(0));
                    for (String id : ids.subList(1, ids.size())) {
                        rulings.add(ruling(first, firstTelling(tables, id), true, coder));
                    }
                    return rulings;
                },
                note);
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
            @Option(names = "--coder", required = true, description = "Who decides.") String coder,
            @Option(names = "--note", description = "Why.") Optional<String> note) {
        return rule(
                tables -> {
                    Incident incident = incident(tables, id);
                    Set<String> out = new HashSet<>();
                    for (String report : reports) {
                        out.add(incident.reports().stream()
                                .filter(it -> it.id().equals(report) || it.uri().equals(report))
                                .findFirst()
                                .orElseThrow(() -> Stop.failed("incident " + id + " has no report " + report))
                                .id());
                    }
                    List<Telling> tellings = tables.shelf().tellingsIn(id);
                    List<Ruling> rulings = new ArrayList<>();
                    for (Telling one : tellings) {
                        for (Telling other : tellings) {
                            if (out.contains(one.report()) && !out.contains(other.report())) {
                                rulings.add(ruling(one.id(), other.id(), false, coder));
                            }
                        }
                    }
                    if (rulings.isEmpty()) {
                        throw Stop.failed("nothing would be left of incident " + id + ": name fewer of its reports");
                    }
                    return rulings;
                },
                note);
    }

    private int rule(Function<Tables, List<Ruling>> decide, Optional<String> note) {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            store.deciding(tables -> {
                List<Ruling> rulings = decide.apply(tables);
                List<String> tellings = new ArrayList<>();
                for (Ruling ruling : rulings) {
                    tables.rulings().add(ruling, clock.instant(), note);
                    tellings.add(ruling.a());
                    tellings.add(ruling.b());
                }
                linking.apply(TollRule.LATEST_INDEPENDENT_OFFICIAL).regroup(tables, tellings);
                return rulings;
            });
        }
        return ExitCode.DONE;
    }

    private static Ruling ruling(String one, String other, boolean together, String coder) {
        return one.compareTo(other) < 0
                ? new Ruling(one, other, together, coder)
                : new Ruling(other, one, together, coder);
    }

    private static Incident incident(Tables tables, String id) {
        return tables.incidents().find(id).orElseThrow(() -> Stop.failed("the store has no incident " + id));
    }

    private static String firstTelling(Tables tables, String id) {
        incident(tables, id);
        return tables.shelf().tellingsIn(id).get(0).id();
    }

    private void print(List<Incident> incidents, boolean full) throws IOException {
        String text;
        if (format.equals("json")) {
            text = new TypedJson<>(PrintedIncidents.class).pretty(PrintedIncidents.of(incidents));
        } else if (format.equals("text")) {
            IncidentText lines = new IncidentText();
            StringBuilder all = new StringBuilder();
            incidents.forEach(incident -> all.append(full ? lines.full(incident) : lines.brief(incident)));
            text = incidents.isEmpty() ? "no incident matches\n" : all.toString();
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
