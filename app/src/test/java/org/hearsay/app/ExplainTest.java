package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    @TempDir
    Path folder;

    private String record = "";

    @BeforeEach
    void save() throws IOException {
        record = save("1");
    }

    private String save(String version) throws IOException {
        Coder coder = new Coder("hearsay", version, Optional.empty(), Optional.empty());
        String json = new RecordWriter().pretty(SampleReading.reading(), coder);
        return Files.writeString(folder.resolve("record.json"), json).toString();
    }

    private static Shell.Result explain(String... args) {
        return new Shell().reading(report -> SampleReading.reading()).run(args);
    }

    @Test
    void aValueIsShownInItsSentenceWithVoiceRuleAndWhatWasRejected() {
        Shell.Result result = explain("explain", record, "a2");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("a2 JNIM, rebel group [jnim]")
                .contains("rule actor/registry")
                .contains("The terrorist group [JNIM] said on Thursday")
                .contains("chosen JNIM — reference of “The group”, rule resolve/topic")
                .contains("rejected the army — named last, but not the topic");
    }

    @Test
    void aFieldAlone() {
        String out = explain("explain", record, "e1.when").out();
        assertThat(out.lines().findFirst()).hasValue("e1.when 2 March 2022");
        assertThat(out).contains("[Wednesday]", "date/weekday-past").doesNotContain("e1.where");
    }

    @Test
    void withoutAnIdAllValuesAreListed() {
        assertThat(explain("explain", record).out()).contains("e1.tolls", "c2.cue", "r1 ", "f1 ", "i1 ");
    }

    @Test
    void anotherCoderIsSaid() throws IOException {
        Shell.Result result = explain("explain", save("0"), "e1");
        assertThat(result.err()).contains("another coder (hearsay 0)").hasLineCount(1);
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        assertThat(explain("explain", record, "e1.dinner"))
                .satisfies(it -> assertThat(it.exitCode()).isEqualTo(1))
                .satisfies(it ->
                        assertThat(it.err()).contains("e1.dinner", "e1.when").hasLineCount(1));
        assertThat(explain("explain", folder.resolve("no.json").toString(), "e1")
                        .err())
                .contains("no such file")
                .hasLineCount(1);
        String text =
                Files.writeString(folder.resolve("a.txt"), "The army said so.").toString();
        assertThat(explain("explain", text, "e1").err()).contains("not JSON").hasLineCount(1);
    }
}
