package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.util.Arrays;

/**
 * A model's weights without most of their zeros, which are nine in ten: one row a feature, found by where it begins.
 *
 * <p>The row of a feature that speaks for many labels is {@link #FULL} and a weight for each label, which the processor adds eight at a
 * time. Any other row is the number of its weights, their labels, four to a number, and the weights. Both come in whole fours or eights,
 * with zeros behind. Scores are those of the library to the last bit: the same numbers are added in the same order.
 */
final class WeightRows extends ColumnMajorVector {
    private static final long serialVersionUID = 1;

    private static final int FULL = -1;

    /** A row is full if it speaks for at least one label in so many: where adding all of them becomes the faster way. */
    private static final int FULL_FROM = 5;

    /** Labels are kept in eight bits. */
    private static final int MOST_LABELS = 256;

    /** Numbers and labels as the floats that have their bits. */
    private final transient float[] rows;

    private final int width;

    WeightRows(PackFile pack, String model) {
        rows = PackFile.floats(pack.section(model + ".rows"));
        label_size = pack.section(model + ".labels").asIntBuffer().get();
        width = width(label_size);
    }

    private static int width(int labels) {
        return labels + 7 & ~7;
    }

    /**
     * Writes the rows of a model.
     *
     * @return where each feature's row begins; 0 for one that speaks for no label, and for feature 0, the bias, whose row is the first
     */
    static int[] write(PackWriter writer, String model, MajorVector dense) throws IOException {
        int labels = dense.getLabelSize();
        if (labels > MOST_LABELS) {
            throw new IllegalStateException("more than " + MOST_LABELS + " labels");
        }
        int[] begins = new int[dense.getFeatureSize()];
        int[] rows = new int[1 << 20];
        int at = 0;
        for (int feature = 0; feature < begins.length; feature++) {
            rows = rows.length - at > 2 * width(labels) + 2 ? rows : Arrays.copyOf(rows, rows.length * 2);
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
        boolean isFull = count * FULL_FROM >= labels;
        int fours = (count + 3) / 4;
        int weights = isFull ? at + 1 : at + 1 + fours;
        int end = weights + (isFull ? width(labels) : fours * 4);
        Arrays.fill(rows, at, end, 0);
        rows[at] = isFull ? FULL : count;
        int k = 0;
        for (int label = 0; label < labels; label++) {
            float weight = dense.get(from + label);
            if (isFull) {
                rows[weights + label] = Float.floatToRawIntBits(weight);
            } else if (weight != 0) {
                rows[at + 1 + k / 4] |= label << k % 4 * 8;
                rows[weights + k++] = Float.floatToRawIntBits(weight);
            }
        }
        return end;
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        Rows speaking = (Rows) x;
        int[] places = speaking.places();
        int count = speaking.count();
        int[] heads = new int[count];
        // As in the finder: all rows are touched first, so that the processor waits for them together.
        for (int i = 0; i < count; i++) {
            heads[i] = Float.floatToRawIntBits(rows[places[i]]);
        }
        // As long as there are labels in eight bits: no place in it needs a check.
        float[] sums = new float[MOST_LABELS];
        System.arraycopy(scores, 0, sums, 0, scores.length);
        for (int i = 0; i < count; i++) {
            if (heads[i] == FULL) {
                addFull(places[i] + 1, sums);
            } else {
                addFew(places[i] + 1, heads[i] + 3 >> 2, sums);
            }
        }
        System.arraycopy(sums, 0, scores, 0, scores.length);
    }

    private void addFull(int from, float[] sums) {
        float[] here = rows;
        for (int label = 0, n = width; label < n; label++) {
            sums[label] += here[from + label];
        }
    }

    private void addFew(int from, int fours, float[] sums) {
        float[] here = rows;
        for (int k = 0, weight = from + fours; k < fours; k++, weight += 4) {
            int labels = Float.floatToRawIntBits(here[from + k]);
            sums[labels & 255] += here[weight];
            sums[labels >>> 8 & 255] += here[weight + 1];
            sums[labels >>> 16 & 255] += here[weight + 2];
            sums[labels >>> 24] += here[weight + 3];
        }
    }
}
