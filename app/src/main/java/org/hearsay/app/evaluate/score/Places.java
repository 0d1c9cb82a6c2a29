package org.hearsay.app.evaluate.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Place;
import org.hearsay.model.Span;

/**
 * Place names: found (the same span, or one that overlaps, one to one) and put on the map. Within 161 km (100 miles) is right, as in EUPEG
 * (Wang and Hu, 2019); one found without coordinates is wrong there.
 */
final class Places implements Corpus {
    private static final double NEAR_KM = 161;

    private static final List<String> PARTS = List.of("lgl", "geovirus", "trnews", "geowebnews");

    private record Toponym(Span span, Optional<Coordinates> coordinates, Optional<String> geonames, String text) {}

    private record Mention(Span span, Place place) {}

    @Override
    public String name() {
        return "places";
    }

    @Override
    public Asked asked() {
        return Asked.RECORDS;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        List<Toponym> gold = line.list("toponyms").stream()
                .map(one -> new Toponym(
                        one.span(),
                        one.coordinates(),
                        one.maybe("geonames").filter(id -> !id.isEmpty()),
                        one.maybe("text").orElse("")))
                .toList();
        return new Document(line.article(), line.string("corpus"), gold);
    }

    private record Document(Article article, String part, List<Toponym> gold) implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            List<Mention> ours = answer.reading().places().stream()
                    .flatMap(place -> place.mentions().stream().map(span -> new Mention(span, place)))
                    .toList();
            Matching.OfSpans matching = Matching.ofSpans(
                    gold.stream().map(Toponym::span).toList(),
                    ours.stream().map(Mention::span).toList());
            List<Matching.Pair> pairs = matching.pairs();
            Tally tally = new Tally();
            tally.units("exact", matching.same(), ours.size(), gold.size());
            tally.units("overlap", pairs.size(), ours.size(), gold.size());
            for (Toponym one : gold) {
                tally.add("located", one.coordinates().isPresent());
                tally.add("named", one.geonames().isPresent());
            }
            for (Matching.Pair pair : pairs) {
                place(tally, gold.get(pair.left()), ours.get(pair.right()));
            }
            tally.again(part);
            faults(tally, matching, ours);
            return tally.score();
        }

        private static void place(Tally tally, Toponym gold, Mention ours) {
            if (gold.coordinates().isPresent()) {
                tally.add("found", 1);
                distance(gold, ours).ifPresent(km -> {
                    tally.add("measured", 1);
                    tally.add("km", km);
                    tally.add("near", km <= NEAR_KM);
                });
            }
            if (gold.geonames().isPresent()) {
                tally.add("foundNamed", 1);
                tally.add("same", ours.place().gazetteer().equals(gold.geonames()));
            }
        }

        private static Optional<Double> distance(Toponym gold, Mention ours) {
            return gold.coordinates().flatMap(here -> ours.place().coordinates().map(here::kilometresTo));
        }

        private void faults(Tally tally, Matching.OfSpans matching, List<Mention> ours) {
            for (Matching.Pair pair : matching.pairs()) {
                Toponym wanted = gold.get(pair.left());
                Mention said = ours.get(pair.right());
                if (wanted.coordinates().isPresent()
                        && distance(wanted, said).filter(km -> km <= NEAR_KM).isEmpty()) {
                    tally.found(Finding.wrong(
                            "place",
                            Optional.of(wanted.span()),
                            wanted.text() + " " + at(wanted.coordinates()),
                            said.place().name() + " " + at(said.place().coordinates()),
                            said.place().rule()));
                }
            }
            matching.left(gold.size())
                    .forEach(i -> tally.found(Finding.missed(
                            "overlap",
                            Optional.of(gold.get(i).span()),
                            gold.get(i).text())));
            matching.right(ours.size())
                    .forEach(i -> tally.found(Finding.falseAlarm(
                            "overlap",
                            Optional.of(ours.get(i).span()),
                            ours.get(i).place().name(),
                            ours.get(i).place().rule())));
        }

        private static String at(Optional<Coordinates> coordinates) {
            return coordinates
                    .map(here -> "(" + here.latitude() + ", " + here.longitude() + ")")
                    .orElse("(nowhere)");
        }
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        Figures figures = new Figures(total).prf("exact").prf("overlap");
        located(figures, "");
        for (String part : PARTS) {
            if (total.has(part + ".overlap.gold")) {
                figures.f1(part + ".overlap");
                located(figures, part + ".");
            }
        }
        return figures.share("all.acc161", "near", "located")
                .share("found.geonames", "same", "foundNamed")
                .share("all.geonames", "same", "named")
                .all();
    }

    private static void located(Figures figures, String prefix) {
        figures.share(prefix + "found.acc161", prefix + "near", prefix + "found")
                .share(prefix + "found.meankm", prefix + "km", prefix + "measured");
    }
}
