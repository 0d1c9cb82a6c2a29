package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Actuality;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Responsibility;
import org.hearsay.model.incident.Incident.Toll;

/** What is said of an incident, in words, for the column that a scheme has for it. */
final class Notes {
    private Notes() {}

    /** "Killed 12 to 15; claimed by X; denied by Y according to Z; 3 reports, 2 independent sources." */
    static Optional<String> of(Incident incident) {
        List<String> parts = new ArrayList<>();
        if (incident.actuality() != Actuality.OCCURRED) {
            parts.add(incident.actuality().code());
        }
        incident.tolls().forEach(toll -> parts.add(toll(toll)));
        incident.responsibility().stream()
                .filter(entry -> entry.kind() != ResponsibilityKind.UNKNOWN)
                .forEach(entry -> parts.add(responsibility(entry)));
        if (incident.competingClaims()) {
            parts.add("the claims compete");
        }
        parts.add(plural(incident.reports().size(), "report") + ", "
                + plural(incident.independentSources(), "independent source"));
        String text = String.join("; ", parts) + ".";
        return Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    private static String toll(Toll toll) {
        String who =
                Harms.isGeneral(toll) ? "" : " (" + toll.victimClass().code().replace('-', ' ') + ")";
        return toll.harm().code() + who + " " + number(toll);
    }

    private static String number(Toll toll) {
        if (toll.low().isPresent() && toll.high().isPresent()) {
            return toll.low().equals(toll.high())
                    ? String.valueOf(toll.low().get())
                    : toll.low().get() + " to " + toll.high().get();
        }
        return toll.low()
                .map(low -> "at least " + low)
                .or(() -> toll.high().map(high -> "at most " + high))
                .or(() -> toll.best().map(best -> "about " + best))
                .orElse("an unknown number");
    }

    static String responsibility(Responsibility entry) {
        String actor = entry.actor().map(found -> found.name()).orElse("somebody unnamed");
        String by = Voices.source(entry.by())
                .filter(source -> entry.actor().stream().noneMatch(found -> source.startsWith(found.name())))
                .map(source -> " according to " + source)
                .orElse("");
        return switch (entry.kind()) {
            case STATED -> "done by " + actor + by;
            case CLAIMED -> "claimed by " + actor + by;
            case ADMITTED -> "admitted by " + actor + by;
            case ACCUSED -> actor + " accused" + by;
            case SUSPECTED -> actor + " suspected" + by;
            case DENIED -> "denied by " + actor + by;
            case UNKNOWN -> "nobody named";
        };
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
