package org.hearsay.app.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.row.Column;
import org.hearsay.row.RowType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON of rows: keys are never missing, a value that nobody said is null, several texts are a list. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** One value on one line, without the line's end. */
    static String line(Consumer<JsonGenerator> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            value.accept(out);
        }
        return text.toString();
    }

    /** The columns of a row as the members of an object. */
    static <T> void members(JsonGenerator out, RowType<T> type, T row) {
        for (Column<T> column : type.columns()) {
            out.writeName(column.name());
            Optional<?> value = column.of(row);
            switch (column.type()) {
                case TEXTS -> texts(out, value.map(list -> (List<?>) list).orElse(List.of()));
                case TEXT, WHOLE, LARGE, DECIMAL, FLAG, DAY ->
                    value.ifPresentOrElse(known -> single(out, known), out::writeNull);
            }
        }
    }

    static void texts(JsonGenerator out, List<?> texts) {
        out.writeStartArray();
        texts.forEach(text -> out.writeString(String.valueOf(text)));
        out.writeEndArray();
    }

    private static void single(JsonGenerator out, Object value) {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Double number) {
            out.writeNumber(Cells.decimal(number));
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }
}
