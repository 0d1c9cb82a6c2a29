package org.hearsay.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Newness;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * Day and place of a report's story, for those of its violent events that tell none of their own. A news story says where and when once
 * and goes on; but only what all of it agrees on is taken over: one single day, one single town. Each such value names its rule.
 */
public final class StorySetting {
    /** A thousand dead and more are those of a war, whatever the sentence says. */
    private static final int SUM = 1000;

    /** The last sentence of a report's head: its headline, its first and its second sentence. */
    private static final int LEAD = 2;

    /** A day reckoned from what is told before it is another day than that. */
    private static final Pattern SET_APART = Pattern.compile(
            "(?i)\\b(hours?|minutes?|days?|nights?|weeks?|months?) (earlier|before|later|after)\\b|\\bthe (previous|preceding|following|next) (day|night)\\b");

    private static final Pattern IN = Pattern.compile("(?i)(in|across|throughout|around)\\b");

    /** The rule of a day that was reckoned from the one before it, for a time alone: "at noon". */
    private static final String RECKONED = "from-running-time";

    /** Deeds that nobody dies of and that happen where the police come. */
    private static final Set<String> IN_THE_STREET = Set.of(
            "abduction",
            "hostage-taking",
            "arrest",
            "arson",
            "looting",
            "robbery",
            "sabotage",
            "peaceful-protest",
            "protest-with-intervention",
            "violent-demonstration",
            "mob-violence");

    private static final LastingDeed LASTING = new LastingDeed();

    private final List<EventChain> events;
    private final StoryTies ties;
    private final Circumstances circumstances;
    private final Document document;
    private final StoryTown local;
    private final HistoryBesideNews history;
    private final List<ToldSetting> told;
    private final Optional<When> day;
    private final Optional<Where> town;

    public StorySetting(
            List<EventChain> events,
            Codebook codebook,
            Circumstances circumstances,
            Document document,
            ResolvedPlaces places,
            Referents referents) {
        this.events = List.copyOf(events);
        this.ties = new StoryTies(codebook, referents);
        this.circumstances = circumstances;
        this.document = document;
        this.local = new StoryTown(document, places);
        this.history = new HistoryBesideNews(events, document.report().published());
        this.told =
                history.set(events.stream().map(event -> told(event, codebook)).toList());
        List<ToldSetting> story =
                told.stream().filter(ToldSetting::isOfTheStory).toList();
        this.day = onlyDay(story).or(() -> isUndated() ? dayByItsHour(events, codebook) : Optional.empty());
        this.town = onlyTown(story)
                .or(() -> isPlaced(story)
                        ? local.ofReport(story.stream()
                                .flatMap(event -> event.where().stream())
                                .toList())
                        : local.town());
    }

    /** Whether no violent deed is told with a day or any other time. */
    private boolean isUndated() {
        return told.stream()
                .noneMatch(event -> event.isViolent() && event.when().isPresent());
    }

    private Optional<When> dayByItsHour(List<EventChain> events, Codebook codebook) {
        return HourOfStory.day(
                        events, codebook, circumstances, document.report().published())
                .map(when -> renamed(when, ToldSetting.HOUR_OF_STORY));
    }

    private ToldSetting told(EventChain event, Codebook codebook) {
        Optional<When> when = circumstances.when(event.tellings());
        Optional<Where> where = circumstances.where(event.tellings()).map(local::around);
        Optional<Where> home = where.filter(circumstances::isHome);
        Optional<Where> there = where.filter(place -> home.isEmpty());
        Actuality actuality = Particularity.decide(event, when.isPresent() || where.isPresent());
        boolean isViolent =
                (codebook.areAkin(event.type(), "killing") || event.isDeadly()) && actuality == Actuality.OCCURRED;
        boolean isOfTheStory = isViolent
                && event.tellings().stream().noneMatch(StorySetting::isHistoryOrSum)
                && !isOfOtherDay(event.tellings().get(0))
                && circumstances
                        .ofSayingIn(event.tellings().get(0).trigger())
                        .noneMatch(history::isOld); // "said last month that its planes had bombed"
        List<When> besides = event.tellings().stream()
                .flatMap(telling -> circumstances.inClauseOf(telling.trigger()))
                .toList();
        boolean isOne = event.count().filter(count -> count > 1).isEmpty();
        int first = event.tellings().get(0).trigger().sentence().index();
        boolean isInTown = event.tellings().stream()
                .flatMap(telling -> telling.places().stream())
                .anyMatch(StorySetting::isKnownTown);
        return new ToldSetting(when, there, home, actuality, isViolent, isOfTheStory, isOne, first, isInTown, besides);
    }

