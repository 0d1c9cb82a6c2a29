package org.hearsay.app.evaluate.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Actuality;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.Toll;
import org.hearsay.model.VictimClass;
import org.hearsay.model.When;

/**
 * Gun Violence Archive: day, city and toll of the incident that a report is about, and which reports are about one. The report's main event is the first one of the news
 * that occurred and has a toll of dead or wounded, failing that the first violent one. The archive counts what it knew at its last edit,
 * suspects too: the ceiling lies below 1. No answer is a wrong one; {@code .given} are the shares of those answered.
 */
final class Gva implements Corpus {
    private static final Set<String> NOT_VIOLENT = Set.of(
            "peaceful-protest",
            "arrest",
            "trial",
            "agreement",
            "ceasefire",
            "talks",
            "withdrawal",
            "sanction",
            "release",
            "surrender",
            "base-established",
            "group-change",
            "displacement",
            "disrupted-weapons-use",
            "territory-transferred");

    private static final List<String> NAMES = List.of("date.exact", "date.within1", "city", "killed", "injured");

    private record Truth(Optional<LocalDate> date, String city, int killed, int injured) {}

    @Override
    public String name() {
        return "gva";
    }

    @Override
    public Asked asked() {
        return Asked.INCIDENTS;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        Optional<Truth> truth = line.objectIfAny("truth")
                .map(one -> new Truth(
                        one.maybe("date").map(LocalDate::parse),
                        one.string("city"),
                        one.number("killed"),
                        one.number("injured")));
        return new Document(line.article(), line.maybe("incident"), truth);
    }

    private record Document(Article article, Optional<String> cluster, Optional<Truth> truth) implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            Tally tally = new Tally();
            truth.ifPresent(told -> {
                Optional<Event> main = main(answer.reading().events());
                String rule = main.map(Event::rule).orElse("no event");
                date(tally, told, main.flatMap(Event::when));
                city(tally, told, new Things(answer.reading()), main);
                toll(tally, "killed", told.killed(), main, Harm.KILLED, rule);
                toll(tally, "injured", told.injured(), main, Harm.WOUNDED, rule);
            });
            return tally.score();
        }

        private static Optional<Event> main(List<Event> events) {
            List<Event> news = events.stream()
                    .filter(e -> e.newness() == Newness.NEWS && e.actuality() == Actuality.OCCURRED)
                    .toList();
            return news.stream()
                    .filter(e -> e.tolls().stream().anyMatch(t -> t.harm() == Harm.KILLED || t.harm() == Harm.WOUNDED))
                    .findFirst()
                    .or(() -> news.stream()
                            .filter(e -> !NOT_VIOLENT.contains(e.type()))
                            .findFirst());
        }

        private static void date(Tally tally, Truth truth, Optional<When> when) {
            for (String name : List.of("date.exact", "date.within1")) {
                tally.add(name + ".gold", truth.date().isPresent());
            }
            Optional<LocalDate> latest = when.flatMap(When::latest);
            if (truth.date().isEmpty()) {
                return;
            }
            LocalDate day = truth.date().get();
            if (latest.isEmpty()) {
                tally.found(Finding.missed("date", Optional.empty(), day.toString()));
                return;
            }
            boolean near = Math.abs(ChronoUnit.DAYS.between(day, latest.get())) <= 1;
            boolean exact =
                    latest.get().equals(day) && when.flatMap(When::earliest).equals(truth.date());
            tally.add("date.exact.pred", 1);
            tally.add("date.within1.pred", 1);
            tally.add("date.exact.tp", exact);
            tally.add("date.within1.tp", near);
            if (!near) {
                When said = when.orElseThrow();
                tally.found(Finding.wrong(
                        "date", said.span(), day.toString(), said.edtf().orElse("open"), said.rule()));
            }
        }

        private static void city(Tally tally, Truth truth, Things things, Optional<Event> main) {
            tally.add("city.gold", 1);
            List<String> words = things.wordsOf(main.flatMap(Event::where));
            String city = Words.plain(truth.city().split("\\(", 2)[0]);
            if (words.isEmpty()) {
                tally.found(Finding.missed("city", Optional.empty(), city));
                return;
            }
            boolean right = words.stream().anyMatch(said -> Words.holds(said, city));
            tally.add("city.pred", 1);
            tally.add("city.tp", right);
            if (!right) {
                tally.found(Finding.wrong(
                        "city",
                        main.flatMap(Event::where).flatMap(where -> where.span()),
                        city,
                        String.join(" / ", words),
                        main.flatMap(Event::where).map(where -> where.rule()).orElse("")));
            }
        }

        private static void toll(Tally tally, String name, int truth, Optional<Event> main, Harm harm, String rule) {
            tally.add(name + ".gold", 1);
            Optional<Integer> said = main.flatMap(event -> sum(event, harm));
            if (said.isEmpty()) {
                tally.found(Finding.missed(name, main.map(e -> e.evidence().get(0)), String.valueOf(truth)));
                return;
            }
            tally.add(name + ".pred", 1);
            tally.add(name + ".tp", said.get() == truth);
            if (said.get() != truth) {
                tally.found(Finding.wrong(
                        name,
                        main.map(e -> e.evidence().get(0)),
                        String.valueOf(truth),
                        String.valueOf(said.get()),
                        rule));
            }
        }

        private record Victims(Optional<String> actor, VictimClass kind) {}

        /** The greatest number of each group of victims, added up; 0 where the event has tolls, but none of this harm. */
        private static Optional<Integer> sum(Event event, Harm harm) {
            List<Toll> tolls =
                    event.tolls().stream().filter(toll -> !toll.cumulative()).toList();
            Map<Victims, Integer> groups = new HashMap<>();
            for (Toll toll : tolls) {
                if (toll.harm() == harm) {
                    toll.best()
                            .ifPresent(best ->
                                    groups.merge(new Victims(toll.victims(), toll.victimClass()), best, Math::max));
                }
            }
            return tolls.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            groups.values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        Figures figures = new Figures(total);
        for (String name : NAMES) {
            figures.share(name, name + ".tp", name + ".gold").share(name + ".given", name + ".tp", name + ".pred");
        }
        return figures.prf("b3").prf("pairs").all();
    }
}
