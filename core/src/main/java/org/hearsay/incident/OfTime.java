package org.hearsay.incident;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.incident.Incident.Reason;

/** When it was: the same day, a span that holds it, or days apart. */
record OfTime() implements Evidence {
    private static final int DAY = 2;
    private static final int MONTH = 31;

    @Override
    public List<Reason> weigh(Telling one, Telling other) {
        Optional<Days> first = Days.of(one);
        Optional<Days> second = Days.of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        Days a = first.get();
        Days b = second.get();
        long gap = a.gapTo(b);
        String detail = gap == 0 ? overlap(a, b) : gap + " days apart";
        if (!a.dated() || !b.dated()) {
            return gap == 0
                    ? Evidence.reason("told-in-those-days", 1, detail)
                    : Evidence.reason("told-days-apart", gap <= 3 ? -0.5 : -2, detail);
        }
        long longest = Math.max(a.length(), b.length());
        if (gap == 0) {
            return longest <= DAY
                    ? Evidence.reason("same-day", 2, detail)
                    : Evidence.reason("day-within-span", longest <= MONTH ? 1 : 0.5, detail);
        }
        if (gap == 1) {
            return Evidence.reason("next-day", 0.3, detail);
        }
        return Evidence.reason("days-apart", gap <= 3 ? -3 : -5, detail);
    }

    private static String overlap(Days a, Days b) {
        return (a.first().isAfter(b.first()) ? a.first() : b.first()).toString();
    }
}
