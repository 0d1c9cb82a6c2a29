package org.hearsay.app.evaluate.score;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.resolve.date.Timex;

/**
 * What was printed for one document; what was not asked for is empty.
 *
 * @param reading the record
 * @param dates the rows of dates
 */
public record Answer(Reading reading, List<Timex> dates) {
    public Answer {
        dates = List.copyOf(dates);
    }

    /** Of a document for which nothing was printed. */
    public static Answer none(Article article) {
        Report report = new Report(
                article.key(),
                Optional.of(article.key()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                article.text());
        return new Answer(Reading.unread(report, List.of()), List.of());
    }

    public static Answer record(Reading reading) {
        return new Answer(reading, List.of());
    }

    public static Answer dates(Article article, List<Timex> dates) {
        return new Answer(none(article).reading(), dates);
    }
}
