package org.hearsay.app.record;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.record.Shape.Either;
import org.hearsay.app.record.Shape.Field;
import org.hearsay.app.record.Shape.Fields;
import org.hearsay.app.record.Shape.Leaf;
import org.hearsay.app.record.Shape.ListOf;
import org.hearsay.app.record.Shape.MapOf;
import org.hearsay.app.record.Shape.Maybe;
import org.hearsay.app.record.Shape.Only;
import org.hearsay.app.record.Shape.Word;
import org.hearsay.model.CodePoints;
import org.hearsay.model.Coded;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** One walk over one value by its shape, which writes its JSON. */
final class ValueWriter {
    private final JsonGenerator out;
    private final Optional<RecordLayout> layout;
    private final Optional<Words> words;

    /** The report that spans point into. */
    private record Words(Report report, CodePoints points) {}

    private ValueWriter(JsonGenerator out, Optional<Report> report, Optional<RecordLayout> layout) {
        this.out = out;
        this.words = report.map(it -> new Words(it, new CodePoints(it.text())));
        this.layout = layout;
    }

    /**
     * @param report the one that spans in the value point into; empty for a value without spans
     * @param pretty whether it is laid out for a person; else it is one line
     */
    static String write(JsonFactory json, Shape shape, Object value, Optional<Report> report, boolean pretty) {
        StringWriter text = new StringWriter();
        Optional<RecordLayout> layout = pretty ? Optional.of(new RecordLayout()) : Optional.empty();
        ObjectWriteContext context =
                layout.<ObjectWriteContext>map(LaidOut::new).orElseGet(ObjectWriteContext::empty);
        try (JsonGenerator generator = json.createGenerator(context, text)) {
            new ValueWriter(generator, report, layout).write(shape, value);
        }
        return text.toString();
    }

    private void write(Shape shape, Object value) {
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
            list(list, (Iterable<?>) value);
        } else if (shape instanceof MapOf map) {
            map(map, (Map<?, ?>) value);
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

    private void list(ListOf list, Iterable<?> values) {
        boolean brief = list.items() instanceof Leaf;
        layout.filter(it -> brief).ifPresent(RecordLayout::beginLine);
        out.writeStartArray();
        values.forEach(value -> write(list.items(), value));
        out.writeEndArray();
        layout.filter(it -> brief).ifPresent(RecordLayout::endLine);
    }

    private void map(MapOf shape, Map<?, ?> values) {
        out.writeStartObject();
        values.forEach((key, value) -> {
            out.writeName((String) key);
            write(shape.values(), value);
        });
        out.writeEndObject();
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
        Words in = words.orElseThrow(() -> new IllegalStateException("a span points into no report: " + span));
        layout.ifPresent(RecordLayout::beginLine);
        out.writeStartObject();
        out.writeName("start");
        out.writeNumber(in.points().ofUnit(span.start()));
        out.writeName("end");
        out.writeNumber(in.points().ofUnit(span.end()));
        out.writeName("quote");
        out.writeString(in.report().quote(span));
        out.writeEndObject();
        layout.ifPresent(RecordLayout::endLine);
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
