package org.hearsay.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordReader.Saved;
import org.hearsay.app.store.FieldDecision.Action;
import org.hearsay.incident.Ruling;
import org.hearsay.model.Reading;
import org.hearsay.model.incident.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store promises, whichever database it is in. */
abstract class StoreContractTest {
    static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private StoreAddress address;
    private Store store;

    /** Where nothing is yet. */
    abstract StoreAddress newAddress() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        address = newAddress();
        store = Store.open(address);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    StoreAddress address() {
        return address;
    }

    Store store() {
        return store;
    }

    void save(Reading reading, Coder coder) {
        store.inTransaction(tables -> {
            tables.readings().save(reading, coder, reading.report().uri().orElse(""));
            return true;
        });
    }

    private long count() {
        return store.reading(it -> it.readings().count());
    }

    private boolean has(String report, Coder coder) {
        return store.reading(it -> it.readings().has(report, coder));
    }

    private Optional<Saved> find(String report) {
        return store.reading(it -> it.readings().find(report));
    }

    private boolean undoRuling(long seq, Undo undo) {
        return store.deciding(it -> it.rulings().undo(seq, undo));
    }

    private List<Ruling> rulings(List<String> tellings) {
        return store.reading(it -> it.rulings().of(tellings));
    }

    @Test
    void aReadingComesBackAsItWas() {
        Reading reading = Samples.full();
        save(reading, Samples.CODER);
        store.close();
        store = Store.openExisting(address);
        String id = reading.report().id();
        assertThat(find(id).orElseThrow().reading()).isEqualTo(reading);
        assertThat(find(id).orElseThrow().coder()).isEqualTo(Samples.CODER);
        assertThat(find("sha256:other")).isEmpty();
    }

    @Test
    void anotherCoderReadsAgainAndReplacesWhatWasRead() {
        Coder newer = new Coder("hearsay", "0.2.0", Optional.of("book"), Optional.empty());
        Reading before = Samples.reading("sha256:a", "Title", "Shots were heard.");
        save(before, Samples.CODER);
        assertThat(has("sha256:a", Samples.CODER)).isTrue();
        assertThat(has("sha256:a", newer)).isFalse();
        save(before, newer);
        assertThat(has("sha256:a", newer)).isTrue();
        assertThat(has("sha256:a", Samples.CODER)).isFalse();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void allRecordsComeInTheOrderOfTheirArrival() {
        List<String> ids = new ArrayList<>();
        store.inTransaction(tables -> {
            for (int i = 300; i > 0; i--) {
                String id = "sha256:" + i;
                ids.add(id);
                tables.readings().save(Samples.reading(id, "Title", "Text " + i), Samples.CODER, id);
            }
            return true;
        });
        List<String> found = new ArrayList<>();
        store.reading(tables -> {
            tables.readings()
                    .forEach(saved -> found.add(saved.reading().report().id()));
            return true;
        });
        assertThat(found).isEqualTo(ids);
    }

    @Test
    void whatFailsLeavesNothing() {
        assertThatThrownBy(() -> store.inTransaction(tables -> {
                    tables.readings().save(Samples.full(), Samples.CODER, "sample.txt");
                    throw new IllegalStateException("stopped in the middle");
                }))
                .hasMessage("stopped in the middle");
        assertThat(count()).isZero();
        save(Samples.full(), Samples.CODER);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void wordsAreFoundInAnyFormCaseAndAccent() {
        save(
                Samples.reading("sha256:a", "Attacks in Côte d'Ivoire", "Gunmen attacked two villages near Bouaké."),
                Samples.CODER);
        save(Samples.reading("sha256:b", "Flood", "A village was flooded; no gunmen came."), Samples.CODER);
        assertThat(found("attacking")).containsExactly("sha256:a");
        assertThat(found("bouake GUNMAN")).isEmpty();
        assertThat(found("BOUAKE gunmen")).containsExactly("sha256:a");
        assertThat(found("village")).containsExactlyInAnyOrder("sha256:a", "sha256:b");
        assertThat(found("\"two villages\"")).containsExactly("sha256:a");
        assertThat(found("\"villages two\"")).isEmpty();
        assertThat(found("cote d'ivoire")).containsExactly("sha256:a");
        assertThat(found("\"unclosed near")).isEmpty();
        assertThat(found("village -\"; drop OR (")).isEmpty();
        assertThat(found(" !? ")).isEmpty();
        assertThat(store.reading(it -> it.search().reports("bouake", 5)).get(0).excerpt())
                .contains("Bouaké");
    }

    @Test
    void theIndexFollowsAReportReadAgain() {
        save(Samples.reading("sha256:a", "Title", "A bomb went off."), Samples.CODER);
        save(Samples.reading("sha256:a", "Title", "A mine went off."), Samples.CODER);
        assertThat(found("bomb")).isEmpty();
        assertThat(found("mine")).containsExactly("sha256:a");
    }

    private List<String> found(String words) {
        return store.reading(it -> it.search().reports(words, 10)).stream()
                .map(Search.ReportHit::report)
                .toList();
    }

    @Test
    void claimsAreFoundByWhatIsSaidAndBySource() {
        save(Samples.full(), Samples.CODER);
        save(Samples.full(), Samples.CODER);
        List<Search.ClaimHit> hits = store.reading(it -> it.search().claims("fighters \"united nations\"", 10));
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).claim()).isEqualTo("c5");
        assertThat(hits.get(0).source()).contains("a United Nations report");
        assertThat(hits.get(0).said()).isEqualTo("has some 2,000 fighters");
    }

