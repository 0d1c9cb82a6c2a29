package org.hearsay.resolve.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Document;
import org.hearsay.language.Sentence;
import org.hearsay.mention.date.DateMeaning;
import org.hearsay.mention.date.DateMention;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Span;
import org.hearsay.model.When;

/** Writes what was reckoned as the record tells it: ranges joined, open ends where the words leave them open. */
final class WhenWriter {
    private static final Set<String> RANGE_JOINTS = Set.of("to", "-", "through", "until", "till", "/");

    private WhenWriter() {}

    static When when(Document document, DateMention mention, Resolution resolution, Interval interval) {
        Interval bounded = opensClause(mention)
                ? interval
                : bounded(mention.lead(), interval, document.report().published());
        return new When(
                Optional.of(bounded.edtf()),
                bounded.earliest(),
                bounded.latest(),
                bounded.precision(),
                document.quote(mention.span()),
                Optional.of(mention.span()),
                resolution.anchor(),
                resolution.rule());
    }

    /** "since March 2019, when gunmen shot 30": what the clause tells was in that month. */
    private static boolean opensClause(DateMention mention) {
        return mention.phrase()
                .filter(phrase -> {
                    Sentence s = phrase.sentence();
                    int next = phrase.to() < s.size()
                                    && s.token(phrase.to()).form().equals(",")
                            ? phrase.to() + 1
                            : phrase.to();
                    return next < s.size() && s.token(next).isLemma("when");
                })
                .isPresent();
    }

    /** "since 2014" runs to the day of publication, "until May" has no beginning. */
    private static Interval bounded(String lead, Interval interval, Optional<LocalDate> published) {
        if (lead.equals("since")) {
            Optional<LocalDate> latest = published.filter(
                    day -> interval.earliest().filter(day::isBefore).isEmpty());
            DatePrecision precision = interval.earliest().isPresent() && latest.isPresent()
                    ? precision(interval.earliest().get(), latest.get())
                    : DatePrecision.UNKNOWN;
            return new Interval(interval.earliest(), latest, head(interval.edtf()) + "/..", precision);
        }
        if (lead.equals("until") || lead.equals("till")) {
            return new Interval(
                    Optional.empty(), interval.latest(), "../" + tail(interval.edtf()), DatePrecision.UNKNOWN);
        }
        return interval;
    }

    private static DatePrecision precision(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        return days == 1
                ? DatePrecision.DAY
                : days <= 6
                        ? DatePrecision.DAYS
                        : days == 7
                                ? DatePrecision.WEEK
                                : days <= 31
                                        ? DatePrecision.DAYS
                                        : days <= 184
                                                ? DatePrecision.SEASON
                                                : days <= 366 ? DatePrecision.YEAR : DatePrecision.YEARS;
    }

    /** For each mention the range that it is an end of, if it is: "from May to July", "1939-1945", "between 3 and 5 June". */
    static List<Optional<When>> ranges(Document document, List<DateMention> mentions, List<Resolution> resolutions) {
        List<Optional<When>> ranges = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            ranges.add(Optional.empty());
        }
        for (int i = 1; i < mentions.size(); i++) {
            Optional<When> range =
                    range(document, mentions.get(i - 1), resolutions.get(i - 1), mentions.get(i), resolutions.get(i));
            if (range.isPresent()) {
                ranges.set(i - 1, range);
                ranges.set(i, range);
            }
        }
        return ranges;
    }

    private static Optional<When> range(
            Document document, DateMention first, Resolution start, DateMention second, Resolution end) {
        boolean joined = second.joined()
                && (RANGE_JOINTS.contains(second.lead())
                        || second.lead().equals("and") && first.lead().equals("between"));
        if (!joined || start.interval().isEmpty() || end.interval().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest = start.interval().get().earliest();
        Optional<LocalDate> latest = end.interval().get().latest();
        if (earliest.isEmpty() || latest.isEmpty() || latest.get().isBefore(earliest.get())) {
            return Optional.empty();
        }
        Span span = first.span().hull(second.span());
        boolean oneDay = earliest.equals(latest);
        return Optional.of(new When(
                Optional.of(
                        oneDay
                                ? earliest.get().toString()
                                : head(start.interval().get().edtf())
                                        + "/"
                                        + tail(end.interval().get().edtf())),
                earliest,
                latest,
                precision(earliest.get(), latest.get()),
                document.quote(span),
                Optional.of(span),
                end.anchor(),
                "range"));
    }

    private static String head(String edtf) {
        return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    private static String tail(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    /** Whether a meaning is a date that must be reckoned from something. */
    static boolean needsAnchor(DateMeaning meaning) {
        DateMeaning core = Meanings.core(meaning);
        return core instanceof DateMeaning.On
                || core instanceof DateMeaning.Relative
                || core instanceof DateMeaning.ShortYear;
    }
}
