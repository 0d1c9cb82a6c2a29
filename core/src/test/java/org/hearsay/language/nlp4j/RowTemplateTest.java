package org.hearsay.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small models of random weights: what our rows add up to is what the library adds up, to the last bit. */
class RowTemplateTest {
    private static final String TAG_FEATURES = """
            <feature f0="i-1:word_form_simplified"/>
            <feature f0="i:word_shape"/>
            <feature f0="i:prefix:2"/>
            <feature f0="i:suffix:3" f1="i+1:word_form_simplified_lowercase"/>
            <feature f0="i-2:part_of_speech_tag" f1="i-1:part_of_speech_tag" f2="i:ambiguity_classes"/>
            <feature f0="i:orthographic" set="true"/>
            <feature f0="i:positional" set="true"/>
            <feature f0="i+1:word_clusters" set="true"/>
            """;

    private static final String ARC_FEATURES = """
            <feature f0="i:valency:all" f1="j:lemma"/>
            <feature f0="i_lmd:dependency_label"/>
            <feature f0="i_h:lemma" f1="j:lemma"/>
            <feature f0="k-1:lemma"/>
            <feature f0="j:positional" set="true"/>
            """;

    private static final List<String> ARCS =
            List.of("N_S_", "L_R_nsubj", "R_S_root", "L_R_det", "R_S_dobj", "N_R_", "L_R_compound");

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    @Test
    void tagsScoreAsInTheLibrary() throws IOException {
        assertSameScores(TAG_FEATURES, POSState::new, List.of("NNP", "VBD", "DT", "NN", "IN", "NNS", "."));
    }

    @Test
    void arcsScoreAsInTheLibrary() throws IOException {
        assertSameScores(ARC_FEATURES, DEPState::new, ARCS);
    }

    @Test
    void aFieldThatNoModelAsksForIsRefused() {
        FeatureTemplate<NLPNode, POSState<NLPNode>> template = template("<feature f0=\"i:feats:sem\"/>");

        assertThatThrownBy(() -> new FeaturePlan(template)).isInstanceOf(IllegalArgumentException.class);
    }

    private <S extends NLPState<NLPNode>> void assertSameScores(
            String features, Function<NLPNode[], S> start, List<String> labels) throws IOException {
        LabelMap map = new LabelMap();
        labels.forEach(map::add);
        FeatureTemplate<NLPNode, S> theirs = template(features);
        // What the first sentence has is known; the second shares some of it.
        states(
                start,
                map,
                "Gunmen stormed the north-eastern market at 5:30 in Duva .",
                s -> theirs.createSparseVector(s, true));
        List<SparseVector> expected = new ArrayList<>();
        String other = "Gunmen from Duva stormed a bus the week before .";
        states(start, map, other, state -> expected.add(theirs.createSparseVector(state, false)));
        ColumnMajorVector weights = weights(labels.size() * 9, theirs.getSparseFeatureSize());

        PackFile pack = write(theirs, weights);
        RowTemplate<S> ours = new RowTemplate<>(theirs, new RowFinder(pack, "small"));
        WeightRows rows = new WeightRows(pack, "small");
        List<float[]> scores = new ArrayList<>();
        states(start, map, other, state -> scores.add(scores(rows, ours.createSparseVector(state, false))));

        assertThat(scores).hasSameSizeAs(expected).hasSizeGreaterThan(8);
        int speaking = 0;
        for (int i = 0; i < scores.size(); i++) {
            assertThat(scores.get(i)).isEqualTo(scores(weights, expected.get(i)));
            speaking += expected.get(i).size();
        }
        assertThat(speaking).isGreaterThan(scores.size());
    }

    /** Leads through the decisions of a sentence, each taken by turns, and shows every state before it changes. */
    private static <S extends NLPState<NLPNode>> void states(
            Function<NLPNode[], S> start, LabelMap labels, String sentence, java.util.function.Consumer<S> watcher) {
        S state = start.apply(nodes(sentence));
        for (int turn = 0; !state.isTerminate(); turn++) {
            watcher.accept(state);
            int label = turn % labels.size();
            boolean isBlocked = state instanceof DEPState<?> arcs && arcs.peekStack(-1) == null;
            state.next(labels, new int[] {isBlocked ? 0 : label, -1}, new float[labels.size()]);
        }
    }

    private static NLPNode[] nodes(String sentence) {
        String[] words = sentence.split(" ");
        NLPNode[] nodes = new NLPNode[words.length + 1];
        nodes[0] = new FeatureNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(i, words[i - 1]);
            nodes[i].setLemma(words[i - 1].toLowerCase(java.util.Locale.ROOT));
            if (i % 3 > 0) {
                nodes[i].setAmbiguityClasses(List.of("NN", "VB"));
                nodes[i].setWordClusters(new LinkedHashSet<>(Set.of("01", "0110")));
            }
        }
        return nodes;
    }

    private static <S extends NLPState<NLPNode>> FeatureTemplate<NLPNode, S> template(String features) {
        String xml = "<features>" + features + "</features>";
        return new FeatureTemplate<>(
                XMLUtils.getDocumentElement(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
                new HyperParameter());
    }

    /** Features that speak for all labels, for some, for one and for none. */
    private ColumnMajorVector weights(int labels, int features) {
        ColumnMajorVector weights = new ColumnMajorVector();
        weights.expand(labels, features);
        for (int feature = 0; feature < features; feature++) {
            double share = new double[] {1, 0.5, 0.1, 1.0 / labels, 0}[feature % 5];
            for (int label = 0; label < labels; label++) {
                if (random.nextDouble() < share) {
                    weights.set(label, feature, random.nextFloat() - 0.5f);
                }
            }
        }
        return weights;
    }

    private PackFile write(FeatureTemplate<?, ?> template, ColumnMajorVector weights) throws IOException {
        Path file = folder.resolve("small.pack");
        try (PackWriter writer = new PackWriter(file)) {
            int[] begins = WeightRows.write(writer, "small", weights);
            RowFinder.write(writer, "small", ModelShell.takeFeatureMap(template), begins);
            writer.finish();
        }
        return PackFile.open(file);
    }

    private static float[] scores(ColumnMajorVector weights, SparseVector features) {
        float[] scores = new float[weights.getLabelSize()];
        weights.addScores(features, scores);
        return scores;
    }
}