    private static boolean isKnownTown(Phrase place) {
        Token head = place.headToken();
        return head.isLemma("capital", "city", "town", "village")
                && place.sentence()
                        .child(head, "det")
                        .filter(det -> det.isLemma("the", "that"))
                        .isPresent();
    }

    /** What is told as history, or adds up more than one event, has another day and place than the story. */
    private static boolean isHistoryOrSum(EventMention telling) {
        return telling.newness() == Newness.BACKGROUND || isSum(telling);
    }

    /** "The row came a week after gunmen stormed a club": not on the day of what is told around it. */
    private static boolean isOfOtherDay(EventMention telling) {
        Phrase trigger = telling.trigger();
        return OtherTime.isOfOtherDay(trigger.sentence(), trigger.headToken())
                || LASTING.isOverTime(trigger.sentence(), trigger.headToken());
    }

    static boolean isSum(EventMention telling) {
        return telling.tolls().stream()
                .anyMatch(toll -> toll.cumulative()
                        || toll.best().or(toll::low).filter(many -> many >= SUM).isPresent());
    }

    /** The own day of an event, by its position, else that of the story where the event is of it. */
    public Optional<When> when(int event) {
        ToldSetting own = told.get(event);
        Optional<When> bare = own.when().filter(Circumstances::isBareTime);
        if (own.isOfTheStory() && bare.isPresent()) {
            return day.or(() -> bare);
        }
        return own.when().isPresent() || !own.isOfTheStory()
                ? own.when()
                : day.filter(d -> !own.isOfOtherTime(d)
                        && !isAfterItWasSaid(events.get(event), d)
                        && (isUndated() || isTiedToTheDay(event)));
    }

    /** "Bandits burned nine men, police said on Saturday. … Troops killed three of them on Sunday": what was said on Saturday was not done on Sunday. */
    private boolean isAfterItWasSaid(EventChain event, When day) {
        return event.tellings().stream()
                .flatMap(telling -> circumstances.ofSayingIn(telling.trigger()))
                .filter(said -> said.precision() == DatePrecision.DAY)
                .flatMap(said -> said.latest().stream())
                .anyMatch(said -> day.earliest().filter(said::isBefore).isPresent());
    }

    /** Whether an event without a day was done where one that tells the story's was, or something else ties it to such a one. */
    private boolean isTiedToTheDay(int event) {
        return IntStream.range(0, told.size())
                .filter(other ->
                        told.get(other).isOfTheStory() && told.get(other).when().isPresent())
                .anyMatch(other -> !isElsewhere(told.get(event), told.get(other))
                        || ties.share(events.get(event), events.get(other)));
    }

    private boolean isElsewhere(ToldSetting one, ToldSetting other) {
        Optional<Where> here = one.where();
        Optional<Where> there = other.where();
        return here.isPresent()
                && there.isPresent()
                && !here.get().place().equals(there.get().place())
                && !circumstances.isWithin(here.get(), there.get())
                && !circumstances.isWithin(there.get(), here.get());
    }

