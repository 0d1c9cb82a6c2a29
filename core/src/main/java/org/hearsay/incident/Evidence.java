package org.hearsay.incident;

import java.util.List;
import org.hearsay.model.incident.Incident.Reason;

/** One kind of thing that speaks for or against two tellings being of one incident. */
interface Evidence {
    /** What it finds, each with its weight: above 0 speaks for it. It depends on the two tellings alone and not on their order. */
    List<Reason> weigh(Telling one, Telling other);

    static List<Reason> reason(String name, double weight, String detail) {
        return List.of(new Reason(name, weight, detail));
    }
}
