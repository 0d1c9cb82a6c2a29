package org.hearsay.app.export;

import org.hearsay.model.Coordinates;
import org.hearsay.model.incident.Incident;
import org.hearsay.row.GeoProperties;
import org.hearsay.row.RowType;
import tools.jackson.core.JsonGenerator;

/**
 * A feature collection after RFC 7946, a feature a line: longitude before latitude (3.1.1), a null geometry where there is no point (3.2), the
 * incident's id as the feature's, and no coordinate reference system, since it is always WGS 84 (4).
 */
record GeoJson(RowType<Incident> properties) implements Form<Incident> {
    @Override
    public String head() {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n";
    }

    @Override
    public String row(Incident incident) {
        return Json.line(out -> feature(out, incident));
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail() {
        return "\n]}\n";
    }

    private void feature(JsonGenerator out, Incident incident) {
        out.writeStartObject();
        out.writeStringProperty("type", "Feature");
        out.writeStringProperty("id", incident.id());
        out.writeName("geometry");
        GeoProperties.point(incident).ifPresentOrElse(at -> point(out, at), out::writeNull);
        out.writeName("properties");
        out.writeStartObject();
        Json.members(out, properties, incident);
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void point(JsonGenerator out, Coordinates at) {
        out.writeStartObject();
        out.writeStringProperty("type", "Point");
        out.writeName("coordinates");
        out.writeStartArray();
        out.writeNumber(Cells.decimal(at.longitude()));
        out.writeNumber(Cells.decimal(at.latitude()));
        out.writeEndArray();
        out.writeEndObject();
    }
}
