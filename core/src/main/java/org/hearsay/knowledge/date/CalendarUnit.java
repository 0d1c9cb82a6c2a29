package org.hearsay.knowledge.date;

/** A unit that lengths of time are counted in, from the shortest. */
public enum CalendarUnit {
    SECOND("T", "S"),
    MINUTE("T", "M"),
    HOUR("T", "H"),
    NIGHT("", "NI"),
    DAY("", "D"),
    WEEKEND("", "WE"),
    WEEK("", "W"),
    FORTNIGHT("", "W"),
    MONTH("", "M"),
    QUARTER("", "Q"),
    HALF("", "H"),
    YEAR("", "Y"),
    DECADE("", "E"),
    CENTURY("", "C"),
    MILLENNIUM("", "L");

    private final String prefix;
    private final String letter;

    CalendarUnit(String prefix, String letter) {
        this.prefix = prefix;
        this.letter = letter;
    }

    /** Whether it is shorter than a day. */
    public boolean isClock() {
        return prefix.equals("T");
    }

    /** The TIMEX3 value of a length: {@code P3D}, {@code PT16H}, {@code PXY}; decades and fortnights are written as years and weeks. */
    public String timex(String amount) {
        return "P" + prefix + amount + letter;
    }

    /** How many of the unit that TIMEX3 writes make one of this: a fortnight is two weeks, a decade ten years. */
    public int factor() {
        return switch (this) {
            case FORTNIGHT -> 2;
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            case SECOND, MINUTE, HOUR, NIGHT, DAY, WEEKEND, WEEK, MONTH, QUARTER, HALF, YEAR -> 1;
        };
    }

    /** The unit that a counted length of this is written in. */
    public CalendarUnit counted() {
        return switch (this) {
            case FORTNIGHT -> WEEK;
            case DECADE, CENTURY, MILLENNIUM -> YEAR;
            case SECOND, MINUTE, HOUR, NIGHT, DAY, WEEKEND, WEEK, MONTH, QUARTER, HALF, YEAR -> this;
        };
    }
}
