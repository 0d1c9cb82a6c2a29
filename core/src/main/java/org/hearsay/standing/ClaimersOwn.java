package org.hearsay.standing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.event.EventMention;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Basis;
import org.hearsay.model.Event.Responsibility;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.resolve.actor.ActorReferent;

/**
 * Who claims a deed accuses nobody by telling which of his people did it: bombers and those he names are claimed with it; men without a
 * name are he himself and need no entry of their own.
 */
final class ClaimersOwn {
    private final Speakers speakers;
    private final Cast cast;

    ClaimersOwn(Speakers speakers, Cast cast) {
        this.speakers = speakers;
        this.cast = cast;
    }

    Set<Responsibility> in(Set<Responsibility> found, List<EventMention> mentions) {
        Set<String> claimers = found.stream()
                .filter(one -> one.kind() == ResponsibilityKind.CLAIMED)
                .flatMap(one -> one.actor().stream())
                .collect(Collectors.toSet());
        Set<Responsibility> kept = new LinkedHashSet<>();
        for (Responsibility one : found) {
            Optional<ActorReferent> own = isInWordsOf(claimers, one) ? ofHisPeople(one, mentions) : Optional.empty();
            if (own.isEmpty()) {
                kept.add(one);
            } else if (own.get().isNamed() || isAttackers(own.get())) {
                kept.add(new Responsibility(one.actor(), ResponsibilityKind.CLAIMED, one.basis(), "doer-in-claim"));
            }
        }
        return kept;
    }

    /** Whether somebody else is blamed by one who claims the deed. */
    private boolean isInWordsOf(Set<String> claimers, Responsibility one) {
        Optional<String> speaker = one.basis() instanceof Basis.ByClaim said && isBlame(one.kind())
                ? speakers.body(Voices.index(said.claim()))
                : Optional.empty();
        return speaker.filter(claimers::contains).isPresent() && !speaker.equals(one.actor());
    }

    private static boolean isBlame(ResponsibilityKind kind) {
        return switch (kind) {
            case CLAIMED, ACCUSED, SUSPECTED -> true;
            case STATED, ADMITTED, DENIED, UNKNOWN -> false;
        };
    }

    /** The doer, if he is a person or people without a name who are no state's. */
    private Optional<ActorReferent> ofHisPeople(Responsibility one, List<EventMention> mentions) {
        return mentions.stream()
                .flatMap(EventMention::doers)
                .filter(phrase -> cast.id(phrase).equals(one.actor()))
                .flatMap(phrase -> cast.referent(phrase).stream())
                .filter(doer -> doer.person() || !doer.isNamed())
                .filter(doer -> doer.kind() != ActorKind.STATE_FORCES && doer.kind() != ActorKind.GOVERNMENT)
                .findFirst();
    }

    private static boolean isAttackers(ActorReferent doer) {
        return doer.unnamedClass().filter("gunmen"::equals).isPresent();
    }
}
