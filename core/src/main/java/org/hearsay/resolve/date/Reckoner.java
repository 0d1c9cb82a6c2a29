package org.hearsay.resolve.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.mention.date.Base;
import org.hearsay.mention.date.CalendarPart;
import org.hearsay.mention.date.DateMeaning;
import org.hearsay.model.Anchor;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Decision;

/** Reckons the days that one meaning names, at one point of a document's telling. */
final class Reckoner {
    /** The rule of "a year earlier" where a quarter was told of: it does not become the quarter told of. */
    static final String QUARTER_BEFORE = "quarter-of-year-before";

    /** Words between a plan and how long it is until then: "will meet in three days". */
    private static final Set<String> AHEAD = Set.of("in");

    private final RunningTime time;
    private final Tense tense;
    private final String lead;

    /** @param lead the word before the mention */
    Reckoner(RunningTime time, Tense tense, String lead) {
        this.time = time;
        this.tense = tense;
        this.lead = lead;
    }

    Resolution resolve(DateMeaning meaning) {
        if (meaning instanceof DateMeaning.Year year) {
            return Resolution.of(CalendarSpan.year(year.year()), Anchor.TEXT, "year");
        }
        if (meaning instanceof DateMeaning.ShortYear year) {
            return shortYear(year.twoDigits())
                    .map(span -> Resolution.of(span, Anchor.TEXT, "short-year"))
                    .orElse(Resolution.open("DATE", "XX" + year.twoDigits(), "short-year"));
        }
        if (meaning instanceof DateMeaning.Decade decade) {
            int first = decade.beforeChrist() ? -decade.first() - 8 : decade.first();
            CalendarSpan span = new CalendarSpan(Granularity.DECADE, LocalDate.of(first, 1, 1));
            Resolution resolution = Resolution.of(span, Anchor.TEXT, "decade");
            return decade.beforeChrist()
                    ? resolution.timex(String.format(Locale.ROOT, "BC%03d", decade.first() / 10))
                    : resolution;
        }
        if (meaning instanceof DateMeaning.ShortDecade decade) {
            return shortYear(decade.tens() * 10)
                    .map(span ->
                            Resolution.of(CalendarSpan.of(Granularity.DECADE, span.first()), Anchor.TEXT, "decade"))
                    .orElse(Resolution.open("DATE", "XX" + decade.tens(), "decade"));
        }
        if (meaning instanceof DateMeaning.Century century) {
            int first = century.beforeChrist() ? -century.number() * 100 : (century.number() - 1) * 100;
            Resolution resolution = Resolution.of(
                    new CalendarSpan(Granularity.CENTURY, LocalDate.of(first, 1, 1)), Anchor.TEXT, "century");
            return century.beforeChrist()
                    ? resolution.timex(String.format(Locale.ROOT, "BC%02d", century.number() - 1))
                    : resolution;
        }
        if (meaning instanceof DateMeaning.On on) {
            return on(on);
        }
        if (meaning instanceof DateMeaning.Relative relative) {
            return relative(relative);
        }
        if (meaning instanceof DateMeaning.DuringDay during) {
            return duringDay(during);
        }
        if (meaning instanceof DateMeaning.Portioned portioned) {
            return Portions.narrow(resolve(portioned.whole()), portioned.portion());
        }
        if (meaning instanceof DateMeaning.Blurred blurred) {
            return resolve(blurred.meaning()).mod(blurred.approximation().mod());
        }
        if (meaning instanceof DateMeaning.Length length) {
            return tense == Tense.FUTURE && AHEAD.contains(lead)
                    ? Spells.ahead(length, time)
                    : Spells.place(length, time);
        }
        if (meaning instanceof DateMeaning.Repeated repeated) {
            return Resolution.open("SET", repeated.timex(), "repetition");
        }
        if (meaning instanceof DateMeaning.Vague vague) {
            String value = vague.direction() < 0 ? "PAST_REF" : vague.direction() == 0 ? "PRESENT_REF" : "FUTURE_REF";
            return Resolution.open("DATE", value, "vague");
        }
        if (meaning instanceof DateMeaning.Indefinite indefinite) {
            return Resolution.open("DURATION", indefinite.timex(), "indefinite");
        }
        return named((DateMeaning.Named) meaning);
    }

