package org.hearsay.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.SampleReading;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a record in a browser without a window: what a reader points at, taps and types. It says nothing of how the page looks. */
class HtmlInBrowserTest {
    private final WebClient browser = new WebClient(BrowserVersion.FIREFOX);
    private HtmlPage page;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("record.html");
        Files.writeString(file, new HtmlRendering("hearsay 1").render(SampleReading.reading()));
        page = browser.getPage(file.toUri().toURL());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private List<HtmlElement> marks() {
        return page.querySelectorAll("#report .m").stream()
                .map(HtmlElement.class::cast)
                .toList();
    }

    private boolean noteIsShown() {
        return !note().hasAttribute("hidden");
    }

    private DomElement note() {
        return page.getElementById("note");
    }

    private HtmlElement mark(String words) {
        return marks().stream()
                .filter(mark -> mark.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void press(String key, HtmlElement on) {
        page.executeJavaScript(
                "document.getElementById('" + on.getId() + "').dispatchEvent(new KeyboardEvent('keydown', {key: '" + key
                        + "', bubbles: true, cancelable: true}))");
    }

    @Test
    void whatIsPointedAtSaysWhatItIsOnWhoseWordAndByWhichRule() {
        assertThat(noteIsShown()).isFalse();
        mark("JNIM").fireEvent("mouseenter");
        assertThat(noteIsShown()).isTrue();
        assertThat(note().asNormalizedText())
                .contains("JNIM")
                .contains("on the word of")
                .contains("rule ");
        assertThat(page.querySelectorAll(".lit")).isNotEmpty();
        mark("JNIM").fireEvent("mouseleave");
        assertThat(noteIsShown()).isFalse();
        assertThat(page.querySelectorAll(".lit")).isEmpty();
    }

    @Test
    void aTapKeepsTheNoteUntilEscapeOrATapBesideIt() throws IOException {
        mark("JNIM").click();
        mark("JNIM").fireEvent("mouseleave");
        assertThat(noteIsShown()).isTrue();
        press("Escape", mark("JNIM"));
        assertThat(noteIsShown()).isFalse();
        mark("JNIM").click();
        page.getBody().click();
        assertThat(noteIsShown()).isFalse();
    }

    @Test
    void theArrowsGoFromMarkToMarkAndTheTabKeyStopsOnce() {
        assertThat(marks())
                .filteredOn(mark -> mark.getAttribute("tabindex").equals("0"))
                .hasSize(1);
        marks().get(0).focus();
        press("ArrowRight", marks().get(0));
        assertThat(page.getFocusedElement()).isSameAs(marks().get(1));
        assertThat(noteIsShown()).isTrue();
        press("ArrowLeft", marks().get(1));
        assertThat(page.getFocusedElement()).isSameAs(marks().get(0));
    }

    @Test
    void aLineOfTheRecordLightsItsWordsInTheReport() {
        HtmlElement line = page.querySelectorAll("#record [data-v]").stream()
                .map(HtmlElement.class::cast)
                .filter(each -> marks().stream()
                        .anyMatch(mark -> mark.getAttribute("data-v").equals(each.getAttribute("data-v"))))
                .findFirst()
                .orElseThrow();
        line.fireEvent("mouseover");
        assertThat(page.querySelectorAll("#report .lit"))
                .extracting(DomNode::getTextContent)
                .isNotEmpty();
        line.fireEvent("mouseout");
        assertThat(page.querySelectorAll(".lit")).isEmpty();
    }
}
