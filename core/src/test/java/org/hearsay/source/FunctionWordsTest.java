package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
    private final EnglishCheck english = FunctionWords.load();

    @Test
    void theExamplesInTheFileAreToldApart() {
        List<String> yes = examples("# EXAMPLE yes: ");
        List<String> no = examples("# EXAMPLE no: ");
        assertThat(yes).hasSizeGreaterThanOrEqualTo(3).allMatch(english::isEnglish);
        assertThat(no).hasSizeGreaterThanOrEqualTo(4).noneMatch(english::isEnglish);
    }

    @Test
    void otherScriptsAreNotEnglish() {
        assertThat(english.isEnglish("قتل ثلاثة جنود في هجوم على نقطة تفتيش")).isFalse();
        assertThat(english.isEnglish("Трое военных погибли при взрыве")).isFalse();
    }

    @Test
    void nothingButFiguresIsNotAForeignLanguage() {
        assertThat(english.isEnglish("12:30 *** 44")).isTrue();
    }

    private static List<String> examples(String mark) {
        return FunctionWords.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
