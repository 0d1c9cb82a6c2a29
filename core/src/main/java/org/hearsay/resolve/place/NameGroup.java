package org.hearsay.resolve.place;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.mention.place.PlaceMention;

/**
 * The mentions of a report that share a name and what is said of where it lies: they mean one place.
 *
 * @param key the name they share, as a key of the gazetteer
 * @param senses what the name can mean
 * @param within the group that says where this one lies, or -1
 * @param country the country that an adjective says
 * @param site whether the name is of a site in the town that the senses are: "Kabul airport"
 */
record NameGroup(
        String key,
        List<PlaceMention> mentions,
        List<Sense> senses,
        int within,
        Optional<String> country,
        boolean site) {
    NameGroup {
        mentions = List.copyOf(mentions);
        senses = List.copyOf(senses);
    }

    PlaceMention first() {
        return mentions.get(0);
    }
}
