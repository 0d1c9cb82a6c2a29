package org.hearsay.incident;

import java.util.Locale;
import java.util.function.Supplier;
import org.hearsay.model.incident.NamedPlace;

/** Where it was: the same place, one within the other, near, or far apart. */
record OfPlace() implements Evidence {
    /** UCDP's where_prec from which on a place is an area that can hold others. */
    private static final int DISTRICT = 3;

    private static final int PROVINCE = 4;
    private static final int COUNTRY = 6;
    private static final double NEAR_KM = 30;
    private static final double FAR_KM = 100;

    /** A street or a site that no gazetteer knows stands where some place lies whose name it bears, which need not be near it. */
    private static final double FAR_BY_NAME_ALONE = -0.3;

    @Override
    public void weigh(Traits one, Traits other, Found found) {
        if (one.place().isPresent() && other.place().isPresent()) {
            compare(one.place().get(), other.place().get(), found);
        }
    }

    private static void compare(NamedPlace a, NamedPlace b, Found found) {
        Supplier<String> both = () -> Evidence.both(a.name(), b.name());
        if (isSame(a, b)) {
            double weight = a.precision() >= COUNTRY ? 0.2 : a.precision() >= PROVINCE ? 0.8 : 2;
            found.reason("same-place", weight, a::name);
        } else if (a.country().isPresent()
                && b.country().isPresent()
                && !a.country().equals(b.country())) {
            found.reason("other-country", -4, both);
        } else if (holds(a, b) || holds(b, a)) {
            found.reason("place-within", Math.max(a.precision(), b.precision()) >= COUNTRY ? 0.2 : 0.8, both);
        } else if (isMeasurable(a, b)) {
            double km = kilometres(a, b);
            Supplier<String> distance = () -> String.format(Locale.ROOT, "%s: %.0f km", both.get(), km);
            if (km <= NEAR_KM) {
                found.reason("near", 1.2, distance);
            } else {
                found.reason(
                        "far", isKnown(a) && isKnown(b) ? km <= FAR_KM ? -0.7 : -1.5 : FAR_BY_NAME_ALONE, distance);
            }
        } else if (a.admin1().isPresent()
                && b.admin1().isPresent()
                && !a.admin1().equals(b.admin1())) {
            found.reason("other-province", -2, both);
        }
    }

    private static boolean isMeasurable(NamedPlace a, NamedPlace b) {
        return Math.max(a.precision(), b.precision()) <= DISTRICT
                && a.coordinates().isPresent()
                && b.coordinates().isPresent();
    }

    private static boolean isKnown(NamedPlace place) {
        return place.gazetteer().isPresent();
    }

    private static double kilometres(NamedPlace a, NamedPlace b) {
        return a.coordinates().orElseThrow().kilometresTo(b.coordinates().orElseThrow());
    }

    /** Whether an event can have been in both: one holds the other, or they are near each other. */
    static boolean canBeOne(NamedPlace a, NamedPlace b) {
        boolean[] can = {true};
        compare(a, b, (name, weight, detail) -> can[0] &= weight > 0);
        return can[0];
    }

    static boolean isSame(NamedPlace a, NamedPlace b) {
        return a.gazetteer().isPresent() && b.gazetteer().isPresent()
                ? a.gazetteer().equals(b.gazetteer())
                : a.name().equalsIgnoreCase(b.name());
    }

    private static boolean holds(NamedPlace wide, NamedPlace narrow) {
        if (wide.precision() >= COUNTRY) {
            return wide.country().isPresent() && wide.country().equals(narrow.country());
        }
        return wide.precision() >= DISTRICT
                && wide.precision() > narrow.precision()
                && wide.admin1().isPresent()
                && wide.admin1().equals(narrow.admin1())
                && (wide.precision() == PROVINCE || isClose(wide, narrow));
    }

    private static boolean isClose(NamedPlace a, NamedPlace b) {
        return a.coordinates().isPresent() && b.coordinates().isPresent() && kilometres(a, b) <= FAR_KM;
    }
}
