package org.hearsay.incident;

import java.util.List;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.incident.Incident.Reason;

/** What sort of event it was. */
record OfType(Codebook codebook) implements Evidence {
    @Override
    public List<Reason> weigh(Telling one, Telling other) {
        if (one.type().equals(other.type())) {
            return Evidence.reason("same-type", 1, one.type());
        }
        String both = one.type().compareTo(other.type()) < 0
                ? one.type() + ", " + other.type()
                : other.type() + ", " + one.type();
        return codebook.areAkin(one.type(), other.type())
                ? Evidence.reason("akin-type", 0.5, both)
                : Evidence.reason("other-type", -3, both);
    }
}
