package org.hearsay.knowledge.date;

/** How a time or length is blurred. */
public enum Approximation {
    APPROX("APPROX"),
    LESS("LESS_THAN"),
    MORE("MORE_THAN");

    private final String mod;

    Approximation(String mod) {
        this.mod = mod;
    }

    /** What TIMEX3 writes as {@code mod}. */
    public String mod() {
        return mod;
    }
}
