package org.hearsay.app.read;

/** Where reports come from, one after the other. */
public interface Intake {
    /** Takes the reports, and waits when it cannot take more yet. */
    interface Taker {
        void take(Arrival arrival) throws InterruptedException;
    }

    /** Hands every report to the taker, in order. */
    void each(Taker taker) throws InterruptedException;
}
