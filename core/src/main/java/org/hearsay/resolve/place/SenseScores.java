package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.NameKind;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.mention.place.PlaceSort;

/**
 * Weighs what each name can mean by what the text says of it and by the other places named: first each name alone, then, in rounds, with the
 * others as they stand so far. A score is a sum of named parts in units of a power of ten of inhabitants.
 */
final class SenseScores {
    /**
     * How sharply scores share out at first and after each round: soft at first, so that the lesser sense of one name can speak for the lesser sense
     * of another ("Lebanon" and "Boone County"), then so sharp that names stand or fall together, last as sharp as they are handed out.
     */
    private static final double[] SHARPNESS = {0.6, 0.9, 1.2, 2, 3, 1.5};

    private static final double CELL_DEGREES = 2.0;

    private final List<NameGroup> groups;
    private final PlaceWeights weights;
    private final ListedDivisions lists;
    private final Map<String, Integer> home;
    private final int homeVoters;
    private final int[] voterOf;
    private final double[][] alone;
    private final double[][] scores;
    private final double[][] shares;

    /** @param home what else of the report speaks for a country, each as one more place in it */
    SenseScores(List<NameGroup> groups, PlaceWeights weights, Map<String, Integer> home) {
        this.groups = groups;
        this.weights = weights;
        this.home = home;
        homeVoters = home.values().stream().mapToInt(Integer::intValue).sum();
        this.lists = new ListedDivisions(groups);
        this.voterOf = voters(groups);
        int count = groups.size();
        alone = new double[count][];
        scores = new double[count][];
        shares = new double[count][];
        for (int g = 0; g < count; g++) {
            alone[g] = new double[groups.get(g).senses().size()];
            for (int s = 0; s < alone[g].length; s++) {
                alone[g][s] = alone(groups.get(g), groups.get(g).senses().get(s));
            }
            scores[g] = alone[g].clone();
            shares[g] = share(scores[g], SHARPNESS[0]);
        }
        for (int round = 1; round < SHARPNESS.length; round++) {
            weighTogether(SHARPNESS[round]);
        }
    }

    /** The scores of the senses of a group, in their order. */
    double[] of(int group) {
        return scores[group];
    }

    /** How the scores of a group share out, adding up to one. */
    double[] shares(int group) {
        return shares[group];
    }

    /** The score of a sense by its name and the words beside it, without the other places. */
    double alone(int group, int sense) {
        return alone[group][sense];
    }

    /** Names with the same towns in them are one witness: "Lund Arts Council" and "Lund Park" say nothing of which Lund is meant. */
    private static int[] voters(List<NameGroup> groups) {
        Map<Set<Integer>, Integer> first = new HashMap<>();
        int[] voters = new int[groups.size()];
        for (int g = 0; g < voters.length; g++) {
            Set<Integer> places = groups.get(g).senses().stream()
                    .map(sense -> sense.place().index())
                    .collect(Collectors.toSet());
            first.putIfAbsent(places, g);
            voters[g] = first.get(places);
        }
        return voters;
    }

    // ---- each name alone

    private double alone(NameGroup group, Sense sense) {
        GazetteerPlace place = sense.place();
        double score = size(place) + kind(place.kind()) - name(sense.how());
        PlaceSort sort = sort(group);
        if (sort != PlaceSort.ANY && sort.fits(place)) {
            score += weights.sort();
        }
        if (place.kind().isDivision() && !sort.isDivision() && hasTownWithin(group, place)) {
            score -= weights.town();
        }
        if (sort == PlaceSort.AREA && place.kind() == PlaceKind.ADMIN2 && hasProvinceAround(group, place)) {
            score -= 2 * weights.sort();
        }
        if (place.kind() == PlaceKind.ADMIN1 && lists.has(group)) {
            score += weights.list();
        }
        if (group.country().isPresent() && group.country().equals(place.country())) {
            score += weights.adjective();
        }
        return score;
    }

    /** What the words beside some mention say it is. */
    private static PlaceSort sort(NameGroup group) {
        return group.mentions().stream()
                .filter(mention -> !group.site())
                .map(PlaceMention::sort)
                .filter(sort -> sort != PlaceSort.ANY)
                .findFirst()
                .orElse(PlaceSort.ANY);
    }

    /** "Orbo province" is no town, however near it lies to what else is named, where there is such a province. */
    private static boolean isOfOtherSort(NameGroup group, GazetteerPlace place) {
        PlaceSort sort = sort(group);
        return sort != PlaceSort.ANY
                && !sort.fits(place)
                && group.senses().stream().anyMatch(sense -> sort.fits(sense.place()));
    }

    /** Whether the name is that of a division and of a large town in it: alone it means the town. */
    private static boolean hasTownWithin(NameGroup group, GazetteerPlace division) {
        return group.senses().stream()
                .filter(sense -> sense.how() == NameKind.MAIN || sense.how() == NameKind.OTHER)
                .map(Sense::place)
                .anyMatch(town -> town.kind().isSettlement()
                        && town.isWithin(division)
                        && town.population() > division.population() / 4);
    }

    /** "the Orbo region" is the province, where a district in it bears the name too. */
    private static boolean hasProvinceAround(NameGroup group, GazetteerPlace district) {
        return group.senses().stream()
                .map(Sense::place)
                .anyMatch(province -> province.kind() == PlaceKind.ADMIN1 && district.isWithin(province));
    }

    private static double size(GazetteerPlace place) {
        return switch (place.kind()) {
            case REGION, FORMER, SEA, WATER, MOUNTAIN, ISLAND, LINE, CONTINENT -> 6.0;
            case QUARTER, SITE -> 5.0;
            case COUNTRY, ADMIN1, ADMIN2, CAPITAL, SEAT, TOWN, SECTION -> Math.log10(Math.max(300, place.population()));
        };
    }

