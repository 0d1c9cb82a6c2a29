package org.hearsay.row;

import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Actuality;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Harm;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.ReportOf;
import org.hearsay.model.incident.Incident.Toll;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.model.incident.Voice;

/** What schemes have no place for, each counted in one way. */
final class Losses {
    private static final Set<Harm> HURT = Set.of(Harm.WOUNDED);
    private static final Set<Harm> OTHER_HARMS = Set.of(Harm.MISSING, Harm.ABDUCTED, Harm.ARRESTED, Harm.DISPLACED);

    static final Loss ACCOUNTS = new Loss(
            "accounts beyond the first of an incident: who else says what",
            incident -> beyondFirst(incident.accounts().size()));
    static final Loss ATTRIBUTED =
            new Loss("accounts by a source and not by a report itself", incident -> (int) incident.accounts().stream()
                    .filter(account -> account.voice() instanceof Voice.BySource)
                    .count());
    static final Loss CHAINS = new Loss(
            "accounts that came through others (\"X said that Y had said\")",
            incident -> (int) incident.accounts().stream()
                    .filter(account -> Voices.chain(account.voice()).isPresent())
                    .count());
    static final Loss CLAIMED = kind(ResponsibilityKind.CLAIMED, "claims of responsibility");
    static final Loss ADMITTED = kind(ResponsibilityKind.ADMITTED, "admissions");
    static final Loss ACCUSED = kind(ResponsibilityKind.ACCUSED, "accusations");
    static final Loss SUSPECTED = kind(ResponsibilityKind.SUSPECTED, "suspicions");
    static final Loss DENIED = kind(ResponsibilityKind.DENIED, "denials of responsibility");
    static final Loss COMPETING =
            new Loss("incidents that two unrelated actors claim", incident -> incident.competingClaims() ? 1 : 0);
    static final Loss MORE_DOERS = new Loss(
            "doers stated as fact beyond the first",
            incident -> beyondFirst(Who.asFact(incident).size()));
    static final Loss MORE_TARGETS = new Loss(
            "targets beyond the first",
            incident -> beyondFirst(incident.targets().size()));
    static final Loss WOUNDED = tolls("tolls of wounded", toll -> HURT.contains(toll.harm()));
    static final Loss OTHERS_HARMED =
            tolls("tolls of missing, abducted, arrested or displaced", toll -> OTHER_HARMS.contains(toll.harm()));
    static final Loss DEATHS_BY_CLASS = tolls(
            "tolls of dead of one class of victims", toll -> toll.harm() == Harm.KILLED && !Harms.isGeneral(toll));
    static final Loss RANGES = tolls(
            "tolls whose low and high differ or are open",
            toll -> toll.low().isEmpty() || !toll.low().equals(toll.high()));
    static final Loss OPEN_BEST =
            tolls("tolls with bounds and no best number", toll -> toll.best().isEmpty());
    static final Loss CONTRADICTED = new Loss(
            "fields whose accounts contradict each other", incident -> (int) incident.fields().values().stream()
                    .filter(field -> field.agreement() == Agreement.CONTRADICTING)
                    .count());
    static final Loss REVISIONS = new Loss(
            "revisions: what was believed on an earlier day",
            incident -> incident.revisions().size());
    static final Loss COPIES =
            new Loss("reports that are copies of another", incident -> (int) incident.reports().stream()
                    .filter(report -> report.copyOf().isPresent())
                    .count());
    static final Loss REPORTS = new Loss(
            "reports beyond the first of an incident",
            incident -> beyondFirst(incident.reports().size()));
    static final Loss WORDS = new Loss(
            "quotes that the accounts rest on",
            incident -> incident.accounts().stream()
                    .mapToInt(account -> account.spans().size())
                    .sum());
    static final Loss LINKS = new Loss(
            "links between reports, with their reasons",
            incident -> incident.links().size());
    static final Loss DECISIONS = new Loss(
            "decisions of coders (their values are kept, who decided is not)",
            incident -> incident.decisions().size());
    static final Loss BACKGROUND = new Loss(
            "incidents only told as history, which the rows do not show", incident -> incident.background() ? 1 : 0);
    static final Loss WEAPONS =
            new Loss("weapons", incident -> incident.weapons().size());
    static final Loss VAGUE_DAYS = new Loss(
            "dates given as an interval, a season or a year",
            incident -> incident.when()
                    .filter(when -> when.precision() != DatePrecision.DAY)
                    .map(when -> 1)
                    .orElse(0));
    static final Loss RELATIVE_PLACES = new Loss(
            "places only near, between, from or to the one named",
            incident ->
                    incident.where().filter(Losses::isRelative).map(where -> 1).orElse(0));

    static final Loss ATTEMPTED = incidents(
            "incidents only attempted, which the rows show as done",
            incident -> incident.actuality() == Actuality.ATTEMPTED);

    private Losses() {}

    /** Counts incidents. */
    static Loss incidents(String what, Function<Incident, Boolean> test) {
        return new Loss(what, incident -> test.apply(incident) ? 1 : 0);
    }

    private static boolean isRelative(QuotedWhere where) {
        return switch (where.relation()) {
            case IN -> false;
            case NEAR, BETWEEN, FROM, TO -> true;
        };
    }

    private static int beyondFirst(int count) {
        return Math.max(0, count - 1);
    }

    private static Loss kind(ResponsibilityKind kind, String what) {
        return new Loss(what, incident -> Who.entries(incident, kind).size());
    }

    private static Loss tolls(String what, Function<Toll, Boolean> test) {
        return new Loss(what, incident ->
                (int) incident.tolls().stream().filter(test::apply).count());
    }

    static Loss reports(String what, Function<ReportOf, Boolean> test) {
        return new Loss(what, incident ->
                (int) incident.reports().stream().filter(test::apply).count());
    }
}
