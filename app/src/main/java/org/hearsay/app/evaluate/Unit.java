package org.hearsay.app.evaluate;

/** What a figure counts in, and what a fall of it is. */
enum Unit {
    /** Between 0 and 1, more is better. */
    SHARE,
    /** Less is better. */
    KILOMETRES,
    /** Neither more nor less is better by itself. */
    COUNT;

    /** One point. */
    private static final double MOST_POINTS = 0.01;

    /** A mean distance hangs on a few far ones, and moves more than a share does. */
    private static final double MOST_GROWTH = 0.05;

    static Unit of(String figure) {
        if (figure.endsWith("meankm")) {
            return KILOMETRES;
        }
        return figure.equals("templates.pred") || figure.equals("templates.gold") ? COUNT : SHARE;
    }

    /** Whether a figure is worse than expected, by more than may be. */
    boolean fell(double expected, double now) {
        return switch (this) {
            case SHARE -> now < expected - MOST_POINTS;
            case KILOMETRES -> now > expected * (1 + MOST_GROWTH);
            case COUNT -> false;
        };
    }
}
