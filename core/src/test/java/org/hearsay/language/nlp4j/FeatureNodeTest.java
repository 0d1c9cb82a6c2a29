package org.hearsay.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FeatureNodeTest {
    private static final ValueField LEMMA = new ValueField(Field.lemma, 0);

    private static final ValueField VALENCY = new ValueField(Field.valency, 0);

    @Test
    void aValueThatChangesGetsAnotherPrint() {
        FeatureNode node = new FeatureNode(1, "raids");
        assertThat(node.print(LEMMA)).isSameAs(Print.NONE);

        node.setLemma("raids");
        assertThat(node.print(LEMMA).isOf("raids")).isTrue();
        node.setLemma("raid");
        assertThat(node.print(LEMMA).isOf("raid")).isTrue();
    }

    @Test
    void anAffixIsShorterThanItsWord() {
        FeatureNode node = new FeatureNode(1, "Bus");

        assertThat(node.print(new ValueField(Field.prefix, 2)).isOf("bu")).isTrue();
        assertThat(node.print(new ValueField(Field.suffix, 2)).isOf("us")).isTrue();
        assertThat(node.print(new ValueField(Field.suffix, 3))).isSameAs(Print.NONE);
    }

    @Test
    void dependentsAreCountedAsInTheLibrary() {
        FeatureNode[] nodes = new FeatureNode[7];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(i, "word");
        }
        for (int dependent : new int[] {5, 2, 6, 0, 1}) {
            assertThat(nodes[3].print(VALENCY).isOf(Objects.requireNonNull(nodes[3].getValency(Direction.all))))
                    .isTrue();
            nodes[dependent].setDependencyHead(nodes[3], "dep");
        }
        assertThat(nodes[3].print(VALENCY).isOf("<<->>")).isTrue();
    }
}
