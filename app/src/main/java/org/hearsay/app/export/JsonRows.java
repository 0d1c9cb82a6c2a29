package org.hearsay.app.export;

import org.hearsay.row.RowType;

/** A row an object, an object a line. */
record JsonRows<T>(RowType<T> type) implements Form<T> {
    @Override
    public String row(T row) {
        return Json.line(out -> {
                    out.writeStartObject();
                    Json.members(out, type, row);
                    out.writeEndObject();
                })
                + "\n";
    }
}
