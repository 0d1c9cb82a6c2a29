package org.hearsay.app.record;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.record.Shape.Either;
import org.hearsay.app.record.Shape.Field;
import org.hearsay.app.record.Shape.Fields;
import org.hearsay.app.record.Shape.Leaf;
import org.hearsay.app.record.Shape.ListOf;
import org.hearsay.app.record.Shape.Maybe;
import org.hearsay.app.record.Shape.Only;
import org.hearsay.app.record.Shape.Word;
import org.hearsay.model.CodePoints;
import org.hearsay.model.Coded;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** Writes a reading as the JSON of the contract. Immutable; one serves all threads. */
public final class RecordWriter {
    private static final Fields RECORD = Shapes.of(PrintedRecord.class);

    private final JsonFactory json = new JsonFactory();

    /** A record on one line, without the line's end. */
    public String line(Reading reading, Coder coder) {
        return write(PrintedRecord.of(reading, coder), Optional.empty());
    }

    /** A record laid out for reading, with a line's end. */
    public String pretty(Reading reading, Coder coder) {
        return write(PrintedRecord.of(reading, coder), Optional.of(new RecordLayout())) + "\n";
    }

    private String write(PrintedRecord record, Optional<RecordLayout> layout) {
        StringWriter out = new StringWriter();
        ObjectWriteContext context =
                layout.<ObjectWriteContext>map(LaidOut::new).orElseGet(ObjectWriteContext::empty);
        try (JsonGenerator generator = json.createGenerator(context, out)) {
            new Walk(generator, record.report(), layout).write(RECORD, record);
        }
        return out.toString();
    }

    /** One walk over one reading. */
    private static final class Walk {
        private final JsonGenerator out;
        private final Report report;
        private final CodePoints points;
        private final Optional<RecordLayout> layout;

        Walk(JsonGenerator out, Report report, Optional<RecordLayout> layout) {
            this.out = out;
            this.report = report;
            this.points = new CodePoints(report.text());
            this.layout = layout;
        }

        void write(Shape shape, Object value) {
            if (shape instanceof Leaf leaf) {
                leaf(leaf, value);
            } else if (shape instanceof Word) {
                out.writeString(((Coded) value).code());
            } else if (shape instanceof Only only) {
                out.writeString(only.word());
            } else if (shape instanceof Maybe maybe) {
                Optional<?> known = (Optional<?>) value;
                if (known.isPresent()) {
                    write(maybe.shape(), known.get());
                } else {
                    out.writeNull();
                }
            } else if (shape instanceof ListOf list) {
                list(list, (List<?>) value);
            } else if (shape instanceof Fields fields) {
                fields(fields, value);
            } else if (shape instanceof Either either) {
                fields(either.kindOf().apply(value), value);
            }
        }

        private void leaf(Leaf leaf, Object value) {
            switch (leaf) {
                case TEXT, DAY -> out.writeString(value.toString());
                case WHOLE_NUMBER -> out.writeNumber(((Number) value).longValue());
                case NUMBER -> out.writeNumber(((Number) value).doubleValue());
                case FLAG -> out.writeBoolean((Boolean) value);
                case SPAN -> span((Span) value);
            }
        }

        private void list(ListOf list, List<?> values) {
            out.writeStartArray();
            values.forEach(value -> write(list.items(), value));
            out.writeEndArray();
        }

        private void fields(Fields shape, Object value) {
            layout.filter(it -> shape.brief()).ifPresent(RecordLayout::beginLine);
            out.writeStartObject();
            for (Field field : shape.fields()) {
                out.writeName(field.key());
                write(field.shape(), field.value().apply(value));
            }
            out.writeEndObject();
            layout.filter(it -> shape.brief()).ifPresent(RecordLayout::endLine);
        }

        private void span(Span span) {
            layout.ifPresent(RecordLayout::beginLine);
            out.writeStartObject();
            out.writeName("start");
            out.writeNumber(points.ofUnit(span.start()));
            out.writeName("end");
            out.writeNumber(points.ofUnit(span.end()));
            out.writeName("quote");
            out.writeString(report.quote(span));
            out.writeEndObject();
            layout.ifPresent(RecordLayout::endLine);
        }
    }

    /** Tells the generator to lay out by ours. */
    private static final class LaidOut extends ObjectWriteContext.Base {
        private final RecordLayout layout;

        LaidOut(RecordLayout layout) {
            this.layout = layout;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