    private Resolution named(DateMeaning.Named named) {
        LocalDate first = named.event().first();
        LocalDate last = named.event().last();
        boolean known = time.published().isEmpty() || !time.published().get().isBefore(first);
        if (!known) {
            return named.otherwise()
                    .map(this::resolve)
                    .orElse(Resolution.open("DATE", first.toString(), "named-event-to-come"));
        }
        Resolution day = Resolution.of(CalendarSpan.day(first), Anchor.TEXT, "named-event");
        return last.equals(first)
                ? day
                : day.interval(
                        new Interval(Optional.of(first), Optional.of(last), first + "/" + last, DatePrecision.DAYS));
    }

    /** The year of two digits that lies nearest before, or at most twenty years after, the time of speech. */
    private Optional<CalendarSpan> shortYear(int twoDigits) {
        Optional<LocalDate> base = time.published().or(() -> time.last().map(CalendarSpan::first));
        return base.map(day -> {
            int year = day.getYear() / 100 * 100 + twoDigits;
            return CalendarSpan.year(year > day.getYear() + 20 ? year - 100 : year);
        });
    }

    private Resolution on(DateMeaning.On on) {
        if (on.within().isPresent()) {
            return within(on.part(), resolve(on.within().get()));
        }
        if (on.shift().isPresent()) {
            return shifted(on.part(), on.shift().get());
        }
        return open(on.part());
    }

