package org.hearsay.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Actuality;
import org.hearsay.model.incident.Incident;

/** What a scheme calls the types of the codebook, and where the scheme has no word of its own for one. */
public final class Crosswalk {
    private final String scheme;
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> compromises = new LinkedHashMap<>();

    /**
     * Takes a scheme's column of the codebook.
     *
     * @param scheme {@code acled}, {@code cameo}, {@code plover}, {@code gtd} or {@code ucdp}
     */
    public Crosswalk(Codebook codebook, String scheme) {
        this.scheme = scheme;
        codebook.types().forEach(type -> {
            String code = type.crosswalk().getOrDefault(scheme, "");
            if (!code.isEmpty()) {
                codes.put(type.id(), code);
            }
        });
        for (Table.Row row : Table.load("row/compromises.tsv").rows()) {
            if (row.field(0).equals(scheme)) {
                compromises.put(row.field(1), row.field(2));
            }
        }
    }

    /** The scheme's word; of two, "attempted / done", the one that fits. */
    Optional<String> of(Incident incident) {
        return Optional.ofNullable(codes.get(incident.type())).map(code -> {
            List<String> both = List.of(code.split(" / "));
            return both.get(incident.actuality() == Actuality.OCCURRED ? both.size() - 1 : 0);
        });
    }

    /** The losses of types that are written as something near to them. */
    List<Loss> losses() {
        return compromises.entrySet().stream()
                .map(entry -> new Loss(
                        "incidents of type " + entry.getKey() + ": " + entry.getValue(),
                        incident -> incident.type().equals(entry.getKey()) ? 1 : 0))
                .toList();
    }

    /** Why the scheme has no row for an incident: its type is no type there, or it is not told as having happened. */
    Optional<String> leftOut(Incident incident) {
        return notHappened(incident)
                .or(() -> of(incident).isEmpty()
                        ? Optional.of("of type " + incident.type() + ", which " + scheme + " does not have")
                        : Optional.empty());
    }

    /** Why an incident is no event of the past: it is only planned, threatened, denied, … */
    static Optional<String> notHappened(Incident incident) {
        return happened(incident)
                ? Optional.empty()
                : Optional.of("told as " + incident.actuality().code() + ", not as having happened");
    }

    private static boolean happened(Incident incident) {
        return switch (incident.actuality()) {
            case OCCURRED, ATTEMPTED -> true;
            case FOILED, THREATENED, PLANNED, HYPOTHETICAL, DENIED, GENERIC -> false;
        };
    }
}
