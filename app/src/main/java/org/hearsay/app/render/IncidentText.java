package org.hearsay.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Actuality;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.Quote;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.model.incident.Voice;

/** Incidents for a person at a terminal: a few lines each in a list, everything when one is shown. */
public final class IncidentText {
    /** Two or three lines. */
    public String brief(Incident incident) {
        StringBuilder text = new StringBuilder();
        text.append(headline(incident)).append('\n');
        text.append("  ").append(blame(incident)).append('\n');
        text.append("  ").append(sources(incident));
        String disputed = disputed(incident);
        if (!disputed.isEmpty()) {
            text.append("; accounts differ on ").append(disputed);
        }
        for (Incident.Coding coding : incident.decisions()) {
            text.append("\n  ").append(coding(coding));
        }
        return text.append("\n\n").toString();
    }

    private static String coding(Incident.Coding coding) {
        return coding.field() + ": " + coding.action()
                + coding.value()
                        .map(value -> (coding.action().equals("correct") ? " to " : " ") + value)
                        .orElse("")
                + " by "
                + coding.coder() + ", " + coding.at()
                + coding.note().map(note -> " (" + note + ")").orElse("")
                + (coding.orphaned() ? "; ORPHANED, its words are in no account any more: " + coding.anchor() : "");
    }

    /** All accounts, links and revisions. */
    public String full(Incident incident) {
        StringBuilder text = new StringBuilder(brief(incident));
        for (Incident.Toll toll : incident.tolls()) {
            text.append("  ")
                    .append(toll(toll))
                    .append(" by the rule: ")
                    .append(toll.rule())
                    .append('\n');
        }
        if (!incident.targets().isEmpty()) {
            text.append("  target: ")
                    .append(incident.targets().stream()
                            .map(Incident.Target::text)
                            .collect(Collectors.joining("; ")))
                    .append('\n');
        }
        if (!incident.weapons().isEmpty()) {
            text.append("  with: ")
                    .append(incident.weapons().stream()
                            .map(Incident.Weapon::text)
                            .collect(Collectors.joining("; ")))
                    .append('\n');
        }
        text.append("\n  Accounts\n");
        for (int i = 0; i < incident.accounts().size(); i++) {
            text.append(account(i, incident.accounts().get(i), incident));
        }
        text.append("\n  Fields\n");
        incident.fields()
                .forEach((name, field) -> text.append(String.format(
                        Locale.ROOT,
                        "    %-15s %-14s %s, accounts %s%n",
                        name,
                        field.agreement().code(),
                        field.rule(),
                        field.accounts())));
        if (!incident.links().isEmpty()) {
            text.append("\n  Put together because\n");
            incident.links()
                    .forEach(link ->
                            text.append("    ").append(link(link, incident)).append('\n'));
        }
        text.append("\n  What was believed when\n");
        incident.revisions()
                .forEach(revision -> text.append(String.format(
                        Locale.ROOT,
                        "    %s  %s: %s%n",
                        revision.day(),
                        revision.field(),
                        change(revision, incident))));
        return text.append('\n').toString();
    }

    private static String change(Incident.Revision revision, Incident incident) {
        String to = revision.to().isEmpty() ? "unknown" : revision.to();
        String by = incident.decisions().stream()
                .filter(coding -> coding.field().equals(revision.field())
                        && coding.at().startsWith(revision.day().toString()))
                .map(coding -> " (decided by " + coding.coder() + ")")
                .findFirst()
                .orElse("");
        return (revision.from().isEmpty() ? to : revision.from() + " -> " + to) + by;
    }

    private static String headline(Incident incident) {
        String when = incident.when().map(it -> it.edtf().orElse(it.text())).orElse("day unknown");
        String tolls = incident.tolls().stream().map(IncidentText::toll).collect(Collectors.joining(", "));
        List<String> parts = new ArrayList<>(List.of(incident.id(), when, place(incident), incident.type()));
        if (!tolls.isEmpty()) {
            parts.add(tolls);
        }
        if (incident.actuality() != Actuality.OCCURRED) {
            parts.add(incident.actuality().code());
        }
        if (incident.background()) {
            parts.add("told only as history");
        }
        return String.join("  ", parts);
    }

