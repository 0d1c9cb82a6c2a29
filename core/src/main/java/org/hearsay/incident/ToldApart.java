package org.hearsay.incident;

import java.util.List;
import org.hearsay.model.incident.Incident.Reason;

/** One report tells them as two events: they are two unless other reports say strongly that they are one. */
record ToldApart() implements Evidence {
    @Override
    public List<Reason> weigh(Telling one, Telling other) {
        return one.report().equals(other.report()) ? Evidence.reason("told-apart", -3, "in one report") : List.of();
    }
}
