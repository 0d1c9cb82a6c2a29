package org.hearsay.app.evaluate.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            Matching.OfSpans matching = Matching.ofSpans(
                    gold.stream().map(Gold::span).toList(),
                    ours.stream().map(Timex::span).toList());
            List<Match> matches = matching.pairs().stream()
                    .map(pair -> new Match(gold.get(pair.left()), ours.get(pair.right())))
                    .toList();
            Tally tally = new Tally();
            units(tally, "strict", matching.same(), ours);
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
            faults(tally, matches, matching, ours);
            return tally.score();
        }

        private void units(Tally tally, String name, double hits, List<Timex> ours) {
            tally.units(name, hits, ours.size(), gold.size());
        }

        private static boolean sameValue(Match match) {
            return match.gold()
                    .value()
                    .toUpperCase(Locale.ROOT)
                    .equals(match.ours().value().toUpperCase(Locale.ROOT));
        }

        private void faults(Tally tally, List<Match> matches, Matching.OfSpans matching, List<Timex> ours) {
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
            for (int i : matching.left(gold.size())) {
                Gold one = gold.get(i);
                tally.found(Finding.missed("relaxed", Optional.of(one.span()), one.text() + " = " + one.value()));
            }
            for (int i : matching.right(ours.size())) {
                Timex one = ours.get(i);
                tally.found(Finding.falseAlarm("relaxed", Optional.of(one.span()), one.value(), one.type()));
            }
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
