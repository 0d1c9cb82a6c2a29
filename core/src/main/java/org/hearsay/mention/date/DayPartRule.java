package org.hearsay.mention.date;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.knowledge.date.DayPart;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.DuringDay;
import org.hearsay.mention.date.DateMeaning.On;
import org.hearsay.mention.date.DateMeaning.Relative;

/** Parts of a day and times of the clock: "Monday night", "the early hours of Sunday", "10:35 a.m. Friday", "last night". */
final class DayPartRule implements Rule {
    private static final DateMeaning SAME_DAY = Relative.by(CalendarUnit.DAY, 0, Base.TEXT);

    private final Rule calendar;
    private final Rule shifts;

    DayPartRule(Rule calendar, Rule shifts) {
        this.calendar = calendar;
        this.shifts = shifts;
    }

    @Override
    public String name() {
        return "day-part";
    }

    @Override
    public Optional<Parsed<DateMeaning>> at(Words words, int i) {
        return clock(words, i)
                .or(() -> partOf(words, i))
                .or(() -> shiftedPart(words, i))
                .or(() -> overnight(words, i))
                .or(() -> dayThenPart(words, i))
                .or(() -> inThePart(words, i));
    }

    /** "10:35 a.m.", "7 p.m.", "0735 GMT", "14:30", "five o'clock", "noon", with the day if it follows. */
    private Optional<Parsed<DateMeaning>> clock(Words words, int i) {
        return instant(words, i).or(() -> time(words, i)).map(time -> {
            int at = zone(words, time.to());
            if (words.isAny(at, "on", ",")) {
                at++;
            }
            Optional<Parsed<DateMeaning>> day = day(words, at);
            return day.<Parsed<DateMeaning>>map(d -> new Parsed<>(new DuringDay(d.value(), time.value()), d.to()))
                    .orElseGet(() -> new Parsed<>(new DuringDay(SAME_DAY, time.value()), time.to()));
        });
    }

    /** The index after a time zone: "9 a.m. EST", "14:00 local time". */
    private static int zone(Words words, int i) {
        if (words.is(i, WordClass.ZONE)) {
            return i + 1;
        }
        return words.is(i, "local") && words.is(i + 1, "time") ? i + 2 : i;
    }

    private static Optional<Parsed<String>> instant(Words words, int i) {
        Optional<DayPart> part = part(words, i);
        boolean stands = part.isPresent()
                && words.is(i, WordClass.INSTANT_PART)
                && !(words.get(i).capital() && words.isInName(i))
                && !words.isAny(i + 1, "prayers", "prayer", "raid", "raids");
        return stands ? Parsed.of(part.get().timex(), i + 1) : Optional.empty();
    }

    private static Optional<Parsed<String>> time(Words words, int i) {
        int hour;
        int minute = 0;
        int at = i + 1;
        boolean minutes = false;
        if (words.isNumber(i)) {
            hour = words.get(i).number();
            if (words.isAny(i + 1, ":", ".")
                    && words.isNumber(i + 2)
                    && words.get(i + 2).digits() == 2
                    && words.get(i + 2).touches(words.get(i + 1))) {
                minute = words.get(i + 2).number();
                at = i + 3;
                minutes = words.is(i + 1, ":");
            }
        } else if (words.get(i).shape() == Word.Shape.AMOUNT
                && words.get(i).lower().matches("\\d\\d?\\.\\d\\d")) {
            String[] parts = words.lower(i).split("\\.", -1);
            hour = Integer.parseInt(parts[0]);
            minute = Integer.parseInt(parts[1]);
        } else {
            hour = Numbers.cardinal(words, i).map(Parsed::value).orElse(-1);
        }
        boolean half = words.isAny(at, "a.m.", "p.m.", "am", "pm", "a.m", "p.m");
        if (half && hour >= 1 && hour <= 12 && minute < 60) {
            int full = hour % 12 + (words.lower(at).startsWith("p") ? 12 : 0);
            return Parsed.of(format(full, minute), at + 1);
        }
        if (words.is(at, "o") && words.is(at + 1, "'") && words.is(at + 2, "clock") && hour >= 1 && hour <= 12) {
            return Parsed.of(format(hour, 0), at + 3);
        }
        boolean four = words.isNumber(i) && words.get(i).digits() == 4 && at == i + 1;
        boolean told = words.is(i - 1, "at")
                || words.is(i - 2, "at") && words.is(i - 1, WordClass.APPROX)
                || words.isAny(at, "today", "yesterday", "tomorrow")
                || words.is(at, "on") && (words.isNumber(at + 1) || words.is(at + 1, WordClass.WEEKDAY));
        if (four && (told || words.isAny(at, "gmt", "utc", "hours", "hrs", "local"))) {
            hour = words.get(i).number() / 100;
            minute = words.get(i).number() % 100;
            minutes = true;
        }
        if (minutes
                && hour >= 0
                && hour < 24
                && minute < 60
                && !(words.is(at, ":") && words.isNumber(at + 1))
                && !words.isAny(at, "-", "%")) {
            int to = words.isAny(at, "gmt", "utc", "hours", "hrs")
                    ? at + 1
                    : words.is(at, "local") && words.is(at + 1, "time") ? at + 2 : at;
            return Parsed.of(format(hour, minute), to);
        }
        return Optional.empty();
    }

    private static String format(int hour, int minute) {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }

