package org.hearsay.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An HTML page as a report: what it says of itself, and its main text. */
final class HtmlPage {
    private HtmlPage() {}

    static Page read(String html) {
        Document page = Jsoup.parse(html);
        PageMetadata metadata = PageMetadata.of(page);
        String text = MainText.of(page);
        return new Page(metadata.title(), metadata.publisher(), metadata.published(), text);
    }
}