    /** The own place of an event, by its position, else that of the story where the event is of it. */
    public Optional<Where> where(int event) {
        ToldSetting own = told.get(event);
        if (!own.isOfTheStory() || isOfAnotherTime(own)) {
            return own.where().or(() -> own.isInTown() ? town : ofLead(event)).or(own::home);
        }
        Optional<Where> finer = town.filter(t -> own.isOne()
                && own.where()
                        .filter(w -> local.canLieIn(t, w) && !(t.rule().equals(StoryTown.OF_DATELINE) && isToldIn(w)))
                        .isPresent());
        return finer.or(own::where)
                .or(() -> VaguePlace.isInTownOfLand(events.get(event)) ? Optional.empty() : town)
                .or(() -> VaguePlace.isToldOf(events.get(event)) ? Optional.empty() : local.only())
                .or(own::home)
                .or(local::county)
                .map(where -> own.isOne() ? local.finer(where) : where);
    }

    /** "in Kano state", "near the border with Mali": one writes from a town of what befell its province; "a Kano man" says less than the dateline. */
    private static boolean isToldIn(Where where) {
        return where.precision() >= StoryTown.PROVINCE
                && (IN.matcher(where.text()).lookingAt() || where.relation() == WhereRelation.NEAR);
    }

    /** The town of a local report's dateline, for a deed in a street that its first sentences tell. */
    private Optional<Where> ofLead(int event) {
        return Optional.of(events.get(event))
                .filter(deed -> IN_THE_STREET.contains(deed.type())
                        && told.get(event).actuality() == Actuality.OCCURRED
                        && told.get(event).first() <= LEAD
                        && deed.tellings().stream().noneMatch(StorySetting::isHistoryOrSum))
                .flatMap(deed -> local.dateline());
    }

    /** Whether its own time is no day, or another than the story's: "a string of raids this year". */
    private boolean isOfAnotherTime(ToldSetting own) {
        return own.when()
                .filter(when -> !NewnessRule.isFine(when.precision())
                        || day.filter(d -> !isBeside(d, when) && !ToldSetting.isWithin(d, when))
                                .isPresent())
                .isPresent();
    }

    /** Whether an event, by its position, happened, by what it tells itself; see {@link Particularity}. */
    public Actuality actuality(int event) {
        return told.get(event).actuality();
    }

    private Optional<When> onlyDay(List<ToldSetting> story) {
        Optional<LocalDate> published = document.report().published();
        List<When> days = story.stream()
                .flatMap(event -> event.when().stream())
                .filter(when -> when.precision() == DatePrecision.DAY && isRecent(when, published))
                .filter(when -> !SET_APART.matcher(when.text()).find())
                .toList();
        if (isBegunOtherwise(days) || isBegunBeside(days)) {
            return Optional.empty();
        }
        List<When> told = days.stream()
                .filter(when -> !when.rule().equals(RECKONED) && !Circumstances.isBareTime(when))
                .toList();
        List<When> sure = told.isEmpty() ? days : told;
        return sure.stream()
                .filter(when -> sure.stream().allMatch(other -> isBeside(when, other)))
                .max(Comparator.comparingLong(when -> count(when, sure)))
                .filter(when -> sure.stream().allMatch(other -> isSameStory(when, other, sure)))
                .map(when -> renamed(when, ToldSetting.DAY_OF_STORY));
    }

    /** Whether the deed that is dated first, and at the head of the report, was "last month" or "at the weekend", without a day: then no day further down is the story's. */
    private boolean isBegunOtherwise(List<When> days) {
        return told.stream()
                .filter(event -> event.isViolent() && event.when().isPresent())
                .min(Comparator.comparingInt(ToldSetting::first))
                .filter(event -> event.first() <= LEAD)
                .flatMap(ToldSetting::when)
                .filter(time -> time.precision() != DatePrecision.DAY && time.precision() != DatePrecision.UNKNOWN)
                .filter(time -> days.stream().noneMatch(day -> isBeside(day, time) || ToldSetting.isWithin(day, time)))
                .isPresent();
    }

