package org.hearsay.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Actuality;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Newness;
import org.hearsay.model.Place;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * Day and place of a report's story, for those of its violent events that tell none of their own. A news story says where and when once
 * and goes on; but only what all of it agrees on is taken over: one single day, one single town. Each such value names its rule.
 */
public final class StorySetting {
    /** UCDP's {@code where_prec} of a town: exact or within about 25 km. */
    private static final int TOWN = 2;

    /** A thousand dead and more are those of a war, whatever the sentence says. */
    private static final int SUM = 1000;

    private static final Set<String> RESPONDERS =
            Table.load("en/event/responders.tsv").firstColumn();

    private final Codebook codebook;
    private final Circumstances circumstances;
    private final Document document;
    private final ResolvedPlaces places;
    private final Optional<When> day;
    private final Optional<Where> town;

    public StorySetting(
            List<EventChain> events,
            Codebook codebook,
            Circumstances circumstances,
            Document document,
            ResolvedPlaces places) {
        this.codebook = codebook;
        this.circumstances = circumstances;
        this.document = document;
        this.places = places;
        List<EventChain> violent = events.stream().filter(this::isOfTheStory).toList();
        this.day = onlyDay(violent);
        this.town = onlyTown(violent).or(this::datelineTown).or(this::respondersTown);
    }

    private boolean isOfTheStory(EventChain event) {
        return codebook.areAkin(event.type(), "killing")
                && Particularity.decide(event, isSetItself(event)) == Actuality.OCCURRED
                && event.tellings().stream().noneMatch(StorySetting::isHistoryOrSum);
    }

    /** What is told as history, or adds up more than one event, has another day and place than the story. */
    private static boolean isHistoryOrSum(EventMention telling) {
        return telling.newness() == Newness.BACKGROUND
                || telling.tolls().stream()
                        .anyMatch(toll -> toll.cumulative()
                                || toll.low().filter(low -> low >= SUM).isPresent());
    }

    /** The event's own day, else that of the story where the event is violent and news. */
    public Optional<When> when(EventChain event) {
        Optional<When> own = circumstances.when(event.tellings());
        return own.isPresent() || !isOfTheStory(event) ? own : day;
    }

    /** The event's own place, else that of the story where the event is violent and news. */
    public Optional<Where> where(EventChain event) {
        Optional<Where> own = circumstances.where(event.tellings());
        return own.isPresent() || !isOfTheStory(event) ? own : town;
    }

    /** Whether the event tells a day or a place of its own. */
    public boolean isSetItself(EventChain event) {
        return circumstances.when(event.tellings()).isPresent()
                || circumstances.where(event.tellings()).isPresent();
    }

    private Optional<When> onlyDay(List<EventChain> violent) {
        Optional<LocalDate> published = document.report().published();
        List<When> days = violent.stream()
                .flatMap(event -> circumstances.when(event.tellings()).stream())
                .filter(when -> when.precision() == DatePrecision.DAY && isRecent(when, published))
                .toList();
        boolean isOne = !days.isEmpty()
                && days.stream()
                        .allMatch(when -> when.earliest().equals(days.get(0).earliest()));
        return isOne ? Optional.of(renamed(days.get(0), "day-of-the-story")) : Optional.empty();
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

    /** The one place that all places of the story's events lie in or are: the finest when they lie in one another. */
    private Optional<Where> onlyTown(List<EventChain> violent) {
        List<Where> told = violent.stream()
                .flatMap(event -> circumstances.where(event.tellings()).stream())
                .toList();
        List<Where> towns = told.stream()
                .filter(where -> where.precision() <= TOWN && where.place().isPresent() && isThere(where))
                .toList();
        if (towns.isEmpty()) {
            return Optional.empty();
        }
        Where finest = towns.get(0);
        for (Where other : towns) {
            finest = circumstances.isWithin(other, finest) ? other : finest;
        }
        Where chosen = finest;
        boolean agree = told.stream()
                .allMatch(where -> where.place().equals(chosen.place()) || circumstances.isWithin(chosen, where));
        return agree ? Optional.of(renamed(chosen, chosen.precision(), "place-of-the-story")) : Optional.empty();
    }

    /** Not "a man from Orbo", nor "on the road to Orbo". */
    private static boolean isThere(Where where) {
        return switch (where.relation()) {
            case IN, NEAR -> true;
            case BETWEEN, FROM, TO -> false;
        };
    }

    private static Where renamed(Where where, int precision, String rule) {
        return new Where(where.place(), precision, where.relation(), where.text(), where.span(), rule);
    }

    /**
     * A local report is written where it happened, a wire's may come from the capital: the first town of the dateline, and only where the
     * report names it again.
     */
    private Optional<Where> datelineTown() {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.DATELINE)
                .flatMap(block -> places.mentions().stream()
                        .filter(mention -> block.span().contains(mention.span()))
                        .limit(1))
                .findFirst()
                .filter(this::isNamedInText)
                .flatMap(mention -> townOf(mention, "place-of-dateline"));
    }

    private boolean isNamedInText(PlaceMention dateline) {
        Place town = places.of(dateline);
        return places.mentions().stream()
                .anyMatch(other -> other.phrase().isPresent()
                        && !other.metonym()
                        && places.of(other).equals(town));
    }

    /** "Springfield police said": the one town whose police, sheriff or fire crews the report names. */
    private Optional<Where> respondersTown() {
        List<Where> found = new ArrayList<>();
        for (PlaceMention mention : places.mentions()) {
            mention.phrase()
                    .filter(StorySetting::isOfResponders)
                    .flatMap(phrase -> townOf(mention, "place-of-responders"))
                    .ifPresent(found::add);
        }
        boolean isOne = !found.isEmpty()
                && found.stream()
                        .allMatch(where -> where.place().equals(found.get(0).place()));
        return isOne ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isOfResponders(Phrase name) {
        Sentence sentence = name.sentence();
        int next = name.to();
        for (int i = next; i < Math.min(sentence.size(), next + 2); i++) {
            Token token = sentence.token(i);
            if (RESPONDERS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!token.isNoun() && !token.form().equals("'s") && !token.isLabel("possessive", "case")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Where> townOf(PlaceMention mention, String rule) {
        Place place = places.of(mention);
        return place.precision() > TOWN || place.coordinates().isEmpty()
                ? Optional.empty()
                : Optional.of(new Where(
                        Optional.of(place.id()),
                        TOWN,
                        WhereRelation.IN,
                        document.quote(mention.span()),
                        Optional.of(mention.span()),
                        rule));
    }
}
