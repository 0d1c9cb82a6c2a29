package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of an element as they are laid out: one paragraph a block, an empty line between two, a list item with its mark. */
final class PageText {
    /** A paragraph with more of its letters in links than this is a teaser: "Read more: …". */
    private static final double TEASER = 0.6;

    private static final int LONGEST_BYLINE = 120;
    private static final Pattern BYLINE =
            Pattern.compile("\\b(byline|author|date|dateline|timestamp|pubdate|published|updated)\\b");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private PageText() {}

    static String of(Element element) {
        PageText text = new PageText();
        text.walk(element);
        text.endParagraph();
        return String.join("\n\n", text.paragraphs);
    }

    private void walk(Node node) {
        if (node instanceof TextNode words) {
            current.append(words.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "h1" -> endParagraph(); // the title, which the metadata holds
                case "br" -> lineBreak(element);
                default -> walkElement(element);
            }
        }
    }

    private void walkElement(Element element) {
        if (!element.isBlock()) {
            element.childNodes().forEach(this::walk);
            return;
        }
        endParagraph();
        if (isLeaf(element) && (MainText.linkDensity(element) > TEASER || isAboutTheReport(element))) {
            return;
        }
        if (element.normalName().equals("li")) {
            current.append("• ");
        }
        element.childNodes().forEach(this::walk);
        endParagraph();
    }

    /** A line that gives the author or the day apart from the words: what it says is in the metadata. */
    private static boolean isAboutTheReport(Element element) {
        String text = element.text();
        return text.length() <= LONGEST_BYLINE
                && (BYLINE.matcher(element.className().toLowerCase(Locale.ROOT)).find()
                        || element.select("time").text().equals(text));
    }

    private static boolean isLeaf(Element element) {
        return element.children().stream().noneMatch(Element::isBlock);
    }

    /** Two breaks in a row stand for a paragraph, one for a space. */
    private void lineBreak(Element lineBreak) {
        Node before = lineBreak.previousSibling();
        while (before instanceof TextNode blank && blank.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof Element element && element.normalName().equals("br")) {
            endParagraph();
        } else {
            current.append(' ');
        }
    }

    private void endParagraph() {
        StringBuilder words = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < current.length(); i++) {
            char c = current.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                blank = !words.isEmpty();
            } else if (c != '\u200B' && c != '\u00AD' && c != '\uFEFF') { // zero-width marks for line breaking
                if (blank) {
                    words.append(' ');
                }
                blank = false;
                words.append(c);
            }
        }
        current.setLength(0);
        if (!words.isEmpty() && !words.toString().equals("•")) {
            paragraphs.add(words.toString());
        }
    }
}
