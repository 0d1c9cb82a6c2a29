package org.hearsay.model.incident;

import java.util.List;
import java.util.Optional;

/** Whose word something is: the report's own, or that of a source in it. */
public sealed interface Voice {
    /** The report's own voice. */
    record ByReport() implements Voice {}

    /**
     * A source.
     *
     * @param actor who speaks; empty for "officials"
     * @param role "spokesman"
     * @param unnamedClass {@code officials}, {@code witnesses}, … for one without a name
     * @param chain those it reached the report through, the nearest to the report first: of "X said that Y had denied" Y is the source
     *     and X the chain; an outlet ("told Reuters") ends it
     */
    record BySource(
            Optional<NamedActor> actor, Optional<String> role, Optional<String> unnamedClass, List<NamedActor> chain)
            implements Voice {
        public BySource {
            chain = List.copyOf(chain);
        }
    }

    Voice REPORT = new ByReport();
}
