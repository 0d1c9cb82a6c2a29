package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookUpTest {
    @Test
    void aPlaceIsFoundByItsName() {
        Shell.Result result = new Shell().run("gazetteer", "find", "Jalalabad");
        assertThat(result.exitCode()).isZero();
        assertThat(result.lines()).hasSizeGreaterThan(1).anyMatch(line -> line.contains("Afghanistan"));
        assertThat(new Shell().run("gazetteer", "find", "Xyzzyville"))
                .satisfies(it -> assertThat(it.exitCode()).isEqualTo(1))
                .satisfies(it -> assertThat(it.err()).isEqualTo("hearsay: no place is called 'Xyzzyville'\n"));
    }

    @Test
    void anActorIsFoundByNameAliasAndPart() {
        assertThat(new Shell().run("actors", "find", "Boko", "Haram").out()).contains("boko-haram");
        assertThat(new Shell().run("actors", "find", "nusrat").out()).contains("jnim");
        assertThat(new Shell().run("actors", "find", "Xyzzy").exitCode()).isEqualTo(1);
    }

    @Test
    void aCorpusThatIsNotThereIsNamedInOneLine() {
        Shell.Result result = new Shell().run("evaluate", "gva", "--data", "no-such-folder");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("the corpus gva is not in no-such-folder")
                .doesNotContain("error in Hearsay itself");
    }

    @Test
    void theCodebookIsShown() {
        assertThat(new Shell().run("codebook", "show").lines())
                .hasSize(42)
                .anyMatch(line -> line.startsWith("suicide-bombing\t"));
        assertThat(new Shell().run("codebook", "show", "suicide-bombing").out())
                .contains("acled", "Suicide bomb", "triggers");
        assertThat(new Shell().run("codebook", "show", "quarrel").err()).contains("no type is called 'quarrel'");
        assertThat(new Shell().run("codebook", "check").exitCode()).isZero();
    }

    @Test
    void aGroupOfVerbsAloneAsksWhich() {
        for (String verb : new String[] {"codebook", "actors", "gazetteer"}) {
            assertThat(new Shell().run(verb).exitCode()).isEqualTo(2);
        }
    }

    @Test
    void helpAndVersion() {
        assertThat(new Shell().run("--version").out()).matches("hearsay \\d+\\.\\d+\\.\\d+\\R");
        assertThat(new Shell().run("--help").out())
                .contains("read", "explain", "codebook", "gazetteer", "actors", "language-pack");
        assertThat(new Shell().run("read", "--help").out()).contains("--published", "--format", "--out", "--color");
    }
}
