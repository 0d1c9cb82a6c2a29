package org.hearsay.app.read;

import org.hearsay.source.Delivery;
import org.hearsay.source.ListedReport;
import org.hearsay.source.RawReport;
import org.hearsay.source.ReportReader;

/** One report as it arrives, or what there is instead of one. */
public sealed interface Arrival {
    /** What the user knows it by: a path, an address, a path and a line. */
    String name();

    /** A file, a page, standard input. */
    record Whole(String name, RawReport raw) implements Arrival {}

    /** A line of a list. */
    record Line(String name, ListedReport listed) implements Arrival {}

    /** Nothing that can be read; {@code why} says what is wrong and what to do. */
    record Lost(String name, String why) implements Arrival {}

    /** The report that is made of it, or why there is none. */
    default Delivery deliver(ReportReader reports) {
        if (this instanceof Whole whole) {
            return reports.read(whole.raw());
        }
        return this instanceof Line line ? reports.read(line.listed()) : new Delivery.Refused(((Lost) this).why());
    }

    /** About how much memory it takes, in bytes. */
    default int weight() {
        if (this instanceof Whole whole) {
            return whole.raw().bytes().length;
        }
        return this instanceof Line line ? line.listed().bytes().length : 0;
    }
}
