package org.hearsay.incident;

import java.util.function.Supplier;

/** When it was: the same day, a span that holds it, or days apart. */
record OfTime() implements Evidence {
    private static final int DAY = 2;
    private static final int MONTH = 31;

    @Override
    public void weigh(Traits one, Traits other, Found found) {
        if (one.days().isEmpty() || other.days().isEmpty()) {
            return;
        }
        Days a = one.days().get();
        Days b = other.days().get();
        long gap = a.gapTo(b);
        Supplier<String> detail = () -> gap == 0 ? overlap(a, b) : gap + " days apart";
        if (!a.dated() || !b.dated()) {
            if (gap == 0) {
                found.reason("told-in-those-days", 1, detail);
            } else {
                found.reason("told-days-apart", gap <= 3 ? -0.5 : -2, detail);
            }
            return;
        }
        long longest = Math.max(a.length(), b.length());
        if (gap > 1) {
            // Where names and place are the same, a day that was told or read wrongly is likelier than a second deed to
            // the same people.
            found.reason("days-apart", -2.5, detail);
        } else if (gap == 1) {
            found.reason("next-day", 0.3, detail);
        } else if (longest <= DAY) {
            found.reason("same-day", 2, detail);
        } else {
            found.reason("day-within-span", longest <= MONTH ? 1 : 0.5, detail);
        }
    }

    private static String overlap(Days a, Days b) {
        return (a.first().isAfter(b.first()) ? a.first() : b.first()).toString();
    }
}
