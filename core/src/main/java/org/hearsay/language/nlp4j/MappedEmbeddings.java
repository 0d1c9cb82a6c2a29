package org.hearsay.language.nlp4j;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vectors of a million words, left in the pack: only those of words that are met are read. */
final class MappedEmbeddings extends AbstractMap<String, float[]> {
    private static final int DIMENSIONS = 50;

    private final MappedTable table;
    private final FloatBuffer vectors;

    MappedEmbeddings(PackFile pack, String name) {
        table = new MappedTable(pack, name);
        vectors = pack.section(name + ".vectors").asFloatBuffer();
    }

    static void write(PackWriter writer, String name, Map<String, float[]> embeddings) throws IOException {
        PrintTable table = new PrintTable(embeddings.size());
        List<float[]> vectors = new ArrayList<>(embeddings.size());
        embeddings.forEach((word, vector) -> {
            if (vector.length != DIMENSIONS) {
                throw new IllegalStateException("an embedding of " + vector.length + " dimensions: " + word);
            }
            table.add(Fingerprint.of(0, word), vectors.size());
            vectors.add(vector);
        });
        MappedTable.write(writer, name, table);
        writer.floats(name + ".vectors", vectors);
    }

    @Override
    public float @Nullable [] get(@Nullable Object word) {
        int number = word instanceof String form ? table.find(Fingerprint.of(0, form)) : -1;
        if (number < 0) {
            return null;
        }
        float[] vector = new float[DIMENSIONS];
        vectors.get(number * DIMENSIONS, vector);
        return vector;
    }

    @Override
    public Set<Map.Entry<String, float[]>> entrySet() {
        throw new UnsupportedOperationException("the pack keeps no words");
    }
}
