package org.hearsay.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Actuality;
import org.hearsay.model.Anchor;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.hearsay.resolve.date.ResolvedDate;
import org.hearsay.resolve.place.ResolvedPlaces;

/** When and where: joins the phrases that the frames found with the dates and places they mean. */
public final class Circumstances {
    private static final PlacePhrase PHRASES = new PlacePhrase();
    private static final Set<String> SAYINGS =
            Table.load("en/event/saying-verbs.tsv").firstColumn();

    /** UCDP's {@code where_prec} for within about 25 km. */
    private static final int NEARBY = 2;

    /** The rule of the date resolver for a time without a day. */
    private static final String TIME_OF_DAY = "time-of-day";

    private final Document document;
    private final List<ResolvedDate> dates;
    private final ResolvedPlaces places;
    private final PlaceChooser chooser;
    private final PlaceList list;

    public Circumstances(Document document, List<ResolvedDate> dates, ResolvedPlaces places) {
        this.document = document;
        this.dates = List.copyOf(dates);
        this.places = places;
        this.chooser = new PlaceChooser(places);
        this.list = new PlaceList(places);
    }

    /** The finest date that some mention of the event gives. */
    public Optional<When> when(List<EventMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.times().stream()
                        .flatMap(this::dates)
                        .limit(1)
                        .filter(when -> mention.actuality() != Actuality.OCCURRED || !isYetToCome(when)))
                .min(Comparator.comparingInt(Circumstances::fineness));
    }

    private static int fineness(When when) {
        int fineness = 2 * when.precision().ordinal();
        return isBareTime(when) ? fineness + 1 : fineness;
    }

    /** "before dawn", with no day beside it: read as that of the report, for want of a better. */
    static boolean isBareTime(When when) {
        return when.rule().equals(TIME_OF_DAY)
                && when.anchor().filter(Anchor.PUBLISHED::equals).isPresent();
    }

    /** The day of the report, where it is known. */
    Optional<LocalDate> published() {
        return document.report().published();
    }

    /** "was abducted and found nine days later", reckoned from the day of the report: what has happened was not after it. */
    private boolean isYetToCome(When when) {
        return when.earliest()
                .flatMap(day -> document.report().published().filter(day::isAfter))
                .isPresent();
    }

    private Stream<When> dates(Phrase phrase) {
        return dates.stream()
                .filter(date -> date.mention().span().overlaps(phrase.span()))
                .flatMap(date -> date.when().stream());
    }

    /** The dates in the clause of a deed but for those of its sayings: "said on Tuesday". */
    Stream<When> inClauseOf(Phrase deed) {
        return datesIn(clause(deed))
                .filter(date -> !isOfSaying(deed.sentence(), date.mention().span()))
                .flatMap(date -> date.when().stream());
    }

    /** The days on which a deed is said to have been done: "said last month that". */
    Stream<When> ofSayingIn(Phrase deed) {
        Sentence sentence = deed.sentence();
        return datesIn(sentence.span())
                .filter(date -> isOfSaying(sentence, date.mention().span()))
                .flatMap(date -> date.when().stream());
    }

    private Stream<ResolvedDate> datesIn(Span words) {
        return dates.stream().filter(date -> words.contains(date.mention().span()));
    }

    /** The dates of the report, in text order, but for those of sayings, unless of a call, and those in the clauses of these deeds. */
    Stream<When> toldOutside(List<Phrase> deeds) {
        List<Span> clauses = deeds.stream().map(Circumstances::clause).toList();
        return document.sentences().stream()
                .flatMap(sentence -> datesIn(sentence.span())
                        .filter(date -> !isOfSaying(sentence, date.mention().span())
                                || HourOfCall.is(
                                        sentence, document.quote(date.mention().span()))))
                .filter(date -> clauses.stream()
                        .noneMatch(clause -> clause.contains(date.mention().span())))
                .flatMap(date -> date.when().stream());
    }

    private static Span clause(Phrase deed) {
        Sentence sentence = deed.sentence();
        Token top = clauseOf(sentence, deed.headToken());
        return sentence.span(sentence.subtreeFrom(top), sentence.subtreeTo(top));
    }

    static Token clauseOf(Sentence sentence, Token token) {
        Token top = token;
        for (int steps = 0; steps < sentence.size() && !top.isLabel("advcl", "relcl", "ccomp", "parataxis"); steps++) {
            Optional<Token> above = sentence.head(top);
            if (above.isEmpty()) {
                break;
            }
            top = above.get();
        }
        return top;
    }

    private boolean isOfSaying(Sentence sentence, Span words) {
        return sentence.tokens().stream()
                .filter(token -> words.contains(token.span()))
                .flatMap(token -> nearestVerb(sentence, token).stream())
                .anyMatch(verb -> SAYINGS.contains(verb.lemma()));
    }

    /** The place nearest to the trigger of the first mention that has one, made finer by places within it. */
    public Optional<Where> where(List<EventMention> mentions) {
        return chooser.of(mentions)
                .map(chosen -> chosen.town()
                        .map(town -> inTown(where(chosen.place()), town))
                        .orElseGet(() -> where(chosen.place())));
    }

    /** A part of a town as it was told, placed where the town is. */
    private Where inTown(Where part, PlaceMention town) {
        return new Where(
                Optional.of(places.of(town).id()),
                Math.max(NEARBY, places.of(town).precision()),
                part.relation(),
                part.text(),
                part.span(),
                StoryTown.TOWN_OF_PART);
    }

    /** Whether a place is told only as where somebody is from. */
    boolean isHome(Where where) {
        return places.mentions().stream()
                .filter(mention -> where.span()
                        .filter(words -> words.contains(mention.span()))
                        .isPresent())
                .flatMap(mention -> mention.phrase().stream())
                .findFirst()
                .filter(Homes::is)
                .isPresent();
    }

    /** Whether a place is called a district, a quarter or the like, and is on no map. */
    boolean isUnknownPart(Where where) {
        return places.mentionsOf(where).stream()
                .anyMatch(mention -> places.of(mention).gazetteer().isEmpty()
                        && switch (mention.sort()) {
                            case DISTRICT, QUARTER, AREA, SITE, ROAD -> true;
                            case ANY, TOWN, COUNTRY, PROVINCE, WATER, MOUNTAIN, ISLAND -> false;
                        });
    }

    boolean isWithin(Where inner, Where outer) {
        Optional<Place> small = place(inner);
        Optional<Place> large = place(outer);
        return small.isPresent() && large.isPresent() && places.isWithin(small.get(), large.get());
    }

    Optional<Place> place(Where where) {
        return where.place()
                .flatMap(id -> places.places().stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst());
    }

    /** The place named in a stretch of text. */
    public Optional<Where> where(Span words) {
        return places.mentions().stream()
                .filter(mention -> words.contains(mention.span()) && !mention.metonym())
                .map(this::where)
                .findFirst();
    }

    private Where where(PlaceMention mention) {
        List<PlaceMention> listed = list.from(mention);
        if (listed.size() > 1) {
            return inAll(mention, listed);
        }
        Place place = places.of(mention);
        boolean near = mention.relation().kind() == WhereRelation.NEAR
                || mention.relation().offset().isPresent();
        Span words = PHRASES.of(mention);
        return new Where(
                Optional.of(place.id()),
                near ? Math.max(NEARBY, place.precision()) : place.precision(),
                mention.relation().kind(),
                document.quote(words),
                Optional.of(words),
                mention.rule());
    }

    /** Where the words name several places: the division that they are all in, if the sentence names it, else the first. */
    private Where inAll(PlaceMention first, List<PlaceMention> listed) {
        Optional<Place> whole = list.whole(listed);
        Place place = whole.orElse(places.of(first));
        Span words = PHRASES.of(first).hull(listed.get(listed.size() - 1).span());
        boolean near = first.relation().kind() == WhereRelation.NEAR
                || first.relation().offset().isPresent();
        return new Where(
                Optional.of(place.id()),
                near ? Math.max(NEARBY, place.precision()) : place.precision(),
                first.relation().kind(),
                document.quote(words),
                Optional.of(words),
                whole.isPresent() ? "whole-of-list" : first.rule());
    }

    /** The one date of a phrase's clause: "around 2,000 men a few years ago". */
    public Optional<When> beside(Phrase phrase) {
        Optional<Token> verb = nearestVerb(phrase.sentence(), phrase.headToken());
        return verb.flatMap(clause -> when(Phrase.of(phrase.sentence(), clause), List.of()));
    }

    /** The date that hangs on a word of saying, outside what is said: "declared on Tuesday that". */
    public Optional<When> when(Phrase cue, List<Span> content) {
        Sentence sentence = cue.sentence();
        Token head = cue.headToken();
        return dates.stream()
                .filter(date -> sentence.span().contains(date.mention().span())
                        && content.stream()
                                .noneMatch(said -> said.overlaps(date.mention().span()))
                        && hangsOn(sentence, head, date.mention().span()))
                .flatMap(date -> date.when().stream())
                .findFirst();
    }

    private static boolean hangsOn(Sentence sentence, Token head, Span words) {
        return sentence.tokens().stream()
                .filter(token -> words.contains(token.span()))
                .anyMatch(token ->
                        nearestVerb(sentence, token).filter(head::equals).isPresent());
    }

    private static Optional<Token> nearestVerb(Sentence sentence, Token token) {
        Optional<Token> above = sentence.head(token);
        for (int steps = 0; above.isPresent() && !above.get().isVerb() && steps < sentence.size(); steps++) {
            above = sentence.head(above.get());
        }
        return above;
    }
}
