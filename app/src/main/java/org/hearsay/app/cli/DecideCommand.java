package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.app.review.Orphans;
import org.hearsay.app.review.Review;
import org.hearsay.app.store.Logged;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.app.store.Undo;
import org.hearsay.incident.FieldDecision;
import org.hearsay.incident.FieldDecision.Action;
import org.hearsay.incident.FieldValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code hearsay decide}: a coder accepts, corrects or rejects a field of an incident, and takes it back. */
@Command(
        name = "decide",
        description =
                "Accepts, corrects or rejects a field of an incident; nothing that was decided is ever overwritten. Fields are type, actuality,"
                        + " when, where, responsibility, targets, weapons, killed, wounded, missing, abducted, arrested and displaced.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class DecideCommand implements Runnable {
    @Option(
            names = "--store",
            paramLabel = "FILE|JDBC-URL",
            required = true,
            scope = ScopeType.INHERIT,
            description = "The store: a file or jdbc:postgresql://HOST/DATABASE.")
    private String address;

    private final Terminal terminal;
    private final Review review;
    private final Clock clock;

    public DecideCommand(Terminal terminal, Review review, Clock clock) {
        this.terminal = terminal;
        this.review = review;
        this.clock = clock;
    }

    @Override
    public void run() {
        throw Stop.usage(
                "what? accept, correct, reject, undo or list; for instance: hearsay decide accept ID killed --coder NAME --store FILE");
    }

    @Command(name = "accept", description = "Says that a field is right.")
    int accept(
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "FIELD") String field,
            @Mixin CoderOptions by) {
        return decide(new Review.Wish(id, field, Action.ACCEPT, Optional.empty()), by);
    }

    @Command(
            name = "correct",
            description =
                    "Says what a field is instead, everywhere: 9, 8-12, '8-12 best 9' or 8+ for a toll; 2022-03-15 or 2022-03-15/2022-03-17;"
                            + " 'Jalalabad, Nangarhar' or a GeoNames id; a type of the codebook; 'claimed NAME; denied NAME' or unknown for"
                            + " responsibility; 'market; police station' for targets; 'grenade two hand grenades; firearm' for weapons; occurred,"
                            + " attempted, foiled or another actuality of the record.")
    int correct(
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "FIELD") String field,
            @Parameters(paramLabel = "VALUE") String value,
            @Mixin CoderOptions by) {
        return decide(new Review.Wish(id, field, Action.CORRECT, Optional.of(value)), by);
    }

    @Command(
            name = "reject",
            description = "Says that the value of a field is wrong: what others say takes its place, or it is unknown.")
    int reject(
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "FIELD") String field,
            @Parameters(paramLabel = "VALUE", arity = "0..1", description = "Which of several; else what is shown.")
                    Optional<String> value,
            @Mixin CoderOptions by) {
        return decide(new Review.Wish(id, field, Action.REJECT, value), by);
    }

    @Command(name = "undo", description = "Takes a decision back; both stay in the list.")
    int undo(@Parameters(paramLabel = "NUMBER") long number, @Mixin CoderOptions by) {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            store.deciding(tables -> {
                review.undo(tables, number, new Undo(by.coder(), clock.instant(), by.note()));
                return number;
            });
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "list",
            description =
                    "Lists all that was decided, also what was taken back: number, time, coder, action, field, value, state, words, note.")
    int list() throws IOException {
        StringBuilder rows = new StringBuilder();
        try (Store store = Store.openToRead(StoreAddress.of(address))) {
            store.reading(tables -> {
                Orphans orphans = new Orphans(tables);
                tables.decisions().all().forEach(logged -> rows.append(row(logged, orphans)));
                return rows;
            });
        }
        terminal.out().write(rows.toString().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private static String row(Logged<FieldDecision> logged, Orphans orphans) {
        FieldDecision decision = logged.what();
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s%n",
                logged.seq(),
                decision.at(),
                decision.coder(),
                decision.action().code(),
                decision.field(),
                decision.value().map(FieldValue::inWords).orElse("-"),
                logged.state(() -> orphans.isOrphaned(decision.anchor())),
                decision.anchor().inWords().replaceAll("\\s+", " "),
                decision.note().orElse("-"));
    }

    private int decide(Review.Wish wish, CoderOptions by) {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            long number = store.deciding(tables -> review.decide(tables, wish, by.coder(), clock.instant(), by.note()));
            terminal.err().println("hearsay: decision " + number);
        }
        return ExitCode.DONE;
    }
}
