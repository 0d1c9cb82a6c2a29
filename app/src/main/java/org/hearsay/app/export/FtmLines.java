package org.hearsay.app.export;

import org.hearsay.row.FtmEntity;

/** An entity of FollowTheMoney a line: its properties are lists of texts, and one without a value is left out, as its tools do. */
final class FtmLines implements Form<FtmEntity> {
    @Override
    public String row(FtmEntity entity) {
        return Json.line(out -> {
                    out.writeStartObject();
                    out.writeStringProperty("id", entity.id());
                    out.writeStringProperty("schema", entity.schema());
                    out.writeName("properties");
                    out.writeStartObject();
                    entity.properties().forEach((name, texts) -> {
                        out.writeName(name);
                        Json.texts(out, texts);
                    });
                    out.writeEndObject();
                    out.writeEndObject();
                })
                + "\n";
    }
}
