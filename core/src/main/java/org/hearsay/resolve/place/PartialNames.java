package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.place.Sense;

/**
 * Names of which the gazetteer knows only the beginning ("Tashan" of "the Tashan Kano park", "Boone County" of its jail). Such a name means
 * the place that it begins with only when that lies in a country that the rest of the report names; else it is a local name of no gazetteer.
 */
final class PartialNames {
    /** A group with more of the shares than this for one country speaks for the country. */
    private static final double SURE = 0.55;

    private final List<NameGroup> groups;
    private final SenseScores scores;

    PartialNames(List<NameGroup> groups, SenseScores scores) {
        this.groups = groups;
        this.scores = scores;
    }

    /** The groups, those of partial names left with the senses that the frame allows; the same list when nothing changes. */
    List<NameGroup> inTheFrame() {
        Set<String> countries = countries();
        boolean changed = false;
        List<NameGroup> kept = new ArrayList<>(groups.size());
        for (NameGroup group : groups) {
            List<Sense> senses = countries.isEmpty() || !isPartial(group)
                    ? group.senses()
                    : group.senses().stream()
                            .filter(sense -> sense.place()
                                    .country()
                                    .filter(countries::contains)
                                    .isPresent())
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

    private static boolean isPartial(NameGroup group) {
        return group.site() || group.first().rule().equals("name-part");
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
                if (shares[s] > SURE) {
                    groups.get(g).senses().get(s).place().country().ifPresent(countries::add);
                }
            }
            groups.get(g).country().ifPresent(countries::add);
        }
        return countries;
    }
}
