package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The gazetteers' tree of names, left in the pack: one table from (node, word) to node, and each node's value. */
final class MappedTrie extends PrefixTree<String, Set<String>> {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // never written
    private final MappedTable edges;

    @SuppressWarnings("serial")
    private final IntBuffer nodes;

    @SuppressWarnings("serial")
    private final List<Set<String>> values;

    MappedTrie(PackFile pack, String name) {
        edges = new MappedTable(pack, name);
        nodes = pack.section(name + ".nodes").asIntBuffer();
        values = Values.read(pack, name + ".values", HashSet::new);
    }

    static void write(PackWriter writer, String name, PrefixTree<String, Set<String>> tree) throws IOException {
        int count = count(tree.getRoot());
        PrintTable edges = new PrintTable(count);
        // For each node the number of its value and 1, or 0; the root is node 0.
        int[] nodes = new int[count];
        Values values = new Values();
        Deque<PrefixNode<String, Set<String>>> queue = new ArrayDeque<>(List.of(tree.getRoot()));
        int parent = 0;
        int last = 0;
        while (!queue.isEmpty()) {
            PrefixNode<String, Set<String>> node = queue.remove();
            nodes[parent] = node.hasValue() ? values.number(node.getValue()) + 1 : 0;
            for (Map.Entry<String, PrefixNode<String, Set<String>>> edge : node.entrySet()) {
                edges.add(Fingerprint.of(parent, edge.getKey()), ++last);
                queue.add(edge.getValue());
            }
            parent++;
        }
        MappedTable.write(writer, name, edges);
        writer.ints(name + ".nodes", nodes);
        writer.bytes(name + ".values", values.toBytes());
    }

    private static int count(PrefixNode<String, Set<String>> root) {
        int count = 0;
        Deque<PrefixNode<String, Set<String>>> stack = new ArrayDeque<>(List.of(root));
        while (!stack.isEmpty()) {
            count++;
            stack.addAll(stack.pop().values());
        }
        return count;
    }

    /** The longest name from each place on. The library asks for all of them: it leaves out neither parts nor overlaps. */
    @Override
    public <A> List<ObjectIntIntTriple<Set<String>>> getAll(
            A[] array, int begin, Function<A, String> word, boolean removeSubset, boolean removeOverlap) {
        if (removeSubset || removeOverlap) {
            throw new UnsupportedOperationException();
        }
        String[] words = new String[array.length];
        for (int i = begin; i < array.length; i++) {
            words[i] = word.apply(array[i]);
        }
        List<ObjectIntIntTriple<Set<String>>> found = new ArrayList<>();
        for (int from = begin; from < array.length; from++) {
            int value = 0;
            int to = from;
            int node = 0;
            for (int i = from; i < array.length; i++) {
                node = edges.find(Fingerprint.of(node, words[i]));
                if (node < 0) {
                    break;
                }
                if (nodes.get(node) > 0) {
                    value = nodes.get(node);
                    to = i;
                }
            }
            if (value > 0) {
                found.add(new ObjectIntIntTriple<>(values.get(value - 1), from, to));
            }
        }
        return found;
    }
}
