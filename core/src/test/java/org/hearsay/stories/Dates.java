package org.hearsay.stories;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hearsay.model.When;

/** Compares an expected date in EDTF with a read one, as intervals of days. */
final class Dates {
    private Dates() {}

    /**
     * The days of an EDTF expression of level 1 as coders use it: {@code 2021}, {@code 2021-08}, {@code 2021-09-18/2021-09-19},
     * {@code 2014/..}, {@code 2018~}.
     */
    record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean approximate) {

        static Days parse(String edtf) {
            boolean approximate = edtf.endsWith("~");
            String exact = approximate ? edtf.substring(0, edtf.length() - 1) : edtf;
            String[] ends = exact.split("/", -1);
            return new Days(earliest(ends[0]), latest(ends[ends.length - 1]), approximate);
        }

        private static Optional<LocalDate> earliest(String date) {
            return switch (date.length()) {
                case 2 -> Optional.empty();
                case 4 -> Optional.of(LocalDate.of(Integer.parseInt(date), 1, 1));
                case 7 -> Optional.of(YearMonth.parse(date).atDay(1));
                default -> Optional.of(LocalDate.parse(date));
            };
        }

        private static Optional<LocalDate> latest(String date) {
            return switch (date.length()) {
                case 2 -> Optional.empty();
                case 4 -> Optional.of(LocalDate.of(Integer.parseInt(date), 12, 31));
                case 7 -> Optional.of(YearMonth.parse(date).atEndOfMonth());
                default -> Optional.of(LocalDate.parse(date));
            };
        }
    }

    /** Why the date read is not the expected one; empty when it is. An approximate date need only overlap. */
    static Optional<String> difference(String expected, Optional<When> read) {
        Optional<String> edtf = read.flatMap(When::edtf);
        if (expected.equals("none")) {
            return edtf.map(found -> "a date was read: " + found);
        }
        if (read.isEmpty() || edtf.isEmpty()) {
            return Optional.of("no date was read");
        }
        if (edtf.get().equals(expected)) {
            return Optional.empty();
        }
        Days days = Days.parse(expected);
        When when = read.get();
        boolean agree = days.approximate()
                ? overlap(days, when)
                : days.earliest().equals(when.earliest()) && days.latest().equals(when.latest());
        return agree ? Optional.empty() : Optional.of("read as " + edtf.get() + " from '" + when.text() + "'");
    }

    private static boolean overlap(Days days, When when) {
        boolean beginsInTime = days.latest().isEmpty()
                || when.earliest().map(day -> !day.isAfter(days.latest().get())).orElse(true);
        boolean endsInTime = days.earliest().isEmpty()
                || when.latest()
                        .map(day -> !day.isBefore(days.earliest().get()))
                        .orElse(true);
        return beginsInTime && endsInTime;
    }
}
