package org.hearsay.knowledge.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;

/** Days and stretches of time that go by a name: holidays, events, set phrases. */
public final class NamedDays {
    private final PhraseTree<Holiday> holidays = new PhraseTree<>();
    private final PhraseTree<NamedEvent> names = new PhraseTree<>();
    private final PhraseTree<String> phrases = new PhraseTree<>();
    private final Map<Integer, List<NamedEvent>> byDay = new HashMap<>();

    private NamedDays() {}

    public static NamedDays load() {
        NamedDays days = new NamedDays();
        for (Table.Row row : Table.load("world/holidays.tsv").rows()) {
            Holiday holiday = new Holiday(row.field(0), row.field(1));
            for (String name : row.field(2).split("\\|")) {
                days.holidays.add(name, holiday);
            }
        }
        for (Table.Row row : Table.load("world/named-events.tsv").rows()) {
            days.add(event(row), row.field(4));
        }
        for (Table.Row row : Table.load("en/date-phrases.tsv").rows()) {
            for (String phrase : row.field(1).split("\\|")) {
                days.phrases.add(phrase, row.field(0));
            }
        }
        return days;
    }

    private static NamedEvent event(Table.Row row) {
        try {
            LocalDate first = LocalDate.parse(row.field(1));
            LocalDate last = row.field(2).isEmpty() ? first : LocalDate.parse(row.field(2));
            return new NamedEvent(row.field(0), first, last, Set.copyOf(row.words(3)));
        } catch (RuntimeException e) {
            throw row.fault(e.toString());
        }
    }

    private void add(NamedEvent event, String aliases) {
        if (!event.nouns().isEmpty()) {
            byDay.computeIfAbsent(
                            key(event.first().getMonthValue(), event.first().getDayOfMonth()), k -> new ArrayList<>())
                    .add(event);
        }
        for (String name : aliases.isEmpty() ? new String[0] : aliases.split("\\|")) {
            names.add(name, event);
        }
    }

    private static int key(int month, int day) {
        return month * 100 + day;
    }

    /** The holidays, by name in lower-case words. */
    public PhraseTree<Holiday> holidays() {
        return holidays;
    }

    /** The events that have a name of their own, by that name in lower-case words. */
    public PhraseTree<NamedEvent> eventNames() {
        return names;
    }

    /** Set phrases with their TIMEX3 value. */
    public PhraseTree<String> phrases() {
        return phrases;
    }

    /** The event that is known by a day and what it was: month 9, day 11, "attacks". */
    public Optional<NamedEvent> eventOn(int month, int day, String noun) {
        return byDay.getOrDefault(key(month, day), List.of()).stream()
                .filter(event -> event.nouns().contains(noun))
                .findFirst();
    }
}
