package org.hearsay.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day in a dateline that gives a full date: {@code GOMA, March 3, 2019 (Agency) - …}, {@code LIMA, 3 JAN 90 (AGENCY) -- …}. It is
 * looked for only at the head of one of the first lines, before the dash, and must follow the words of a place.
 */
final class DatelineDay {
    private static final int FIRST_LINES = 4;
    /** A dateline is seldom longer than 60 characters; past this a dash belongs to a sentence. */
    private static final int LONGEST = 100;

    private DatelineDay() {}

    static Optional<LocalDate> in(String text) {
        List<String> lines = text.lines()
                .limit(50)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(FIRST_LINES)
                .toList();
        for (String line : lines) {
            Optional<LocalDate> day = head(line).flatMap(PublicationDay::inWords);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The part of a line before its first free-standing dash, if it can be a dateline: it begins in capitals. */
    private static Optional<String> head(String line) {
        int end = line.length();
        for (String dash : new String[] {" - ", " – ", " — ", " -- ", "-- ", "— ", ") -"}) {
            int at = line.indexOf(dash);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        if (end == line.length() || end > LONGEST || end < 2) {
            return Optional.empty();
        }
        boolean capitals = Character.isUpperCase(line.charAt(0)) && !Character.isLowerCase(line.charAt(1));
        return capitals || line.charAt(0) == '(' ? Optional.of(line.substring(0, end)) : Optional.empty();
    }
}
