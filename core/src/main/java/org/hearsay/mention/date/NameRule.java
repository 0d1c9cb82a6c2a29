package org.hearsay.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.knowledge.date.Holiday;
import org.hearsay.knowledge.date.NamedDays;
import org.hearsay.knowledge.date.NamedEvent;
import org.hearsay.knowledge.date.PhraseTree;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.Named;
import org.hearsay.mention.date.DateMeaning.On;
import org.hearsay.mention.date.DateMeaning.Relative;
import org.hearsay.mention.date.DateMeaning.Shift;

/** Holidays, and events that date themselves: "last Thanksgiving", "Christmas 2003", "the Boston Marathon bombing". */
final class NameRule implements Rule {
    private final NamedDays days;

    NameRule(NamedDays days) {
        this.days = days;
    }

    @Override
    public String name() {
        return "name";
    }

    @Override
    public Optional<Parsed<DateMeaning>> at(Words words, int i) {
        return event(words, i).or(() -> holiday(words, i));
    }

    private Optional<Parsed<DateMeaning>> event(Words words, int i) {
        Word first = words.get(i);
        if (!first.capital()
                && first.shape() != Word.Shape.NUMBER
                && !first.isAny("full", "fall", "attack", "atomic")) {
            return Optional.empty();
        }
        Optional<PhraseTree.Found<NamedEvent>> found = days.eventNames().longest(k -> words.lower(i + k));
        return found.flatMap(event -> Parsed.of(new Named(event.value(), Optional.empty()), i + event.words()));
    }

    private Optional<Parsed<DateMeaning>> holiday(Words words, int i) {
        OptionalInt speech = words.number(i, WordClass.SHIFT);
        int at = speech.isPresent() ? i + 1 : i;
        if (!words.get(at).capital() && !words.isNumber(at)) {
            return Optional.empty();
        }
        Optional<PhraseTree.Found<Holiday>> found = days.holidays().longest(k -> words.lower(at + k));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int to = at + found.get().words();
        On open = On.open(new CalendarPart.Feast(found.get().value()));
        if (speech.isPresent()) {
            return Parsed.of(
                    new On(open.part(), Optional.empty(), Optional.of(new Shift(speech.getAsInt(), Base.SPEECH))), to);
        }
        int yearAt = words.isAny(to, ",", "of", "in") ? to + 1 : to;
        Optional<Parsed<DateMeaning>> year = Numbers.year(words, yearAt);
        if (year.isPresent()) {
            return year.map(y -> y.map(open::within));
        }
        boolean lastYear = words.isAny(to, "last", "this", "next") && words.is(to + 1, "year");
        if (lastYear) {
            int by = words.number(to, WordClass.SHIFT).orElse(0);
            return Parsed.of(open.within(Relative.by(CalendarUnit.YEAR, by, Base.SPEECH)), to + 2);
        }
        return Parsed.of(open, to);
    }
}
