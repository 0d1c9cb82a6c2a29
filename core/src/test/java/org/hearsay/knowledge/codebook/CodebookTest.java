package org.hearsay.knowledge.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodebookTest {
    private final Codebook codebook = Codebook.builtIn();

    @Test
    void everyTypeIsDefinedAndCrosswalked() {
        assertThat(codebook.types()).hasSizeGreaterThanOrEqualTo(41).allSatisfy(type -> {
            assertThat(type.definition()).isNotBlank();
            assertThat(type.families()).isNotEmpty();
            assertThat(type.crosswalk().keySet()).contains("acled", "cameo", "plover", "gtd", "ucdp", "muc4");
        });
    }

    @Test
    void theMostExactTriggerComesFirst() {
        assertThat(codebook.nounTriggers("attack").get(0).words()).hasSizeGreaterThan(1);
        assertThat(codebook.refine("armed-attack", "mortar")).isEqualTo("shelling");
        assertThat(codebook.refine("armed-attack", "firearm")).isEqualTo("armed-attack");
        assertThat(codebook.areAkin("killing", "bombing")).isTrue();
        assertThat(codebook.areAkin("killing", "talks")).isFalse();
    }

    @Test
    void aFaultNamesTheFileAndTheLine() {
        assertThatThrownBy(() -> PlainYaml.read("raid.yaml", "id: raid\nmodes: [night, dawn\n"))
                .hasMessageContaining("raid.yaml")
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> PlainYaml.read("raid.yaml", "just words\n")).hasMessageContaining("line 1");
    }

    @Test
    void readsListsAndMappingsInBothStyles() {
        Section section = PlainYaml.read(
                "t.yaml",
                "a: plain, text\nb: [one, \"two, words\"]\nc:\n  - d: [x]\n    e: y\n  - d: [z]\nf: {g: h, i: [j]}\n");

        assertThat(section.text("a")).isEqualTo("plain, text");
        assertThat(section.strings("b")).containsExactly("one", "two, words");
        assertThat(section.sections("c")).hasSize(2);
        assertThat(section.sections("c").get(0).text("e")).isEqualTo("y");
        assertThat(section.section("f").strings("i")).containsExactly("j");
    }
}
