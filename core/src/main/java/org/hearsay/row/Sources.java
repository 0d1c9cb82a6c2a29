package org.hearsay.row;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.ReportOf;

/** The reports of an incident in one cell, in the order of publication. */
final class Sources {
    private static final String SEPARATOR = "; ";

    private Sources() {}

    /** "Publisher, 2021-09-18, \"Title\"; …" */
    static Optional<String> cited(Incident incident) {
        return joined(incident, report -> Optional.of(cite(report)));
    }

    static String cite(ReportOf report) {
        StringBuilder words = new StringBuilder(report.publisher().orElse(report.uri()));
        report.published().ifPresent(day -> words.append(", ").append(day));
        report.title().ifPresent(title -> words.append(", \"").append(title).append('"'));
        return words.toString();
    }

    static Optional<String> publishers(Incident incident) {
        return joined(incident, ReportOf::publisher);
    }

    static Optional<String> days(Incident incident) {
        return joined(incident, report -> report.published().map(String::valueOf));
    }

    static Optional<String> titles(Incident incident) {
        return joined(incident, ReportOf::title);
    }

    /** Each value once. */
    private static Optional<String> joined(Incident incident, Function<ReportOf, Optional<String>> part) {
        String all = incident.reports().stream()
                .flatMap(report -> part.apply(report).stream())
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
