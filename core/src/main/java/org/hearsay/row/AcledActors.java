package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ActorKind;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.row.CountryCodes.Codes;

/**
 * ACLED's two actors and their inter codes (ACLED Codebook 2024, Actors): 1 state forces, 2 rebel groups, 3 political militias, 4 identity
 * militias, 5 rioters, 6 protesters, 7 civilians, 8 external and other forces. Civilians are written as "Civilians (Country)", with whom
 * they were as the associate.
 */
final class AcledActors {
    private static final int EXTERNAL = 8;
    private static final int CIVILIANS = 7;

    private final CountryCodes countries;

    AcledActors(CountryCodes countries) {
        this.countries = countries;
    }

    /** One of the two. */
    record Party(String name, Optional<String> associate, Optional<Integer> inter) {}

    /** Whoever a report states as the doer; empty when nobody does. */
    Optional<Party> first(Incident incident) {
        return Who.doer(incident)
                .map(actor -> new Party(actor.name(), Optional.empty(), inter(incident, actor, false)));
    }

    /** The target that can fight, else the first; civilians under ACLED's name for them. */
    Optional<Party> second(Incident incident) {
        List<NamedActor> targets = Who.targets(incident).stream()
                .filter(target -> Who.doer(incident).stream().noneMatch(target::equals))
                .toList();
        return targets.stream()
                .filter(Who::canFight)
                .findFirst()
                .or(() -> targets.stream().findFirst())
                .map(actor -> {
                    Optional<Integer> inter = inter(incident, actor, true);
                    return inter.equals(Optional.of(CIVILIANS))
                            ? new Party(civilians(incident), Optional.of(actor.name()), inter)
                            : new Party(actor.name(), Optional.empty(), inter);
                });
    }

    /** The smaller inter code before the larger: 12 for state forces and rebels. */
    Optional<Integer> interaction(Incident incident) {
        return first(incident)
                .flatMap(Party::inter)
                .flatMap(one -> second(incident)
                        .flatMap(Party::inter)
                        .map(other -> Math.min(one, other) * 10 + Math.max(one, other)));
    }

    boolean isAgainstCivilians(Incident incident) {
        return second(incident).flatMap(Party::inter).equals(Optional.of(CIVILIANS));
    }

    private String civilians(Incident incident) {
        return countries
                .of(Spots.country(incident))
                .map(Codes::name)
                .map(name -> "Civilians (" + name + ")")
                .orElse("Civilians");
    }

    private Optional<Integer> inter(Incident incident, NamedActor actor, boolean isTarget) {
        return switch (actor.kind()) {
            case STATE_FORCES, GOVERNMENT -> Optional.of(isForeign(incident, actor) ? EXTERNAL : 1);
            case REBEL_GROUP -> Optional.of(2);
            case MILITIA, CRIMINAL_GROUP -> Optional.of(3);
            case COMMUNITY -> Optional.of(isTarget ? CIVILIANS : 4);
            case RIOTERS -> Optional.of(5);
            case PROTESTERS -> Optional.of(6);
            case CIVILIANS, NGO, MEDIA, COMPANY -> Optional.of(CIVILIANS);
            case INTERNATIONAL_ORGANISATION -> Optional.of(EXTERNAL);
            case PERSON, UNKNOWN ->
                isTarget && actor.kind() == ActorKind.PERSON ? Optional.of(CIVILIANS) : Optional.empty();
        };
    }

    /** Forces of another state than that of the place are external ones. */
    private static boolean isForeign(Incident incident, NamedActor actor) {
        Optional<String> here = Spots.country(incident);
        return here.isPresent() && actor.country().isPresent() && !here.equals(actor.country());
    }
}
