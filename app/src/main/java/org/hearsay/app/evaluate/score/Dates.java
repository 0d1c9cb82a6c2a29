package org.hearsay.app.evaluate.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Span;
import org.hearsay.resolve.date.Timex;

/**
 * Expressions of time, as TempEval-3 scores them: the same span, or one that overlaps, one to one; of those the same value and the same
 * type. The kind of text is not told to the reader.
 */
final class Dates implements Corpus {
    private static final List<String> PARTS = List.of("timebank", "aquaint", "wikiwars", "platinum");

    private record Gold(Span span, String type, String value, String text) {}

    private record Match(Gold gold, Timex ours) {}

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Asked asked() {
        return Asked.DATES;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        List<Gold> gold = line.list("timexes").stream()
                .map(timex -> new Gold(
                        timex.span(),
                        timex.string("type"),
                        timex.maybe("value").orElse(""),
                        timex.maybe("text").orElse("")))
                .toList();
        return new Document(line.article(), line.string("corpus"), gold);
    }

    private record Document(Article article, String part, List<Gold> gold) implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            List<Timex> ours = answer.dates();
            List<Matching.Pair> same = Matching.of(
                    gold.size(),
                    ours.size(),
                    (g, o) -> gold.get(g).span().equals(ours.get(o).span()));
            Set<Integer> done = new HashSet<>();
            Set<Integer> used = new HashSet<>();
            same.forEach(pair -> {
                done.add(pair.left());
                used.add(pair.right());
            });
            List<Gold> open = rest(gold, done);
            List<Timex> free = rest(ours, used);
            List<Matching.Pair> touching = Matching.of(
                    open.size(),
                    free.size(),
                    (g, o) -> open.get(g).span().overlaps(free.get(o).span()));
            List<Match> matches = Stream.concat(
                            same.stream().map(p -> new Match(gold.get(p.left()), ours.get(p.right()))),
                            touching.stream().map(p -> new Match(open.get(p.left()), free.get(p.right()))))
                    .toList();
            Tally tally = new Tally();
            units(tally, "strict", same.size(), ours);
            units(tally, "relaxed", matches.size(), ours);
            units(tally, "value", matches.stream().filter(Document::sameValue).count(), ours);
            units(
                    tally,
                    "type",
                    matches.stream()
                            .filter(m -> m.gold().type().equals(m.ours().type()))
                            .count(),
                    ours);
            tally.again(part);
            faults(tally, matches, ours);
            return tally.score();
        }

        private void units(Tally tally, String name, double hits, List<Timex> ours) {
            tally.units(name, hits, ours.size(), gold.size());
        }

        private static <T> List<T> rest(List<T> all, Set<Integer> taken) {
            return IntStream.range(0, all.size())
                    .filter(i -> !taken.contains(i))
                    .mapToObj(all::get)
                    .toList();
        }

        private static boolean sameValue(Match match) {
            return match.gold()
                    .value()
                    .toUpperCase(Locale.ROOT)
                    .equals(match.ours().value().toUpperCase(Locale.ROOT));
        }

        private void faults(Tally tally, List<Match> matches, List<Timex> ours) {
            for (Match match : matches) {
                if (!sameValue(match)) {
                    tally.found(Finding.wrong(
                            "value",
                            Optional.of(match.gold().span()),
                            match.gold().value(),
                            match.ours().value(),
                            match.ours().type()));
                }
            }
            gold.stream()
                    .filter(one -> matches.stream().noneMatch(match -> match.gold() == one))
                    .forEach(one -> tally.found(
                            Finding.missed("relaxed", Optional.of(one.span()), one.text() + " = " + one.value())));
            ours.stream()
                    .filter(one -> matches.stream().noneMatch(match -> match.ours() == one))
                    .forEach(one -> tally.found(
                            Finding.falseAlarm("relaxed", Optional.of(one.span()), one.value(), one.type())));
        }
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        Figures figures =
                new Figures(total).prf("strict").prf("relaxed").prf("value").prf("type");
        for (String part : PARTS) {
            for (String name : List.of("strict", "relaxed", "value")) {
                if (total.has(part + "." + name + ".gold")) {
                    figures.f1(part + "." + name);
                }
            }
        }
        return figures.all();
    }
}
