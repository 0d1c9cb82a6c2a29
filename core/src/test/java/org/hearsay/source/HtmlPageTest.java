package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String FIRST =
            "Gunmen attacked a police post near the border on Sunday night, killing four officers, the governor said.";
    private static final String SECOND =
            "No group has claimed the attack, but officials, who asked not to be named, blamed smugglers, and not the rebels.";
    private static final String THIRD = "“We will find them,” the governor said.";

    private static Page read(String head, String body) {
        return HtmlPage.read("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    @Test
    void theReportIsFoundAmongEverythingAround() {
        Page page = read("<title>Four officers killed - The Example</title><style>p {}</style>", """
                <header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news, politics, sport and the weather</a></li></ul></nav></header>
                <div class="cookie-consent"><p>We use cookies, and so do our 412 partners, to make your visit better, faster and safer.</p></div>
                <div id="wrap"><div class="story-body">
                <h1>Four officers killed</h1>
                <p class="byline">By A. Writer</p><p><time datetime="2020-05-04T22:10+02:00">4 May 2020</time></p>
                <p>%s</p><div class="advert">Buy two, get one free, today only, while stocks last, really.</div>
                <figure><img src="a.jpg"><figcaption>A police post, seen from the road, in a picture of last year.</figcaption></figure>
                <p>%s</p><p><a href="/x">Read more: how the border became a market for weapons</a></p>
                <blockquote><p>%s</p></blockquote>
                <ul><li>The post was opened in 2011, after an earlier attack.</li></ul>
                <script>var a = "<p>never shown</p>";</script>
                </div>
                <div class="related-stories"><p>Earlier, in another town, a bomb killed three people, wounded nine, and closed the road.</p></div></div>
                <div id="comments"><p>First! This is, as always, the fault of the government, the opposition, and the press.</p></div>
                <footer><p>© The Example, all rights reserved, no part may be copied, printed or sung.</p></footer>
                """.formatted(
                        FIRST, SECOND, THIRD));
        assertThat(page.text())
                .isEqualTo(String.join(
                        "\n\n", FIRST, SECOND, THIRD, "• The post was opened in 2011, after an earlier attack."));
        assertThat(page.title()).hasValue("Four officers killed");
        assertThat(page.published()).hasValue(LocalDate.of(2020, 5, 4));
    }

    @Test
    void aPageWithoutParagraphsIsReadByItsBreaks() {
        Page page = read("", "<div><div>" + FIRST + "<br><br>" + SECOND + "<br>\n" + THIRD + "</div></div>");
        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + " " + THIRD);
    }

    @Test
    void aPageWhoseEveryNameIsSuspectIsStillRead() {
        Page page = read("", "<div class=\"sidebar\"><p>" + FIRST + "</p><p>" + SECOND + "</p></div>");
        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void wordsAreNotGluedAndBlanksAreOne() {
        Page page = read(
                "",
                "<article><p>" + FIRST + "&nbsp;<b>Police</b>\n   said&shy; <i>so</i>.</p><p>" + SECOND
                        + "</p></article>");
        assertThat(page.text()).startsWith(FIRST + " Police said so.");
    }

    @Test
    void jsonLdIsBelievedFirstEvenWhenItIsNotQuiteJson() {
        Page page = read("""
                <meta property="og:title" content="Other"><meta property="article:published_time" content="1999-01-01">
                <script type="application/ld+json">/* data */ {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "Site", "datePublished": "2001-01-01"},
                  {"@type": ["NewsArticle", "Thing"], "headline": "Four \\"officers\\" k\\u0069lled",
                   "description": "two
                lines", "publisher": {"@type": "Organization", "name": "The Example"},
                   "datePublished": "2020-05-04T23:30:00-05:00",},]}</script>
                """, "<p>" + FIRST + "</p>");
        assertThat(page.title()).hasValue("Four \"officers\" killed");
        assertThat(page.publisher()).hasValue("The Example");
        assertThat(page.published()).hasValue(LocalDate.of(2020, 5, 4));
    }

    @Test
    void openGraphAndMetaNamesAreUnderstood() {
        Page page = read(
                "<meta property='og:site_name' content='The Example'><meta property='og:title' content='T'><meta name='DC.date.issued' content='4 May 2020'>",
                "<p>" + FIRST + "</p>");
        assertThat(page.title()).hasValue("T");
        assertThat(page.publisher()).hasValue("The Example");
        assertThat(page.published()).hasValue(LocalDate.of(2020, 5, 4));
    }

    @Test
    void brokenMarkupEndsSomewhere() {
        for (String json : new String[] {
            "{", "[[[[", "{\"a\" \"b\"}", "{\"a\": ]}", "[}", "{\"\\u12", "\"", "{\"a\":{\"b\":[1,2,{\"c\""
        }) {
            assertThat(read("<script type=application/ld+json>" + json + "</script>", "<p>" + FIRST)
                            .text())
                    .isEqualTo(FIRST);
        }
    }

    @Test
    void daysAreReadInManyForms() {
        LocalDate day = LocalDate.of(2021, 9, 8);
        for (String words : new String[] {
            "2021-09-08",
            "2021-09-08T01:00:00+14:00",
            "2021/9/8",
            "20210908",
            "8 September 2021",
            "September 8, 2021",
            "Sept. 8, 2021",
            "Wed, 08 Sep 2021 10:00:00 GMT",
            "Published: 8th Sep 2021, 10:20",
            "8-Sep-2021"
        }) {
            assertThat(PublicationDay.in(words)).as(words).hasValue(day);
        }
        for (String words : new String[] {"September 2021", "2021-13-01", "31 June 2021", "9/8/21", "yesterday", ""}) {
            assertThat(PublicationDay.in(words)).as(words).isEmpty();
        }
    }
}
