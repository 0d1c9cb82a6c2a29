package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.GrowingChain.Found;
import org.hearsay.event.Referents.Answer;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;
import org.hearsay.model.Harm;

/**
 * "A porter was shot on Monday. He died on Tuesday": of one who was told as hit the death is of that deed, on whatever day he died, and no
 * deed of its own.
 */
record DiedLater(Referents referents) {
    static final String RULE = "died-later";

    /** The last deed that hit the one who died. */
    Optional<Found> find(List<GrowingChain> chains, List<EventMention> cluster) {
        List<TollMention> dead = Counted.of(cluster);
        if (dead.size() != 1 || !isOneDead(dead.get(0)) || !cluster.stream().allMatch(DiedLater::isOfDying)) {
            return Optional.empty();
        }
        Phrase who = dead.get(0).victims().orElseThrow();
        return chains.stream()
                .filter(chain -> Counted.of(chain.tellings).stream().anyMatch(hit -> isHit(hit, who)))
                .reduce((before, last) -> last)
                .map(chain -> new Found(chain, RULE));
    }

    private static boolean isOneDead(TollMention toll) {
        return toll.harm() == Harm.KILLED
                && !toll.cumulative()
                && !toll.partial()
                && OnePerson.isOfOne(toll)
                && toll.victims().isPresent();
    }

    /** By dying, and neither by whom nor how it came: "died", "was pronounced dead". */
    private static boolean isOfDying(EventMention telling) {
        Token word = telling.trigger().headToken();
        return (LaterDeath.isDying(word) || word.isLemma("dead"))
                && telling.doers().findAny().isEmpty();
    }

    private boolean isHit(TollMention hit, Phrase who) {
        return hit.harm() == Harm.WOUNDED
                && !hit.cumulative()
                && OnePerson.isOfOne(hit)
                && hit.victims()
                        .filter(one -> referents.actor(one, who) == Answer.SAME)
                        .isPresent();
    }
}
