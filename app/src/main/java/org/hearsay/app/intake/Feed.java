package org.hearsay.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.app.read.Arrival;
import org.hearsay.app.read.Intake.Taker;
import org.hearsay.source.RawReport;
import org.hearsay.source.ReportReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A feed, RSS 2.0 or 1.0 or Atom (RFC 4287): every item that carries words is a report, laid out as a page with the item's title, day and
 * publisher so that it is read as any page. The report's id is the digest of that page.
 */
final class Feed {
    private static final int MAX_BYTES = 200_000_000;

    private final Optional<LocalDate> published;

    Feed(Optional<LocalDate> published) {
        this.published = published;
    }

    void each(String name, InputStream in, Taker taker) throws IOException, InterruptedException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("too long for a feed (more than 200 MB)");
        }
        Document feed = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        Optional<Element> root = feed.children().stream()
                .filter(element -> !element.tagName().startsWith("?"))
                .findFirst();
        if (root.filter(it -> local(it).equals("html")).isPresent()) {
            taker.take(whole(name, bytes, name));
            return;
        }
        if (root.filter(it -> List.of("rss", "feed", "rdf").contains(local(it))).isEmpty()) {
            throw new IOException("no feed: RSS or Atom is what can be read of XML");
        }
        Optional<String> outlet = root.flatMap(it -> it.getAllElements().stream()
                .filter(element -> local(element).equals("title"))
                .findFirst()
                .map(Element::text));
        int number = 0;
        for (Element item : feed.getAllElements()) {
            if (local(item).equals("item") || local(item).equals("entry")) {
                number++;
                taker.take(item(name + ":" + number, item, outlet));
            }
        }
        if (number == 0) {
            throw new IOException("a feed without an item");
        }
    }

    private Arrival item(String place, Element item, Optional<String> outlet) {
        Optional<String> content = child(item, "encoded", "content")
                .or(() -> child(item, "description", "summary"))
                .map(Feed::html)
                .filter(html -> !Jsoup.parse(html).text().isBlank());
        if (content.isEmpty()) {
            return new Arrival.Lost(place, "the item carries no words of its report");
        }
        String title = child(item, "title").map(Element::text).orElse("");
        String day = child(item, "published", "pubdate", "date", "issued", "updated")
                .map(Element::text)
                .orElse("");
        String page = "<!DOCTYPE html>\n<html><head><title>" + Entities.escape(title) + "</title>"
                + meta("og:title", title)
                + meta("article:published_time", day)
                + outlet.map(it -> meta("og:site_name", it)).orElse("")
                + "</head><body><article>" + content.get() + "</article></body></html>\n";
        return whole(place, page.getBytes(StandardCharsets.UTF_8), address(item).orElse(place));
    }

    private Arrival whole(String place, byte[] page, String uri) {
        if (page.length > ReportReader.MAX_BYTES) {
            return new Arrival.Lost(place, "too long for one report (" + page.length + " bytes)");
        }
        return new Arrival.Whole(
                place, new RawReport(page, Optional.of(uri), Optional.of("text/html; charset=utf-8"), published));
    }

    private static String meta(String property, String content) {
        return content.isBlank()
                ? ""
                : "<meta property=\"" + property + "\" content=\"" + Entities.escape(content) + "\">";
    }

    /** The words of an element that carries HTML, as RSS does in text and Atom does by its type. */
    private static String html(Element element) {
        String type = element.attr("type");
        if (type.equals("xhtml")) {
            return element.html();
        }
        boolean plain =
                type.equals("text") || (type.isEmpty() && !element.wholeText().contains("<"));
        return plain ? Entities.escape(element.wholeText()) : element.wholeText();
    }

    private static Optional<String> address(Element item) {
        return item.children().stream()
                .filter(it -> local(it).equals("link"))
                .filter(it -> it.attr("rel").isEmpty() || it.attr("rel").equals("alternate"))
                .map(it -> it.hasAttr("href") ? it.attr("href") : it.text())
                .filter(it -> !it.isBlank())
                .findFirst()
                .or(() -> child(item, "guid", "id").map(Element::text));
    }

    /** The first child of the first of these names that has one, whatever its namespace. */
    private static Optional<Element> child(Element item, String... names) {
        return Stream.of(names)
                .flatMap(name -> item.children().stream().filter(it -> local(it).equals(name)))
                .filter(it -> !it.wholeText().isBlank())
                .findFirst();
    }

    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
