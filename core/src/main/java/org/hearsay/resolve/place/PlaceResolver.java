package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Document;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.mention.place.PlaceSort;
import org.hearsay.model.Decision;
import org.hearsay.model.Issue;
import org.hearsay.model.IssueKind;
import org.hearsay.model.Place;

/**
 * Chooses the place that each name of a report means: what the text says of where it lies comes first, then the other places named, then size. A
 * name that the gazetteer lacks keeps its words, and takes the position of what the text says it lies in.
 */
public final class PlaceResolver {
    /** A choice whose best sense has less of the shares than this, with the next one elsewhere, is a toss-up. */
    private static final double SURE = 0.55;

    /** Places nearer to each other than this are as good as one. */
    private static final double ELSEWHERE_KM = 50;

    private final Gazetteer gazetteer;
    private final PlaceWeights weights;
    private final HomeWords homeWords = HomeWords.load();

    public PlaceResolver(Gazetteer gazetteer) {
        this(gazetteer, PlaceWeights.STANDARD);
    }

    PlaceResolver(Gazetteer gazetteer, PlaceWeights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    /** The places of a report. */
    public ResolvedPlaces resolve(Document document, List<PlaceMention> mentions) {
        if (mentions.isEmpty()) {
            return ResolvedPlaces.none();
        }
        List<NameGroup> groups = NameGroups.of(mentions);
        Map<String, Integer> home = homeWords.in(document);
        SenseScores scores = new SenseScores(groups, weights, home);
        List<NameGroup> framed = new LocalNames(groups, scores).inTheFrame();
        if (framed != groups) {
            groups = framed;
            scores = new SenseScores(groups, weights, home);
        }
        List<NameGroup> heard = withSounds(groups, scores);
        if (heard != groups) {
            groups = heard;
            scores = new SenseScores(groups, weights, home);
        }
        PlaceMaker maker = new PlaceMaker(gazetteer, groups, scores);
        return collect(document, mentions, groups, scores, maker);
    }

    /** Names that the gazetteer lacks, read by their sound in the countries that the report is about. */
    private List<NameGroup> withSounds(List<NameGroup> groups, SenseScores scores) {
        Set<String> countries = new HashSet<>();
        Set<GazetteerPlace> divisions = new HashSet<>();
        for (int g = 0; g < groups.size(); g++) {
            double[] shares = scores.shares(g);
            for (int s = 0; s < shares.length; s++) {
                if (shares[s] > SURE) {
                    GazetteerPlace sure = groups.get(g).senses().get(s).place();
                    sure.country().ifPresent(countries::add);
                    gazetteer.admin1(sure).ifPresent(divisions::add);
                }
            }
            groups.get(g).country().ifPresent(countries::add);
        }
        boolean changed = false;
        List<NameGroup> heard = new ArrayList<>(groups.size());
        for (NameGroup group : groups) {
            List<Sense> senses = List.of();
            if (group.senses().isEmpty()
                    && group.first().senses().isEmpty()
                    && isHeard(group.first().sort())) {
                PlaceSort sort = group.first().sort();
                senses = gazetteer.findLoosely(group.first().name()).stream()
                        .filter(sense -> isIn(sense, countries)
                                && sense.place()
                                        .country()
                                        .filter(EnglishSpeaking::has)
                                        .isEmpty()
                                && sort.fits(sense.place())
                                && isInDivisionTold(sense.place(), divisions))
                        .toList();
            }
            changed |= !senses.isEmpty();
            heard.add(
                    senses.isEmpty()
                            ? group
                            : new NameGroup(
                                    group.key(),
                                    group.mentions(),
                                    senses,
                                    group.within(),
                                    group.country(),
                                    group.site()));
        }
        return changed ? heard : groups;
    }

    /** Where the report names divisions of a country, what only sounds like a place must lie in one of them. */
    private boolean isInDivisionTold(GazetteerPlace place, Set<GazetteerPlace> divisions) {
        Optional<GazetteerPlace> own = gazetteer.admin1(place);
        return own.isEmpty()
                || divisions.stream().noneMatch(told -> told.country().equals(place.country()))
                || divisions.contains(own.get());
    }

    private static boolean isIn(Sense sense, Set<String> countries) {
        return sense.place().country().filter(countries::contains).isPresent();
    }

    private static boolean isHeard(PlaceSort sort) {
        return switch (sort) {
            case ANY, PROVINCE, DISTRICT, TOWN, QUARTER, AREA, ISLAND -> true;
            case COUNTRY, SITE, ROAD, WATER, MOUNTAIN -> false;
        };
    }

    private ResolvedPlaces collect(
            Document document,
            List<PlaceMention> mentions,
            List<NameGroup> groups,
            SenseScores scores,
            PlaceMaker maker) {
        Map<String, Integer> positions = new HashMap<>();
        List<List<Integer>> groupsOf = new ArrayList<>();
        int[] positionOf = new int[mentions.size()];
        for (int g : inTextOrder(groups)) {
            String referent = maker.referent(g);
            int position = positions.computeIfAbsent(referent, r -> {
                groupsOf.add(new ArrayList<>());
                return groupsOf.size() - 1;
            });
            groupsOf.get(position).add(g);
            groups.get(g).mentions().forEach(mention -> positionOf[mention.index()] = position);
        }
        List<Place> places = new ArrayList<>();
        List<Optional<GazetteerPlace>> known = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int p = 0; p < groupsOf.size(); p++) {
            List<Integer> same = groupsOf.get(p);
            Place place = maker.place("p" + (p + 1), same);
            places.add(place);
            known.add(maker.known(same.get(0)));
            PlaceMention first = groups.get(same.get(0)).first();
            issue(document, groups.get(same.get(0)), scores.shares(same.get(0)), place)
                    .ifPresent(issues::add);
            decisions.add(new Decision(
                    first.span(),
                    "place",
                    place.coordinates().isEmpty() ? "" : maker.describe(same.get(0)),
                    place.rule(),
                    place.alternatives().stream()
                            .map(other -> new Decision.Rejected(
                                    other.name()
                                            + other.country()
                                                    .map(code -> " (" + code + ")")
                                                    .orElse(""),
                                    other.why()))
                            .toList()));
        }
        List<Integer> placeOf = new ArrayList<>(mentions.size());
        for (int position : positionOf) {
            placeOf.add(position);
        }
        return new ResolvedPlaces(places, known, mentions, placeOf, issues, decisions);
    }

