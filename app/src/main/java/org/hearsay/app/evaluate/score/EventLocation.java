package org.hearsay.app.evaluate.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Event;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Where;

/**
 * Sentences with a verb of conflict: where that event was. Of the events whose evidence touches the verb, the one with the shortest such
 * evidence answers. {@code verb} counts verbs, right when some place of the gold is named; {@code exact} and {@code overlap} count the
 * places of the gold, of which a record's event can name only one.
 */
final class EventLocation implements Corpus {
    /** @param places plain words, one for each place of the gold */
    private record Verb(Span span, List<String> places) {}

    /** Whether words of the gold and words that were printed are one place. */
    private interface Fit {
        boolean fits(String wanted, String said);
    }

    private static final Fit SAME = String::equals;
    private static final Fit HOLDS = (a, b) -> Words.holds(a, b) || Words.holds(b, a);

    @Override
    public String name() {
        return "event_location";
    }

    @Override
    public Asked asked() {
        return Asked.RECORDS;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        List<Verb> verbs = line.list("events").stream()
                .map(event -> new Verb(
                        event.object("verb").span(),
                        event.list("locations").stream()
                                .map(EventLocation::wanted)
                                .toList()))
                .toList();
        return new Document(line.article(), verbs);
    }

    /** Words in another script have no plain ones. */
    private static String wanted(GoldLine place) {
        String words = place.string("text");
        String plain = Words.plain(words);
        return plain.isEmpty() ? words : plain;
    }

    private record Document(Article article, List<Verb> verbs) implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            Tally tally = new Tally();
            Things things = new Things(answer.reading());
            for (Verb verb : verbs) {
                Optional<Event> event = event(answer.reading(), verb.span());
                tally.add("event.gold", 1);
                tally.add("event.tp", event.isPresent());
                List<String> said = event.map(one -> words(one.where(), things)).orElse(List.of());
                places(tally, "exact", verb, said, SAME);
                boolean right = places(tally, "overlap", verb, said, HOLDS) > 0;
                boolean isPlaced = !verb.places().isEmpty();
                tally.units("verb", right ? 1 : 0, said.isEmpty() ? 0 : 1, isPlaced ? 1 : 0);
                if (!right && (isPlaced || !said.isEmpty())) {
                    tally.found(fault(verb, event, said));
                }
            }
            return tally.score();
        }

        private Optional<Event> event(Reading reading, Span verb) {
            Optional<Event> shortest = Optional.empty();
            int length = Integer.MAX_VALUE;
            for (Event event : reading.events()) {
                for (Span span : event.evidence()) {
                    int size = article.text().codePointCount(span.start(), span.end());
                    if (span.overlaps(verb) && size < length) {
                        shortest = Optional.of(event);
                        length = size;
                    }
                }
            }
            return shortest;
        }

        /** All that the place of an event is called. */
        private static List<String> words(Optional<Where> where, Things things) {
            Optional<Place> place = things.place(where);
            List<String> all = new ArrayList<>(where.map(Where::text).stream().toList());
            place.ifPresent(known -> {
                all.add(known.name());
                known.mentions().forEach(span -> all.add(things.quote(span)));
            });
            return all.stream()
                    .map(Words::plain)
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .toList();
        }

        /** @return how many places of the gold were named */
        private static long places(Tally tally, String name, Verb verb, List<String> said, Fit fit) {
            long hits = verb.places().stream()
                    .filter(wanted -> said.stream().anyMatch(words -> fit.fits(wanted, words)))
                    .count();
            tally.units(
                    name,
                    hits > 0 ? 1 : 0,
                    said.isEmpty() ? 0 : 1,
                    verb.places().size());
            tally.add(name + ".tpr", hits);
            return hits;
        }

        private static Finding fault(Verb verb, Optional<Event> event, List<String> said) {
            Optional<Span> at = Optional.of(verb.span());
            String gold = String.join(" | ", verb.places());
            String rule = event.flatMap(Event::where).map(Where::rule).orElse("");
            if (said.isEmpty()) {
                return Finding.missed("verb", at, gold + event.map(one -> "").orElse(" (no event)"));
            }
            String ours = String.join(" / ", said);
            return gold.isEmpty()
                    ? Finding.falseAlarm("verb", at, ours, rule)
                    : Finding.wrong("verb", at, gold, ours, rule);
        }
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        return new Figures(total)
                .prf("verb")
                .prf("exact")
                .prf("overlap")
                .share("event.r", "event.tp", "event.gold")
                .all();
    }
}