    /** Whether the first deed of the report stands beside another day than any that is told of a deed: "killed men who came on Tuesday". */
    private boolean isBegunBeside(List<When> days) {
        return told.stream()
                .filter(ToldSetting::isOfTheStory)
                .min(Comparator.comparingInt(ToldSetting::first))
                .filter(event -> event.first() == 0 && event.when().isEmpty())
                .stream()
                .flatMap(event -> event.besides().stream())
                .filter(when -> when.precision() == DatePrecision.DAY)
                .anyMatch(when -> days.stream().noneMatch(day -> isBeside(when, day)));
    }

    /** Whether two days are one or follow each other, as a night's two do. */
    private static boolean isBeside(When one, When other) {
        return one.earliest().isPresent()
                && other.earliest().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.earliest().get(), other.earliest().get()))
                        <= 1;
    }

    /** Of two days that follow each other the one told more often. */
    private static boolean isSameStory(When chosen, When other, List<When> all) {
        return chosen.earliest().equals(other.earliest()) || count(chosen, all) > count(other, all);
    }

    private static long count(When day, List<When> all) {
        return all.stream()
                .filter(other -> other.earliest().equals(day.earliest()))
                .count();
    }

    private static boolean isRecent(When when, Optional<LocalDate> published) {
        return when.latest().isPresent()
                && published
                        .filter(day -> when.latest().get().isBefore(day.minusDays(NewnessRule.NEWS_DAYS)))
                        .isEmpty();
    }

    private static When renamed(When when, String rule) {
        return new When(
                when.edtf(),
                when.earliest(),
                when.latest(),
                when.precision(),
                when.text(),
                when.span(),
                when.anchor(),
                rule);
    }

    /** Whether its events tell towns of their own, or that they were near a border or a province away. */
    private static boolean isPlaced(List<ToldSetting> story) {
        return story.stream()
                .flatMap(event -> event.where().stream())
                .anyMatch(where -> where.precision() <= StoryTown.TOWN && isThere(where) || isToldIn(where));
    }

    /** The one place that all places of the story's events lie in or are: the finest when they lie in one another. */
    private Optional<Where> onlyTown(List<ToldSetting> story) {
        List<Where> all =
                story.stream().flatMap(event -> event.where().stream()).toList();
        List<Where> towns = all.stream()
                .filter(where ->
                        where.precision() <= StoryTown.TOWN && where.place().isPresent() && isThere(where))
                .toList();
        if (towns.isEmpty()) {
            return Optional.empty();
        }
        Where finest = towns.get(0);
        for (Where other : towns) {
            finest = circumstances.isWithin(other, finest) ? other : finest;
        }
        Where chosen = finest;
        boolean agree = all.stream()
                .allMatch(where -> where.place().equals(chosen.place()) || circumstances.isWithin(chosen, where));
        return agree && !isOfLateDeed(story, chosen)
                ? Optional.of(StoryTown.renamed(chosen, "place-of-the-story"))
                : Optional.empty();
    }

    /** A town of which the report's head does not speak, where that tells of something in another. */
    private boolean isOfLateDeed(List<ToldSetting> story, Where chosen) {
        boolean late = story.stream()
                .filter(event -> event.where()
                        .filter(where -> where.place().equals(chosen.place()))
                        .isPresent())
                .allMatch(event -> event.first() > LEAD);
        return late
                && told.stream()
                        .filter(event -> event.first() <= LEAD && event.actuality() == Actuality.OCCURRED)
                        .flatMap(event -> event.where().stream())
                        .anyMatch(where -> where.precision() <= StoryTown.TOWN
                                && isThere(where)
                                && !where.place().equals(chosen.place())
                                && !circumstances.isWithin(where, chosen));
    }

    /** Not "a man from Orbo", nor "on the road to Orbo". */
    private static boolean isThere(Where where) {
        return switch (where.relation()) {
            case IN, NEAR -> true;
            case BETWEEN, FROM, TO -> false;
        };
    }
}
