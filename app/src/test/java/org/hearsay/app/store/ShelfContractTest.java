package org.hearsay.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.incident.IncidentMaker;
import org.hearsay.incident.Linker;
import org.hearsay.incident.MemoryShelf;
import org.hearsay.incident.Pair;
import org.hearsay.incident.ReportFacts;
import org.hearsay.incident.Shelf;
import org.hearsay.incident.Telling;
import org.hearsay.incident.TollRule;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shelf of a store does what that in memory does, whichever database it is in. */
abstract class ShelfContractTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 2);

    private Store store;

    abstract StoreAddress newAddress() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        store = Store.open(newAddress());
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    private <T> T shelf(Function<Shelf, T> work) {
        return store.inTransaction(tables -> work.apply(tables.shelf()));
    }

    private void change(Consumer<Shelf> work) {
        shelf(shelf -> {
            work.accept(shelf);
            return true;
        });
    }

    private List<Telling> under(String... keys) {
        return shelf(shelf -> shelf.tellingsUnder(List.of(keys)));
    }

    private Map<String, String> incidentsOf(Collection<String> tellings) {
        return shelf(shelf -> shelf.incidentsOf(tellings));
    }

    @Test
    void reportsAreFoundByTheirKeys() {
        ReportFacts first = Samples.facts("sha256:a");
        ReportFacts second = Samples.facts("sha256:b");
        change(shelf -> {
            shelf.put(second, Set.of("k1", "k2"));
            shelf.put(first, Set.of("k1"));
        });
        List<ReportFacts> both = shelf(shelf -> shelf.reportsUnder(List.of("k1", "k2", "k3")));
        assertThat(both).containsExactly(first, second);
        ReportFacts copy = second.asCopyOf(Optional.of("sha256:a"));
        change(shelf -> shelf.put(copy, Set.of("k3")));
        List<ReportFacts> others = shelf(shelf -> shelf.reportsUnder(List.of("k2")));
        assertThat(others).isEmpty();
        Optional<ReportFacts> kept = shelf(shelf -> shelf.report("sha256:b"));
        assertThat(kept).contains(copy);
        Optional<ReportFacts> none = shelf(shelf -> shelf.report("sha256:z"));
        assertThat(none).isEmpty();
    }

    /** What was saved of a report with its reading, and what linking knows of it, are one row and do not undo each other. */
    @Test
    void factsAndReadingOfAReportLieTogether() {
        store.inTransaction(tables -> {
            tables.shelf().put(Samples.facts("sha256:a"), Set.of("k"));
            tables.readings().save(Samples.reading("sha256:a", "New title", "Some words."), Samples.CODER, "a.txt");
            return true;
        });
        ReportFacts facts = shelf(shelf -> shelf.reportsUnder(List.of("k"))).get(0);
        assertThat(facts.sketch()).isEqualTo(Samples.facts("sha256:a").sketch());
        assertThat(facts.title()).contains("New title");
        change(shelf -> shelf.put(facts, Set.of()));
        List<Search.ReportHit> hits = store.reading(it -> it.search().reports("words", 5));
        assertThat(hits).hasSize(1);
    }

    @Test
    void tellingsAreFoundByTheirKeysAndForgottenWithTheirPairs() {
        Telling first = Samples.telling("sha256:a", "e1");
        Telling second = Samples.telling("sha256:a", "e2");
        Pair pair = new Pair(first.id(), second.id(), 3.25, List.of(new Reason("same-day", 1.5, "2022-03-02")));
        Pair better = new Pair(first.id(), second.id(), 4, List.of());
        change(shelf -> {
            shelf.put(Samples.facts("sha256:a"), Set.of());
            shelf.put(second, Set.of("k1", "k2"));
            shelf.put(first, Set.of("k1"));
            shelf.put(List.of(pair));
        });
        assertThat(under("k1", "k2")).containsExactly(first, second);
        assertThat(under("k2")).containsExactly(second);
        assertThat(under()).isEmpty();
        List<Telling> ofReport = shelf(shelf -> shelf.tellingsOf("sha256:a"));
        assertThat(ofReport).containsExactly(first, second);
        List<Pair> pairs = shelf(shelf -> shelf.pairsOf(List.of(second.id(), first.id())));
        assertThat(pairs).containsExactly(pair);
        change(shelf -> shelf.put(List.of(better)));
        List<Pair> again = shelf(shelf -> shelf.pairsOf(List.of(second.id())));
        assertThat(again).containsExactly(better);
        change(shelf -> shelf.removeTelling(second.id()));
        List<Pair> none = shelf(shelf -> shelf.pairsOf(List.of(first.id(), second.id())));
        assertThat(none).isEmpty();
        assertThat(under("k1", "k2")).containsExactly(first);
    }

    @Test
    void moreTellingsThanAStatementTakesAreFound() {
        List<String> ids = IntStream.range(0, 2500)
                .mapToObj(i -> Samples.telling("sha256:a", "e" + i).id())
                .toList();
        change(shelf -> {
            shelf.put(Samples.facts("sha256:a"), Set.of());
            shelf.put(Samples.telling("sha256:a", "e7"), Set.of());
            shelf.put(Samples.telling("sha256:a", "e2400"), Set.of());
        });
        List<Telling> found = shelf(shelf -> shelf.tellings(ids));
        assertThat(found).extracting(Telling::event).containsExactly("e2400", "e7");
    }

    @Test
    void anIncidentHoldsJustTheTellingsItWasLastMadeOf() {
        Telling first = Samples.telling("sha256:a", "e1");
        Telling second = Samples.telling("sha256:a", "e2");
        List<String> both = List.of(first.id(), second.id());
        Incident one = Samples.incident("i1", DAY, DAY, Samples.GAO);
        Incident two = Samples.incident("i2", DAY, DAY, Samples.NIAMEY);
        change(shelf -> {
            shelf.put(Samples.facts("sha256:a"), Set.of());
            shelf.put(first, Set.of());
            shelf.put(second, Set.of());
            shelf.put(one, both);
        });
        assertThat(incidentsOf(both)).isEqualTo(Map.of(first.id(), "i1", second.id(), "i1"));
        Optional<Incident> kept = store.reading(it -> it.incidents().find("i1"));
        assertThat(kept).contains(one);
        change(shelf -> {
            shelf.put(one, List.of(first.id()));
            shelf.put(two, List.of(second.id()));
        });
        assertThat(incidentsOf(both)).isEqualTo(Map.of(first.id(), "i1", second.id(), "i2"));
        change(shelf -> {
            shelf.put(one, both);
            shelf.removeIncident("i2");
        });
        boolean there = shelf(shelf -> shelf.hasIncident("i2"));
        assertThat(there).isFalse();
        List<Telling> in = shelf(shelf -> shelf.tellingsIn("i1"));
        List<String> ids = shelf(shelf -> shelf.idsIn("i1"));
        assertThat(ids).isEqualTo(in.stream().map(Telling::id).toList());
        assertThat(in).containsExactly(first, second);
    }

    @Test
    void theLinkerMakesTheSameIncidentsOfIt() {
        Codebook codebook = Codebook.builtIn();
        Linker linker = new Linker(
                codebook, new IncidentMaker(codebook, ActorRegistry.load(), TollRule.LATEST_INDEPENDENT_OFFICIAL));
        MemoryShelf memory = new MemoryShelf();
        for (String report : List.of("sha256:c", "sha256:a", "sha256:b", "sha256:a")) {
            List<Telling> tellings = List.of(Samples.telling(report, "e1"), Samples.telling(report, "e2"));
            memory.put(Samples.facts(report), Set.of());
            linker.replace(memory, report, tellings);
            change(shelf -> {
                shelf.put(Samples.facts(report), Set.of());
                linker.replace(shelf, report, tellings);
            });
        }
        List<Incident> found = new ArrayList<>();
        store.reading(tables -> {
            tables.incidents().forEach(IncidentFilter.all(), found::add);
            return true;
        });
        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(memory.incidents());
    }
}
