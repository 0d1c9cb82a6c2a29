package org.hearsay.app.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.app.record.RecordReader.NotARecord;
import org.hearsay.app.record.TypedJson;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.ReportOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A source without the names of private persons, in titles, quotes, addresses and texts too. Offsets stay true. Digests and the addresses
 * of reports are kept, so that who may see the originals can find them.
 */
public final class RedactedSource implements ExportSource {
    private static final String NAME = "name";

    private final ExportSource source;
    private final PrivateNames names;
    private final TypedJson<Incident> incidents = new TypedJson<>(Incident.class);

    private RedactedSource(ExportSource source, PrivateNames names) {
        this.source = source;
        this.names = names;
    }

    /**
     * Looks through all records for the names first.
     *
     * @throws IOException if one cannot be read back
     */
    public static RedactedSource of(ExportSource source, ActorWords words) throws IOException {
        PrivateNames names = new PrivateNames(new PrivatePersons(words));
        for (String json : source.recordsAsJson()) {
            names.add(StoredRecord.reading(json));
        }
        return new RedactedSource(source, names);
    }

    /** How many persons' names are withheld. */
    public int withheld() {
        return names.count();
    }

    @Override
    public Iterable<Incident> incidents() {
        return () -> mapped(source.incidents(), this::redacted);
    }

    @Override
    public Iterable<String> recordsAsJson() {
        return () -> mapped(source.recordsAsJson(), json -> {
            JsonNode root = JsonMapper.shared().readTree(json);
            return redacted(root, Stream.of(root.path("report").path("id").asString()));
        });
    }

    @Override
    public void close() {
        source.close();
    }

    private Incident redacted(Incident incident) {
        JsonNode root = JsonMapper.shared().readTree(incidents.line(incident));
        try {
            return incidents.read(redacted(root, incident.reports().stream().map(ReportOf::id)));
        } catch (NotARecord e) {
            throw new IllegalStateException("what was just written is read back", e);
        }
    }

    private String redacted(JsonNode root, Stream<String> reports) {
        return masked("", root, names.maskFor(reports)).toString();
    }

    private JsonNode masked(String key, JsonNode value, NameMask mask) {
        if (value instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> object.set(name, masked(name, object.get(name), mask)));
            return object;
        }
        if (value instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, masked(key, array.get(at), mask));
            }
            return array;
        }
        if (!value.isString()) {
            return value;
        }
        String text = value.asString();
        boolean isName = key.equals(NAME) && mask.isName(text);
        return StringNode.valueOf(isName ? names.standIn(text) : mask.over(text));
    }

    private static <T> Iterator<T> mapped(Iterable<T> values, UnaryOperator<T> change) {
        return StreamSupport.stream(values.spliterator(), false).map(change).iterator();
    }
}
