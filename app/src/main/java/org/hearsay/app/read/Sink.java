package org.hearsay.app.read;

import java.io.IOException;

/** Where what was printed goes, in input order, on the thread that runs the job. */
public interface Sink {
    void write(String text) throws IOException;

    /** Nothing more is at hand yet: who reads may want what there is. */
    void flush() throws IOException;
}
