package org.hearsay.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.hearsay.app.SampleReading;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class HtmlRenderingTest {
    private final String page = new HtmlRendering("hearsay 1").render(SampleReading.reading());

    private static String textOf(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void theWordsOfTheReportAreAllThereAndNoneIsMarkup() {
        String article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        assertThat(textOf(article).replaceAll("\\s+", " ").strip())
                .isEqualTo(SampleReading.TEXT.replaceAll("\\s+", " ").strip());
        assertThat(page).doesNotContain("<b>Residents").contains("&lt;b&gt;Residents");
    }

    @Test
    void thePageNeedsNothingButItself() {
        assertThat(page).doesNotContainPattern("(src|href)=\"(?!#)").doesNotContain("url(", "@import", "fetch(");
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void everyValueIsMarkedAndEveryLinkLeadsSomewhere() {
        List<Value> values = Values.of(SampleReading.reading());
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).spans().isEmpty()) {
                assertThat(Pattern.compile("class=\"m [^\"]*\" data-v=\"([0-9 ]* )?" + i + "( [0-9 ]*)?\"")
                                .matcher(page)
                                .find())
                        .as(values.get(i).key())
                        .isTrue();
            }
        }
        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void spansThatOverlapAnyhowLeaveTheTextWhole() {
        Random random = new Random(7);
        String text = "One two three.\n\nFour <five> six & seven.\n\n\n  Eight \"nine\" ten";
        for (int round = 0; round < 500; round++) {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int start = random.nextInt(text.length());
                int end = start + random.nextInt(text.length() - start + 1);
                values.add(new Value("e" + i, "", Value.Kind.EVENT, List.of(new Span(start, end)), "", "", ""));
            }
            String html = MarkedText.of(text, values).html();
            assertThat(textOf(html).replaceAll("\\s+", " ").strip())
                    .isEqualTo(text.replaceAll("\\s+", " ").strip());
            assertThat(html.split("<span ", -1)).hasSameSizeAs(html.split("</span>", -1));
        }
    }

    /** For looking at: {@code -Dpage=FILE}. */
    @Test
    void thePageCanBeWrittenForLookingAt() throws IOException {
        String file = System.getProperty("page");
        if (file != null) {
            Files.writeString(Path.of(file), page);
        }
        assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n");
    }
}
