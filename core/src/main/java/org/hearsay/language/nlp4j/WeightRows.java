package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A model's weights without their zeros, which are nine in ten: one row a feature, found by where it begins. A row is the number of its
 * labels, the labels, four to a number, and their weights, so that it lies in one or two lines of the processor's cache: most of the time
 * of a parse is spent waiting for memory. Scores are those of the library to the last bit: the same numbers are added in the same order.
 */
final class WeightRows extends ColumnMajorVector {
    private static final long serialVersionUID = 1;

    private final int[] rows;

    WeightRows(PackFile pack, String model) {
        rows = PackFile.ints(pack.section(model + ".rows"));
        label_size = pack.section(model + ".labels").asIntBuffer().get();
    }

    /**
     * Writes the rows of a model.
     *
     * @return where each feature's row begins; 0 for one that speaks for no label, and for feature 0, the bias, whose row is the first
     */
    static int[] write(PackWriter writer, String model, MajorVector dense) throws IOException {
        int labels = dense.getLabelSize();
        int[] begins = new int[dense.getFeatureSize()];
        int[] rows = new int[1 << 20];
        int at = 0;
        for (int feature = 0; feature < begins.length; feature++) {
            rows = rows.length - at > 2 * labels + 2 ? rows : Arrays.copyOf(rows, rows.length * 2);
            int end = put(rows, at, dense, feature * labels, labels);
            boolean isSilent = rows[at] == 0;
            begins[feature] = isSilent ? 0 : at;
            at = isSilent && feature > 0 ? at : end;
        }
        writer.ints(model + ".rows", Arrays.copyOf(rows, at));
        writer.ints(model + ".labels", new int[] {labels});
        return begins;
    }

    /** Puts one row, and gives the place behind it. */
    private static int put(int[] rows, int at, MajorVector dense, int from, int labels) {
        int count = 0;
        for (int label = 0; label < labels; label++) {
            count += dense.get(from + label) != 0 ? 1 : 0;
        }
        int weights = at + 1 + (count + 3) / 4;
        Arrays.fill(rows, at, weights, 0);
        rows[at] = count;
        int k = 0;
        for (int label = 0; label < labels; label++) {
            float weight = dense.get(from + label);
            if (weight != 0) {
                rows[at + 1 + k / 4] |= label << k % 4 * 8;
                rows[weights + k++] = Float.floatToRawIntBits(weight);
            }
        }
        return weights + count;
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        List<SparseItem> items = x.getVector();
        for (int i = 0, n = items.size(); i < n; i++) {
            SparseItem item = items.get(i);
            add(item.getIndex(), item.getValue(), scores);
        }
    }

    private void add(int row, float value, float[] scores) {
        int[] here = rows;
        int count = here[row];
        int weights = row + 1 + (count + 3 >> 2);
        for (int k = 0; k < count; k++) {
            int label = here[row + 1 + (k >> 2)] >>> ((k & 3) << 3) & 255;
            scores[label] += Float.intBitsToFloat(here[weights + k]) * value;
        }
    }
}