    @Test
    void aHugeReportWithEverySignIsKept() {
        StringBuilder text = new StringBuilder("\0 start ");
        for (int i = 0; text.length() < 900_000; i++) {
            text.append("word").append(i).append(i % 7 == 0 ? " \0😔\uD800한" : " ");
        }
        Reading reading = Samples.reading("sha256:a", "Nothing\0here", text.toString());
        save(reading, Samples.CODER);
        assertThat(found("start")).containsExactly("sha256:a");
        assertThat(find("sha256:a").orElseThrow().reading().report().text())
                .hasSameSizeAs(text)
                .startsWith("\0 start word0 \0😔");
    }

    @Test
    void rulingsAreOnlyAddedTo() {
        Ruling first = new Ruling("sha256:a#e1", "sha256:b#e1", true, "Ada");
        Ruling second = new Ruling("sha256:a#e1", "sha256:c#e2", false, "Ben");
        long one = store.deciding(it -> it.rulings().add(first, NOON, Optional.of("same convoy")));
        long two = store.deciding(it -> it.rulings().add(second, NOON, Optional.empty()));
        assertThat(two).isGreaterThan(one);
        Undo undo = new Undo("Ada", NOON.plus(Duration.ofDays(1)), Optional.empty());
        assertThat(undoRuling(one, undo)).isTrue();
        assertThat(undoRuling(one, undo)).isFalse();
        assertThat(undoRuling(99, undo)).isFalse();
        List<Logged<Ruling>> all = store.reading(it -> it.rulings().all());
        assertThat(all)
                .containsExactly(
                        new Logged<>(one, first, NOON, Optional.of("same convoy"), Optional.of(undo)),
                        new Logged<>(two, second, NOON, Optional.empty(), Optional.empty()));
        assertThat(rulings(List.of("sha256:a#e1", "sha256:c#e2"))).containsExactly(second);
        assertThat(rulings(List.of("sha256:b#e1"))).isEmpty();
    }

    @Test
    void decisionsOutliveAReadingThatIsReplaced() {
        FieldDecision decision = new FieldDecision(
                "sha256:a", new Quote(2, 6, "bomb"), "killed", Action.CORRECT, Optional.of("3"), "Ada");
        save(Samples.reading("sha256:a", "Title", "A bomb went off."), Samples.CODER);
        long seq = store.deciding(it -> it.decisions().add(decision, NOON, Optional.of("counted\0again")));
        save(Samples.reading("sha256:a", "Title", "A bomb went off."), Samples.CODER);
        List<Logged<FieldDecision>> kept = store.reading(it -> it.decisions().of(List.of("sha256:a", "sha256:b")));
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).what()).isEqualTo(decision);
        assertThat(kept.get(0).note()).contains("counted\uFFFDagain");
        List<Logged<FieldDecision>> others = store.reading(it -> it.decisions().of(List.of("sha256:b")));
        assertThat(others).isEmpty();
        Undo undo = new Undo("Ben", NOON, Optional.of("no"));
        boolean undone = store.deciding(it -> it.decisions().undo(seq, undo));
        assertThat(undone).isTrue();
        assertThat(store.reading(it -> it.decisions().all()).get(0).undone()).contains(undo);
    }

    @Test
    void twoWritersLoseNothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(3);
        try (Store other = Store.open(address)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                Store mine = writer == 0 ? store : other;
                String name = "sha256:" + writer + "-";
                ends.add(writers.submit(() -> {
                    for (int i = 0; i < 40; i++) {
                        addAfterCounting(mine, name + i);
                    }
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            writers.shutdown();
        }
        assertThat(count()).isEqualTo(120);
    }

    /** What is counted at its beginning holds to the end of a transaction. */
    private static void addAfterCounting(Store store, String id) {
        store.inTransaction(tables -> {
            long before = tables.readings().count();
            tables.readings().save(Samples.reading(id, "Title", "Text"), Samples.CODER, id);
            assertThat(tables.readings().count()).isEqualTo(before + 1);
            return true;
        });
    }

    @Test
    void aTransactionWithinATransactionIsAnError() {
        assertThatThrownBy(() -> store.inTransaction(outer -> store.inTransaction(inner -> true)))
                .isInstanceOf(IllegalStateException.class);
    }
}
