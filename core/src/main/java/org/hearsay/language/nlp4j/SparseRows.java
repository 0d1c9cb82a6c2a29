package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/** A model's weights without their zeros: for each feature, the labels it speaks for and their weights. */
final class SparseRows extends ColumnMajorVector {
    private static final long serialVersionUID = 1;

    private final int rows;
    private final int[] start;
    private final byte[] label;
    private final float[] value;

    SparseRows(MajorVector dense) {
        int labels = dense.getLabelSize();
        rows = dense.getFeatureSize();
        int count = 0;
        for (int i = 0, size = dense.size(); i < size; i++) {
            if (dense.get(i) != 0) {
                count++;
            }
        }
        start = new int[rows + 1];
        label = new byte[count];
        value = new float[count];
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
        feature_size = rows;
        label_size = labels;
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        for (SparseItem item : x.getVector()) {
            int feature = item.getIndex();
            if (feature >= rows) {
                continue;
            }
            float weight = item.getValue();
            for (int k = start[feature], end = start[feature + 1]; k < end; k++) {
                scores[label[k] & 255] += value[k] * weight;
            }
        }
    }
}
