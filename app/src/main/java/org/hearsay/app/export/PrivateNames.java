package org.hearsay.app.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Actor;
import org.hearsay.model.Reading;

/**
 * The names to be withheld in an export. A name of several words is withheld in every report, also where another takes the person for
 * public; a part of it that a report uses alone only in that report, since others of that name are met elsewhere.
 */
final class PrivateNames {
    private final PrivatePersons persons;
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    private final Set<List<String>> everywhere = new HashSet<>();
    private final Map<String, Set<List<String>>> byReport = new HashMap<>();
    private int mostWords;

    PrivateNames(PrivatePersons persons) {
        this.persons = persons;
    }

    void add(Reading reading) {
        for (Actor person : persons.of(reading)) {
            List<String> name = NameMask.words(person.name());
            numbers.putIfAbsent(name, numbers.size() + 1);
            mostWords = Math.max(mostWords, name.size());
            if (name.size() > 1) {
                everywhere.add(name);
            }
            Set<List<String>> here = byReport.computeIfAbsent(reading.report().id(), id -> new HashSet<>());
            here.add(name);
            partsUsed(reading, person, name).forEach(here::add);
        }
    }

    /** The mask over what some reports tell. */
    NameMask maskFor(Stream<String> reports) {
        Set<List<String>> here = new HashSet<>();
        reports.forEach(report -> here.addAll(byReport.getOrDefault(report, Set.of())));
        return new NameMask(everywhere, here, mostWords);
    }

    /** What stands for a name where it is a value of its own: the same number on every run over the same store. */
    String standIn(String name) {
        List<String> words = NameMask.words(name);
        Integer number = numbers.get(words);
        return "name withheld" + (number == null ? "" : " " + number);
    }

    int count() {
        return numbers.size();
    }

    /** "Rueda" of Hernando Rueda, and no "he" or "the driver": every word is one of the name's. */
    private static Stream<List<String>> partsUsed(Reading reading, Actor person, List<String> name) {
        Set<String> ofName = Set.copyOf(name);
        return person.mentions().stream()
                .map(mention -> NameMask.words(reading.report().quote(mention)))
                .filter(words -> !words.isEmpty() && ofName.containsAll(words));
    }
}
