package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.mention.place.PlaceRelation;
import org.hearsay.mention.place.PlaceSort;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.WhereRelation;

/**
 * Words that point at a town named before: "the capital", "the provincial capital", "that city", "there". A capital is meant only where the report
 * names one that fits; a town only where the sentence that named one last names no other. All else stays open.
 */
public final class PlacePointers {
    private static final Table WORDS = Table.load("en/place-pointers.tsv");
    private static final Set<String> CAPITAL = WORDS.group("national");
    private static final Set<String> TOWN = WORDS.group("town");
    private static final Set<String> OF_DIVISION = WORDS.group("of-division");
    private static final String RULE = "points-at-town";

    /** A town named farther back than this many sentences is no longer "the town". */
    private static final int SENTENCES_BACK = 3;

    /** Beyond this many people a place is no village. */
    private static final int LARGEST_VILLAGE = 50_000;

    private final Demonyms demonyms;

    public PlacePointers(Demonyms demonyms) {
        this.demonyms = demonyms;
    }

    /** A pointing phrase and the position of the place that it means. */
    private record Pointing(Sentence sentence, Token noun, int place) {
        Phrase phrase() {
            return Phrase.tree(sentence, noun);
        }

        Span words() {
            return sentence.span(sentence.subtreeFrom(noun), noun.index() + 1);
        }
    }

    /** The places of a report, with the words that point at them among their mentions. */
    public ResolvedPlaces in(Document document, ResolvedPlaces places) {
        List<Pointing> found = new ArrayList<>(0);
        for (Sentence sentence : document.sentences()) {
            for (Token noun : sentence.tokens()) {
                if (points(sentence, noun, places)) {
                    OptionalInt meant = CAPITAL.contains(noun.lemma())
                            ? capital(sentence, noun, places)
                            : town(sentence, noun, places);
                    meant.ifPresent(place -> found.add(new Pointing(sentence, noun, place)));
                }
            }
        }
        return found.isEmpty() ? places : with(places, found);
    }

    /** A definite noun by itself: not "the town of Orbo", "the town where he was born", "the capital, Orbo", "the city council". */
    private static boolean points(Sentence s, Token noun, ResolvedPlaces places) {
        if (noun.isLemma("there") && noun.tag().equals("RB") && noun.isLabel("advmod")) {
            return s.head(noun).filter(Token::isVerb).isPresent();
        }
        if (!noun.tag().equals("NN")
                || !(CAPITAL.contains(noun.lemma()) || TOWN.contains(noun.lemma()))
                || !noun.isLabel("pobj", "dobj", "nsubj", "nsubjpass", "poss", "conj")) {
            return false;
        }
        Span words = s.span(s.subtreeFrom(noun), s.subtreeTo(noun));
        return s.child(noun, "det").filter(det -> det.isLemma("the", "that")).isPresent()
                && s.child(noun, "prep", "relcl", "acl", "appos", "poss", "conj", "cc")
                        .isEmpty()
                && places.mentionsIn(s).stream().noneMatch(mention -> words.contains(mention.span()));
    }

    private OptionalInt capital(Sentence s, Token noun, ResolvedPlaces places) {
        boolean ofDivision = s.children(noun).stream().anyMatch(word -> OF_DIVISION.contains(word.lemma()));
        List<String> countries = s.children(noun, "nmod", "amod", "compound").stream()
                .flatMap(word -> demonyms.country(word.form()).stream())
                .toList();
        return only(places, p -> {
            Optional<PlaceKind> kind = places.known().get(p).map(known -> known.kind());
            boolean fits = ofDivision
                    ? kind.filter(k -> k == PlaceKind.SEAT).isPresent()
                    : kind.filter(k -> k == PlaceKind.CAPITAL).isPresent();
            Optional<String> country = places.places().get(p).country();
            return fits
                    && (countries.isEmpty()
                            || country.filter(countries::contains).isPresent());
        });
    }

