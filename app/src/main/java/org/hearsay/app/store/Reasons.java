package org.hearsay.app.store;

import java.util.List;
import org.hearsay.model.incident.Incident.Reason;

/** What a column of a pair holds. */
public record Reasons(List<Reason> reasons) {
    public Reasons {
        reasons = List.copyOf(reasons);
    }
}
