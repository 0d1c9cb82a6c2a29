package org.hearsay.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;

/** Who is held responsible over all accounts: a table, never one name. */
record BlameTold(ActorRegistry registry) {
    /** One line for each actor, footing and voice; "unknown" only while nobody is named. */
    List<Incident.Responsibility> of(List<Entry> entries) {
        Map<String, Incident.Responsibility> rows = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (Account.Blame blame : entry.account().responsibility()) {
                String key = blame.actor().map(Entry::keyOf).orElse("") + "|" + blame.kind() + "|" + entry.voice();
                Incident.Responsibility row = new Incident.Responsibility(
                        blame.actor(), blame.kind(), entry.account().voice(), blame.rule(), List.of(entry.position()));
                rows.merge(key, row, BlameTold::joined);
            }
        }
        boolean named = rows.values().stream().anyMatch(row -> row.actor().isPresent());
        List<Incident.Responsibility> table = new ArrayList<>(rows.values());
        if (named) {
            table.removeIf(row -> row.kind() == ResponsibilityKind.UNKNOWN);
        } else if (!table.isEmpty()) {
            table = new ArrayList<>(
                    List.of(table.stream().reduce(BlameTold::joined).orElseThrow()));
        }
        table.sort(Comparator.comparing(Incident.Responsibility::kind)
                .thenComparing(row -> row.accounts().get(0)));
        return table;
    }

    private static Incident.Responsibility joined(Incident.Responsibility a, Incident.Responsibility b) {
        return new Incident.Responsibility(
                a.actor(), a.kind(), a.by(), a.rule(), Side.union(a.accounts(), b.accounts()));
    }

    /** The keys of all who are held responsible on any footing but a denial. */
    static Set<String> blamed(List<Incident.Responsibility> table) {
        return table.stream()
                .filter(row -> row.kind() != ResponsibilityKind.DENIED)
                .flatMap(row -> row.actor().stream())
                .map(Entry::keyOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether two claim it of whom neither is a part or an offshoot of the other. */
    boolean compete(List<Incident.Responsibility> table) {
        List<NamedActor> claimants = table.stream()
                .filter(row -> row.kind() == ResponsibilityKind.CLAIMED)
                .flatMap(row -> row.actor().stream())
                .toList();
        return claimants.stream().anyMatch(one -> claimants.stream().anyMatch(other -> !areRelated(one, other)));
    }

    Agreement agreement(List<Entry> speaking) {
        List<Incident.Responsibility> table = of(speaking);
        if (speaking.size() == 1) {
            return Agreement.SINGLE;
        }
        Set<String> blamed = blamed(table);
        boolean denied = table.stream()
                .filter(row -> row.kind() == ResponsibilityKind.DENIED)
                .flatMap(row -> row.actor().stream())
                .anyMatch(actor -> blamed.contains(Entry.keyOf(actor)));
        List<NamedActor> actors = table.stream()
                .filter(row -> row.kind() != ResponsibilityKind.DENIED)
                .flatMap(row -> row.actor().stream())
                .toList();
        boolean related = actors.stream().allMatch(one -> actors.stream().allMatch(other -> areRelated(one, other)));
        if (denied || !related) {
            return Agreement.CONTRADICTING;
        }
        return blamed.size() <= 1 ? Agreement.AGREED : Agreement.COMPATIBLE;
    }

    private boolean areRelated(NamedActor one, NamedActor other) {
        String a = Entry.keyOf(one);
        String b = Entry.keyOf(other);
        return a.equals(b) || ancestors(one).contains(b) || ancestors(other).contains(a);
    }

    private Set<String> ancestors(NamedActor actor) {
        Set<String> found = new HashSet<>();
        Optional<String> parent = actor.registry().flatMap(registry::byId).flatMap(ActorEntry::parent);
        while (parent.isPresent() && found.add(parent.get())) {
            parent = registry.byId(parent.get()).flatMap(ActorEntry::parent);
        }
        return found;
    }
}
