package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.ActorKind;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Responsibility;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.Voice;

/** Who did it and who was hit, on the footing on which it is said. */
final class Who {
    private Who() {}

    /** Those whom a report names as the doers in its own voice: the only ones that a column without a doubt may hold. */
    static List<NamedActor> asFact(Incident incident) {
        return incident.responsibility().stream()
                .filter(Who::isFact)
                .flatMap(entry -> entry.actor().stream())
                .distinct()
                .toList();
    }

    static Optional<NamedActor> doer(Incident incident) {
        return asFact(incident).stream().findFirst();
    }

    /** Those held responsible on a footing, in the order in which they are listed. */
    static List<NamedActor> heldBy(Incident incident, ResponsibilityKind kind) {
        return entries(incident, kind).stream()
                .flatMap(entry -> entry.actor().stream())
                .distinct()
                .toList();
    }

    static List<Responsibility> entries(Incident incident, ResponsibilityKind kind) {
        return incident.responsibility().stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    /** What anybody holds of somebody that no report states in its own voice. */
    static int opinions(Incident incident) {
        return (int) incident.responsibility().stream()
                .filter(entry -> entry.actor().isPresent() && !isFact(entry))
                .count();
    }

    private static boolean isFact(Responsibility entry) {
        return entry.kind() == ResponsibilityKind.STATED && entry.by() instanceof Voice.ByReport;
    }

    static List<NamedActor> targets(Incident incident) {
        return incident.targets().stream()
                .flatMap(target -> target.actor().stream())
                .distinct()
                .toList();
    }

    /** Whether it is a state or its forces. */
    static boolean isState(NamedActor actor) {
        return actor.kind() == ActorKind.STATE_FORCES || actor.kind() == ActorKind.GOVERNMENT;
    }

    /** Whether it is a party that can fight, a state among them. */
    static boolean canFight(NamedActor actor) {
        return actor.kind().isArmed() || isState(actor);
    }

    static Optional<String> names(List<NamedActor> actors) {
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(actors.stream().map(NamedActor::name).collect(Collectors.joining("; ")));
    }
}
