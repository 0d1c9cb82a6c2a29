package org.hearsay.language.nlp4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The few hundred different values that the entries of a lexicon share, each a list of words. */
final class Values {
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    /** The number of a value, the same for an equal one. */
    int number(Collection<String> value) {
        return numbers.computeIfAbsent(List.copyOf(value), v -> numbers.size());
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(numbers.size());
        for (List<String> value : numbers.keySet()) {
            out.writeInt(value.size());
            for (String word : value) {
                out.writeUTF(word);
            }
        }
        return bytes.toByteArray();
    }

    /** The values in the order of their numbers. */
    static <V> List<V> read(PackFile pack, String section, Function<List<String>, V> shape) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(PackFile.bytes(pack.section(section))));
            int count = in.readInt();
            List<V> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int size = in.readInt();
                List<String> words = new ArrayList<>(size);
                for (int k = 0; k < size; k++) {
                    words.add(in.readUTF());
                }
                values.add(shape.apply(words));
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
