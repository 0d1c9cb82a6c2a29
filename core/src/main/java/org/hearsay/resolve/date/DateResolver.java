package org.hearsay.resolve.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.date.DateMeaning;
import org.hearsay.mention.date.DateMention;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Issue;
import org.hearsay.model.IssueKind;
import org.hearsay.model.When;

/** Resolves the mentions of time of a document. Immutable, for use by many threads. */
public final class DateResolver {
    private final TenseReader tenses = new TenseReader();
    private final Set<String> saying = Table.load("en/mend-words.tsv").group("saying");

    /** The mentions with what they mean, in the same order. */
    public List<ResolvedDate> resolve(Document document, List<DateMention> mentions) {
        DocumentKind kind = KindDecider.decide(mentions, document.report().published());
        RunningTime time = new RunningTime(kind, document.report().published());
        List<Resolution> resolutions = new ArrayList<>(mentions.size());
        for (DateMention mention : mentions) {
            time.enter(block(mention));
            Tense tense = tenses.of(mention);
            Resolution resolution = new Reckoner(time, tense, mention.lead()).resolve(mention.meaning());
            if (movesTelling(mention, resolution, tense) && (time.isNarrative() || !isOfSaying(mention, mentions))) {
                resolution.span().ifPresent(span -> time.tell(span, block(mention)));
            }
            resolutions.add(resolution);
        }
        timesOfDay(mentions, resolutions, time);
        List<Optional<When>> ranges = WhenWriter.ranges(document, mentions, resolutions);
        List<ResolvedDate> resolved = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            resolved.add(resolved(document, mentions.get(i), resolutions.get(i), ranges.get(i)));
        }
        return List.copyOf(resolved);
    }

    /**
     * Whether the telling has come to this time: not by a plan, and not by a year that only tells which thing is meant ("the 2002
     * resolution").
     */
    private static boolean movesTelling(DateMention mention, Resolution resolution, Tense tense) {
        if (resolution.rule().equals(Reckoner.QUARTER_BEFORE) || tense == Tense.FUTURE) {
            return false;
        }
        return !(mention.meaning() instanceof DateMeaning.Year)
                || mention.phrase()
                        .map(Phrase::headToken)
                        .filter(head -> head.isLabel("nmod", "compound", "amod"))
                        .isEmpty();
    }

    /** "were shot last month, a group said on Tuesday": the telling is at last month, and only the saying on Tuesday. */
    private boolean isOfSaying(DateMention mention, List<DateMention> mentions) {
        return mention.phrase().filter(time -> isOfSaying(time, mentions)).isPresent();
    }

    private boolean isOfSaying(Phrase time, List<DateMention> mentions) {
        Sentence sentence = time.sentence();
        Optional<Token> over = sentence.head(time.headToken());
        Optional<Token> verb = over.filter(prep -> prep.isLabel("prep"))
                .flatMap(sentence::head)
                .or(() -> over);
        return verb.filter(say -> saying.contains(say.lemma())).stream()
                .flatMap(say -> sentence.children(say, "ccomp").stream())
                .anyMatch(said -> mentions.stream()
                        .flatMap(other -> other.phrase().stream())
                        .anyMatch(other -> other.sentence() == sentence && sentence.isWithin(other.headToken(), said)));
    }

    /** The rows of {@code --format timex}, in text order. */
    public static List<Timex> timexes(List<ResolvedDate> dates) {
        return dates.stream().flatMap(date -> date.timex().stream()).toList();
    }

    /** A time of the clock takes the day that its sentence tells, wherever in the sentence. */
    private static void timesOfDay(List<DateMention> mentions, List<Resolution> resolutions, RunningTime time) {
        for (int i = 0; i < mentions.size(); i++) {
            DateMeaning meaning = mentions.get(i).meaning();
            if (!Meanings.isTimeOfSameDay(meaning)) {
                continue;
            }
            String suffix = ((DateMeaning.DuringDay) meaning).suffix();
            Optional<Resolution> day = sameSentence(mentions, resolutions, i);
            if (day.isPresent()) {
                Resolution other = day.get();
                resolutions.set(
                        i, other.type("TIME").timex(other.span().orElseThrow().timex() + suffix));
            } else if (resolutions.get(i).span().isEmpty()
                    && !time.isNarrative()
                    && time.published().isPresent()) {
                CalendarSpan published = CalendarSpan.day(time.published().get());
                resolutions.set(
                        i,
                        Resolution.of(published, org.hearsay.model.Anchor.PUBLISHED, "time-of-day")
                                .type("TIME")
                                .timex(published.timex() + suffix));
            }
        }
    }

    private static Optional<Resolution> sameSentence(List<DateMention> mentions, List<Resolution> resolutions, int at) {
        for (int distance = 1; distance < 6; distance++) {
            for (int i : new int[] {at + distance, at - distance}) {
                boolean fits = i >= 0
                        && i < mentions.size()
                        && sentence(mentions.get(i)) == sentence(mentions.get(at))
                        && resolutions.get(i).span().filter(CalendarSpan::isDay).isPresent()
                        && !Meanings.isTimeOfSameDay(mentions.get(i).meaning());
                if (fits) {
                    return Optional.of(resolutions.get(i));
                }
            }
        }
        return Optional.empty();
    }

    private static int block(DateMention mention) {
        return mention.phrase().map(phrase -> phrase.sentence().block()).orElse(-1);
    }

    private static int sentence(DateMention mention) {
        return mention.phrase().map(phrase -> phrase.sentence().index()).orElse(-1);
    }

    private static ResolvedDate resolved(
            Document document, DateMention mention, Resolution resolution, Optional<When> range) {
        boolean nameOnly = mention.meaning() instanceof DateMeaning.Named named
                && named.otherwise().isEmpty();
        Optional<Timex> timex = nameOnly
                ? Optional.empty()
                : Optional.of(new Timex(mention.span(), resolution.type(), resolution.timex(), resolution.mod()));
        boolean unanchored = resolution.anchor().isEmpty() && WhenWriter.needsAnchor(mention.meaning());
        Optional<Issue> issue = unanchored
                ? Optional.of(new Issue(
                        IssueKind.DATE_UNANCHORED,
                        "'" + document.quote(mention.span())
                                + "' cannot be dated: neither the text nor a day of publication says from when to reckon",
                        Optional.of(mention.span())))
                : Optional.empty();
        Optional<When> when = range.or(
                        () -> resolution.interval().map(i -> WhenWriter.when(document, mention, resolution, i)))
                .or(() -> unanchored ? Optional.of(open(document, mention, resolution)) : Optional.empty());
        return new ResolvedDate(mention, timex, when, issue, resolution.rejected());
    }

    private static When open(Document document, DateMention mention, Resolution resolution) {
        return new When(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DatePrecision.UNKNOWN,
                document.quote(mention.span()),
                Optional.of(mention.span()),
                Optional.empty(),
                resolution.rule());
    }
}
