package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.SharedParser;
import org.junit.jupiter.api.Test;

class CodebookExamplesTest {
    @Test
    void everyTypeReadsItsExamplesAndNotItsCounterExamples() {
        assertThat(new CodebookCheck(Codebook.builtIn(), SharedParser.get()).failures())
                .isEmpty();
    }
}
