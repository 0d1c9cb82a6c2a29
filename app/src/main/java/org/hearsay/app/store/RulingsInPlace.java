package org.hearsay.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.incident.Ruling;
import org.hearsay.incident.Telling;
import org.hearsay.incident.WordAnchor;

/** The rulings of coders as the linker needs them: between tellings that are kept now, by their ids. */
final class RulingsInPlace {
    private final Rulings rulings;
    private final TellingTable tellings;

    RulingsInPlace(Rulings rulings, TellingTable tellings) {
        this.rulings = rulings;
        this.tellings = tellings;
    }

    /** Those in force that concern any of these tellings; one whose words are found no more is left out. */
    List<Ruling> of(Collection<String> ids) {
        Set<String> reports = new HashSet<>();
        ids.forEach(id -> reports.add(id.substring(0, id.lastIndexOf('#'))));
        Map<String, List<Telling>> told = new HashMap<>();
        List<Ruling> found = new ArrayList<>();
        for (Logged<GroupRuling> logged : rulings.inForce(reports)) {
            GroupRuling ruling = logged.what();
            Optional<String> a = telling(ruling.a(), told);
            Optional<String> b = telling(ruling.b(), told);
            if (a.isPresent() && b.isPresent() && (ids.contains(a.get()) || ids.contains(b.get()))) {
                between(a.get(), b.get(), ruling).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> telling(WordAnchor anchor, Map<String, List<Telling>> told) {
        return anchor.find(told.computeIfAbsent(anchor.report(), tellings::of)).map(Telling::id);
    }

    /** None when both are one telling by now. */
    private static Optional<Ruling> between(String a, String b, GroupRuling ruling) {
        int order = a.compareTo(b);
        return order == 0
                ? Optional.empty()
                : Optional.of(new Ruling(order < 0 ? a : b, order < 0 ? b : a, ruling.together(), ruling.coder()));
    }
}
