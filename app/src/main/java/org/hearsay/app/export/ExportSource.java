package org.hearsay.app.export;

import org.hearsay.model.incident.Incident;

/** What is exported; closed when the export is done. */
public interface ExportSource extends AutoCloseable {
    /** The incidents, by id; walked over once or more. */
    Iterable<Incident> incidents();

    /** The records of the reports that were read, each as one line of JSON without the line's end. */
    Iterable<String> recordsAsJson();

    @Override
    default void close() {}
}
