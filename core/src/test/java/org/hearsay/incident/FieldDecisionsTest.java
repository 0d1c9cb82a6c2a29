package org.hearsay.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.incident.FieldDecision.Action;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Actuality;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.WhereRelation;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.Quote;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.model.incident.Voice;
import org.junit.jupiter.api.Test;

/** What coders decide reaches the values of an incident, and never its accounts. */
class FieldDecisionsTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final Codebook codebook = Codebook.builtIn();
    private final Linker linker = new Linker(
            codebook, new IncidentMaker(codebook, ActorRegistry.load(), TollRule.LATEST_INDEPENDENT_OFFICIAL));
    private final MemoryShelf shelf = new MemoryShelf();

    private void tell(Told told) {
        shelf.put(
                new ReportFacts(
                        told.report(),
                        told.report(),
                        Optional.of("Paper of " + told.report()),
                        told.published(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Set.of());
        linker.replace(shelf, told.report(), List.of(told.telling()));
    }

    private static Told bombing(String report, String published, int killed) {
        return Told.bombing(report)
                .published(published)
                .on("2022-03-15")
                .in(Told.MAIDUGURI)
                .killing(Voice.REPORT, killed)
                .blaming(Told.by(Told.POLICE), Told.BOKO_HARAM, ResponsibilityKind.ACCUSED);
    }

    private Incident only() {
        assertThat(shelf.incidents()).hasSize(1);
        return shelf.incidents().iterator().next();
    }

    private void decide(String report, String field, Action action, FieldValue value) {
        WordAnchor anchor = new WordAnchor(report, Told.quote());
        shelf.decide(new FieldDecision(anchor, field, action, Optional.of(value), "A. Coder", NOON, Optional.empty()));
        linker.regroup(shelf, shelf.tellingsOf(report).stream().map(Telling::id).toList());
    }

    private static FieldValue.Count count(int number) {
        return new FieldValue.Count(Optional.of(number), Optional.of(number), Optional.of(number));
    }

    private static Incident.Toll toll(Incident incident) {
        return incident.tolls().get(0);
    }

    @Test
    void aCorrectionStandsInThePlaceOfWhatWasComputed() {
        tell(bombing("sha256:a", "2022-03-16", 8));
        Incident before = only();
        decide("sha256:a", "killed", Action.CORRECT, count(9));
        assertThat(toll(only()).best()).contains(9);
        assertThat(toll(only()).rule()).isEqualTo("decision");
        assertThat(Told.field(only(), "killed").rule()).isEqualTo("decision");
        assertThat(only().accounts()).isEqualTo(before.accounts());
        assertThat(only().revisions())
                .last()
                .isEqualTo(new Incident.Revision(LocalDate.of(2026, 1, 2), "killed", "8", "9", List.of()));
        assertThat(only().decisions()).singleElement().satisfies(coding -> {
            assertThat(coding.value()).contains("9");
            assertThat(coding.orphaned()).isFalse();
        });
    }

    /** Also when more is told later: who decided knew, and the accounts are there to see. */
    @Test
    void aCorrectionStaysWhenMoreIsTold() {
        tell(bombing("sha256:a", "2022-03-16", 8));
        decide("sha256:a", "killed", Action.CORRECT, count(9));
        tell(bombing("sha256:b", "2022-03-20", 14));
        assertThat(toll(only()).best()).contains(9);
        assertThat(only().accounts()).hasSize(4);
    }

    @Test
    void whatIsRejectedGivesWayToTheNextAccount() {
        tell(bombing("sha256:a", "2022-03-16", 8));
        tell(bombing("sha256:b", "2022-03-20", 14));
        assertThat(toll(only()).best()).contains(14);
        decide("sha256:b", "killed", Action.REJECT, count(14));
        assertThat(toll(only()).best()).contains(8);
        assertThat(toll(only()).high()).contains(8);
        decide("sha256:a", "killed", Action.REJECT, count(8));
        assertThat(only().tolls()).isEmpty();
        assertThat(only().revisions())
                .last()
                .satisfies(revision -> assertThat(revision.to()).isEmpty());
    }

    /** A better coder reads another number in the same words: nobody has rejected that one. */
    @Test
    void aRejectionIsOfTheValueAndNotOfWhateverTheWordsAreReadAs() {
        tell(bombing("sha256:a", "2022-03-16", 8));
        decide("sha256:a", "killed", Action.REJECT, count(8));
        assertThat(only().tolls()).isEmpty();
        tell(bombing("sha256:a", "2022-03-16", 9));
        assertThat(toll(only()).best()).contains(9);
    }

    @Test
    void aRejectedCorrectionGivesTheComputedValueBack() {
        tell(bombing("sha256:a", "2022-03-16", 8));
        decide("sha256:a", "killed", Action.CORRECT, count(9));
        decide("sha256:a", "killed", Action.REJECT, count(9));
        assertThat(toll(only()).best()).contains(8);
        decide("sha256:a", "killed", Action.CORRECT, count(10));
        assertThat(toll(only()).best()).contains(10);
    }

    @Test
    void anAcceptedValueIsMarkedAndStaysWhatTheAccountsMakeIt() {
        tell(bombing("sha256:a", "2022-03-16", 8));
        decide("sha256:a", "killed", Action.ACCEPT, count(8));
        assertThat(toll(only()).rule()).isNotEqualTo("decision");
        assertThat(only().decisions())
                .singleElement()
                .satisfies(coding -> assertThat(coding.action()).isEqualTo("accept"));
    }

    @Test
    void everyFieldCanBeCorrected() {
        tell(bombing("sha256:a", "2022-03-16", 8));
        QuotedWhere damboa = new QuotedWhere(
                Optional.of(new NamedPlace(
                        "Damboa", Optional.of("1"), Optional.of("NG"), Optional.empty(), Optional.empty(), 2)),
                2,
                WhereRelation.IN,
                "Damboa",
                Optional.empty(),
                "decision");
        decide("sha256:a", "where", Action.CORRECT, new FieldValue.Spot(damboa));
        decide("sha256:a", "type", Action.CORRECT, new FieldValue.Type("suicide-bombing"));
        decide(
                "sha256:a",
                "responsibility",
                Action.CORRECT,
                new FieldValue.Blamed(List.of(
                        new FieldValue.Blamed.Row(ResponsibilityKind.CLAIMED, Optional.of(Told.ISWAP)),
                        new FieldValue.Blamed.Row(ResponsibilityKind.ACCUSED, Optional.of(Told.BOKO_HARAM)))));
        decide(
                "sha256:a",
                "targets",
                Action.CORRECT,
                new FieldValue.Hits(List.of(new FieldValue.Hits.Row("a market", Optional.empty()))));
        decide("sha256:a", "actuality", Action.CORRECT, new FieldValue.Happening(Actuality.FOILED));
        decide(
                "sha256:a",
                "weapons",
                Action.CORRECT,
                new FieldValue.Arms(List.of(new FieldValue.Arms.Row("suicide-vest", "a vest"))));
        assertThat(only().where()).contains(damboa);
        assertThat(only().actuality()).isEqualTo(Actuality.FOILED);
        assertThat(only().weapons()).containsExactly(new Incident.Weapon("a vest", "suicide-vest", List.of()));
        assertThat(only().type()).isEqualTo("suicide-bombing");
        assertThat(only().responsibility())
                .extracting(row -> row.kind() + " " + row.accounts().size())
                .containsExactly("CLAIMED 0", "ACCUSED 1");
        assertThat(only().responsibility().get(1).by()).isEqualTo(Told.by(Told.POLICE));
        assertThat(only().targets()).extracting(Incident.Target::text).containsExactly("a market");
    }

    @Test
    void aRejectedDoerLeavesNobody() {
        tell(bombing("sha256:a", "2022-03-16", 8));
        FieldValue shown = DecidableFields.shown(only(), "responsibility").orElseThrow();
        assertThat(DecidableFields.telling(only(), "responsibility", shown)).containsExactly(1);
        decide("sha256:a", "responsibility", Action.REJECT, shown);
        assertThat(only().responsibility())
                .extracting(Incident.Responsibility::kind)
                .containsExactly(ResponsibilityKind.UNKNOWN);
        assertThat(DecidableFields.shown(only(), "responsibility")).isEmpty();
    }

    @Test
    void aRejectedWeaponOrActualityGivesWayToWhatOthersTell() {
        Telling foiled = armed(bombing("sha256:a", "2022-03-16", 8), Actuality.FOILED, "grenade", "a grenade");
        Telling done = armed(bombing("sha256:b", "2022-03-20", 8), Actuality.OCCURRED, "mine", "a mine");
        shelf.put(facts("sha256:a"), Set.of());
        shelf.put(facts("sha256:b"), Set.of());
        linker.replace(shelf, "sha256:a", List.of(foiled));
        linker.replace(shelf, "sha256:b", List.of(done));
        assertThat(only().actuality()).isEqualTo(Actuality.OCCURRED);
        assertThat(only().weapons()).extracting(Incident.Weapon::text).containsExactly("a grenade", "a mine");
        assertThat(Told.field(only(), "actuality").agreement()).isEqualTo(Agreement.COMPATIBLE);
        decide("sha256:b", "actuality", Action.REJECT, new FieldValue.Happening(Actuality.OCCURRED));
        FieldValue grenade = new FieldValue.Arms(List.of(new FieldValue.Arms.Row("grenade", "A grenade")));
        assertThat(DecidableFields.telling(only(), "weapons", grenade)).containsExactly(0);
        decide("sha256:a", "weapons", Action.REJECT, grenade);
        assertThat(only().actuality()).isEqualTo(Actuality.FOILED);
        assertThat(only().weapons()).extracting(Incident.Weapon::text).containsExactly("a mine");
        assertThat(only().revisions())
                .extracting(revision -> revision.field() + ": " + revision.from() + " -> " + revision.to())
                .contains("actuality: occurred -> foiled", "weapons: a grenade; a mine -> a mine");
    }

    private static ReportFacts facts(String report) {
        return new ReportFacts(
                report,
                report,
                Optional.of("Paper of " + report),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Telling armed(Told told, Actuality actuality, String kind, String text) {
        Telling telling = told.telling();
        return new Telling(
                telling.report(),
                telling.event(),
                telling.published(),
                telling.type(),
                actuality,
                telling.background(),
                telling.main(),
                telling.when(),
                telling.where(),
                telling.accounts(),
                List.of(new Telling.Arm(text, kind, Told.quote())),
                telling.people(),
                telling.names(),
                telling.words());
    }

    /** A report about two events: what is decided of one is not said of the other. */
    @Test
    void aDecisionIsAboutTheEventOfItsWords() {
        Telling one = bombing("sha256:a", "2022-03-16", 8).telling();
        Telling other = moved(Told.bombing("sha256:a")
                .event("e2")
                .published("2022-03-16")
                .on("2022-01-02")
                .in(Told.BAGHDAD)
                .killing(Voice.REPORT, 8)
                .telling());
        shelf.put(
                new ReportFacts(
                        "sha256:a",
                        "a",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Set.of());
        linker.replace(shelf, "sha256:a", List.of(one, other));
        List<Telling> told = shelf.tellingsOf("sha256:a");
        WordAnchor anchor = WordAnchor.of(other, told);
        assertThat(anchor.find(told)).contains(other);
        shelf.decide(new FieldDecision(
                anchor, "killed", Action.CORRECT, Optional.of(count(3)), "A. Coder", NOON, Optional.empty()));
        linker.regroup(shelf, told.stream().map(Telling::id).toList());
        assertThat(shelf.incidents())
                .extracting(incident -> incident.where().orElseThrow().text() + " "
                        + toll(incident).best().orElseThrow())
                .containsExactlyInAnyOrder("Maiduguri 8", "Baghdad 3");
        // The newer coder numbers the events the other way round.
        linker.replace(shelf, "sha256:a", List.of(renamed(one, "e2"), renamed(other, "e1")));
        assertThat(shelf.incidents())
                .extracting(incident -> incident.where().orElseThrow().text() + " "
                        + toll(incident).best().orElseThrow())
                .containsExactlyInAnyOrder("Maiduguri 8", "Baghdad 3");
        // And then reads nothing of the one it was about.
        linker.replace(shelf, "sha256:a", List.of(one));
        assertThat(only().decisions())
                .singleElement()
                .satisfies(coding -> assertThat(coding.orphaned()).isTrue());
        assertThat(toll(only()).best()).contains(8);
    }

    private static Telling moved(Telling telling) {
        Quote words = new Quote(40, 46, "strike");
        return with(
                telling,
                telling.event(),
                telling.accounts().stream()
                        .map(account -> new Account(
                                account.report(),
                                account.voice(),
                                account.said(),
                                account.type(),
                                account.when(),
                                account.where(),
                                account.responsibility(),
                                account.targets(),
                                account.tolls(),
                                List.of(Told.quote(), words)))
                        .toList());
    }

    private static Telling renamed(Telling telling, String event) {
        return with(telling, event, telling.accounts());
    }

    private static Telling with(Telling telling, String event, List<Account> accounts) {
        return new Telling(
                telling.report(),
                event,
                telling.published(),
                telling.type(),
                telling.actuality(),
                telling.background(),
                telling.main(),
                telling.when(),
                telling.where(),
                accounts,
                telling.weapons(),
                telling.people(),
                telling.names(),
                telling.words());
    }
}
