package org.hearsay.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.incident.Incident.Reason;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhere;

/** Where it was: the same place, one within the other, near, or far apart. */
record OfPlace() implements Evidence {
    /** UCDP's where_prec from which on a place is an area that can hold others. */
    private static final int DISTRICT = 3;

    private static final int PROVINCE = 4;
    private static final int COUNTRY = 6;
    private static final double NEAR_KM = 30;
    private static final double FAR_KM = 100;

    @Override
    public List<Reason> weigh(Telling one, Telling other) {
        Optional<NamedPlace> first = one.where().flatMap(QuotedWhere::place);
        Optional<NamedPlace> second = other.where().flatMap(QuotedWhere::place);
        return first.isEmpty() || second.isEmpty() ? List.of() : compare(first.get(), second.get());
    }

    private static List<Reason> compare(NamedPlace a, NamedPlace b) {
        String detail = a.name().compareTo(b.name()) <= 0 ? a.name() + ", " + b.name() : b.name() + ", " + a.name();
        if (isSame(a, b)) {
            double weight = a.precision() >= COUNTRY ? 0.2 : a.precision() >= PROVINCE ? 0.8 : 2;
            return Evidence.reason("same-place", weight, a.name());
        }
        if (a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country())) {
            return Evidence.reason("other-country", -4, detail);
        }
        if (holds(a, b) || holds(b, a)) {
            return Evidence.reason(
                    "place-within", Math.max(a.precision(), b.precision()) >= COUNTRY ? 0.2 : 0.8, detail);
        }
        boolean measurable = a.coordinates().isPresent()
                && b.coordinates().isPresent()
                && Math.max(a.precision(), b.precision()) <= DISTRICT;
        if (measurable) {
            double km = a.coordinates().get().kilometresTo(b.coordinates().get());
            String distance = String.format(Locale.ROOT, "%s: %.0f km", detail, km);
            return km <= NEAR_KM
                    ? Evidence.reason("near", 1.2, distance)
                    : Evidence.reason("far", km <= FAR_KM ? -1 : -2.5, distance);
        }
        return a.admin1().isPresent() && b.admin1().isPresent() && !a.admin1().equals(b.admin1())
                ? Evidence.reason("other-province", -2, detail)
                : List.of();
    }

    /** Whether an event can have been in both: one holds the other, or they are near each other. */
    static boolean canBeOne(NamedPlace a, NamedPlace b) {
        return compare(a, b).stream().allMatch(reason -> reason.weight() > 0);
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
        return a.coordinates().isPresent()
                && b.coordinates().isPresent()
                && a.coordinates().get().kilometresTo(b.coordinates().get()) <= FAR_KM;
    }
}
