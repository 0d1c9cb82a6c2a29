package org.hearsay.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.Voice;

/**
 * An account with what counts when it is set beside others.
 *
 * @param position its place among the incident's accounts
 * @param origin the agency, else the publisher, else the report it comes from: copies have the origin of what they repeat
 * @param copy whether its report repeats another
 * @param actuality whether the telling of which this is the first account says that it happened; empty with the others
 * @param weapons those of that telling; none with the others
 * @param voice whose voice it is over many reports; a later word of the same voice replaces an earlier one
 */
record Entry(
        int position,
        Account account,
        String origin,
        boolean copy,
        Optional<Actuality> actuality,
        List<Telling.Arm> weapons,
        String voice) {
    /** Sources without a name who speak for an authority. */
    private static final Set<String> OFFICIAL_CLASSES =
            Set.of("officials", "police", "military", "prosecutors", "medics", "authorities", "rescuers", "diplomats");

    Optional<LocalDate> said() {
        return account.said();
    }

    /** All that a telling says, one entry for each account. */
    static List<Entry> of(Telling telling, int firstPosition, String origin, boolean copy) {
        List<Entry> entries = new ArrayList<>();
        for (Account account : telling.accounts()) {
            boolean first = entries.isEmpty();
            entries.add(new Entry(
                    firstPosition + entries.size(),
                    account,
                    origin,
                    copy,
                    first ? Optional.of(telling.actuality()) : Optional.empty(),
                    first ? telling.weapons() : List.of(),
                    voice(account, origin)));
        }
        return entries;
    }

    /** The same voice, saying something else. */
    Entry saying(Account other) {
        return new Entry(position, other, origin, copy, actuality, weapons, voice);
    }

    /** The same, not heard on whether it happened. */
    Entry withoutActuality() {
        return new Entry(position, account, origin, copy, Optional.empty(), weapons, voice);
    }

    /** The same, with other weapons. */
    Entry with(List<Telling.Arm> others) {
        return new Entry(position, account, origin, copy, actuality, others, voice);
    }

    private static String voice(Account account, String origin) {
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

    /** Those of the entries that no word of a later day by the same voice replaces. */
    static List<Entry> standing(List<Entry> entries) {
        Map<String, LocalDate> last = new HashMap<>();
        for (Entry entry : entries) {
            entry.said().ifPresent(day -> last.merge(entry.voice, day, (a, b) -> a.isAfter(b) ? a : b));
        }
        return entries.stream()
                .filter(entry -> entry.said().isEmpty() || !entry.said().get().isBefore(last.get(entry.voice)))
                .toList();
    }
}
