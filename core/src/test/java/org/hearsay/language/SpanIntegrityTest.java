package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.language.nlp4j.TestTokenizer;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** Whatever a text holds, spans point into it, in order, and no letter is lost. */
class SpanIntegrityTest {
    private static final int TEXTS = 10_000;
    private static final List<String> PIECES = List.of(
            "word",
            "The",
            "U.S.",
            "Gen.",
            "5",
            "3.5",
            "don't",
            "al-Qaeda",
            "KABUL",
            "(Agency)",
            "Sept",
            "21",
            "é",
            "said",
            "'90s",
            "No.",
            "in.",
            "http://a.b/c",
            "a@b.c",
            "ended.The",
            "$3",
            "(",
            ")",
            "( 3 )",
            "2010-11");
    private static final List<String> MARKS = List.of(
            "“",
            "”",
            "\"",
            "''",
            "``",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "…",
            "...",
            "—",
            "–",
            "-",
            "--",
            ".",
            ",",
            "?!",
            ":",
            ";",
            "•",
            "â€œ",
            "â€",
            "Â\u00A0",
            "\u00AD",
            "\uFEFF",
            "\u200B",
            "\u0000",
            "\u0007",
            "\uFFFD",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "العربية",
            "中文",
            "é",
            "[TEXT]",
            "`",
            "\u2028");
    private static final List<String> SPACES =
            List.of(" ", " ", " ", "", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u3000");

    private final ReportParser parser = new ReportParser(new TestTokenizer());

    @Test
    void spansHoldOnRandomTexts() {
        Random random = new Random(20211);
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText(random);
            check(text, parser.parse(SharedParser.report(text)));
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(60); n >= 0; n--) {
            List<String> kind = random.nextInt(3) == 0 ? MARKS : PIECES;
            if (random.nextInt(40) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
            text.append(kind.get(random.nextInt(kind.size()))).append(SPACES.get(random.nextInt(SPACES.size())));
        }
        return text.toString();
    }

    private static void check(String text, Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).as(text).isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
        int last = 0;
        StringBuilder seen = new StringBuilder();
        for (Sentence sentence : document.sentences()) {
            assertThat(document.blockOf(sentence).span().contains(sentence.span()))
                    .as(text)
                    .isTrue();
            for (Token token : sentence.tokens()) {
                Span span = token.span();
                assertThat(span.length()).as(text).isPositive();
                assertThat(span.start()).as(text).isGreaterThanOrEqualTo(last);
                last = span.end();
                seen.append(text, span.start(), span.end());
            }
        }
        for (Quotation quotation : document.quotations()) {
            assertThat(quotation.outer().end()).as(text).isLessThanOrEqualTo(text.length());
        }
        StringBuilder read = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block.kind().isRead()) {
                read.append(document.quote(block.span()));
            }
        }
        assertThat(lettersOf(seen)).as(text).isEqualTo(lettersOf(read));
    }

    private static String lettersOf(CharSequence text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(c -> c < 0x80 && Character.isLetterOrDigit(c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
