package org.hearsay.resolve.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.date.CalendarWords;
import org.hearsay.knowledge.date.NamedDays;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.date.DateFinder;
import org.hearsay.model.Anchor;
import org.hearsay.model.IssueKind;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Report;
import org.hearsay.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {
    private static final DateFinder FINDER = new DateFinder(CalendarWords.load(), NamedDays.load());
    private static final DateResolver RESOLVER = new DateResolver();

    /** A Wednesday. */
    private static final String PUBLISHED = "2019-05-15";

    private static List<ResolvedDate> read(String text, String published) {
        Optional<LocalDate> day = published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
        Document document = SharedParser.get()
                .parse(new Report(
                        "sha256:0",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        day,
                        day.map(d -> PublishedFrom.OPTION),
                        "en",
                        text));
        return RESOLVER.resolve(document, FINDER.find(document));
    }

    private static When when(String text) {
        return read(text, PUBLISHED).get(0).when().orElseThrow();
    }

    @Test
    void sinceTheStartOfTheYearIsUpToNow() {
        assertThat(read("The fort fell in 2011. Since the start of the year, 200 men have died.", PUBLISHED))
                .last()
                .satisfies(
                        date -> assertThat(date.when().flatMap(When::earliest)).contains(LocalDate.of(2019, 1, 1)));
        assertThat(read("The fort fell in 2011. At the start of the year, it was full.", PUBLISHED))
                .last()
                .satisfies(
                        date -> assertThat(date.when().flatMap(When::earliest)).contains(LocalDate.of(2011, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels shelled the market on Tuesday.                        | 2019-05-14",
                "Rebels shelled the market on Wednesday.                      | 2019-05-15",
                "The two sides will meet on Friday.                           | 2019-05-17",
                "The two sides agreed to meet on Friday.                      | 2019-05-17",
                "Twelve people died in Saturday's attack.                     | 2019-05-11",
                "The group seized the town last month.                        | 2019-04",
                "The group seized the town last week.                         | 2019-05-06/2019-05-12",
                "The group bombed a bridge during the weekend.                | 2019-05-11/2019-05-12",
                "Gunmen attacked in the early hours of Monday.                | 2019-05-13",
                "Gunmen attacked the base three weeks ago.                    | 2019-04-22/2019-04-28",
                "Gunmen attacked the base two days ago.                       | 2019-05-13",
                "The mine was laid last October.                              | 2018-10",
                "In January 2014 soldiers killed 45 villagers.                | 2014-01",
                "The truce collapsed in March.                                | 2019-03",
                "The truce collapsed in August.                               | 2018-08",
                "Elections are scheduled for August.                          | 2019-08",
                "The army has held the valley since 2014.                     | 2014/..",
                "Fighting raged between March and May 2017.                   | 2017-03/2017-05",
                "The siege, from 3 to 9 June 2016, cost many lives.           | 2016-06-03/2016-06-09",
                "The group arose in the 1990s.                                | 199X",
                "Two mayors were shot last summer.                            | 2018-22",
                "The police chief was killed early in October 2018.           | 2018-10-01~/2018-10-10~",
                "The camp was burnt on Christmas Eve.                         | 2018-12-24",
                "The convoy was hit on Thursday, May 2, near the river.       | 2019-05-02",
                "The convoy was hit overnight.                                | 2019-05-14",
                "The two sides will meet again in three days.                  | 2019-05-18",
                "The council meets ahead of Friday's vote.                     | 2019-05-17",
                "The army confirmed Friday's raid.                             | 2019-05-10",
                "The court agreed on Monday to meet again in June.             | 2019-05-13",
                "The base was shelled in the week of March 4.                  | 2019-03-04/2019-03-10",
                "Mortars fell at 0730 on 14 May.                               | 2019-05-14",
                "A bus was burnt a few minutes ago.                            | 2019-05-15",
                "Officials put the strength at 900 a few years ago.           | 2010~/2017~"
            })
    void datesTheTimesThatNewsTells(String text, String edtf) {
        assertThat(when(text).edtf()).contains(edtf);
        assertThat(when(text).anchor()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blockade lasted two weeks.                    | P2W          | DURATION",
                "A five-hour gun battle followed.                  | PT5H         | DURATION",
                "The talks took two and a half years.              | P2Y6M        | DURATION",
                "Shells fall on the town every day.                | P1D          | SET",
                "They march every Friday.                          | XXXX-WXX-5   | SET",
                "The minister recently fled.                       | PAST_REF     | DATE",
                "The rebels now hold the port.                     | PRESENT_REF  | DATE",
                "Shots were heard on Monday night.                 | 2019-05-13TNI | TIME",
                "A mortar struck at 7:45 p.m. on Monday.           | 2019-05-13T19:45 | TIME",
                "The clashes began in the third quarter of 2017.   | 2017-Q3      | DATE",
                "For weeks the road was closed.                    | PXW          | DURATION"
            })
    void writesTimex(String text, String value, String type) {
        Timex timex = read(text, PUBLISHED).get(0).timex().orElseThrow();
        assertThat(timex.value()).isEqualTo(value);
        assertThat(timex.type()).isEqualTo(type);
    }

    @Test
    void theNumberOfABlockIsNoYear() {
        assertThat(read("The clerk was hit in the 1400 block of Elm Street.", PUBLISHED))
                .isEmpty();
        assertThat(read("The tower was built in 1400 on a block of stone.", PUBLISHED))
                .isNotEmpty();
    }

    @Test
    void goesOnFromTheDayToldOf() {
        List<ResolvedDate> dates = read("A bus was hit on 3 April 2018. The next day, a second one burnt.", PUBLISHED);
        When next = dates.get(1).when().orElseThrow();
        assertThat(next.edtf()).contains("2018-04-04");
        assertThat(next.anchor()).contains(Anchor.EVENT);
    }

    @Test
    void nothingIsReckonedFromTheDayOfASayingOrOfTheReport() {
        assertThat(read(
                        "Soldiers shot ten men in the village last month, a rights group said on Tuesday. Rebels had raided it two days earlier.",
                        PUBLISHED))
                .last()
                .satisfies(
                        date -> assertThat(date.when().flatMap(When::earliest)).isEmpty());
        assertThat(read("Soldiers shot ten men in the village in January. A week later rebels raided it.", PUBLISHED))
                .last()
                .satisfies(
                        date -> assertThat(date.when().flatMap(When::earliest)).isEmpty());
    }

    @Test
    void anEventKnownByItsDayNeedsNoYear() {
        List<ResolvedDate> dates = read("The raid came years after the September 11 attacks.", PUBLISHED);
        When when = dates.get(dates.size() - 1).when().orElseThrow();
        assertThat(when.edtf()).contains("2001-09-11");
        assertThat(when.anchor()).contains(Anchor.TEXT);
        assertThat(when.rule()).isEqualTo("named-event");
    }

    @Test
    void anEventIsNotKnownBeforeItHappened() {
        When when = read("The leaflet called for September 11 attacks on the pylons.", "1998-05-15")
                .get(0)
                .when()
                .orElseThrow();
        assertThat(when.edtf()).hasValueSatisfying(edtf -> assertThat(edtf).isNotEqualTo("2001-09-11"));
    }

    @Test
    void withoutADayOfPublicationRelativeDatesStayOpen() {
        ResolvedDate date = read("Gunmen attacked the base last month.", "").get(0);
        assertThat(date.issue()).map(issue -> issue.kind()).contains(IssueKind.DATE_UNANCHORED);
        assertThat(date.when()).hasValueSatisfying(when -> {
            assertThat(when.edtf()).isEmpty();
            assertThat(when.anchor()).isEmpty();
        });
    }

    @Test
    void aHistoryIsReckonedFromTheTimeItTellsOf() {
        String text =
                "The war began in June 1931. In August the coast fell. The king fled on 4 October 1931. In January the"
                        + " south rose. By the spring of 1932 the capital starved. A truce was signed on 2 May 1933. In July it broke.";
        List<ResolvedDate> dates = read(text, PUBLISHED);
        assertThat(dates)
                .extracting(date -> date.timex().orElseThrow().value())
                .containsExactly("1931-06", "1931-08", "1931-10-04", "1932-01", "1932-SP", "1933-05-02", "1933-07");
    }

    @Test
    void aHistoryComesBackFromAnAside() {
        String text =
                "The revolt began in May 1954. The villages burnt on 3 June 1954. A first column left in August 1954.\n\n"
                        + "The road itself had been built in March 1931 by prisoners.\n\n"
                        + "In September the rebels took the pass. In October 1954 snow closed it. On 9 November 1954 both sides met.";
        assertThat(read(text, PUBLISHED))
                .extracting(date -> date.timex().orElseThrow().value())
                .contains("1954-09")
                .doesNotContain("1931-09");
    }

    @Test
    void aFeastOfTheMoonIsFoundAndLeftOpen() {
        ResolvedDate date =
                read("The market was bombed during Ramadan.", PUBLISHED).get(0);
        assertThat(date.issue()).isPresent();
    }
}
