package org.hearsay.knowledge.date;

/** A part of a day, with what TIMEX3 writes after the day. */
public enum DayPart {
    MO("TMO"),
    NOON("T12:00"),
    AF("TAF"),
    EV("TEV"),
    NI("TNI"),
    MIDNIGHT("T24:00");

    private final String timex;

    DayPart(String timex) {
        this.timex = timex;
    }

    public String timex() {
        return timex;
    }
}