    private static List<Integer> inTextOrder(List<NameGroup> groups) {
        List<Integer> order = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            order.add(g);
        }
        order.sort((a, b) ->
                groups.get(a).first().span().compareTo(groups.get(b).first().span()));
        return order;
    }

    private static Optional<Issue> issue(Document document, NameGroup group, double[] shares, Place place) {
        String words = document.quote(group.first().span());
        if (group.senses().isEmpty()) {
            return Optional.of(new Issue(
                    IssueKind.PLACE_NOT_FOUND,
                    "the gazetteer knows no '" + words + "'",
                    Optional.of(group.first().span())));
        }
        int best = PlaceMaker.best(shares);
        if (shares[best] >= SURE) {
            return Optional.empty();
        }
        GazetteerPlace chosen = group.senses().get(best).place();
        for (int s = 0; s < shares.length; s++) {
            GazetteerPlace other = group.senses().get(s).place();
            if (s != best
                    && shares[s] > shares[best] / 3
                    && chosen.coordinates().kilometresTo(other.coordinates()) > ELSEWHERE_KM) {
                return Optional.of(new Issue(
                        IssueKind.PLACE_AMBIGUOUS,
                        "'" + words + "' may be " + place.name() + " or another place of that name",
                        Optional.of(group.first().span())));
            }
        }
        return Optional.empty();
    }
}
