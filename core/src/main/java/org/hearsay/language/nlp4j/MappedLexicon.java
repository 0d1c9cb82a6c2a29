package org.hearsay.language.nlp4j;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A lexicon that is looked up in the pack. The library only ever asks it for the value of a word. */
final class MappedLexicon<V> extends AbstractMap<String, V> {
    private final MappedTable table;
    private final List<V> values;

    MappedLexicon(PackFile pack, String name, Function<List<String>, V> shape) {
        table = new MappedTable(pack, name);
        values = Values.read(pack, name + ".values", shape);
    }

    static void write(PackWriter writer, String name, Map<String, ? extends Collection<String>> lexicon)
            throws IOException {
        PrintTable table = new PrintTable(lexicon.size());
        Values values = new Values();
        lexicon.forEach((word, value) -> table.add(Fingerprint.of(0, word), values.number(value)));
        MappedTable.write(writer, name, table);
        writer.bytes(name + ".values", values.toBytes());
    }

    @Override
    public @Nullable V get(@Nullable Object word) {
        int number = word instanceof String form ? table.find(Fingerprint.of(0, form)) : -1;
        return number < 0 ? null : values.get(number);
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("the pack keeps no words");
    }
}
