package org.hearsay.app.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.When;

/** Says an interval of days as one writes it: "2 March 2022", "18 to 19 September 2021", "August 2021", "about 2018". */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String say(LocalDate day) {
        return DAY.format(day);
    }

    static String say(When when) {
        Optional<LocalDate> from = when.earliest();
        Optional<LocalDate> to = when.latest();
        String about = when.edtf()
                .filter(edtf -> edtf.contains("~"))
                .map(edtf -> "about ")
                .orElse("");
        if (from.isPresent() && to.isPresent()) {
            return about + interval(from.get(), to.get());
        }
        if (from.isPresent()) {
            return about + "from " + DAY.format(from.get());
        }
        return to.map(day -> about + "until " + DAY.format(day)).orElse("“" + when.text() + "”, left open");
    }

    private static String interval(LocalDate from, LocalDate to) {
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        boolean wholeYears = wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12;
        if (from.equals(to)) {
            return DAY.format(from);
        } else if (wholeYears) {
            return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + " to " + to.getYear();
        } else if (wholeMonths) {
            return from.plusMonths(1).isAfter(to) ? MONTH.format(from) : MONTH.format(from) + " to " + MONTH.format(to);
        } else if (from.getYear() != to.getYear()) {
            return DAY.format(from) + " to " + DAY.format(to);
        } else if (from.getMonth() != to.getMonth()) {
            return DAY_OF_YEAR.format(from) + " to " + DAY.format(to);
        }
        return from.getDayOfMonth() + " to " + DAY.format(to);
    }
}
