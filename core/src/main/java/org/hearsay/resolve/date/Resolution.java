package org.hearsay.resolve.date;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Anchor;
import org.hearsay.model.Decision;

/**
 * What one mention came to.
 *
 * @param type the TIMEX3 type
 * @param timex the TIMEX3 value
 * @param mod the TIMEX3 modifier
 * @param span the stretch of the calendar it names, when that is known
 * @param interval the days it can mean
 * @param anchor what it was reckoned from; empty when it needs none or found none
 * @param rule how it was reckoned
 */
record Resolution(
        String type,
        String timex,
        Optional<String> mod,
        Optional<CalendarSpan> span,
        Optional<Interval> interval,
        Optional<Anchor> anchor,
        String rule,
        List<Decision.Rejected> rejected) {
    static Resolution of(CalendarSpan span, Anchor anchor, String rule) {
        return new Resolution(
                "DATE",
                span.timex(),
                Optional.empty(),
                Optional.of(span),
                Optional.of(Interval.of(span)),
                Optional.of(anchor),
                rule,
                List.of());
    }

    /** A time that is left open. */
    static Resolution open(String type, String timex, String rule) {
        return new Resolution(
                type, timex, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), rule, List.of());
    }

    Resolution timex(String other) {
        return new Resolution(type, other, mod, span, interval, anchor, rule, rejected);
    }

    Resolution type(String other) {
        return new Resolution(other, timex, mod, span, interval, anchor, rule, rejected);
    }

    Resolution mod(String other) {
        return new Resolution(type, timex, Optional.of(other), span, interval, anchor, rule, rejected);
    }

    Resolution interval(Interval other) {
        return new Resolution(type, timex, mod, span, Optional.of(other), anchor, rule, rejected);
    }

    Resolution anchor(Anchor other) {
        return new Resolution(type, timex, mod, span, interval, Optional.of(other), rule, rejected);
    }

    Resolution rejected(List<Decision.Rejected> others) {
        return new Resolution(type, timex, mod, span, interval, anchor, rule, others);
    }
}
