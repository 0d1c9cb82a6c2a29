package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Decision;
import org.hearsay.model.Issue;
import org.hearsay.model.Place;
import org.hearsay.model.Where;

/**
 * The places of a report.
 *
 * @param places in the order of their first mention, with the ids {@code p1}, {@code p2}, …
 * @param known for each place, in the same order, what the gazetteer holds of it
 * @param mentions in text order
 * @param placeOf for each mention the position of its place in {@code places}
 * @param issues what stayed open
 * @param decisions what was chosen for each place
 */
public record ResolvedPlaces(
        List<Place> places,
        List<Optional<GazetteerPlace>> known,
        List<PlaceMention> mentions,
        List<Integer> placeOf,
        List<Issue> issues,
        List<Decision> decisions) {
    public ResolvedPlaces {
        places = List.copyOf(places);
        known = List.copyOf(known);
        mentions = List.copyOf(mentions);
        placeOf = List.copyOf(placeOf);
        issues = List.copyOf(issues);
        decisions = List.copyOf(decisions);
        if (mentions.size() != placeOf.size() || places.size() != known.size()) {
            throw new IllegalArgumentException("each mention has a place, and each place what is known of it");
        }
    }

    /** No places. */
    public static ResolvedPlaces none() {
        return new ResolvedPlaces(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The place that a mention means. */
    public Place of(PlaceMention mention) {
        return places.get(placeOf.get(mention.index()));
    }

    /** The first mention whose tokens lie in a phrase: its place is what the phrase is about. */
    public Optional<PlaceMention> mentionIn(Phrase phrase) {
        return mentionsIn(phrase.sentence()).stream()
                .filter(mention -> mention.phrase()
                        .filter(words -> words.from() >= phrase.from() && words.to() <= phrase.to())
                        .isPresent())
                .findFirst();
    }

    /** The mentions of the place of an event within the words that tell it, in text order. */
    public List<PlaceMention> mentionsOf(Where told) {
        return mentions.stream()
                .filter(mention -> told.span()
                        .filter(words -> words.contains(mention.span()))
                        .isPresent())
                .filter(mention -> told.place().equals(Optional.of(of(mention).id())))
                .toList();
    }

    /** The mentions in a sentence, in text order. */
    public List<PlaceMention> mentionsIn(Sentence sentence) {
        List<PlaceMention> found = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            if (mention.phrase()
                    .filter(words -> words.sentence().index() == sentence.index())
                    .isPresent()) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The mention whose name has a token of a sentence. */
    public Optional<PlaceMention> mentionAt(Sentence sentence, int token) {
        return mentionsIn(sentence).stream()
                .filter(mention -> mention.phrase()
                        .filter(words -> words.from() <= token && token < words.to())
                        .isPresent())
                .findFirst();
    }

    /** The position of a place by its id. */
    public OptionalInt position(String id) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id().equals(id)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether one place of this report lies in another, as far as the gazetteer knows. No place lies in itself. */
    public boolean isWithin(Place inner, Place outer) {
        OptionalInt in = position(inner.id());
        OptionalInt out = position(outer.id());
        if (in.isEmpty() || out.isEmpty() || in.getAsInt() == out.getAsInt()) {
            return false;
        }
        Optional<GazetteerPlace> small = known.get(in.getAsInt());
        Optional<GazetteerPlace> large = known.get(out.getAsInt());
        return small.isPresent() && large.isPresent() && small.get().isWithin(large.get());
    }

    /** The distance between two places; empty when the coordinates of one are not known. */
    public static Optional<Double> kilometres(Place from, Place to) {
        Optional<Coordinates> target = to.coordinates();
        return from.coordinates().flatMap(start -> target.map(start::kilometresTo));
    }
}
