package org.hearsay.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.knowledge.Table;
import org.hearsay.model.Harm;
import org.hearsay.model.incident.Account.Loss;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Toll;

/**
 * ACLED's number of dead: where reports differ, the most conservative; a vague word is the number that {@code row/acled-vague-tolls.tsv}
 * gives it (ACLED Codebook 2024, Fatalities; "FAQs: ACLED fatality methodology").
 */
final class AcledTolls {
    private final Map<Pattern, Integer> vague = new LinkedHashMap<>();

    AcledTolls() {
        for (Table.Row row : Table.load("row/acled-vague-tolls.tsv").rows()) {
            vague.put(Pattern.compile("\\b" + Pattern.quote(row.field(0)) + "\\b"), Integer.valueOf(row.field(1)));
        }
    }

    /** The dead of an incident; empty when no report speaks of any. */
    Optional<Integer> dead(Incident incident) {
        List<Toll> tolls = Harms.tolls(incident, Harm.KILLED);
        Optional<Integer> classes = sum(
                incident, tolls.stream().filter(toll -> !Harms.isGeneral(toll)).toList());
        Optional<Integer> general = tolls.stream()
                .filter(Harms::isGeneral)
                .flatMap(toll -> number(incident, toll).stream())
                .reduce(Math::max);
        return classes.isPresent() && general.isPresent()
                ? Optional.of(Math.max(classes.get(), general.get()))
                : classes.or(() -> general);
    }

    /** Whether one of its numbers is a vague word's. */
    boolean isVague(Incident incident) {
        return Harms.tolls(incident, Harm.KILLED).stream()
                .flatMap(toll -> told(incident, toll).stream())
                .anyMatch(told -> word(told).isPresent());
    }

    private Optional<Integer> sum(Incident incident, List<Toll> tolls) {
        return tolls.stream().flatMap(toll -> number(incident, toll).stream()).reduce(Integer::sum);
    }

    /** The least that an account which still stands gives; of one that only says "at most", nothing. */
    private Optional<Integer> number(Incident incident, Toll toll) {
        return told(incident, toll).stream()
                .flatMap(told -> word(told).or(told::low).or(told::best).stream())
                .reduce(Math::min)
                .or(toll::low)
                .or(toll::best);
    }

    /** What a coder decided rests on no account's words. */
    private static List<Loss> told(Incident incident, Toll toll) {
        if (toll.rule().equals("decision")) {
            return List.of();
        }
        return toll.accounts().stream()
                .flatMap(at -> incident.accounts().get(at).tolls().stream())
                .filter(told -> told.harm() == toll.harm()
                        && told.victimClass() == toll.victimClass()
                        && !told.cumulative()
                        && stands(told, toll))
                .toList();
    }

    /** What lies under the toll's low is of an account that was replaced. */
    private static boolean stands(Loss told, Toll toll) {
        return told.low().isEmpty()
                || toll.low().isEmpty()
                || told.low().get() >= toll.low().get();
    }

    private Optional<Integer> word(Loss told) {
        if (told.best().isPresent()) {
            return Optional.empty();
        }
        String text = told.text().toLowerCase(Locale.ROOT);
        return vague.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
