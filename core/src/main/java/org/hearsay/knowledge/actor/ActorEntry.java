package org.hearsay.knowledge.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ActorKind;

/**
 * One actor that the registry knows.
 *
 * @param id lower-case words joined by hyphens: {@code isis-k}
 * @param name its usual plain name, with no word that judges
 * @param aliases other names and abbreviations, without the name itself
 * @param country ISO 3166-1 alpha-2 of its home; empty for an international one
 * @param parent the id of what it is a part or an offshoot of
 * @param from the year it began; empty when not known
 * @param to the last year it was active; empty while it lasts or when not known
 * @param register which of the lists it stands in
 */
public record ActorEntry(
        String id,
        String name,
        List<String> aliases,
        ActorKind kind,
        Optional<String> country,
        Optional<String> parent,
        Optional<Integer> from,
        Optional<Integer> to,
        Register register) {
    public ActorEntry {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor has an id and a name: '" + id + "' '" + name + "'");
        }
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
        aliases = List.copyOf(aliases);
    }

    /** The lists of the registry. */
    public enum Register {
        /** Armed groups that are no state's: rebels, militias, criminal groups. */
        GROUPS,
        /** Armies, police, services, ministries. */
        STATE_FORCES,
        GOVERNMENTS,
        /** International organisations and NGOs. */
        ORGANISATIONS,
        /** News agencies and outlets. */
        MEDIA
    }
}
