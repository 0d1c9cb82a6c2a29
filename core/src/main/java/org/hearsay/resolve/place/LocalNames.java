package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.mention.place.PlaceSort;

/**
 * Local names: those of which the gazetteer knows only the beginning ("Tashan" of "the Tashan Kano park", "Boone County" of its jail), and
 * small places that the report introduces by what they are ("the hamlet of La Paz", "the neighbourhood of Bel-Air"). Such a name means a place
 * only when that lies in a country that the rest of the report names; else it is a name of no gazetteer.
 */
final class LocalNames {
    /** A town of more people is known beyond its country. */
    private static final int WELL_KNOWN = 100_000;

    /** A group with more of the shares than this for one country speaks for the country. */
    private static final double SURE = 0.55;

    private final List<NameGroup> groups;
    private final SenseScores scores;

    LocalNames(List<NameGroup> groups, SenseScores scores) {
        this.groups = groups;
        this.scores = scores;
    }

    /** The groups, those of partial names left with the senses that the frame allows; the same list when nothing changes. */
    List<NameGroup> inTheFrame() {
        Set<String> countries = countries();
        boolean changed = false;
        List<NameGroup> kept = new ArrayList<>(groups.size());
        for (NameGroup group : groups) {
            List<Sense> senses = countries.isEmpty() || !isPartial(group) && !isIntroduced(group)
                    ? group.senses()
                    : group.senses().stream()
                            .filter(sense -> isIn(sense, countries)
                                    || !isPartial(group) && !isSmall(sense) && !isDivisionForTown(group, sense))
                            .toList();
            changed |= senses.size() != group.senses().size();
            kept.add(new NameGroup(
                    group.key(),
                    group.mentions(),
                    senses,
                    group.within(),
                    group.country(),
                    group.site() && !senses.isEmpty()));
        }
        return changed ? kept : groups;
    }

    private static boolean isIn(Sense sense, Set<String> countries) {
        return sense.place().country().filter(countries::contains).isPresent();
    }

    /** Whether the report says that it is a village, a town, a quarter, as it does where readers cannot know. */
    private static boolean isIntroduced(NameGroup group) {
        return group.mentions().stream().map(PlaceMention::sort).anyMatch(sort -> switch (sort) {
            case TOWN, QUARTER, DISTRICT -> true;
            case ANY, COUNTRY, PROVINCE, SITE, ROAD, WATER, MOUNTAIN, ISLAND, AREA -> false;
        });
    }

    /** "the village of Karo" is no district of that name. */
    private static boolean isDivisionForTown(NameGroup group, Sense sense) {
        return sense.place().kind().isDivision()
                && group.mentions().stream().map(PlaceMention::sort).anyMatch(sort -> sort == PlaceSort.TOWN);
    }

    private static boolean isSmall(Sense sense) {
        return sense.place().population() < WELL_KNOWN
                && (sense.place().kind().isSettlement() || sense.place().kind().isDivision());
    }

    private static boolean isPartial(NameGroup group) {
        return group.site() && !isOfWholeCounty(group) || group.first().rule().equals("name-part");
    }

    /** "the Edgar County Jail": the name of a county is a whole one, where there is but one county of the name. */
    private static boolean isOfWholeCounty(NameGroup group) {
        return group.senses().size() == 1
                && group.senses().get(0).place().kind() == PlaceKind.ADMIN2
                && group.key().contains(" county ");
    }

    /** The countries that the whole names of the report speak for. */
    private Set<String> countries() {
        Set<String> countries = new HashSet<>();
        for (int g = 0; g < groups.size(); g++) {
            if (isPartial(groups.get(g))) {
                continue;
            }
            double[] shares = scores.shares(g);
            for (int s = 0; s < shares.length; s++) {
                Sense sense = groups.get(g).senses().get(s);
                if (shares[s] > SURE && !(isIntroduced(groups.get(g)) && isSmall(sense))) {
                    sense.place().country().ifPresent(countries::add);
                }
            }
            groups.get(g).country().ifPresent(countries::add);
        }
        return countries;
    }
}
