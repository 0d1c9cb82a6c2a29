package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of weights that speak in a state, in the order in which the library would add them. Features are joined as
 * {@linkplain Print prints}, not as texts. Only for decoding, with words that are {@link FeatureNode}s.
 */
final class RowTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1;

    private final transient RowFinder finder;
    private final transient FeatureItem[] places;
    private final transient FeaturePlan.Part[] parts;
    private final transient FeaturePlan.ManyValues[] sets;
    private final transient int[][] joins;

    RowTemplate(FeatureTemplate<NLPNode, S> template, RowFinder finder) {
        super(null, new HyperParameter());
        this.finder = finder;
        word_embeddings = template.getEmbeddingFeatureList();
        FeaturePlan plan = new FeaturePlan(template);
        places = plan.places();
        parts = plan.parts();
        sets = plan.sets();
        joins = plan.joins();
    }

    @Override
    public SparseVector createSparseVector(S state, boolean isTrain) {
        if (isTrain) {
            throw new UnsupportedOperationException("a language pack cannot be trained");
        }
        FeatureNode[] nodes = new FeatureNode[places.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = (FeatureNode) state.getNode(places[i]);
        }
        long[] prints = new long[joins.length + sets.length * 4];
        int count = 0;
        for (int kind = 0; kind < sets.length; kind++) {
            long[] hashes = hashes(state, sets[kind].item(), nodes[sets[kind].place()]);
            if (prints.length < count + hashes.length + joins.length) {
                prints = Arrays.copyOf(prints, 2 * prints.length + hashes.length);
            }
            for (long hash : hashes) {
                prints[count++] = Print.ofFeature(kind, hash);
            }
        }
        return finder.find(prints, join(nodes, prints, count));
    }

    /** Adds the prints of features of one value or several joined ones, and gives the number of all. */
    private int join(FeatureNode[] nodes, long[] prints, int before) {
        Print[] values = new Print[parts.length];
        for (int i = 0; i < values.length; i++) {
            FeatureNode node = nodes[parts[i].place()];
            values[i] = node == null ? Print.NONE : node.print(parts[i].value());
        }
        int count = before;
        int kind = sets.length;
        for (int[] join : joins) {
            Print value = values[join[0]];
            long hash = value.hash();
            for (int i = 1; i < join.length && value != Print.NONE; i++) {
                value = values[join[i]];
                hash = value.after(hash);
            }
            if (value != Print.NONE) {
                prints[count++] = Print.ofFeature(kind, hash);
            }
            kind++;
        }
        return count;
    }

    private long[] hashes(S state, FeatureItem item, @Nullable FeatureNode node) {
        if (node == null) {
            return FeatureNode.NO_HASHES;
        }
        long[] kept = node.hashes(item.field);
        return kept != null ? kept : node.keep(item.field, getFeatures(state, item, node));
    }
}
