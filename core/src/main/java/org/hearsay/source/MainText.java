package org.hearsay.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the part of a page that is the report, after the method of Arc90's Readability as Mozilla keeps it (Apache-2.0, {@code
 * mozilla/readability}; written anew here): paragraphs score by length and commas, their ancestors take the scores over, names of classes
 * raise or lower them, and much text inside links lowers them. The best element is the report, with those of its siblings that read alike.
 */
final class MainText {
    private static final Pattern UNLIKELY = Pattern.compile(
            "(^|[-_ ])ads?([-_ ]|$)|advert|banner|breadcrumb|combx|comment|community|cookie|consent|disqus|extra|footer|gdpr|header|legends"
                    + "|menu|most-?(read|popular|viewed)|newsletter|outbrain|pagination|pager|paywall|popup|promo|read-?more|recommend|related|remark"
                    + "|replies|rss|share|shoutbox|sidebar|skyscraper|social|sponsor|subscribe|supplemental|taboola|toolbar|tags?([-_ ]|$)|trending|widget");
    private static final Pattern MAYBE = Pattern.compile("article|body|column|content|main|story|text");
    private static final Pattern GOOD =
            Pattern.compile("article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story");
    private static final Pattern BAD = Pattern.compile(
            "hidden|banner|combx|comment|com-|contact|foot|footnote|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox"
                    + "|sidebar|skyscraper|sponsor|shopping|tags|tool|widget");
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, nav, footer, aside, form, button, select,"
                    + " input, textarea, dialog, figure, figcaption, menu, [hidden], [aria-hidden=true], [style*=display:none], [style*=display: none],"
                    + " [role=navigation], [role=complementary], [role=dialog], [role=alert], [role=menu]";

    /** A shorter paragraph says nothing about where the report is. */
    private static final int SCORED_LENGTH = 25;

    private static final int ANCESTORS = 5;

    private final Map<Element, Double> scores = new LinkedHashMap<>();

    private MainText() {}

    /** The paragraphs of the report, with an empty line between; empty text when the page has none. */
    static String of(Document page) {
        Document copy = page.clone();
        copy.select(NEVER_TEXT).remove();
        Document strict = copy.clone();
        removeUnlikely(strict);
        String text = new MainText().best(strict).map(PageText::of).orElse("");
        // A page whose markup names everything "sidebar" loses its text to the names: read it without them.
        return text.length() >= 200
                ? text
                : longer(text, new MainText().best(copy).map(PageText::of).orElse(""), PageText.of(copy.body()));
    }

    private static String longer(String text, String withoutNames, String whole) {
        if (withoutNames.length() > text.length()) {
            return withoutNames;
        }
        return text.isEmpty() ? whole : text;
    }

    private static void removeUnlikely(Document page) {
        for (Element element : page.body().getAllElements()) {
            String tag = element.normalName();
            if (tag.equals("body")
                    || tag.equals("article")
                    || tag.equals("main")
                    || tag.equals("a")
                    || tag.equals("p")) {
                continue;
            }
            String names = names(element);
            if (UNLIKELY.matcher(names).find() && !MAYBE.matcher(names).find() && element.parent() != null) {
                element.remove();
            }
        }
    }

    private static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }

    private Optional<Element> best(Document page) {
        for (Element element : page.body().getAllElements()) {
            if (isParagraph(element)) {
                scoreAncestors(element);
            }
        }
        scores.replaceAll((element, score) -> score * (1 - linkDensity(element)));
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .map(this::withLikeSiblings);
    }

    private static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "pre", "td", "blockquote", "li" -> true;
            case "div", "section" -> element.children().stream().noneMatch(Element::isBlock);
            default -> false;
        };
    }

    private void scoreAncestors(Element paragraph) {
        String text = paragraph.text();
        if (text.length() < SCORED_LENGTH) {
            return;
        }
        double score = 1 + commas(text) + Math.min(text.length() / 100, 3);
        Element ancestor = paragraph.parent();
        for (int level = 0;
                ancestor != null && level < ANCESTORS && !ancestor.normalName().equals("html");
                level++) {
            double share = level == 0 ? 1 : level == 1 ? 2 : 3.0 * level;
            Element scored = ancestor;
            scores.merge(
                    scored, initialScore(scored) + score / share, (old, added) -> old + added - initialScore(scored));
            ancestor = ancestor.parent();
        }
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            commas += text.charAt(i) == ',' ? 1 : 0;
        }
        return commas;
    }

    private static double initialScore(Element element) {
        double byTag = switch (element.normalName()) {
            case "article", "main" -> 10;
            case "div", "section" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        String names = names(element);
        return byTag
                + (GOOD.matcher(names).find() ? 25 : 0)
                - (BAD.matcher(names).find() ? 25 : 0)
                + (element.attr("itemprop").equals("articleBody") ? 25 : 0);
    }

    static double linkDensity(Element element) {
        int length = element.text().length();
        int linked = 0;
        for (Element link : element.select("a")) {
            linked += link.text().length();
        }
        return length == 0 ? 0 : (double) linked / length;
    }

    /** The best element with those of its siblings that score a fifth as well, or are prose themselves. */
    private Element withLikeSiblings(Element best) {
        Element parent = best.parent();
        if (parent == null || best.normalName().equals("body")) {
            return best;
        }
        double enough = Math.max(10, scores.getOrDefault(best, 0.0) * 0.2);
        Element report = new Element("div");
        for (Element sibling : new Elements(parent.children())) {
            boolean alike = sibling == best
                    || scores.getOrDefault(sibling, 0.0) >= enough
                    || (sibling.normalName().equals("p") && isProse(sibling));
            if (alike) {
                report.appendChild(sibling.clone());
            }
        }
        return report;
    }

    private static boolean isProse(Element paragraph) {
        String text = paragraph.text();
        double links = linkDensity(paragraph);
        return text.length() > 80 ? links < 0.25 : links == 0 && text.endsWith(".");
    }
}
