package org.hearsay.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Actuality;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Quote;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;

/**
 * One event of one report, taken out of it: all that linking and accounts need, so that the record need not be opened again.
 *
 * @param report the id of the report
 * @param event the id of the event in its record
 * @param published the report's day
 * @param type an id of the codebook
 * @param background whether it is told as history
 * @param main whether it is what the report is about
 * @param accounts what each voice says of it, the report's own first
 * @param weapons with what, in words and kind
 * @param people those named with it who are no voices of the report: mostly victims and suspects; lower case, in full and by last name
 * @param names the other rare names told with it: venues, units, speakers; lower case
 * @param words the other content words it is told with; lower case lemmas
 */
public record Telling(
        String report,
        String event,
        Optional<LocalDate> published,
        String type,
        Actuality actuality,
        boolean background,
        boolean main,
        Optional<QuotedWhen> when,
        Optional<QuotedWhere> where,
        List<Account> accounts,
        List<Arm> weapons,
        Set<String> people,
        Set<String> names,
        Set<String> words) {
    public Telling {
        accounts = List.copyOf(accounts);
        weapons = List.copyOf(weapons);
        people = new TreeSet<>(people);
        names = new TreeSet<>(names);
        words = new TreeSet<>(words);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a telling is told by somebody");
        }
    }

    /** With what. */
    public record Arm(String text, String kind, Quote span) {}

    /** The same for this event on every run, and no other's: the report's id and the event's. */
    public String id() {
        return report + "#" + event;
    }
}