    private static OptionalInt only(ResolvedPlaces places, IntPredicate fits) {
        int[] fitting = IntStream.range(0, places.places().size()).filter(fits).toArray();
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    /** The one settlement of the last sentence before the noun that names any. */
    private static OptionalInt town(Sentence s, Token noun, ResolvedPlaces places) {
        for (int back = 0; back <= SENTENCES_BACK; back++) {
            int index = s.index() - back;
            int[] named = places.mentions().stream()
                    .filter(mention -> mention.phrase()
                            .filter(words -> words.sentence().index() == index)
                            .isPresent())
                    .filter(mention -> mention.span().end() <= noun.span().start() && !mention.metonym())
                    .mapToInt(mention -> places.placeOf().get(mention.index()))
                    .filter(place -> isSettlement(places, place))
                    .distinct()
                    .toArray();
            if (named.length > 0) {
                return named.length == 1 && isCalled(places, named[0], noun)
                        ? OptionalInt.of(named[0])
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isSettlement(ResolvedPlaces places, int place) {
        return places.known()
                .get(place)
                .map(known -> isTown(known.kind()))
                .orElseGet(() -> places.mentions().stream()
                        .anyMatch(mention ->
                                places.placeOf().get(mention.index()) == place && mention.sort() == PlaceSort.TOWN));
    }

    private static boolean isTown(PlaceKind kind) {
        return kind == PlaceKind.CAPITAL || kind == PlaceKind.SEAT || kind == PlaceKind.TOWN;
    }

    private static boolean isCalled(ResolvedPlaces places, int place, Token noun) {
        return !noun.isLemma("village")
                || places.known()
                        .get(place)
                        .filter(known -> known.population() > LARGEST_VILLAGE)
                        .isEmpty();
    }

    /** A mention and the position of its place. */
    private record Placed(PlaceMention mention, int place) {}

    private static ResolvedPlaces with(ResolvedPlaces places, List<Pointing> found) {
        List<Placed> all = Stream.concat(
                        places.mentions().stream()
                                .map(mention ->
                                        new Placed(mention, places.placeOf().get(mention.index()))),
                        found.stream().map(pointing -> new Placed(mention(pointing, places), pointing.place())))
                .sorted(Comparator.comparing(placed -> placed.mention().span()))
                .toList();
        List<PlaceMention> mentions = IntStream.range(0, all.size())
                .mapToObj(i -> {
                    PlaceMention mention = all.get(i).mention();
                    return mention.at(i, position(all, mention.container()));
                })
                .toList();
        List<Place> named = IntStream.range(0, places.places().size())
                .mapToObj(p -> {
                    List<Span> words = found.stream()
                            // "there" says where a deed was, and is no name of a place
                            .filter(pointing ->
                                    pointing.place() == p && pointing.noun().isNoun())
                            .map(Pointing::words)
                            .toList();
                    Place place = places.places().get(p);
                    return words.isEmpty() ? place : place.alsoAt(words);
                })
                .toList();
        return new ResolvedPlaces(
                named,
                places.known(),
                mentions,
                all.stream().map(Placed::place).toList(),
                places.issues(),
                places.decisions());
    }

    /** Where the mention with an index has come to stand. */
    private static OptionalInt position(List<Placed> all, OptionalInt index) {
        return index.isEmpty()
                ? index
                : IntStream.range(0, all.size())
                        .filter(i -> all.get(i).mention().index() == index.getAsInt())
                        .findFirst();
    }

    /** Its index is below zero until it has its place among the others. */
    private static PlaceMention mention(Pointing pointing, ResolvedPlaces places) {
        Sentence s = pointing.sentence();
        Token noun = pointing.noun();
        Optional<Token> preposition = s.head(noun).filter(head -> noun.label().equals("pobj"));
        WhereRelation relation = preposition
                .map(word -> switch (word.lemma()) {
                    case "near", "outside", "around" -> WhereRelation.NEAR;
                    case "from" -> WhereRelation.FROM;
                    case "to", "into", "toward", "towards" -> WhereRelation.TO;
                    default -> WhereRelation.IN;
                })
                .orElse(WhereRelation.IN);
        int from = preposition.map(Token::index).orElse(s.subtreeFrom(noun));
        return new PlaceMention(
                -1 - noun.span().start(),
                pointing.words(),
                Optional.of(pointing.phrase()),
                places.places().get(pointing.place()).name(),
                List.of(),
                PlaceSort.TOWN,
                OptionalInt.empty(),
                Optional.empty(),
                new PlaceRelation(relation, s.span(from, noun.index() + 1), Optional.empty()),
                noun.isLabel("nsubj") && s.head(noun).filter(Token::isVerb).isPresent() && isActing(s, noun),
                RULE);
    }

    private static boolean isActing(Sentence s, Token noun) {
        return s.head(noun)
                .filter(verb -> verb.isLemma("say", "deny", "accuse", "reject", "condemn"))
                .isPresent();
    }
}
