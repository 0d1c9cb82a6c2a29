package org.hearsay.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.app.store.FieldDecision;
import org.hearsay.app.store.Logged;
import org.hearsay.app.store.Tables;
import org.hearsay.incident.Telling;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Quote;

/**
 * Decisions about the fields of incidents. A decision is anchored on the words of the first account that speaks of the field, so it finds its
 * incident again when the report is read anew and when incidents are split or merged; when those words are in no account any more it is
 * shown as orphaned with every incident of its report.
 */
public final class Review {
    private final Tables tables;

    public Review(Tables tables) {
        this.tables = tables;
    }

    /**
     * The decision about a field of an incident.
     *
     * @return empty when no account of the incident speaks of the field
     */
    public static Optional<FieldDecision> decide(
            Incident incident, String field, FieldDecision.Action action, Optional<String> value, String coder) {
        return Optional.ofNullable(incident.fields().get(field))
                .map(Incident.Field::accounts)
                .filter(accounts -> !accounts.isEmpty())
                .map(accounts -> incident.accounts().get(accounts.get(0)))
                .map(account ->
                        new FieldDecision(account.report(), anchor(account, field), field, action, value, coder));
    }

    /** The words of the account from which the field was read. */
    private static Quote anchor(Account account, String field) {
        Stream<Quote> own = Stream.empty();
        if (field.equals("when")) {
            own = account.when().flatMap(when -> when.span()).stream();
        } else if (field.equals("where")) {
            own = account.where().flatMap(where -> where.span()).stream();
        } else if (field.equals("targets")) {
            own = account.targets().stream().map(Account.Hit::span);
        } else {
            own = account.tolls().stream()
                    .filter(loss -> loss.harm().code().equals(field))
                    .map(Account.Loss::span);
        }
        return own.findFirst().orElse(account.spans().get(0));
    }

    /** The incident with the decisions in force about it. */
    public Incident withDecisions(Incident incident) {
        List<String> reports = incident.reports().stream()
                .map(Incident.ReportOf::id)
                .distinct()
                .toList();
        List<Incident.Coding> codings = new ArrayList<>();
        Map<String, List<Telling>> tellings = new TreeMap<>();
        for (Logged<FieldDecision> logged : tables.decisions().of(reports)) {
            FieldDecision decision = logged.what();
            boolean here = incident.accounts().stream().anyMatch(account -> rests(account, decision));
            boolean orphaned = tellings.computeIfAbsent(decision.report(), tables.shelf()::tellingsOf).stream()
                    .flatMap(telling -> telling.accounts().stream())
                    .noneMatch(account -> rests(account, decision));
            if (logged.undone().isEmpty() && (here || orphaned)) {
                codings.add(coding(logged, orphaned));
            }
        }
        return codings.isEmpty() ? incident : with(incident, codings);
    }

    private static boolean rests(Account account, FieldDecision decision) {
        Stream<Quote> words = Stream.of(
                        account.spans().stream(),
                        account.when().flatMap(when -> when.span()).stream(),
                        account.where().flatMap(where -> where.span()).stream(),
                        account.targets().stream().map(Account.Hit::span),
                        account.tolls().stream().map(Account.Loss::span))
                .flatMap(quotes -> quotes);
        return account.report().equals(decision.report()) && words.anyMatch(decision.anchor()::equals);
    }

    private static Incident.Coding coding(Logged<FieldDecision> logged, boolean orphaned) {
        FieldDecision decision = logged.what();
        return new Incident.Coding(
                decision.field(),
                decision.action().code(),
                decision.value(),
                decision.coder(),
                logged.at().toString(),
                logged.note(),
                decision.report() + ": " + decision.anchor().quote(),
                orphaned);
    }

    private static Incident with(Incident incident, List<Incident.Coding> codings) {
        return new Incident(
                incident.id(),
                incident.type(),
                incident.actuality(),
                incident.when(),
                incident.where(),
                incident.responsibility(),
                incident.targets(),
                incident.weapons(),
                incident.tolls(),
                incident.fields(),
                incident.accounts(),
                incident.reports(),
                incident.independentSources(),
                incident.competingClaims(),
                incident.links(),
                incident.revisions(),
                codings,
                incident.background());
    }
}
