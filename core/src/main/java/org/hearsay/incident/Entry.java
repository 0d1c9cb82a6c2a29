package org.hearsay.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.ActorKind;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.Voice;

/**
 * An account with what counts when it is set beside others.
 *
 * @param position its place among the incident's accounts
 * @param origin the agency, else the publisher, else the report it comes from: copies have the origin of what they repeat
 * @param copy whether its report repeats another
 */
record Entry(int position, Account account, String origin, boolean copy) {
    /** Sources without a name who speak for an authority. */
    private static final Set<String> OFFICIAL_CLASSES =
            Set.of("officials", "police", "military", "prosecutors", "medics", "authorities", "rescuers", "diplomats");

    Optional<LocalDate> said() {
        return account.said();
    }

    /** Whose voice it is over many reports; a later word of the same voice replaces an earlier one. */
    String voice() {
        if (account.voice() instanceof Voice.BySource source) {
            return source.actor()
                    .map(actor -> "source " + keyOf(actor))
                    .orElseGet(() -> "source " + source.unnamedClass().orElse("unnamed") + " in " + origin);
        }
        return "report of " + origin;
    }

    /** Whether an authority speaks that is none of those held responsible. */
    boolean independentOfficial(Set<String> blamed) {
        if (!(account.voice() instanceof Voice.BySource source)) {
            return false;
        }
        boolean named = source.actor()
                .filter(actor -> isOffice(actor.kind()) && !blamed.contains(keyOf(actor)))
                .isPresent();
        return named
                || (source.actor().isEmpty()
                        && source.unnamedClass()
                                .filter(OFFICIAL_CLASSES::contains)
                                .isPresent());
    }

    private static boolean isOffice(ActorKind kind) {
        return switch (kind) {
            case STATE_FORCES, GOVERNMENT, INTERNATIONAL_ORGANISATION -> true;
            case REBEL_GROUP,
                    MILITIA,
                    CRIMINAL_GROUP,
                    PROTESTERS,
                    RIOTERS,
                    CIVILIANS,
                    NGO,
                    MEDIA,
                    COMPANY,
                    COMMUNITY,
                    PERSON,
                    UNKNOWN -> false;
        };
    }

    /** What an actor goes by over many reports. */
    static String keyOf(NamedActor actor) {
        return actor.registry().orElseGet(() -> actor.name().toLowerCase(Locale.ROOT));
    }

    /** Those of the entries that no later word of the same voice replaces. */
    static List<Entry> standing(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entries.stream().noneMatch(later -> replaces(later, entry)))
                .toList();
    }

    private static boolean replaces(Entry later, Entry earlier) {
        return later.position != earlier.position
                && later.voice().equals(earlier.voice())
                && later.said().isPresent()
                && earlier.said().isPresent()
                && later.said().get().isAfter(earlier.said().get());
    }
}
