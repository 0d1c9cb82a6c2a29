package org.hearsay.app.read;

import org.hearsay.model.Reading;

/** How a reading is printed. Used by many threads at once. */
public interface Rendering {
    /** @param ofMany whether it is one of many, which are printed one after the other */
    String render(Reading reading, boolean ofMany);
}
