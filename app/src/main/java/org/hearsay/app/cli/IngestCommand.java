package org.hearsay.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.app.ingest.IngestJob;
import org.hearsay.app.ingest.Linking;
import org.hearsay.app.ingest.Regrouping;
import org.hearsay.app.intake.Inputs;
import org.hearsay.app.read.Rooms;
import org.hearsay.app.store.IncidentFilter;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.incident.TollRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay ingest}: many reports into a store, their events linked to incidents. */
@Command(
        name = "ingest",
        description =
                "Reads many reports into a store and puts their events together to incidents. Takes what read takes. What was read before is"
                        + " not read again: start it again after any interruption.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class IngestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|FOLDER|URL|-", arity = "1..*", description = "What to read; - is standard input.")
    private List<String> names;

    @Option(
            names = "--store",
            paramLabel = "FILE|JDBC-URL",
            required = true,
            description = "The store: a file, made when it is not there, or jdbc:postgresql://HOST/DATABASE.")
    private String address;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication of all of them. Beats what they say themselves.")
    private Optional<LocalDate> published;

    @Option(
            names = "--toll-rule",
            paramLabel = "RULE",
            converter = TollRuleName.class,
            description =
                    "Which count is the best of a toll: latest-independent-official (first default), latest, median, lowest, highest. All counts stay beside"
                            + " it. The store keeps the rule; what it holds is made anew by it.")
    private Optional<TollRule> tollRule;

    @Option(names = "--again", description = "Also reads what this version has read before.")
    private boolean again;

    private final Terminal terminal;
    private final Rooms rooms;
    private final Function<TollRule, Linking> linking;

    public IngestCommand(Terminal terminal, Rooms rooms, Function<TollRule, Linking> linking) {
        this.terminal = terminal;
        this.rooms = rooms;
        this.linking = linking;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Inputs inputs = new Inputs(names, published, terminal.in());
        int threads = Runtime.getRuntime().availableProcessors();
        Progress progress = new Progress(terminal);
        try (Store store = Store.open(StoreAddress.of(address))) {
            TollRule rule = rule(store);
            IngestJob.Done done = new IngestJob(rooms, store, linking.apply(rule), inputs.ofMany(), again, threads)
                    .run(inputs, progress);
            progress.finish(done.outcome(), inputs.leftOut());
            long incidents = store.reading(tables -> tables.incidents().count(IncidentFilter.all()));
            terminal.err()
                    .println(String.format(
                            Locale.ROOT,
                            "hearsay: %,d kept, %,d known before; the store holds %,d incidents",
                            done.outcome().written(),
                            done.known(),
                            incidents));
            if (done.outcome().written() + done.known() == 0) {
                return ExitCode.FAILED;
            }
            return done.outcome().refused() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
    }

    private TollRule rule(Store store) {
        tollRule.ifPresent(rule -> store.inTransaction(tables -> new Regrouping(linking).by(tables, rule)));
        return store.reading(Regrouping::ruleOf);
    }
}
