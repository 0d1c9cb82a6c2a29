package org.hearsay.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.On;

/** Parts of the calendar, with the year when it is told: "Tuesday, March 3, 1998", "3 March", "March of that year", "summer 1998". */
final class CalendarRule implements Rule {
    private final ShiftRule shifts;

    CalendarRule(ShiftRule shifts) {
        this.shifts = shifts;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Optional<Parsed<DateMeaning>> at(Words words, int i) {
        return iso(words, i)
                .or(() -> slashed(words, i))
                .or(() -> weekday(words, i))
                .or(() -> monthFirst(words, i, 0))
                .or(() -> dayFirst(words, i, 0))
                .or(() -> season(words, i))
                .or(() -> quarterOrHalf(words, i))
                .or(() -> nthOf(words, i))
                .or(() -> weekOf(words, i));
    }

    /** "the week of March 6". */
    private Optional<Parsed<DateMeaning>> weekOf(Words words, int i) {
        if (!words.is(i, "week") || !words.is(i + 1, "of")) {
            return Optional.empty();
        }
        return monthFirst(words, i + 2, 0)
                .or(() -> dayFirst(words, i + 2, 0))
                .filter(day -> day.value() instanceof On on && on.part() instanceof CalendarPart.MonthDay)
                .map(day -> day.map(
                        d -> On.open(new CalendarPart.Nth(1, CalendarUnit.WEEK)).within(d)));
    }

    private static Optional<Parsed<DateMeaning>> iso(Words words, int i) {
        if (!words.isNumber(i) || words.get(i).digits() != 4 || !words.isJoined(i) || !words.isJoined(i + 2)) {
            return Optional.empty();
        }
        Word month = words.get(i + 2);
        Word day = words.get(i + 4);
        if (month.digits() != 2 || day.digits() != 2 || !isMonth(month) || !isDay(day)) {
            return Optional.empty();
        }
        return Parsed.of(
                day(month.number(), day.number(), 0)
                        .within(new DateMeaning.Year(words.get(i).number())),
                i + 5);
    }

    /** "3/14/1998" and, where the first number cannot be a month, "14/3/1998"; also "14.3.1998" is not read: a version, a section. */
    private static Optional<Parsed<DateMeaning>> slashed(Words words, int i) {
        boolean form = words.isNumber(i)
                && words.isAny(i + 1, "/", "-")
                && words.isNumber(i + 2)
                && words.is(i + 3, words.lower(i + 1))
                && words.isNumber(i + 4)
                && (words.get(i + 4).digits() == 4 || words.get(i + 4).digits() == 2 && words.is(i + 1, "/"));
        if (!form || words.get(i).digits() > 2 || words.get(i + 2).digits() > 2) {
            return Optional.empty();
        }
        boolean monthFirst = isMonth(words.get(i));
        Word month = words.get(monthFirst ? i : i + 2);
        Word day = words.get(monthFirst ? i + 2 : i);
        if (!isMonth(month) || !isDay(day)) {
            return Optional.empty();
        }
        int year = words.get(i + 4).number();
        DateMeaning within =
                words.get(i + 4).digits() == 4 ? new DateMeaning.Year(year) : new DateMeaning.ShortYear(year);
        return Parsed.of(day(month.number(), day.number(), 0).within(within), i + 5);
    }

    private Optional<Parsed<DateMeaning>> weekday(Words words, int i) {
        OptionalInt weekday = words.number(i, WordClass.WEEKDAY);
        if (weekday.isEmpty() || !words.get(i).capital()) {
            return Optional.empty();
        }
        int after = words.is(i, WordClass.SHORT_NAME) ? words.skipStop(i + 1) : i + 1;
        int date = words.is(after, ",") ? after + 1 : after;
        if (words.is(date, "the")) {
            date++;
        }
        int at = date;
        Optional<Parsed<DateMeaning>> full =
                monthFirst(words, at, weekday.getAsInt()).or(() -> dayFirst(words, at, weekday.getAsInt()));
        if (full.isPresent()) {
            return full;
        }
        if (words.is(i, WordClass.SHORT_NAME) && !words.isAny(i, "tues", "thurs") && after == i + 1) {
            return Optional.empty();
        }
        On open = On.open(new CalendarPart.Weekday(weekday.getAsInt()));
        return shifts.after(words, after, CalendarUnit.WEEK)
                .<Parsed<DateMeaning>>map(week -> new Parsed<>(open.within(week.value()), week.to()))
                .or(() -> Parsed.of(open, after));
    }

    /** "March 3", "March 3, 1998", "March 1998", "March". */
    private Optional<Parsed<DateMeaning>> monthFirst(Words words, int i, int weekday) {
        OptionalInt month = words.number(i, WordClass.MONTH);
        if (month.isEmpty() || !words.get(i).capital()) {
            return Optional.empty();
        }
        int after = words.is(i, WordClass.SHORT_NAME) ? words.skipStop(i + 1) : i + 1;
        int dayAt = words.is(after, "the") ? after + 1 : after;
        Optional<Parsed<Integer>> day = dayOfMonth(words, dayAt);
        if (day.isPresent()
                && (dayAt == after || words.get(dayAt).shape() == Word.Shape.ORDINAL || ordinalWord(words, dayAt))) {
            return inYear(words, day.get().to(), day(month.getAsInt(), day.get().value(), weekday));
        }
        boolean clipped = words.is(i, WordClass.SHORT_NAME) && after == i + 1 && !isYearAhead(words, after);
        if (weekday > 0
                || clipped
                || words.isInName(i) && !isYearAhead(words, after)
                || words.is(i, WordClass.AMBIGUOUS_MONTH) && !isMonthHere(words, i, after)) {
            return Optional.empty();
        }
        return inYear(words, after, On.open(new CalendarPart.Month(month.getAsInt())));
    }

    private static boolean isYearAhead(Words words, int after) {
        int at = words.isAny(after, "of", ",") ? after + 1 : after;
        return words.isNumber(at) && words.get(at).digits() == 4;
    }

    /** Whether "May", "March" are months: a year follows, or a word stands before that only a time can follow. */
    private static boolean isMonthHere(Words words, int i, int after) {
        if (isYearAhead(words, after)) {
            return true;
        }
        if (words.tag(i).equals("MD") || words.tag(i).startsWith("VB")) {
            return false;
        }
        return words.isAny(
                        i - 1, "in", "since", "until", "till", "by", "of", "during", "between", "from", "through",
                        "before", "after", "to", "for", "and", "or", "-", "/", "(", "every", "each")
                || words.is(i - 1, WordClass.PORTION)
                || words.is(i - 1, WordClass.SHIFT)
                || words.is(i - 1, WordClass.TEXT_SHIFT);
    }

    /** "3 March 1998", "the 3rd of March", "3rd March". */
    private Optional<Parsed<DateMeaning>> dayFirst(Words words, int i, int weekday) {
        Optional<Parsed<Integer>> day = dayOfMonth(words, i);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        boolean ordinal = !words.isNumber(i);
        int at = words.next(day.get().to() - 1);
        if (words.is(at, "of") && ordinal || words.is(at, "day") && words.is(at + 1, "of")) {
            at = words.is(at, "of") ? at + 1 : at + 2;
        }
        OptionalInt month = words.number(at, WordClass.MONTH);
        if (month.isEmpty() || !words.get(at).capital()) {
            return Optional.empty();
        }
        int after = words.is(at, WordClass.SHORT_NAME) ? words.skipStop(at + 1) : at + 1;
        if (words.isNumber(after)
                && words.get(after).digits() == 2
                && words.get(after).number() > 31) {
            DateMeaning year = new DateMeaning.ShortYear(words.get(after).number());
            return Parsed.of(day(month.getAsInt(), day.get().value(), weekday).within(year), after + 1);
        }
        return inYear(words, after, day(month.getAsInt(), day.get().value(), weekday));
    }

    private static Optional<Parsed<Integer>> dayOfMonth(Words words, int i) {
        if (words.isNumber(i)) {
            boolean other = words.get(i).digits() > 2
                    || words.is(i + 1, ":") && words.isNumber(i + 2)
                    || words.isAny(i + 1, "%", "percent")
                    || words.isAny(i + 1, "a.m.", "p.m.", "am", "pm");
            return !other && isDay(words.get(i)) ? Parsed.of(words.get(i).number(), i + 1) : Optional.empty();
        }
        return Numbers.ordinal(words, i).filter(day -> day.value() >= 1 && day.value() <= 31);
    }

    private static boolean ordinalWord(Words words, int i) {
        return words.is(i, WordClass.ORDINAL) || words.is(i, WordClass.TENS);
    }

    /** "spring 1998", "the spring of 1998", "summer" after "the", "in" or a portion. */
    private Optional<Parsed<DateMeaning>> season(Words words, int i) {
        OptionalInt season = words.number(i, WordClass.SEASON);
        if (season.isEmpty() || words.tag(i).startsWith("VB")) {
            return Optional.empty();
        }
        On open = On.open(new CalendarPart.Season(season.getAsInt()));
        Parsed<DateMeaning> read = inYear(words, i + 1, open).orElseThrow();
        if (read.to() > i + 1) {
            return Optional.of(read);
        }
        boolean article = words.is(i - 1, "the") && !words.is(i + 1, "of");
        boolean plain = article
                || words.isAny(i - 1, "in", "by", "during", "since", "until")
                || words.is(i - 1, WordClass.PORTION);
        boolean wrong = words.is(i, "fall") && !article || words.isNounTag(i + 1) && !words.is(i, "winter") && !article;
        return plain && !wrong ? Optional.of(read) : Optional.empty();
    }

    /** "the third quarter of 1998", "third-quarter", "the second half of next year", "the 1998 third quarter". */
    private Optional<Parsed<DateMeaning>> quarterOrHalf(Words words, int i) {
        Optional<Parsed<DateMeaning>> year = Numbers.year(words, i);
        int from = year.isPresent() ? year.get().to() : i;
        if (words.is(from, "fiscal")) {
            from = words.next(from);
        }
        Optional<Parsed<Integer>> ordinal = Numbers.ordinal(words, from);
        int noun = ordinal.isPresent() ? words.next(ordinal.get().to() - 1) : from;
        boolean quarter = words.isAny(noun, "quarter") && !words.isAny(noun + 1, "-", "final", "finals");
        if (ordinal.isEmpty() && quarter && year.isPresent()) {
            return Parsed.of(
                    On.open(new CalendarPart.Quarter(0)).within(year.get().value()), noun + 1);
        }
        if (ordinal.isEmpty() || !quarter && !words.is(noun, "half")) {
            return Optional.empty();
        }
        int which =
                ordinal.get().value() == -1 ? (quarter ? 4 : 2) : ordinal.get().value();
        if (which > (quarter ? 4 : 2)) {
            return Optional.empty();
        }
        On open = On.open(quarter ? new CalendarPart.Quarter(which) : new CalendarPart.Half(which));
        if (year.isPresent()) {
            return Parsed.of(open.within(year.get().value()), noun + 1);
        }
        Parsed<DateMeaning> read = inYear(words, noun + 1, open).orElseThrow();
        return quarter || read.to() > noun + 1 ? Optional.of(read) : Optional.empty();
    }

    /** "the first week of March", "the last days of 1998". */
    private Optional<Parsed<DateMeaning>> nthOf(Words words, int i) {
        Optional<Parsed<Integer>> ordinal = Numbers.ordinal(words, i);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int noun = ordinal.get().to();
        Optional<CalendarUnit> unit = words.value(noun, WordClass.UNIT).map(CalendarUnit::valueOf);
        boolean fits = unit.isPresent()
                && (unit.get() == CalendarUnit.WEEK
                        || unit.get() == CalendarUnit.WEEKEND
                        || unit.get() == CalendarUnit.DAY)
                && words.isAny(noun + 1, "of", "in");
        if (!fits || words.is(noun, WordClass.PLURAL_UNIT)) {
            return Optional.empty();
        }
        int at = words.is(noun + 2, "the") ? noun + 3 : noun + 2;
        return monthFirst(words, at, 0)
                .or(() -> Numbers.year(words, at))
                .map(whole -> whole.map(
                        w -> On.open(new CalendarPart.Nth(ordinal.get().value(), unit.get()))
                                .within(w)));
    }

    /** The part with the year that follows it, if one does: "[,] 1998", "of 1998", "'98", "of that year", "last year". */
    private Optional<Parsed<DateMeaning>> inYear(Words words, int i, On open) {
        boolean day = open.part() instanceof CalendarPart.MonthDay;
        int at = words.is(i, ",") || words.is(i, "of") || words.is(i, "in") && !day ? i + 1 : i;
        if (words.is(at, "in") && words.is(i, ",")) {
            at++;
        }
        Optional<Parsed<DateMeaning>> year = Numbers.year(words, at);
        if (year.isPresent()
                && (!isCount(words, year.get().to())
                        || isSurelyYear(words.get(year.get().to() - 1)))) {
            return year.map(y -> y.map(open::within));
        }
        if (words.is(at, "'") && words.isNumber(at + 1) && words.get(at + 1).digits() == 2) {
            return Parsed.of(
                    open.within(new DateMeaning.ShortYear(words.get(at + 1).number())), at + 2);
        }
        int shiftAt = words.is(i, "of") ? i + 1 : i;
        return shifts.after(words, shiftAt, CalendarUnit.YEAR)
                .<Parsed<DateMeaning>>map(shifted -> new Parsed<>(open.within(shifted.value()), shifted.to()))
                .or(() -> Parsed.of(open, i));
    }

    private static boolean isCount(Words words, int i) {
        return words.isAny(i, "people", "percent", "%", "troops", "men", "soldiers");
    }

    /** "In January 2024 soldiers killed": a number of people is round. */
    private static boolean isSurelyYear(Word number) {
        return number.number() > 1900 && number.number() < 2100 && number.number() % 100 != 0;
    }

    private static On day(int month, int day, int weekday) {
        return On.open(new CalendarPart.MonthDay(month, day, weekday));
    }

    private static boolean isMonth(Word word) {
        return word.number() >= 1 && word.number() <= 12;
    }

    private static boolean isDay(Word word) {
        return word.number() >= 1 && word.number() <= 31;
    }
}
