package org.hearsay.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrintTest {
    @Test
    void aPrintOfPartsIsThatOfTheJoinedText() {
        for (String joined : new String[] {"NN_raid", "_raid", "NN_", "_", "a_b_c_d", "Ökonom_été", "@_@"}) {
            for (int at = joined.indexOf('_'); at >= 0; at = joined.indexOf('_', at + 1)) {
                long before = Print.of(joined.substring(0, at)).hash();

                assertThat(Print.of(joined.substring(at + 1)).after(before))
                        .isEqualTo(Print.of(joined).hash());
            }
        }
    }

    @Test
    void otherTextsAndKindsHaveOtherPrints() {
        Set<Long> prints = new HashSet<>();
        for (String text : new String[] {"", "a", "b", "ab", "ba", "aa", "a_b", "b_a", "a_", "_a"}) {
            for (int kind = 0; kind < 90; kind++) {
                prints.add(Print.ofFeature(kind, Print.of(text).hash()));
            }
        }
        assertThat(prints).hasSize(10 * 90);
    }
}
