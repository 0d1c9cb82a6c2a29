package org.hearsay.model.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.VictimClass;

/**
 * One happening over many reports. Its values are computed from its accounts by the rules they name, and never replace them; where a
 * list says {@code accounts}, these are positions in {@link #accounts()}.
 *
 * @param id stable: it does not change when a report is added
 * @param type an id of the codebook
 * @param fields by field ({@code type}, {@code when}, {@code where}, {@code responsibility}, {@code targets}, {@code killed}, …) how the
 *     accounts stand to each other
 * @param reports in order of publication, those without a day last
 * @param independentSources publishers whose account is not a copy and not credited to an agency already counted
 * @param competingClaims whether two unrelated actors claim it
 * @param links why its reports were put together
 * @param revisions what was believed on each day
 * @param background whether it was only ever told as history
 */
public record Incident(
        String id,
        String type,
        Actuality actuality,
        Optional<QuotedWhen> when,
        Optional<QuotedWhere> where,
        List<Responsibility> responsibility,
        List<Target> targets,
        List<Weapon> weapons,
        List<Toll> tolls,
        Map<String, Field> fields,
        List<Account> accounts,
        List<ReportOf> reports,
        int independentSources,
        boolean competingClaims,
        List<Link> links,
        List<Revision> revisions,
        List<Coding> decisions,
        boolean background) {
    /**
     * The order in which incidents are listed unless another is wanted: what is news before what is only told as history, that of which
     * most is told first, of these the earliest, those of no known day last. A report tells much of what it is about, and mentions in a
     * line what a hundred others mention.
     */
    public static final Comparator<Incident> MOST_TOLD_FIRST = Comparator.comparing(Incident::background)
            .thenComparing(Comparator.comparingInt(Incident::passages).reversed())
            .thenComparing(Incident::firstDay)
            .thenComparing(Incident::id);

    public Incident {
        responsibility = List.copyOf(responsibility);
        targets = List.copyOf(targets);
        weapons = List.copyOf(weapons);
        tolls = List.copyOf(tolls);
        accounts = List.copyOf(accounts);
        reports = List.copyOf(reports);
        links = List.copyOf(links);
        revisions = List.copyOf(revisions);
        decisions = List.copyOf(decisions);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an incident is told by some report");
        }
    }

    /** How many passages of all reports speak of it. */
    public int passages() {
        return accounts.stream().mapToInt(account -> account.spans().size()).sum();
    }

    private LocalDate firstDay() {
        return when.flatMap(told -> told.earliest().or(told::latest)).orElse(LocalDate.MAX);
    }

    /** Who is held responsible, on what footing and by whom. */
    public record Responsibility(
            Optional<NamedActor> actor, ResponsibilityKind kind, Voice by, String rule, List<Integer> accounts) {}

    /** Who or what was hit. */
    public record Target(Optional<NamedActor> actor, String text, List<Integer> accounts) {}

    /** With what. */
    public record Weapon(String text, String kind, List<Integer> accounts) {}

    /**
     * Harm over all accounts.
     *
     * @param low the least, and {@code high} the most, that an account which still stands gives; empty when open
     * @param best what the rule named chose; empty when no account gives a number
     */
    public record Toll(
            Harm harm,
            VictimClass victimClass,
            Optional<Integer> low,
            Optional<Integer> best,
            Optional<Integer> high,
            String rule,
            List<Integer> accounts) {}

    /** How the accounts of a field stand to each other, and by which rule its value was computed. */
    public record Field(Agreement agreement, List<Integer> accounts, String rule) {}

    /**
     * A report that tells the incident.
     *
     * @param copyOf the id of the report it is a copy of
     * @param agency the news agency it is credited to
     * @param event the id of the event in the report's record
     */
    public record ReportOf(
            String id,
            String uri,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> title,
            Optional<String> copyOf,
            Optional<String> agency,
            String event) {}

    /**
     * Why two reports tell one incident.
     *
     * @param a the id of a report, and {@code b} that of another
     * @param score the sum of the reasons' weights
     * @param by {@code "linker"} or the name of the coder who decided it
     */
    public record Link(String a, String b, double score, List<Reason> reasons, String by) {}

    /** One thing that speaks for or against two reports telling one incident. */
    public record Reason(String name, double weight, String detail) {}

    /**
     * A value that changed.
     *
     * @param day when it became known
     * @param from the value in words, empty text when there was none
     * @param because the accounts that brought it
     */
    public record Revision(LocalDate day, String field, String from, String to, List<Integer> because) {}

    /**
     * What a coder decided about a field.
     *
     * @param at ISO 8601 instant
     * @param anchor the words it is anchored on, as "report digest: quote"
     * @param orphaned whether those words are no longer found
     */
    public record Coding(
            String field,
            String action,
            Optional<String> value,
            String coder,
            String at,
            Optional<String> note,
            String anchor,
            boolean orphaned) {}
}
