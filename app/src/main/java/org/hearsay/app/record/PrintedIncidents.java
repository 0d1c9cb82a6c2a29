package org.hearsay.app.record;

import java.util.List;
import org.hearsay.model.incident.Incident;

/** What {@code hearsay incidents} prints, in print order. */
public record PrintedIncidents(String schema, List<Incident> incidents) {
    /** The name of this contract; a change of meaning needs a new number. */
    public static final String SCHEMA = "hearsay/incidents/1";

    public PrintedIncidents {
        incidents = List.copyOf(incidents);
    }

    public static PrintedIncidents of(List<Incident> incidents) {
        return new PrintedIncidents(SCHEMA, incidents);
    }

    /** The JSON Schema: the content of {@code schema/incidents.schema.json}. */
    public static String jsonSchema() {
        return SchemaOf.json(
                Shapes.of(PrintedIncidents.class),
                SCHEMA,
                "What Hearsay writes for happenings over many reports. Generated from the Java types: do not edit. Keys are"
                        + " never missing; what is not known is null. Lists called accounts hold positions in the incident's"
                        + " accounts. Offsets count Unicode code points of the text of the report named.");
    }
}
