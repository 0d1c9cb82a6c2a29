package org.hearsay.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.SampleReading;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RecordWriter writer = new RecordWriter();
    private final Coder coder = new Coder("hearsay", "1", Optional.of("sha256:1"), Optional.empty());
    private final JsonNode record = JSON.readTree(writer.pretty(SampleReading.reading(), coder));

    @Test
    void bothLayoutsSayTheSame() {
        String line = writer.line(SampleReading.reading(), coder);
        assertThat(line).doesNotContain("\n");
        assertThat(JSON.readTree(line)).isEqualTo(record);
    }

    @Test
    void aRecordKeepsToItsSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RecordSchema.json());
        assertThat(schema.validate(record.toString(), InputFormat.JSON)).isEmpty();
        String empty = writer.line(Reading.unread(SampleReading.reading().report(), List.of()), coder);
        assertThat(schema.validate(empty, InputFormat.JSON)).isEmpty();
        String other = record.toString().replace("\"stance\":\"denies\"", "\"stance\":\"shouts\"");
        assertThat(schema.validate(other, InputFormat.JSON))
                .as("the schema must be able to fail")
                .isNotEmpty();
    }

    @Test
    void everySpanIsItsSliceInCodePoints() {
        String text = record.get("report").get("text").asString();
        int[] points = text.codePoints().toArray();
        assertThat(points.length).as("the sample has a character of two units").isLessThan(text.length());
        List<JsonNode> spans = record.findParents("quote");
        assertThat(spans).hasSizeGreaterThan(30);
        for (JsonNode span : spans) {
            int start = span.get("start").asInt();
            int length = span.get("end").asInt() - start;
            assertThat(new String(points, start, length))
                    .isEqualTo(span.get("quote").asString());
        }
    }

    @Test
    void theContractsOwnShapes() {
        JsonNode event = record.get("events").get(0);
        assertThat(event.get("tolls").get(0).get("basis").toString()).isEqualTo("{\"by\":\"claim\",\"claim\":\"c1\"}");
        assertThat(event.get("responsibility").get(1).toString())
                .isEqualTo(
                        "{\"actor\":null,\"kind\":\"unknown\",\"basis\":{\"by\":\"report\"},\"rule\":\"standing/unnamed\"}");
        assertThat(record.get("claims").get(0).get("about").get(0).toString())
                .isEqualTo(
                        "{\"event\":\"e1\",\"relation\":null,\"figure\":null,\"actor\":null,\"place\":null,\"field\":\"toll\"}");
        JsonNode place = record.get("places").get(0);
        assertThat(place.get("latitude").asDouble()).isEqualTo(15.66);
        assertThat(place.get("alternatives").get(0).get("longitude").isNull()).isTrue();
        assertThat(event.get("when").get("earliest").asString()).isEqualTo("2022-03-02");
        assertThat(record.get("actors").get(0).get("kind").asString()).isEqualTo("state-forces");
        assertThat(record.has("decisions")).isFalse();
    }

    @Test
    void whatWasPrintedIsReadBackTheSame() throws RecordReader.NotARecord {
        RecordReader.Saved saved = RecordReader.read(record.toString());
        assertThat(saved.coder()).isEqualTo(coder);
        assertThat(saved.reading())
                .usingRecursiveComparison()
                .ignoringFields("decisions")
                .isEqualTo(SampleReading.reading());
        assertThat(writer.line(saved.reading(), coder)).isEqualTo(writer.line(SampleReading.reading(), coder));
    }

    @Test
    void whatIsNoRecordIsSaidToBeNone() {
        String json = record.toString();
        assertThatThrownBy(() -> RecordReader.read("{")).hasMessageContaining("not JSON");
        assertThatThrownBy(() -> RecordReader.read("{}")).hasMessageContaining("no record");
        assertThatThrownBy(
                        () -> RecordReader.read(json.replace("\"quote\":\"the ambush\"", "\"quote\":\"the ambusH\"")))
                .hasMessageContaining("damaged", "are not 'the ambusH'");
        assertThatThrownBy(() -> RecordReader.read(json.replace("\"denies\"", "\"shouts\"")))
                .hasMessageContaining("never 'shouts'");
        assertThatThrownBy(() -> RecordReader.read(json.replace("\"modes\"", "\"mode\"")))
                .hasMessageContaining("no \"modes\"");
    }
}
