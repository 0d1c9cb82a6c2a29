package org.hearsay.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.ActorKind;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.Voice;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static Incident incident(TollRule rule, Map<String, String> copies, Told... told) {
        Map<String, ReportFacts> reports = new TreeMap<>();
        List<Telling> tellings =
                java.util.Arrays.stream(told).map(Told::telling).toList();
        for (Telling telling : tellings) {
            reports.put(
                    telling.report(),
                    new ReportFacts(
                            telling.report(),
                            telling.report() + ".txt",
                            Optional.of("Paper " + telling.report()),
                            telling.published(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.ofNullable(copies.get(telling.report()))));
        }
        return new IncidentMaker(Codebook.builtIn(), ActorRegistry.load(), rule)
                .make("i1", tellings, reports, List.of(), List.of(), FieldDecisions.NONE);
    }

    private static Incident incident(Told... told) {
        return incident(TollRule.LATEST_INDEPENDENT_OFFICIAL, Map.of(), told);
    }

    private static Incident.Toll killed(Incident incident) {
        return incident.tolls().get(0);
    }

    @Test
    void theLatestCountOfAnAuthorityIsTheBestAndTheOthersStayBesideIt() {
        Incident incident = incident(
                Told.bombing("a").published("2022-03-15").killing(Told.by(Told.POLICE), 8),
                Told.bombing("b").published("2022-03-15").killing(Voice.REPORT, 23),
                Told.bombing("c").published("2022-03-16").killing(Told.by(Told.POLICE), 12));
        Incident.Toll toll = killed(incident);
        assertThat(toll.best()).contains(12);
        assertThat(toll.rule()).isEqualTo("latest-independent-official");
        assertThat(toll.low()).contains(12);
        assertThat(toll.high()).contains(23);
        assertThat(Told.field(incident, "killed").accounts()).hasSize(3);
        assertThat(Told.field(incident, "killed").agreement()).isEqualTo(Agreement.CONTRADICTING);
    }

    @Test
    void anAuthorityThatIsBlamedDoesNotCountItsOwnVictims() {
        Incident incident = incident(
                Told.bombing("a").published("2022-03-15").killing(Voice.REPORT, 9),
                Told.bombing("b")
                        .published("2022-03-16")
                        .killing(Told.by(Told.POLICE), 2)
                        .blaming(Voice.REPORT, Told.POLICE, ResponsibilityKind.STATED),
                Told.bombing("c").published("2022-03-17").killing(Voice.REPORT, 10));
        assertThat(killed(incident).best()).contains(10);
        assertThat(killed(incident).rule()).isEqualTo("latest, no official count");
        assertThat(killed(incident).low()).contains(2);
    }

    @Test
    void anEarlierCountOfTheSameVoiceIsSuperseded() {
        Incident incident = incident(
                Told.bombing("a").published("2022-03-15").killing(Told.by(Told.POLICE), 8),
                Told.bombing("b").published("2022-03-16").killing(Told.by(Told.POLICE), 12));
        assertThat(Told.field(incident, "killed").agreement()).isEqualTo(Agreement.SUPERSEDED);
        assertThat(killed(incident).low()).contains(12);
        assertThat(incident.revisions())
                .filteredOn(revision -> revision.field().equals("killed"))
                .extracting(revision -> revision.day() + " " + revision.from() + ">" + revision.to())
                .containsExactly("2022-03-15 >8", "2022-03-16 8>12");
    }

    @Test
    void atLeastEightAndTwelveAreCompatible() {
        Incident incident = incident(
                Told.bombing("a")
                        .published("2022-03-15")
                        .killing(Voice.REPORT, Optional.of(8), Optional.of(8), Optional.empty()),
                Told.bombing("b").published("2022-03-15").killing(Voice.REPORT, 12));
        assertThat(Told.field(incident, "killed").agreement()).isEqualTo(Agreement.COMPATIBLE);
        assertThat(killed(incident).low()).contains(8);
        assertThat(killed(incident).high()).contains(12);
    }

    @Test
    void theUserSetsTheRule() {
        Told[] told = {
            Told.bombing("a").published("2022-03-15").killing(Voice.REPORT, 8),
            Told.bombing("b").published("2022-03-16").killing(Voice.REPORT, 23),
            Told.bombing("c").published("2022-03-17").killing(Voice.REPORT, 12)
        };
        assertThat(killed(incident(TollRule.LOWEST, Map.of(), told)).best()).contains(8);
        assertThat(killed(incident(TollRule.HIGHEST, Map.of(), told)).best()).contains(23);
        assertThat(killed(incident(TollRule.MEDIAN, Map.of(), told)).best()).contains(12);
        assertThat(killed(incident(TollRule.LATEST, Map.of(), told)).best()).contains(12);
    }

    @Test
    void aCopyIsShownAndIsNoSourceOfItsOwn() {
        Incident incident = incident(
                TollRule.LATEST,
                Map.of("b", "a"),
                Told.bombing("a").published("2022-03-15").killing(Voice.REPORT, 8),
                Told.bombing("b").published("2022-03-16").killing(Voice.REPORT, 8));
        assertThat(incident.reports()).hasSize(2);
        assertThat(incident.reports().get(1).copyOf()).contains("a");
        assertThat(incident.independentSources()).isEqualTo(1);
    }

    @Test
    void twoClaimantsWhoAreStrangersCompeteAndNobodyIsTakenForTheDoer() {
        Incident incident = incident(
                Told.bombing("a").blaming(Told.by(Told.ISWAP), Told.ISWAP, ResponsibilityKind.CLAIMED),
                Told.bombing("b").blaming(Told.by(Told.BOKO_HARAM), Told.BOKO_HARAM, ResponsibilityKind.CLAIMED),
                Told.bombing("c").blaming(Told.by(Told.POLICE), Told.BOKO_HARAM, ResponsibilityKind.ACCUSED));
        assertThat(incident.responsibility())
                .extracting(row ->
                        row.kind().code() + " " + row.actor().orElseThrow().name())
                .containsExactly(
                        "claimed Islamic State West Africa Province", "claimed Boko Haram", "accused Boko Haram");
        assertThat(Told.field(incident, "responsibility").agreement()).isEqualTo(Agreement.CONTRADICTING);
    }

    @Test
    void whoProtestsIsNoDoerOfWhatIsDoneToTheProtest() {
        NamedActor students = new NamedActor("students", Optional.empty(), ActorKind.PROTESTERS, Optional.empty());
        Told protest = Told.bombing("a")
                .type("peaceful-protest")
                .published("2022-03-15")
                .blaming(Voice.REPORT, students, ResponsibilityKind.STATED);
        Told protestToo = Told.bombing("d")
                .type("peaceful-protest")
                .published("2022-03-15")
                .killing(Voice.REPORT, 3);
        Told force = Told.bombing("b")
                .type("force-against-protesters")
                .published("2022-03-15")
                .blaming(Voice.REPORT, Told.POLICE, ResponsibilityKind.STATED);
        Told again = Told.bombing("c").type("killing").published("2022-03-15").killing(Voice.REPORT, 3);
        assertThat(incident(protest, force, again).responsibility())
                .extracting(row -> row.actor().map(NamedActor::name).orElse("nobody"))
                .containsExactly("Nigeria Police");
        assertThat(incident(protest, protestToo, force).responsibility())
                .extracting(row -> row.actor().map(NamedActor::name).orElse("nobody"))
                .containsExactly("students");
    }

    @Test
    void unknownStaysUntilSomebodyIsNamed() {
        Told unknown = Told.bombing("a")
                .with(
                        Voice.REPORT,
                        List.of(new org.hearsay.model.incident.Account.Blame(
                                Optional.empty(), ResponsibilityKind.UNKNOWN, "test")),
                        List.of());
        assertThat(incident(unknown).responsibility())
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(ResponsibilityKind.UNKNOWN));
        Incident named = incident(
                unknown, Told.bombing("b").blaming(Told.by(Told.POLICE), Told.ISWAP, ResponsibilityKind.SUSPECTED));
        assertThat(named.responsibility())
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(ResponsibilityKind.SUSPECTED));
    }
}
