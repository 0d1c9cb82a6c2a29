package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.app.review.Review;
import org.hearsay.app.store.FieldDecision;
import org.hearsay.app.store.Logged;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.app.store.Undo;
import org.hearsay.model.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code hearsay decide}: a coder accepts, corrects or rejects a field of an incident, and takes it back. */
@Command(
        name = "decide",
        description =
                "Accepts, corrects or rejects a field of an incident; nothing that was decided is ever overwritten.",
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
    private final Clock clock;

    public DecideCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
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
            @Option(names = "--coder", required = true, description = "Who decides.") String coder,
            @Option(names = "--note", description = "Why.") Optional<String> note) {
        return decide(id, field, FieldDecision.Action.ACCEPT, Optional.empty(), coder, note);
    }

    @Command(name = "correct", description = "Says what a field is instead.")
    int correct(
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "FIELD") String field,
            @Parameters(paramLabel = "VALUE") String value,
            @Option(names = "--coder", required = true, description = "Who decides.") String coder,
            @Option(names = "--note", description = "Why.") Optional<String> note) {
        return decide(id, field, FieldDecision.Action.CORRECT, Optional.of(value), coder, note);
    }

    @Command(name = "reject", description = "Says that a field is wrong.")
    int reject(
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "FIELD") String field,
            @Option(names = "--coder", required = true, description = "Who decides.") String coder,
            @Option(names = "--note", description = "Why.") Optional<String> note) {
        return decide(id, field, FieldDecision.Action.REJECT, Optional.empty(), coder, note);
    }

    @Command(name = "undo", description = "Takes a decision back; both stay in the list.")
    int undo(
            @Parameters(paramLabel = "NUMBER") long number,
            @Option(names = "--coder", required = true, description = "Who takes it back.") String coder,
            @Option(names = "--note", description = "Why.") Optional<String> note) {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            boolean done =
                    store.deciding(tables -> tables.decisions().undo(number, new Undo(coder, clock.instant(), note)));
            if (!done) {
                throw Stop.failed("no decision " + number + " is in force");
            }
        }
        return ExitCode.DONE;
    }

    @Command(name = "list", description = "Lists all that was decided, also what was taken back.")
    int list() throws IOException {
        StringBuilder rows = new StringBuilder();
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            for (Logged<FieldDecision> logged :
                    store.reading(tables -> tables.decisions().all())) {
                FieldDecision decision = logged.what();
                rows.append(String.format(
                        Locale.ROOT,
                        "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s%n",
                        logged.seq(),
                        logged.at(),
                        decision.coder(),
                        decision.action().code(),
                        decision.field(),
                        decision.value().orElse("-"),
                        logged.undone()
                                .map(undo -> "taken back by " + undo.coder())
                                .orElse("in force"),
                        decision.report() + ": " + decision.anchor().quote().replaceAll("\\s+", " "),
                        logged.note().orElse("-")));
            }
        }
        terminal.out().write(rows.toString().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private int decide(
            String id,
            String field,
            FieldDecision.Action action,
            Optional<String> value,
            String coder,
            Optional<String> note) {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            long number = store.deciding(tables -> {
                Incident incident =
                        tables.incidents().find(id).orElseThrow(() -> Stop.failed("the store has no incident " + id));
                FieldDecision decision = Review.decide(incident, field, action, value, coder)
                        .orElseThrow(() -> Stop.failed("incident " + id + " has no account of '" + field + "': it has "
                                + String.join(", ", incident.fields().keySet())));
                return tables.decisions().add(decision, clock.instant(), note);
            });
            terminal.err().println("hearsay: decision " + number);
        }
        return ExitCode.DONE;
    }
}