    private Resolution within(CalendarPart part, Resolution whole) {
        if (whole.span().isEmpty()) {
            return Resolution.open("DATE", OpenPart.openTimex(part), "within");
        }
        CalendarSpan span = whole.span().get();
        Optional<CalendarSpan> found;
        if (part instanceof CalendarPart.Nth nth) {
            found = Optional.of(nth(nth, span));
        } else if (part instanceof CalendarPart.Weekday weekday) {
            found = Optional.of(
                    CalendarSpan.day(span.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday.weekday())))));
        } else if (part instanceof CalendarPart.DayOfMonth day) {
            found = dayOfMonth(day.day(), span);
        } else if (part instanceof CalendarPart.Quarter quarter && quarter.quarter() == 0) {
            found = time.lastQuarter()
                    .flatMap(last -> OpenPart.in(
                            span.year(), new CalendarPart.Quarter(last.first().getMonthValue() / 3 + 1)));
        } else {
            found = OpenPart.in(span.year(), part);
        }
        Anchor anchor = whole.anchor().orElse(Anchor.TEXT);
        return found.map(day -> Resolution.of(day, anchor, "calendar"))
                .orElse(Resolution.open("DATE", span.timex(), "no-such-day"));
    }

    private static CalendarSpan nth(CalendarPart.Nth nth, CalendarSpan whole) {
        if (nth.unit() == CalendarUnit.DAY) {
            return CalendarSpan.day(
                    nth.ordinal() < 0 ? whole.latest() : whole.first().plusDays(nth.ordinal() - 1L));
        }
        Granularity unit = Granularity.of(nth.unit());
        return nth.ordinal() < 0
                ? CalendarSpan.of(unit, whole.latest())
                : CalendarSpan.of(unit, whole.first()).plus(nth.ordinal() - 1L);
    }

    private static Optional<CalendarSpan> dayOfMonth(int day, CalendarSpan in) {
        YearMonth month = YearMonth.from(in.first());
        return month.isValidDay(day) ? Optional.of(CalendarSpan.day(month.atDay(day))) : Optional.empty();
    }

    /** "last March", "this Friday", "that summer". */
    private Resolution shifted(CalendarPart part, DateMeaning.Shift shift) {
        boolean speech = shift.base() == Base.SPEECH;
        Optional<LocalDate> base = speech ? time.speech() : told().map(CalendarSpan::first);
        if (base.isEmpty()) {
            return Resolution.open("DATE", OpenPart.openTimex(part), "shift");
        }
        Anchor anchor = speech ? speechAnchor() : Anchor.EVENT;
        LocalDate day = base.get();
        if (part instanceof CalendarPart.Weekday weekday) {
            return Resolution.of(CalendarSpan.day(shiftedWeekday(weekday.weekday(), day, shift.by())), anchor, "shift");
        }
        int from = day.getYear() - 2;
        Optional<CalendarSpan> before = Optional.empty();
        for (int year = from; year <= from + 4; year++) {
            Optional<CalendarSpan> candidate = OpenPart.in(year, part);
            if (candidate.isEmpty()) {
                continue;
            }
            CalendarSpan span = candidate.get();
            boolean same = year == day.getYear();
            if (shift.by() == 0 && same || shift.by() > 0 && span.first().isAfter(day)) {
                return Resolution.of(span, anchor, "shift");
            }
            if (span.latest().isBefore(day)) {
                before = candidate;
            }
        }
        return before.map(span -> Resolution.of(span, anchor, "shift"))
                .orElse(Resolution.open("DATE", OpenPart.openTimex(part), "shift"));
    }

    private LocalDate shiftedWeekday(int weekday, LocalDate base, int by) {
        DayOfWeek day = DayOfWeek.of(weekday);
        if (by < 0) {
            return base.with(TemporalAdjusters.previous(day));
        }
        if (by > 0) {
            return base.with(TemporalAdjusters.next(day));
        }
        return tense == Tense.PAST
                ? base.with(TemporalAdjusters.previousOrSame(day))
                : base.with(TemporalAdjusters.nextOrSame(day));
    }

    /** A part with nothing said of which one. */
    private Resolution open(CalendarPart part) {
        if (part instanceof CalendarPart.DayOfMonth day) {
            return told().flatMap(span -> dayOfMonth(day.day(), span))
                    .map(span -> Resolution.of(span, Anchor.EVENT, "day-of-month"))
                    .orElse(Resolution.open("DATE", "XXXX-XX-XX", "day-of-month"));
        }
        if (part instanceof CalendarPart.Weekday weekday) {
            return weekday(weekday);
        }
        if (time.isNarrative() && time.last().isPresent()) {
            return OpenPart.nearTelling(part, time.last().get())
                    .map(span -> Resolution.of(span, Anchor.TEXT, "running-time"))
                    .orElse(Resolution.open("DATE", OpenPart.openTimex(part), "running-time"));
        }
        Optional<LocalDate> published = time.published();
        if (published.isEmpty()) {
            return time.last()
                    .flatMap(last -> OpenPart.nearTelling(part, last))
                    .map(span -> Resolution.of(span, Anchor.TEXT, "running-time"))
                    .orElse(Resolution.open("DATE", OpenPart.openTimex(part), "unanchored"));
        }
        return OpenPart.nearPublication(part, published.get(), tense)
                .map(span -> Resolution.of(span, Anchor.PUBLISHED, "near-publication-" + name(tense))
                        .rejected(otherYear(part, span)))
                .orElse(Resolution.open("DATE", OpenPart.openTimex(part), "near-publication"));
    }

    private static List<Decision.Rejected> otherYear(CalendarPart part, CalendarSpan chosen) {
        return OpenPart.in(chosen.year() + 1, part)
                .map(span ->
                        List.of(new Decision.Rejected(span.edtf(), "farther from publication, or against the tense")))
                .orElse(List.of());
    }

    private Resolution weekday(CalendarPart.Weekday weekday) {
        if (time.isNarrative() && time.lastDay().isPresent()) {
            LocalDate day =
                    OpenPart.weekday(weekday.weekday(), time.lastDay().get().first(), Tense.FUTURE);
            return Resolution.of(CalendarSpan.day(day), Anchor.EVENT, "running-time");
        }
        if (time.published().isEmpty()) {
            return Resolution.open("DATE", OpenPart.openTimex(weekday), "unanchored");
        }
        LocalDate published = time.published().get();
        LocalDate chosen = OpenPart.weekday(weekday.weekday(), published, tense);
        LocalDate other = OpenPart.weekday(
                weekday.weekday(),
                published,
                tense == Tense.PAST || tense == Tense.UNKNOWN ? Tense.FUTURE : Tense.PAST);
        Resolution resolution = Resolution.of(CalendarSpan.day(chosen), Anchor.PUBLISHED, "weekday-" + name(tense));
        return other.equals(chosen)
                ? resolution
                : resolution.rejected(List.of(new Decision.Rejected(other.toString(), "against the tense")));
    }

    private static String name(Tense tense) {
        return tense.name().toLowerCase(Locale.ROOT);
    }

    /** "three weeks ago", "the next day", "this month". */
    private Resolution relative(DateMeaning.Relative relative) {
        Granularity unit = Granularity.of(relative.unit());
        boolean speech = relative.base() == Base.SPEECH;
        if (speech && relative.unit() == CalendarUnit.WEEKEND && relative.direction() == 0) {
            return weekend();
        }
        Optional<LocalDate> base = speech ? time.speech() : base(relative, unit);
        Anchor anchor = speech ? speechAnchor() : Anchor.EVENT;
        if (relative.amount().vague()) {
            return Spells.vague(relative, base, anchor);
        }
        if (base.isEmpty()) {
            return Resolution.open("DATE", openTimex(unit), "unanchored");
        }
        long count = (long) relative.amount().count() * relative.direction();
        LocalDate moved =
                Spells.move(base.get(), relative.unit(), relative.amount().count() * relative.direction());
        boolean quarterBefore = relative.unit() == CalendarUnit.YEAR
                && count == -1
                && relative.counted()
                && time.lastQuarter().isPresent()
                && time.last().equals(time.lastQuarter());
        if (quarterBefore) {
            return Resolution.of(time.lastQuarter().get().plus(-4), Anchor.EVENT, QUARTER_BEFORE);
        }
        if (relative.unit() == CalendarUnit.QUARTER && !speech && count == 0) {
            return Resolution.of(quarter(base.get()), anchor, "quarter");
        }
        Granularity shown = unit == Granularity.DECADE && relative.counted() ? Granularity.YEAR : unit;
        return Resolution.of(
                CalendarSpan.of(shown, moved), anchor, speech ? "from-" + anchor.code() : "from-running-time");
    }

    /** "the quarter": the one told of last, else the last that had ended. */
    private CalendarSpan quarter(LocalDate base) {
        return time.lastQuarter().orElseGet(() -> {
            CalendarSpan current = CalendarSpan.of(Granularity.QUARTER, base);
            return tense == Tense.FUTURE || tense == Tense.PRESENT ? current : current.plus(-1);
        });
    }

    private Resolution weekend() {
        Optional<LocalDate> base = time.speech();
        if (base.isEmpty()) {
            return Resolution.open("DATE", "XXXX-WXX-WE", "unanchored");
        }
        CalendarSpan ofWeek = CalendarSpan.of(Granularity.WEEKEND, base.get());
        boolean past = tense != Tense.FUTURE && ofWeek.first().isAfter(base.get());
        return Resolution.of(past ? ofWeek.plus(-1) : ofWeek, speechAnchor(), "weekend-" + name(tense));
    }

    /** What "the next day", "a week later" go on from: the last day told of, or the last stretch when that is exact enough. */
    private Optional<LocalDate> base(DateMeaning.Relative relative, Granularity unit) {
        if (relative.unit() == CalendarUnit.QUARTER && relative.direction() == 0) {
            return time.speech();
        }
        Optional<CalendarSpan> told = told();
        if (told.isPresent() && told.get().granularity().compareTo(unit) > 0) {
            boolean clear = !time.isNarrative() && relative.direction() != 0;
            return clear
                    ? time.lastDay().map(CalendarSpan::first).filter(told.get()::holds)
                    : Optional.empty(); // two days before something that was "last month" is no day that can be known
        }
        return told.map(relative.direction() > 0 ? CalendarSpan::latest : CalendarSpan::first);
    }

    private Optional<CalendarSpan> told() {
        return time.last()
                .or(() ->
                        time.isNarrative() ? Optional.empty() : time.published().map(CalendarSpan::day));
    }

    private Anchor speechAnchor() {
        return time.isNarrative() && time.last().isPresent() ? Anchor.EVENT : Anchor.PUBLISHED;
    }

    private Resolution duringDay(DateMeaning.DuringDay during) {
        Resolution day = resolve(during.day());
        if (day.span().isEmpty() || !day.span().get().isDay()) {
            return Resolution.open("TIME", "XXXX-XX-XX" + during.suffix(), "time-of-day");
        }
        return day.type("TIME").timex(day.span().get().timex() + during.suffix());
    }

    private static String openTimex(Granularity unit) {
        return switch (unit) {
            case DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
