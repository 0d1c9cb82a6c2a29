package org.hearsay.source;

import java.time.LocalDate;
import java.util.Optional;

/** What a carrier holds of a report, whatever its format. */
record Page(Optional<String> title, Optional<String> publisher, Optional<LocalDate> published, String text) {
    static Page plain(String text) {
        return new Page(Optional.empty(), Optional.empty(), Optional.empty(), text);
    }
}
