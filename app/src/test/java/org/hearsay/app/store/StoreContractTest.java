package org.hearsay.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordReader.Saved;
import org.hearsay.incident.FieldDecision;
import org.hearsay.incident.FieldDecision.Action;
import org.hearsay.incident.FieldValue;
import org.hearsay.incident.Ruling;
import org.hearsay.incident.Telling;
import org.hearsay.incident.TollRule;
import org.hearsay.incident.WordAnchor;
import org.hearsay.model.Reading;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Incident;
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

    private static GroupRuling ruling(String a, String b, boolean together) {
        return new GroupRuling(
                new WordAnchor(a, new Quote(5, 9, "bomb")),
                new WordAnchor(b, new Quote(2, 8, "attack")),
                together,
                "Ada",
                NOON,
                Optional.of("same convoy"));
    }

    @Test
    void rulingsAreOnlyAddedTo() {
        GroupRuling first = ruling("sha256:a", "sha256:b", true);
        GroupRuling second = ruling("sha256:a", "sha256:c", false);
        long one = store.deciding(it -> it.rulings().add(first));
        long two = store.deciding(it -> it.rulings().add(second));
        assertThat(two).isGreaterThan(one);
        Undo undo = new Undo("Ada", NOON.plus(Duration.ofDays(1)), Optional.empty());
        List<Optional<GroupRuling>> undone = store.deciding(it -> List.of(
                it.rulings().undo(one, undo),
                it.rulings().undo(one, undo),
                it.rulings().undo(99, undo)));
        assertThat(undone).containsExactly(Optional.of(first), Optional.empty(), Optional.empty());
        List<Logged<GroupRuling>> all = store.reading(it -> it.rulings().all());
        assertThat(all)
                .containsExactly(
                        new Logged<>(one, first, Optional.of(undo)), new Logged<>(two, second, Optional.empty()));
        List<Logged<GroupRuling>> ofAll = store.reading(it -> it.rulings().inForce(List.of("sha256:a", "sha256:c")));
        assertThat(ofAll).extracting(Logged::what).containsExactly(second);
        List<Logged<GroupRuling>> ofOne = store.reading(it -> it.rulings().inForce(List.of("sha256:b")));
        assertThat(ofOne).isEmpty();
    }

    private List<Ruling> rulings(String telling) {
        return store.reading(it -> it.shelf().rulings(List.of(telling)));
    }

    /** The linker gets them by the ids of today, whichever those are. */
    @Test
    void aRulingFindsItsTellingsByTheirWordsAndIsLeftOutWithoutThem() {
        store.inTransaction(tables -> {
            for (String report : List.of("sha256:a", "sha256:b")) {
                tables.shelf().put(Samples.facts(report), Set.of());
                tables.shelf().put(Samples.telling(report, "e1"), Set.of());
            }
            return true;
        });
        Telling a = Samples.telling("sha256:a", "e1");
        Telling b = Samples.telling("sha256:b", "e1");
        store.deciding(it -> it.rulings()
                .add(new GroupRuling(
                        WordAnchor.of(b, List.of(b)),
                        WordAnchor.of(a, List.of(a)),
                        true,
                        "Ada",
                        NOON,
                        Optional.empty())));
        assertThat(rulings(b.id())).containsExactly(new Ruling("sha256:a#e1", "sha256:b#e1", true, "Ada"));
        store.inTransaction(tables -> {
            tables.shelf().removeTelling("sha256:b#e1");
            tables.shelf().put(Samples.telling("sha256:b", "e7"), Set.of());
            return true;
        });
        assertThat(rulings(a.id())).containsExactly(new Ruling("sha256:a#e1", "sha256:b#e7", true, "Ada"));
        store.inTransaction(tables -> {
            tables.shelf().removeTelling("sha256:b#e7");
            return true;
        });
        assertThat(rulings(a.id())).isEmpty();
    }

    /** A store of the first version knew rulings by the numbers of events. */
    @Test
    void rulingsOfTheFirstVersionGetTheWordsOfTheirTellings() throws SQLException {
        StoreAddress old = newAddress();
        Database database = Store.database(old, Store.PATIENCE);
        Flyway.configure()
                .dataSource(database.source())
                .locations(database.migrations())
                .table("hearsay_history")
                .target("1")
                .load()
                .migrate();
        Telling telling = Samples.telling("sha256:a", "e1");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into reports (id, uri) values ('sha256:a', 'a.txt')");
            statement.execute("insert into tellings (id, report, json) values ('sha256:a#e1', 'sha256:a', '"
                    + new StoredJson<>(Telling.class).write(telling).replace("'", "''") + "')");
            statement.execute("insert into rulings (a, b, together, coder, at) values"
                    + " ('sha256:a#e1', 'sha256:gone#e1', false, 'Ada', '" + NOON + "')");
            statement.execute("insert into decisions (report, quote, start, field, action, value, coder, at) values"
                    + " ('sha256:a', 'x', 1, 'where', 'correct', 'Gao', 'Ada', '" + NOON + "')");
        }
        try (Store migrated = Store.open(old)) {
            GroupRuling ruling =
                    migrated.reading(it -> it.rulings().all()).get(0).what();
            assertThat(ruling.a().find(List.of(telling))).contains(telling);
            assertThat(ruling.b()).isEqualTo(new WordAnchor("sha256:gone", new Quote(0, 0, "")));
            FieldDecision decision =
                    migrated.reading(it -> it.decisions().all()).get(0).what();
            assertThat(decision.value()).contains(new FieldValue.Words("Gao"));
        }
    }

    /** A store of the second version did not count the passages of its incidents. */
    @Test
    void incidentsOfTheSecondVersionAreListedByWhatIsToldOfThem() throws SQLException {
        StoreAddress old = newAddress();
        Database database = Store.database(old, Store.PATIENCE);
        Flyway.configure()
                .dataSource(database.source())
                .locations(database.migrations())
                .table("hearsay_history")
                .target("2")
                .load()
                .migrate();
        Incident once = Samples.incident("a", Samples.DAY, Samples.DAY, Samples.GAO);
        Incident often = Samples.toldAgain(once, "b");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (Incident incident : List.of(once, often)) {
                statement.execute("insert into incidents (id, type, disputed, background, json) values ('"
                        + incident.id()
                        + "', 'armed-attack', FALSE, FALSE, '"
                        + new StoredJson<>(Incident.class).write(incident).replace("'", "''") + "')");
            }
        }
        try (Store migrated = Store.open(old)) {
            List<Incident> listed = migrated.reading(
                    it -> it.incidents().list(IncidentFilter.all(), IncidentOrder.MOST_TOLD_FIRST, 0, 10));
            assertThat(listed).extracting(Incident::id).containsExactly("b", "a");
        }
    }

    @Test
    void decisionsOutliveAReadingThatIsReplaced() {
        FieldDecision decision = new FieldDecision(
                new WordAnchor("sha256:a", new Quote(2, 6, "bomb")),
                "killed",
                Action.CORRECT,
                Optional.of(new FieldValue.Count(Optional.of(2), Optional.of(3), Optional.empty())),
                "Ada",
                NOON,
                Optional.of("counted again"));
        save(Samples.reading("sha256:a", "Title", "A bomb went off."), Samples.CODER);
        long seq = store.deciding(it -> it.decisions().add(decision));
        save(Samples.reading("sha256:a", "Title", "A bomb went off."), Samples.CODER);
        List<FieldDecision> kept = store.reading(it -> it.decisions().inForce(List.of("sha256:a", "sha256:b")));
        assertThat(kept).containsExactly(decision);
        List<FieldDecision> others = store.reading(it -> it.decisions().inForce(List.of("sha256:b")));
        assertThat(others).isEmpty();
        Undo undo = new Undo("Ben", NOON, Optional.of("no\0"));
        Optional<FieldDecision> undone = store.deciding(it -> it.decisions().undo(seq, undo));
        assertThat(undone).contains(decision);
        assertThat(store.reading(it -> it.decisions().all()).get(0).undone())
                .contains(new Undo("Ben", NOON, Optional.of("no\uFFFD")));
        List<FieldDecision> left = store.reading(it -> it.decisions().inForce(List.of("sha256:a")));
        assertThat(left).isEmpty();
    }

    /** Every kind of value comes back as it was. */
    @Test
    void decidedValuesComeBackAsTheyWere() {
        List<FieldDecision> decisions = List.of(
                decided("type", new FieldValue.Type("bombing")),
                decided("when", new FieldValue.Time(Samples.when(Samples.DAY, Samples.DAY))),
                decided("where", new FieldValue.Spot(Samples.where(Samples.GAO))),
                decided(
                        "responsibility",
                        new FieldValue.Blamed(List.of(
                                new FieldValue.Blamed.Row(ResponsibilityKind.CLAIMED, Optional.of(Samples.JNIM))))),
                decided(
                        "targets",
                        new FieldValue.Hits(List.of(new FieldValue.Hits.Row("a market", Optional.empty())))));
        store.deciding(tables -> {
            decisions.forEach(decision -> tables.decisions().add(decision));
            return true;
        });
        List<FieldDecision> kept = store.reading(it -> it.decisions().inForce(List.of("sha256:a")));
        assertThat(kept).isEqualTo(decisions);
    }

    private static FieldDecision decided(String field, FieldValue value) {
        return new FieldDecision(
                new WordAnchor("sha256:a", new Quote(2, 6, "bomb")),
                field,
                Action.CORRECT,
                Optional.of(value),
                "Ada",
                NOON,
                Optional.empty());
    }

    @Test
    void theRuleOfTollsIsKept() {
        assertThat(tollRule()).isEmpty();
        store.inTransaction(tables -> {
            tables.settings().tollRule(TollRule.MEDIAN);
            tables.settings().tollRule(TollRule.LOWEST);
            return true;
        });
        assertThat(tollRule()).contains(TollRule.LOWEST);
    }

    private Optional<TollRule> tollRule() {
        return store.reading(it -> it.settings().tollRule());
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
