package org.hearsay.resolve.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.ActorKind;

/**
 * One actor of the report with all the mentions that mean it.
 *
 * @param number its place among the referents, from 0, by first mention
 * @param name the fullest plain name among its mentions
 * @param rule the rule that found its first mention, then those that joined others to it
 */
public record ActorReferent(
        int number,
        String name,
        ActorKind kind,
        Optional<ActorEntry> entry,
        Optional<String> country,
        boolean person,
        Optional<String> unnamedClass,
        List<ActorMention> mentions,
        String rule) {
    public ActorReferent {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an actor is mentioned at least once");
        }
    }

    /** The same actor at another place among the referents. */
    ActorReferent numbered(int place) {
        return new ActorReferent(place, name, kind, entry, country, person, unnamedClass, mentions, rule);
    }

    /** Whether some mention gives it a name. */
    public boolean isNamed() {
        return mentions.stream().anyMatch(m -> m.form() == ActorMention.Form.NAME);
    }
}
