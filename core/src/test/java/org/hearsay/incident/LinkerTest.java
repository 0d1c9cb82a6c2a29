package org.hearsay.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Coordinates;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.Voice;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Codebook CODEBOOK = Codebook.builtIn();
    private static final IncidentMaker MAKER =
            new IncidentMaker(CODEBOOK, ActorRegistry.load(), TollRule.LATEST_INDEPENDENT_OFFICIAL);
    private static final Linker LINKER = new Linker(CODEBOOK, MAKER);

    private static MemoryShelf shelf(Collection<Told> told) {
        MemoryShelf shelf = new MemoryShelf();
        Map<String, List<Telling>> byReport = told.stream()
                .map(Told::telling)
                .collect(Collectors.groupingBy(Telling::report, java.util.LinkedHashMap::new, Collectors.toList()));
        byReport.forEach((report, tellings) -> take(shelf, report, tellings));
        return shelf;
    }

    private static void take(MemoryShelf shelf, String report, List<Telling> tellings) {
        shelf.put(
                new ReportFacts(
                        report,
                        report + ".txt",
                        Optional.of(report),
                        tellings.stream()
                                .flatMap(telling -> telling.published().stream())
                                .findFirst(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Set.of());
        LINKER.replace(shelf, report, tellings);
    }

    private static Set<Set<String>> groups(MemoryShelf shelf) {
        return shelf.incidents().stream()
                .map(incident -> incident.reports().stream()
                        .map(report -> report.id() + "#" + report.event())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    @Test
    void twoReportsOfOneDayAndPlaceAreOneIncidentAndTheLinkSaysWhy() {
        MemoryShelf shelf = shelf(List.of(
                Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI),
                Told.bombing("b").on("2022-03-15").in(Told.MAIDUGURI)));
        assertThat(groups(shelf)).containsExactly(Set.of("a#e1", "b#e1"));
        Incident incident = shelf.incidents().iterator().next();
        assertThat(incident.links())
                .singleElement()
                .satisfies(link -> assertThat(link.reasons())
                        .extracting(Incident.Reason::name)
                        .containsExactly("same-type", "same-day", "same-place"));
        assertThat(incident.independentSources()).isEqualTo(2);
    }

    @Test
    void twoAttacksInOneCityInOneWeekStayApartAndAnUndatedReportGoesToOneOfThem() {
        MemoryShelf shelf = shelf(List.of(
                Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI).killing(Voice.REPORT, 12),
                Told.bombing("b").on("2022-03-18").in(Told.MAIDUGURI).killing(Voice.REPORT, 5),
                Told.bombing("c").published("2022-03-18").in(Told.MAIDUGURI).killing(Voice.REPORT, 5)));
        assertThat(groups(shelf)).containsExactlyInAnyOrder(Set.of("a#e1"), Set.of("b#e1", "c#e1"));
    }

    @Test
    void aNameInFullBindsReportsOfWhichNoDayIsKnown() {
        List<Told> told = List.of(
                Told.bombing("a").naming("amina test").in(Told.MAIDUGURI),
                Told.bombing("b").naming("amina test").in(Told.MAIDUGURI),
                Told.bombing("c")
                        .published("2022-03-16")
                        .on("2022-03-15")
                        .naming("amina test")
                        .in(Told.MAIDUGURI));
        assertThat(groups(shelf(told))).containsExactly(Set.of("a#e1", "b#e1", "c#e1"));
        List<Told> backwards = List.of(told.get(2), told.get(1), told.get(0));
        assertThat(groups(shelf(backwards))).containsExactly(Set.of("a#e1", "b#e1", "c#e1"));
    }

    /** The hotel is put where the town is whose name it bears. */
    @Test
    void aSiteThatNoGazetteerKnowsSetsNoTellingsApart() {
        NamedPlace hotel = new NamedPlace(
                "Lagos Hotel",
                Optional.empty(),
                Optional.of("NG"),
                Optional.of("Lagos"),
                Optional.of(new Coordinates(6.45, 3.39)),
                2);
        NamedPlace lagos = Told.place("Lagos", "2332459", "NG", "Lagos", 6.45, 3.39, 2);
        Told town = Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI).naming("umar");
        Told site = Told.bombing("b").on("2022-03-15").naming("umar");
        assertThat(groups(shelf(List.of(town, site.in(hotel))))).hasSize(1);
        assertThat(groups(shelf(List.of(town, site.in(lagos))))).hasSize(2);
    }

    @Test
    void whereTwoReportsNameOtherPeopleMoreMustSpeakForOneIncident() {
        Told a = Told.bombing("a").published("2022-03-16").in(Told.BORNO).killing(Voice.REPORT, 1);
        Told b = Told.bombing("b").published("2022-03-16").in(Told.MAIDUGURI).killing(Voice.REPORT, 1);
        assertThat(groups(shelf(List.of(a, b.naming("musa test"))))).hasSize(1);
        assertThat(groups(shelf(List.of(a.naming("amina test"), b.naming("musa test")))))
                .hasSize(2);
    }

    @Test
    void aDayThatIsTakenWronglyDoesNotTellOneVictimTwice() {
        assertThat(groups(shelf(List.of(
                        Told.bombing("a")
                                .on("2022-03-15")
                                .in(Told.MAIDUGURI)
                                .naming("amina test")
                                .killing(Voice.REPORT, 1),
                        Told.bombing("b")
                                .on("2022-06-02")
                                .in(Told.MAIDUGURI)
                                .naming("amina test")
                                .killing(Voice.REPORT, 1)))))
                .hasSize(1);
    }

    @Test
    void reportsWithoutADayDoNotTieAllThatHappensInABusyCity() {
        List<Told> told = new ArrayList<>();
        for (int day = 1; day <= 30; day++) {
            String date = String.format(java.util.Locale.ROOT, "2022-03-%02d", day);
            told.add(Told.bombing("dated" + day)
                    .published(date)
                    .on(date)
                    .in(Told.MAIDUGURI)
                    .killing(Voice.REPORT, day));
            told.add(Told.bombing("undated" + day)
                    .published(date)
                    .in(Told.MAIDUGURI)
                    .killing(Voice.REPORT, day));
        }
        MemoryShelf shelf = shelf(told);
        Ties ties = new Ties(shelf);
        assertThat(shelf.pairsOf(Set.of("undated20#e1"))).hasSizeGreaterThan(5);
        assertThat(ties.parts(Set.of("undated20#e1")))
                .singleElement()
                .satisfies(part -> assertThat(part).contains("dated20#e1").hasSizeLessThan(10));
    }

    @Test
    void historyInALaterReportGoesToTheOldIncident() {
        MemoryShelf shelf = shelf(List.of(
                Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI).killing(Voice.REPORT, 19),
                Told.bombing("b").published("2022-04-20").on("2022-04-20").in(Told.MAIDUGURI),
                Told.bombing("b")
                        .event("e2")
                        .published("2022-04-20")
                        .on("2022-03-01", "2022-03-31")
                        .in(Told.MAIDUGURI)
                        .asBackground()
                        .killing(Voice.REPORT, 19)));
        assertThat(groups(shelf)).containsExactlyInAnyOrder(Set.of("a#e1", "b#e2"), Set.of("b#e1"));
        assertThat(shelf.incidents()).noneMatch(Incident::background);
    }

    @Test
    void placesOfDifferentGranularityJoin() {
        MemoryShelf shelf = shelf(List.of(
                Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI).killing(Voice.REPORT, 12),
                Told.bombing("b").on("2022-03-15").in(Told.BORNO).killing(Voice.REPORT, 12)));
        assertThat(groups(shelf)).containsExactly(Set.of("a#e1", "b#e1"));
        Incident incident = shelf.incidents().iterator().next();
        assertThat(incident.where())
                .hasValueSatisfying(where -> assertThat(where.place()).contains(Told.MAIDUGURI));
        assertThat(Told.field(incident, "where").agreement().code()).isEqualTo("compatible");
    }

    @Test
    void anotherCountryIsAnotherIncident() {
        MemoryShelf shelf = shelf(List.of(
                Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI).naming("hall of peace"),
                Told.bombing("b").on("2022-03-15").in(Told.BAGHDAD).naming("hall of peace")));
        assertThat(groups(shelf)).hasSize(2);
    }

    @Test
    void whatOneReportTellsApartStaysApart() {
        MemoryShelf shelf = shelf(List.of(
                Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI),
                Told.bombing("a").event("e2").on("2022-03-15").in(Told.MAIDUGURI)));
        assertThat(groups(shelf)).hasSize(2);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<List<Told>> reports = reports(new Random(7), 120);
        Map<Set<String>, String> expected =
                byMembers(shelf(reports.stream().flatMap(List::stream).toList()));
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(expected.keySet()).anyMatch(members -> members.size() > 3);
        for (int round = 0; round < 8; round++) {
            List<List<Told>> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(round));
            assertThat(byMembers(shelf(shuffled.stream().flatMap(List::stream).toList())))
                    .isEqualTo(expected);
        }
    }

    @Test
    void takingAReportAgainChangesNothing() {
        List<Told> told =
                reports(new Random(3), 60).stream().flatMap(List::stream).toList();
        MemoryShelf shelf = shelf(told);
        Collection<Incident> before = shelf.incidents();
        told.stream()
                .map(Told::telling)
                .collect(Collectors.groupingBy(Telling::report, TreeMap::new, Collectors.toList()))
                .forEach((report, tellings) -> LINKER.replace(shelf, report, tellings));
        assertThat(shelf.incidents()).isEqualTo(before);
    }

    @Test
    void aReportReadAnewLeavesNothingOfWhatItSaidBefore() {
        MemoryShelf shelf = shelf(List.of(
                Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI),
                Told.bombing("b").on("2022-03-15").in(Told.MAIDUGURI)));
        String id = shelf.incidents().iterator().next().id();
        LINKER.replace(
                shelf,
                "b",
                List.of(Told.bombing("b").on("2022-03-15").in(Told.BAGHDAD).telling()));
        assertThat(groups(shelf)).containsExactlyInAnyOrder(Set.of("a#e1"), Set.of("b#e1"));
        LINKER.replace(shelf, "b", List.of());
        assertThat(groups(shelf)).containsExactly(Set.of("a#e1"));
        assertThat(shelf.incidents()).extracting(Incident::id).containsExactly(id);
    }

    @Test
    void aReportOfTwoEventsReadAgainKeepsBothIncidents() {
        List<Telling> both = List.of(
                Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI).telling(),
                Told.bombing("a").event("e2").on("2022-06-01").in(Told.BAGHDAD).telling());
        MemoryShelf shelf = new MemoryShelf();
        take(shelf, "a", both);
        Set<Set<String>> before = groups(shelf);
        assertThat(before).hasSize(2);
        take(shelf, "a", both);
        assertThat(groups(shelf)).isEqualTo(before);
    }

    @Test
    void anIdStaysWhenReportsAreAdded() {
        List<Told> told =
                reports(new Random(5), 40).stream().flatMap(List::stream).toList();
        MemoryShelf shelf = shelf(List.of(told.get(0)));
        String id = shelf.incidents().iterator().next().id();
        for (Told next : told.subList(1, told.size())) {
            if (!next.report().equals(told.get(0).report())) {
                take(shelf, next.report(), List.of(next.telling()));
            }
        }
        assertThat(shelf.incidentsOf(List.of(told.get(0).telling().id()))).containsValue(id);
    }

    @Test
    void whatACoderRulesStandsAboveTheScores() {
        Told a = Told.bombing("a").on("2022-03-15").in(Told.MAIDUGURI);
        Told b = Told.bombing("b").on("2022-03-15").in(Told.MAIDUGURI);
        Told c = Told.bombing("c").on("2022-05-01").in(Told.BAGHDAD);
        MemoryShelf shelf = shelf(List.of(a, b, c));
        shelf.rule(new Ruling("a#e1", "b#e1", false, "A. Coder"));
        shelf.rule(new Ruling("a#e1", "c#e1", true, "A. Coder"));
        LINKER.regroup(shelf, List.of("a#e1", "c#e1"));
        assertThat(groups(shelf)).containsExactlyInAnyOrder(Set.of("a#e1", "c#e1"), Set.of("b#e1"));
        take(
                shelf,
                "d",
                List.of(Told.bombing("d").on("2022-03-15").in(Told.MAIDUGURI).telling()));
        assertThat(groups(shelf)).noneMatch(group -> group.containsAll(Set.of("a#e1", "b#e1")));
        assertThat(shelf.incidents())
                .flatExtracting(Incident::links)
                .extracting(Incident.Link::by)
                .contains("A. Coder");
    }

    /** Reports of a dozen bombings in three cities, some vague, some wrong by a day, each with its own toll. */
    private static List<List<Told>> reports(Random random, int count) {
        List<List<Told>> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int which = random.nextInt(30);
            String day = "2022-03-" + String.format(java.util.Locale.ROOT, "%02d", 1 + which % 15 + random.nextInt(2));
            Told told = Told.bombing("r" + i)
                    .published(day)
                    .in(random.nextInt(4) == 0 ? Told.BORNO : which % 2 == 0 ? Told.MAIDUGURI : Told.BAGHDAD);
            Told dated = random.nextInt(4) == 0 ? told : told.on(day);
            List<Told> tellings =
                    Stream.of(dated.killing(Voice.REPORT, 1 + which)).collect(Collectors.toCollection(ArrayList::new));
            if (random.nextInt(3) == 0) {
                tellings.add(dated.event("e2").type("armed-attack").killing(Voice.REPORT, 1 + random.nextInt(30)));
            }
            if (random.nextInt(3) == 0) {
                tellings.set(0, dated.blaming(Told.by(Told.ISWAP), Told.ISWAP, ResponsibilityKind.CLAIMED));
            }
            reports.add(tellings);
        }
        return reports;
    }

    /** Incidents by their tellings; an id can differ with the order, for it stays with those who had it first. */
    private static Map<Set<String>, String> byMembers(MemoryShelf shelf) {
        Map<Set<String>, String> found = new java.util.HashMap<>();
        for (Incident incident : shelf.incidents()) {
            Set<String> members = incident.reports().stream()
                    .map(report -> report.id() + "#" + report.event())
                    .collect(Collectors.toCollection(TreeSet::new));
            found.put(members, incident.toString().replace(incident.id(), "ID"));
        }
        return found;
    }
}