    /** "the night of 3 May", "the early hours of Monday", "the early morning hours of June 2". */
    private Optional<Parsed<DateMeaning>> partOf(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        boolean portioned = words.is(at, WordClass.PORTION) || words.isAny(at, "small", "wee", "predawn");
        int noun = portioned ? at + 1 : at;
        Optional<DayPart> part = part(words, noun);
        int after = part.isPresent() ? noun + 1 : noun;
        if (words.is(after, "hours")) {
            after++;
        } else if (part.isEmpty()) {
            return Optional.empty();
        }
        if (part.isEmpty() && !portioned || !words.isAny(after, "of", "on")) {
            return Optional.empty();
        }
        DayPart which = part.orElse(words.is(at, "late") ? DayPart.NI : DayPart.MO);
        int from = words.is(after + 1, "the") && !words.is(after + 2, WordClass.UNIT) ? after + 2 : after + 1;
        return day(words, from)
                .<Parsed<DateMeaning>>map(day -> new Parsed<>(new DuringDay(day.value(), which.timex()), day.to()))
                .or(() -> nightSpan(words, from, which));
    }

    /** The "3" of "the night of 3-4 May". */
    private static Optional<Parsed<DateMeaning>> nightSpan(Words words, int i, DayPart part) {
        boolean day = words.isNumber(i)
                && words.get(i).number() >= 1
                && words.get(i).number() <= 31
                && (words.isHyphen(i + 1) || words.isAny(i + 1, "to", "/"))
                && words.isNumber(i + 2)
                && words.is(i + 3, WordClass.MONTH);
        return day
                ? Parsed.of(
                        new DuringDay(
                                On.open(new CalendarPart.DayOfMonth(words.get(i).number())), part.timex()),
                        i + 1)
                : Optional.empty();
    }

    /** "last night", "this morning", "that afternoon", "the next morning", "the previous evening". */
    private static Optional<Parsed<DateMeaning>> shiftedPart(Words words, int i) {
        boolean article = words.is(i, "the");
        int at = article ? i + 1 : i;
        OptionalInt text = words.number(at, WordClass.TEXT_SHIFT);
        OptionalInt speech = words.number(at, WordClass.SHIFT);
        int noun = words.isAny(at + 1, "same", "very") ? at + 2 : at + 1;
        if (words.is(noun, WordClass.PORTION)) {
            noun++;
        }
        Optional<DayPart> part = part(words, noun);
        if (part.isEmpty()
                || text.isEmpty() && speech.isEmpty()
                || words.isAny(noun, "nights", "mornings", "evenings", "afternoons")) {
            return Optional.empty();
        }
        boolean told = text.isPresent() || article;
        int by = text.orElse(speech.orElse(0));
        DateMeaning day = Relative.by(CalendarUnit.DAY, by, told ? Base.TEXT : Base.SPEECH);
        return Parsed.of(new DuringDay(day, part.get().timex()), noun + 1);
    }

    private static Optional<Parsed<DateMeaning>> overnight(Words words, int i) {
        return words.is(i, "overnight")
                ? Parsed.of(new DuringDay(Relative.by(CalendarUnit.DAY, -1, Base.SPEECH), DayPart.NI.timex()), i + 1)
                : Optional.empty();
    }

    /** "Monday night", "yesterday afternoon", "May 3 in the evening", "Saturday at noon". */
    private Optional<Parsed<DateMeaning>> dayThenPart(Words words, int i) {
        return day(words, i).flatMap(day -> {
            int at = day.to();
            if (words.isAny(at, "in", "at") && (words.is(at + 1, "the") || words.is(at, "at"))) {
                at += words.is(at + 1, "the") ? 2 : 1;
            } else if (words.is(at, WordClass.PORTION)) {
                at++;
            }
            Optional<DayPart> part = part(words, at);
            if (part.isPresent() && !words.isAny(at, "nights", "mornings", "evenings", "afternoons")) {
                return Parsed.of(new DuringDay(day.value(), part.get().timex()), at + 1);
            }
            return Optional.empty();
        });
    }

    /** "in the morning": of the day told of. */
    private static Optional<Parsed<DateMeaning>> inThePart(Words words, int i) {
        if (words.is(i, WordClass.PORTION) && !words.is(i - 1, WordClass.WEEKDAY)) {
            Optional<DayPart> part = part(words, words.next(i));
            if (part.isPresent()) {
                return Parsed.of(new DuringDay(SAME_DAY, part.get().timex()), words.next(i) + 1);
            }
        }
        boolean form = words.is(i, "the")
                && words.isAny(i + 1, "morning", "afternoon", "evening")
                && words.isAny(i - 1, "in", "during");
        return form
                ? Parsed.of(
                        new DuringDay(SAME_DAY, part(words, i + 1).orElseThrow().timex()), i + 2)
                : Optional.empty();
    }

    private Optional<Parsed<DateMeaning>> day(Words words, int i) {
        boolean named = words.is(i, WordClass.WEEKDAY) && !words.is(i, WordClass.PLURAL_WEEKDAY);
        boolean begins = named
                || words.is(i, WordClass.DAY_WORD)
                || words.is(i, WordClass.MONTH)
                || words.is(i, WordClass.SHIFT)
                || words.is(i, WordClass.TEXT_SHIFT)
                || words.is(i, WordClass.ORDINAL)
                || words.isAny(i, "the")
                || words.get(i).shape() == Word.Shape.NUMBER
                || words.get(i).shape() == Word.Shape.ORDINAL;
        if (!begins) {
            return Optional.empty();
        }
        return calendar.at(words, i).or(() -> shifts.at(words, i)).filter(day -> isDay(day.value()));
    }

    private static boolean isDay(DateMeaning meaning) {
        return meaning instanceof On on
                        && (on.part() instanceof CalendarPart.Weekday || on.part() instanceof CalendarPart.MonthDay)
                || meaning instanceof Relative relative && relative.unit() == CalendarUnit.DAY;
    }

    private static Optional<DayPart> part(Words words, int i) {
        return words.value(i, WordClass.DAY_PART).map(DayPart::valueOf);
    }
}