    private double kind(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY -> weights.country();
            case CONTINENT -> 3;
            case CAPITAL -> weights.capital();
            case ADMIN1 -> weights.admin1();
            case ADMIN2 -> weights.admin2();
            case SEAT -> 0.2;
            case SECTION -> -0.8;
            case TOWN, REGION, FORMER, SEA, WATER, MOUNTAIN, ISLAND, LINE, QUARTER, SITE -> 0;
        };
    }

    private static double name(NameKind how) {
        return switch (how) {
            case MAIN -> 0;
            case OTHER -> 0.1;
            case FOREIGN -> 2.5;
            case SHORT -> 1.8;
        };
    }

    // ---- with the others

    private void weighTogether(double sharpness) {
        Map<String, Double> countries = new HashMap<>();
        Map<Integer, Double> divisions = new HashMap<>();
        Map<Long, List<Vote>> cells = new HashMap<>();
        double voters = 0;
        for (int g = 0; g < groups.size(); g++) {
            List<Sense> senses = groups.get(g).senses();
            if (senses.isEmpty() || voterOf[g] != g) {
                continue;
            }
            voters++;
            for (int s = 0; s < senses.size(); s++) {
                double share = shares[g][s];
                if (share > 0.01) {
                    GazetteerPlace place = senses.get(s).place();
                    place.country().ifPresent(code -> countries.merge(code, share, Double::sum));
                    if (place.admin1() >= 0) {
                        divisions.merge(place.admin1(), share, Double::sum);
                    }
                    if (isPoint(place)) {
                        cells.computeIfAbsent(cell(place, 0, 0), c -> new ArrayList<>())
                                .add(new Vote(g, place, share));
                    }
                }
            }
        }
        double[][] next = new double[groups.size()][];
        for (int g = 0; g < groups.size(); g++) {
            List<Sense> senses = groups.get(g).senses();
            next[g] = alone[g].clone();
            for (int s = 0; s < senses.size(); s++) {
                GazetteerPlace place = senses.get(s).place();
                double others = Math.max(1, voters - 1);
                double country = (countries.getOrDefault(place.country().orElse(""), 0.0)
                                + home.getOrDefault(place.country().orElse(""), 0)
                                - own(g, place, false))
                        / Math.max(1, voters - 1 + homeVoters);
                double division = place.admin1() < 0
                        ? 0
                        : (divisions.getOrDefault(place.admin1(), 0.0) - own(g, place, true)) / Math.sqrt(others);
                next[g][s] += weights.sameCountry() * country
                        + weights.sameDivision() * Math.min(1, division)
                        + (isOfOtherSort(groups.get(g), place)
                                ? 0
                                : weights.near() * Math.min(1.5, near(g, place, cells)))
                        + weights.container() * within(g, place);
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            scores[g] = next[g];
            shares[g] = share(next[g], sharpness);
        }
    }

    /** The share that the group itself, or the one that votes for it, gave to the country or the division of a place. */
    private double own(int g, GazetteerPlace place, boolean division) {
        int group = voterOf[g];
        List<Sense> senses = groups.get(group).senses();
        double sum = 0;
        for (int s = 0; s < senses.size(); s++) {
            GazetteerPlace other = senses.get(s).place();
            if (shares[group][s] > 0.01
                    && (division
                            ? other.admin1() == place.admin1()
                            : other.country().equals(place.country()))) {
                sum += shares[group][s];
            }
        }
        return sum;
    }

    /** How sure it is that a place lies in the one that the text says it lies in. */
    private double within(int group, GazetteerPlace place) {
        int outer = groups.get(group).within();
        if (outer < 0 || outer == group) {
            return 0;
        }
        double sum = 0;
        List<Sense> senses = groups.get(outer).senses();
        for (int s = 0; s < senses.size(); s++) {
            if (shares[outer][s] > 0.001 && place.canLieIn(senses.get(s).place())) {
                sum = Math.max(sum, 0.5 + 0.5 * shares[outer][s]);
            }
        }
        return sum;
    }

    private double near(int group, GazetteerPlace place, Map<Long, List<Vote>> cells) {
        if (!isPoint(place)) {
            return 0;
        }
        double sum = 0;
        Map<Integer, Double> best = new HashMap<>();
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                for (Vote vote : cells.getOrDefault(cell(place, down, right), List.of())) {
                    if (vote.group() != voterOf[group] && vote.place().index() != place.index()) {
                        double kilometres =
                                place.coordinates().kilometresTo(vote.place().coordinates());
                        best.merge(vote.group(), vote.share() * Math.exp(-kilometres / weights.reach()), Math::max);
                    }
                }
            }
        }
        for (double value : best.values()) {
            sum += value;
        }
        return sum;
    }

    private static boolean isPoint(GazetteerPlace place) {
        return switch (place.kind()) {
            case ADMIN2, CAPITAL, SEAT, TOWN, SECTION, QUARTER, SITE -> true;
            case COUNTRY, ADMIN1, CONTINENT, REGION, FORMER, SEA, WATER, MOUNTAIN, ISLAND, LINE -> false;
        };
    }

    private static long cell(GazetteerPlace place, int down, int right) {
        long row = (long) Math.floor(place.coordinates().latitude() / CELL_DEGREES) + down;
        long column = (long) Math.floor(place.coordinates().longitude() / CELL_DEGREES) + right;
        return row * 100_000 + column;
    }

    private static double[] share(double[] scores, double sharpness) {
        double best = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(sharpness * (scores[i] - best));
            sum += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** A place that a name of the report may mean, with how much speaks for it. */
    private record Vote(int group, GazetteerPlace place, double share) {}
}
