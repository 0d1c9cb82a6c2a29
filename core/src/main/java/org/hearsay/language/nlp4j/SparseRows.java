package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.util.List;

/**
 * A model's weights without their zeros, which are nine in ten: for each feature, the labels it speaks for and their weights. Scores are
 * those of the library to the last bit: the same numbers are added in the same order.
 */
final class SparseRows extends ColumnMajorVector {
    private static final long serialVersionUID = 1;

    private final int[] start;
    private final byte[] label;
    private final float[] value;

    SparseRows(PackFile pack, String model) {
        start = PackFile.ints(pack.section(model + ".start"));
        label = PackFile.bytes(pack.section(model + ".label"));
        value = PackFile.floats(pack.section(model + ".value"));
        feature_size = start.length - 2;
        label_size = start[start.length - 1];
    }

    static void write(PackWriter writer, String model, MajorVector dense) throws IOException {
        int labels = dense.getLabelSize();
        int rows = dense.getFeatureSize();
        int count = 0;
        for (int i = 0, size = dense.size(); i < size; i++) {
            count += dense.get(i) != 0 ? 1 : 0;
        }
        int[] start = new int[rows + 2];
        byte[] label = new byte[count];
        float[] value = new float[count];
        int at = 0;
        for (int feature = 0; feature < rows; feature++) {
            start[feature] = at;
            for (int l = 0; l < labels; l++) {
                float weight = dense.get(feature * labels + l);
                if (weight != 0) {
                    label[at] = (byte) l;
                    value[at++] = weight;
                }
            }
        }
        start[rows] = at;
        start[rows + 1] = labels;
        writer.ints(model + ".start", start);
        writer.bytes(model + ".label", label);
        writer.floats(model + ".value", List.of(value));
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        List<SparseItem> items = x.getVector();
        for (int i = 0, n = items.size(); i < n; i++) {
            SparseItem item = items.get(i);
            int feature = item.getIndex();
            if (feature >= feature_size) {
                continue;
            }
            float weight = item.getValue();
            for (int k = start[feature], end = start[feature + 1]; k < end; k++) {
                scores[label[k] & 255] += value[k] * weight;
            }
        }
    }
}