    private static String place(Incident incident) {
        Optional<QuotedWhere> where = incident.where();
        if (where.isEmpty()) {
            return "place unknown";
        }
        Optional<NamedPlace> place = where.get().place();
        return place.map(it -> it.name() + it.country().map(code -> ", " + code).orElse(""))
                .orElse(where.get().text());
    }

    private static String toll(Incident.Toll toll) {
        String best = toll.best().map(String::valueOf).orElse("?");
        String range = toll.low().equals(toll.high()) && toll.low().equals(toll.best())
                ? ""
                : " (" + toll.low().map(String::valueOf).orElse("?") + " to "
                        + toll.high().map(String::valueOf).orElse("open") + ")";
        return best + " " + toll.harm().code() + range;
    }

    private static String blame(Incident incident) {
        String named = incident.responsibility().stream()
                .filter(row -> row.kind() != ResponsibilityKind.UNKNOWN)
                .map(row -> row.kind().code() + ": "
                        + row.actor().map(NamedActor::name).orElse("?") + " (" + voice(row.by()) + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        String open = named.isEmpty() ? "nobody named as responsible" : named;
        return incident.competingClaims() ? open + "; COMPETING CLAIMS" : open;
    }

    private static String sources(Incident incident) {
        long copies = incident.reports().stream()
                .filter(report -> report.copyOf().isPresent())
                .count();
        int reports = (int) incident.reports().stream()
                .map(Incident.ReportOf::id)
                .distinct()
                .count();
        return reports + (reports == 1 ? " report" : " reports")
                + (copies == 0 ? "" : ", " + copies + " of them copies")
                + ", " + incident.independentSources()
                + (incident.independentSources() == 1 ? " independent source" : " independent sources");
    }

    private static String disputed(Incident incident) {
        return incident.fields().entrySet().stream()
                .filter(field -> field.getValue().agreement() == Agreement.CONTRADICTING)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    static String voice(Voice voice) {
        if (voice instanceof Voice.BySource source) {
            String who = source.actor()
                    .map(NamedActor::name)
                    .or(source::unnamedClass)
                    .orElse("a source");
            String chain = source.chain().stream().map(NamedActor::name).collect(Collectors.joining(" via "));
            return chain.isEmpty() ? who : who + " via " + chain;
        }
        return "the report";
    }

    private static String account(int position, Account account, Incident incident) {
        List<String> says = new ArrayList<>();
        account.type().ifPresent(says::add);
        account.when().ifPresent(when -> says.add(when.edtf().orElse(when.text())));
        account.where()
                .ifPresent(where -> says.add(where.place().map(NamedPlace::name).orElse(where.text())));
        account.responsibility()
                .forEach(blame ->
                        blame.actor().ifPresent(actor -> says.add(blame.kind().code() + " " + actor.name())));
        account.tolls().forEach(loss -> says.add(loss.harm().code() + " " + loss.text()));
        String words = account.spans().stream()
                .map(Quote::quote)
                .map(quote -> "\"" + quote.replaceAll("\\s+", " ") + "\"")
                .collect(Collectors.joining(" … "));
        return String.format(
                Locale.ROOT,
                "    %d. %s, %s, %s: %s%n       %s%n",
                position,
                publisher(account.report(), incident),
                account.said().map(Object::toString).orElse("no day"),
                voice(account.voice()),
                says.isEmpty() ? "-" : String.join("; ", says),
                words);
    }

    private static String publisher(String report, Incident incident) {
        return incident.reports().stream()
                .filter(it -> it.id().equals(report))
                .map(it -> it.publisher().orElse(it.uri())
                        + it.copyOf().map(original -> " (a copy)").orElse(""))
                .findFirst()
                .orElse(report);
    }

    private static String link(Incident.Link link, Incident incident) {
        String reasons = link.reasons().stream()
                .map(reason ->
                        String.format(Locale.ROOT, "%s %+.1f (%s)", reason.name(), reason.weight(), reason.detail()))
                .collect(Collectors.joining(", "));
        return publisher(link.a(), incident) + " and " + publisher(link.b(), incident) + ": "
                + (reasons.isEmpty() ? "ruled by " + link.by() : reasons);
    }
}
