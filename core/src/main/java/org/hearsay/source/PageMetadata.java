package org.hearsay.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, the more deliberate statement first: schema.org in JSON-LD, OpenGraph, the meta names that publishers and
 * archives use, then {@code <time>}, {@code <h1>} and {@code <title>}.
 */
record PageMetadata(Optional<String> title, Optional<String> publisher, Optional<LocalDate> published) {

    static PageMetadata of(Document page) {
        List<Map<?, ?>> articles = articles(page);
        return new PageMetadata(title(page, articles), publisher(page, articles), published(page, articles));
    }

    private static Optional<String> title(Document page, List<Map<?, ?>> articles) {
        return first(
                fields(articles, "headline"),
                meta(page, "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=DC.title]"),
                elements(page, "article h1, main h1", "h1"),
                elements(page, "title").map(PageMetadata::withoutSiteName));
    }

    private static Optional<String> publisher(Document page, List<Map<?, ?>> articles) {
        Stream<String> inJson = articles.stream()
                .map(article -> article.get("publisher"))
                .map(publisher -> publisher instanceof List<?> list && !list.isEmpty() ? list.get(0) : publisher)
                .flatMap(publisher -> publisher instanceof Map<?, ?> map
                        ? Stream.ofNullable(map.get("name"))
                        : Stream.ofNullable(publisher))
                .filter(String.class::isInstance)
                .map(String.class::cast);
        return first(
                inJson,
                meta(
                        page,
                        "meta[property=og:site_name]",
                        "meta[name=publisher]",
                        "meta[name=DC.publisher]",
                        "meta[name=application-name]"));
    }

    private static Optional<LocalDate> published(Document page, List<Map<?, ?>> articles) {
        Stream<String> said = Stream.of(
                        fields(articles, "datePublished"),
                        meta(
                                page,
                                "meta[property=article:published_time]",
                                "meta[property=og:article:published_time]",
                                "meta[itemprop=datePublished]",
                                "meta[name~=(?i)^(date|pubdate|publish-?date|publication[_-]date|article\\.published|parsely-pub-date|sailthru\\.date|cXenseParse:recs:publishtime|dc\\.date(\\.issued)?|dcterms\\.(created|issued|date))$]"),
                        page.select("[itemprop=datePublished], time[pubdate], article time, main time, time").stream()
                                .filter(time ->
                                        time.closest("aside, nav, footer, [class~=(?i)related|sidebar]") == null)
                                .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text())))
                .flatMap(words -> words);
        return said.map(PublicationDay::in).flatMap(Optional::stream).findFirst();
    }

    @SafeVarargs
    private static Optional<String> first(Stream<String>... said) {
        return Stream.of(said)
                .flatMap(words -> words)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static Stream<String> fields(List<Map<?, ?>> articles, String key) {
        return articles.stream()
                .map(article -> article.get(key))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static Stream<String> meta(Document page, String... queries) {
        return Stream.of(queries).flatMap(query -> page.select(query).stream()).map(element -> element.attr("content"));
    }

    private static Stream<String> elements(Document page, String... queries) {
        return Stream.of(queries).flatMap(query -> page.select(query).stream()).map(Element::text);
    }

    /** "Twelve die in blast | The Daily Example": the site's name comes after the last bar, or the last spaced dash. */
    private static String withoutSiteName(String title) {
        for (String bar : new String[] {" | ", " :: ", " — ", " – ", " - "}) {
            int at = title.lastIndexOf(bar);
            if (at > title.length() / 3) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    /** Every object of a page's JSON-LD whose type is an article or a posting, in page order. */
    private static List<Map<?, ?>> articles(Document page) {
        List<Map<?, ?>> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            LenientJson.read(script.data()).ifPresent(json -> collect(json, articles));
        }
        return articles;
    }

    private static void collect(Object json, List<Map<?, ?>> articles) {
        if (json instanceof List<?> list) {
            list.forEach(item -> collect(item, articles));
        } else if (json instanceof Map<?, ?> map) {
            String type = String.valueOf(map.get("@type"));
            if (type.contains("Article") || type.contains("Posting") || type.contains("Report")) {
                articles.add(map);
            }
            if (map.get("@graph") instanceof List<?> graph) {
                collect(graph, articles);
            }
            if (map.get("mainEntity") instanceof Map<?, ?> entity) {
                collect(entity, articles);
            }
        }
    }
}
