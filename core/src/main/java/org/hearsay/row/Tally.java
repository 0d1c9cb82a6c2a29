package org.hearsay.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.incident.Incident;

/** One export: turns incidents into rows and counts what is lost on the way. Not for several threads. */
public final class Tally<T> {
    private final Scheme<T> scheme;
    private final Function<Incident, List<T>> maker;
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final Map<String, Long> lost = new LinkedHashMap<>();
    private long incidents;
    private long rows;

    public Tally(Scheme<T> scheme) {
        this.scheme = scheme;
        this.maker = scheme.rows().get();
        scheme.losses().forEach(loss -> lost.put(loss.what(), 0L));
    }

    /** The rows of the next incident. */
    public List<T> rows(Incident incident) {
        incidents++;
        Optional<String> reason = scheme.leftOut().apply(incident);
        if (reason.isPresent()) {
            leftOut.merge(reason.get(), 1L, Long::sum);
            return List.of();
        }
        List<T> made = maker.apply(incident);
        rows += made.size();
        for (Loss loss : scheme.losses()) {
            lost.merge(loss.what(), (long) loss.count().applyAsInt(incident), Long::sum);
        }
        return made;
    }

    /** What was lost up to now. */
    public LossNote note() {
        RowType<T> type = scheme.rowType();
        return new LossNote(type.name(), incidents, rows, leftOut, lost, type.neverFilled(), scheme.remarks());
    }
}
