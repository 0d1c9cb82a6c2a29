package org.hearsay.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.incident.Incident;

/** Makes an incident of tellings: all their accounts side by side, and the values that the rules make of them. */
public final class IncidentMaker {
    private final Values.Rules rules;

    public IncidentMaker(Codebook codebook, ActorRegistry registry, TollRule tollRule) {
        rules = new Values.Rules(codebook, new BlameTold(registry), new TollsTold(tollRule));
    }

    /**
     * @param group the tellings, at least one
     * @param reports the reports they come from, by id
     * @param pairs those between tellings of the group
     * @param rulings of coders, on these tellings and others
     * @param decisions of coders, about fields of these tellings
     */
    Incident make(
            String id,
            List<Telling> group,
            Map<String, ReportFacts> reports,
            List<Pair> pairs,
            List<Ruling> rulings,
            FieldDecisions decisions) {
        List<Telling> inOrder = group.stream().sorted(byDay()).toList();
        List<Entry> entries = new ArrayList<>();
        for (Telling telling : inOrder) {
            Optional<ReportFacts> report = Optional.ofNullable(reports.get(telling.report()));
            entries.addAll(Entry.of(
                    telling,
                    entries.size(),
                    origin(telling.report(), reports),
                    report.flatMap(ReportFacts::copyOf).isPresent()));
        }
        Values values = decisions.over(entries, heard -> Values.of(heard, rules));
        List<Incident.Revision> revisions = new ArrayList<>(revisions(entries));
        revisions.addAll(decisions.revisions(entries, heard -> Values.of(heard, rules)));
        return new Incident(
                id,
                values.type().orElse(inOrder.get(0).type()),
                values.actuality().orElse(inOrder.get(0).actuality()),
                values.when(),
                values.where(),
                values.responsibility(),
                values.targets(),
                values.weapons(),
                values.tolls(),
                values.fields(),
                entries.stream().map(Entry::account).toList(),
                inOrder.stream().map(telling -> reportOf(telling, reports)).toList(),
                (int) inOrder.stream()
                        .map(telling -> origin(telling.report(), reports))
                        .distinct()
                        .count(),
                rules.blame().compete(values.responsibility()),
                links(group, pairs, rulings),
                revisions,
                decisions.codings(),
                inOrder.stream().allMatch(Telling::background));
    }

    private static Comparator<Telling> byDay() {
        return Comparator.<Telling, LocalDate>comparing(
                        telling -> telling.published().orElse(LocalDate.MAX))
                .thenComparing(Telling::id);
    }

    /** Whose account it is in the end: an agency's when credited, that of the report it repeats, else the publisher's. */
    private static String origin(String report, Map<String, ReportFacts> reports) {
        ReportFacts facts = reports.get(report);
        if (facts == null) {
            return report;
        }
        Optional<String> original = facts.copyOf();
        if (original.isPresent() && !original.get().equals(report)) {
            return reports.containsKey(original.get()) ? origin(original.get(), reports) : original.get();
        }
        return facts.agency()
                .or(facts::publisher)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse(report);
    }

    private static Incident.ReportOf reportOf(Telling telling, Map<String, ReportFacts> reports) {
        Optional<ReportFacts> facts = Optional.ofNullable(reports.get(telling.report()));
        return new Incident.ReportOf(
                telling.report(),
                facts.map(ReportFacts::uri).orElse(telling.report()),
                facts.flatMap(ReportFacts::publisher),
                telling.published(),
                facts.flatMap(ReportFacts::title),
                facts.flatMap(ReportFacts::copyOf),
                facts.flatMap(ReportFacts::agency),
                telling.event());
    }

    /** The best pairs that hold the group together, one fewer than it has tellings; what a coder ruled comes first. */
    private static List<Incident.Link> links(List<Telling> group, List<Pair> pairs, List<Ruling> rulings) {
        Map<String, Integer> part = new HashMap<>();
        group.forEach(telling -> part.put(telling.id(), part.size()));
        Map<String, String> reportOf = group.stream().collect(Collectors.toMap(Telling::id, Telling::report));
        List<Incident.Link> links = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.together() && connects(part, ruling.a(), ruling.b())) {
                links.add(new Incident.Link(
                        reportOf.getOrDefault(ruling.a(), ruling.a()),
                        reportOf.getOrDefault(ruling.b(), ruling.b()),
                        0,
                        List.of(),
                        ruling.coder()));
            }
        }
        for (Pair pair : pairs.stream().sorted(Pair.BEST_FIRST).toList()) {
            if (connects(part, pair.a(), pair.b())) {
                links.add(new Incident.Link(
                        reportOf.getOrDefault(pair.a(), pair.a()),
                        reportOf.getOrDefault(pair.b(), pair.b()),
                        pair.score(),
                        pair.reasons(),
                        "linker"));
            }
        }
        return links;
    }

    private static boolean connects(Map<String, Integer> part, String a, String b) {
        Integer one = part.get(a);
        Integer other = part.get(b);
        if (one == null || other == null || one.equals(other)) {
            return false;
        }
        part.replaceAll((id, old) -> old.equals(other) ? one : old);
        return true;
    }

    /** What was believed on each day, from what had been said until then. */
    private List<Incident.Revision> revisions(List<Entry> entries) {
        List<Incident.Revision> revisions = new ArrayList<>();
        Map<String, String> believed = Map.of();
        TreeSet<LocalDate> days =
                entries.stream().flatMap(entry -> entry.said().stream()).collect(Collectors.toCollection(TreeSet::new));
        for (LocalDate day : days) {
            List<Entry> until = entries.stream()
                    .filter(entry ->
                            entry.said().filter(said -> !said.isAfter(day)).isPresent())
                    .toList();
            Values values = Values.of(until, rules);
            Map<String, String> now = values.inWords();
            for (Map.Entry<String, String> field : now.entrySet()) {
                String before = believed.getOrDefault(field.getKey(), "");
                if (!before.equals(field.getValue())) {
                    revisions.add(new Incident.Revision(
                            day,
                            field.getKey(),
                            before,
                            field.getValue(),
                            saidOn(day, field.getKey(), values, entries)));
                }
            }
            believed = now;
        }
        return revisions;
    }

    private static List<Integer> saidOn(LocalDate day, String field, Values values, List<Entry> entries) {
        List<Integer> speaking = Optional.ofNullable(values.fields().get(field))
                .map(Incident.Field::accounts)
                .orElse(List.of());
        return speaking.stream()
                .filter(position ->
                        entries.get(position).said().filter(day::equals).isPresent())
                .toList();
    }
}
