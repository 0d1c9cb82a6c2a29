package org.hearsay.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Responsibility;
import org.hearsay.model.incident.NamedActor;

/**
 * A row of GTD: an incident and what GTD reckons from it.
 *
 * @param eventId day and number of the day
 * @param groups those held responsible, those stated as fact first, then who claims, admits, is accused, is suspected
 */
record GtdRow(Incident incident, String eventId, List<Group> groups) {
    private static final List<ResponsibilityKind> ORDER = List.of(
            ResponsibilityKind.CLAIMED,
            ResponsibilityKind.ADMITTED,
            ResponsibilityKind.ACCUSED,
            ResponsibilityKind.STATED,
            ResponsibilityKind.SUSPECTED);

    GtdRow {
        groups = List.copyOf(groups);
    }

    /** A perpetrator as GTD lists it: whether it is only suspected, and whether it claims the deed itself. */
    record Group(NamedActor actor, boolean isSuspected, boolean isClaimed) {}

    /** Numbers the incidents of each day in the order in which they come. */
    static Function<Incident, List<GtdRow>> maker() {
        Map<String, Integer> numbers = new HashMap<>();
        return incident -> {
            String day = day(incident);
            int number = numbers.merge(day, 1, Integer::sum);
            return List.of(new GtdRow(incident, String.format(Locale.ROOT, "%s%04d", day, number), groups(incident)));
        };
    }

    /** GTD writes 0 for a month or day that is not known; a year that is not known is 0000. */
    private static String day(Incident incident) {
        return Days.of(incident)
                .map(days -> String.format(
                        Locale.ROOT, "%04d%02d%02d", days.year().orElse(0), month(days), dayOfMonth(days)))
                .orElse("00000000");
    }

    /** The month, when it lies in one; else 0. */
    static int month(Days days) {
        return days.year().isPresent() && days.first().getMonth() == days.last().getMonth()
                ? days.first().getMonthValue()
                : 0;
    }

    /** The day of the month of a single day; else 0. */
    static int dayOfMonth(Days days) {
        return days.length() == 1 ? days.first().getDayOfMonth() : 0;
    }

    private static List<Group> groups(Incident incident) {
        List<Group> groups = new ArrayList<>();
        for (NamedActor actor : Who.asFact(incident)) {
            groups.add(new Group(actor, false, claims(incident, actor)));
        }
        for (ResponsibilityKind kind : ORDER) {
            for (NamedActor actor : Who.heldBy(incident, kind)) {
                if (groups.stream().noneMatch(group -> group.actor().equals(actor))) {
                    groups.add(new Group(actor, true, claims(incident, actor)));
                }
            }
        }
        return groups;
    }

    private static boolean claims(Incident incident, NamedActor actor) {
        return Who.entries(incident, ResponsibilityKind.CLAIMED).stream()
                .map(Responsibility::actor)
                .anyMatch(claimant -> claimant.stream().anyMatch(actor::equals));
    }

    Optional<Group> group(int index) {
        return index < groups.size() ? Optional.of(groups.get(index)) : Optional.empty();
    }

    Optional<NamedActor> target(int index) {
        List<NamedActor> targets = Who.targets(incident);
        return index < targets.size() ? Optional.of(targets.get(index)) : Optional.empty();
    }
}
