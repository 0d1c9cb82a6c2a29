package org.hearsay.incident;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.incident.Incident;

/**
 * What coders decided about the fields of one incident, in the order it was decided. The last word on a field stands: of corrections the
 * last, and none that was rejected afterwards. Accounts are never changed; those that tell a rejected value are passed over when the
 * field is computed.
 *
 * @param all those whose words stand in the incident's tellings, and orphans of its reports
 * @param orphaned those whose words stand in no telling of their report any more
 */
record FieldDecisions(List<FieldDecision> all, Set<FieldDecision> orphaned) {
    static final FieldDecisions NONE = new FieldDecisions(List.of(), Set.of());

    FieldDecisions {
        all = List.copyOf(all);
        orphaned = Set.copyOf(orphaned);
    }

    /** Those about a group of tellings; orphans are with every incident of their report. */
    static FieldDecisions about(List<Telling> group, Shelf shelf) {
        Set<String> members = group.stream().map(Telling::id).collect(Collectors.toSet());
        Map<String, List<Telling>> told = new HashMap<>();
        List<FieldDecision> all = new ArrayList<>();
        Set<FieldDecision> orphaned = new HashSet<>();
        Set<String> reports = group.stream().map(Telling::report).collect(Collectors.toCollection(TreeSet::new));
        for (FieldDecision decision : shelf.decisions(reports)) {
            Optional<Telling> telling = decision.anchor()
                    .find(told.computeIfAbsent(decision.anchor().report(), shelf::tellingsOf));
            if (telling.isEmpty()) {
                orphaned.add(decision);
            }
            if (telling.isEmpty() || members.contains(telling.get().id())) {
                all.add(decision);
            }
        }
        return new FieldDecisions(all, orphaned);
    }

    private List<FieldDecision> held() {
        return all.stream().filter(decision -> !orphaned.contains(decision)).toList();
    }

    /** The values of these accounts as the coders want them. */
    Values over(List<Entry> entries, Function<List<Entry>, Values> computed) {
        Values values = computed.apply(heard(entries));
        for (FieldDecision correction : corrections().values()) {
            Optional<DecidableField<?>> field = DecidableFields.named(correction.field());
            if (field.isPresent()) {
                values = field.get().decided(values, correction.value().orElseThrow());
            }
        }
        return values;
    }

    /** The entries, each without what was rejected of it. */
    private List<Entry> heard(List<Entry> entries) {
        List<Entry> heard = new ArrayList<>(entries);
        for (FieldDecision decision : held()) {
            if (decision.action() == FieldDecision.Action.REJECT
                    && decision.value().isPresent()) {
                DecidableFields.named(decision.field())
                        .ifPresent(field -> heard.replaceAll(entry ->
                                field.passingOver(entry, decision.value().get())));
            }
        }
        return heard;
    }

    /** By field the one that stands. */
    private Map<String, FieldDecision> corrections() {
        Map<String, FieldDecision> standing = new LinkedHashMap<>();
        for (FieldDecision decision : held()) {
            switch (decision.action()) {
                case CORRECT -> standing.put(decision.field(), decision);
                case REJECT ->
                    standing.computeIfPresent(
                            decision.field(), (field, before) -> overrules(decision, before) ? null : before);
                case ACCEPT -> {}
            }
        }
        return standing;
    }

    private static boolean overrules(FieldDecision rejection, FieldDecision correction) {
        return rejection
                .value()
                .map(FieldValue::inWords)
                .equals(correction.value().map(FieldValue::inWords));
    }

    /** What the decisions changed, last in the timeline: from what the accounts make of a field to what it is now. */
    List<Incident.Revision> revisions(List<Entry> entries, Function<List<Entry>, Values> computed) {
        if (held().isEmpty()) {
            return List.of();
        }
        Map<String, String> before = computed.apply(entries).inWords();
        Map<String, String> after = over(entries, computed).inWords();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        held().forEach(decision -> days.put(decision.field(), LocalDate.ofInstant(decision.at(), ZoneOffset.UTC)));
        List<Incident.Revision> revisions = new ArrayList<>();
        days.forEach((field, day) -> {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                revisions.add(new Incident.Revision(day, field, was, is, List.of()));
            }
        });
        return revisions;
    }

    /** All of them, as an incident shows them. */
    List<Incident.Coding> codings() {
        return all.stream()
                .map(decision -> new Incident.Coding(
                        decision.field(),
                        decision.action().code(),
                        decision.value().map(FieldValue::inWords),
                        decision.coder(),
                        decision.at().toString(),
                        decision.note(),
                        decision.anchor().inWords(),
                        orphaned.contains(decision)))
                .toList();
    }
}
