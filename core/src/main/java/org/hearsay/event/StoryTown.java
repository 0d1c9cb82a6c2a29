package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.mention.place.PlaceSort;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.hearsay.resolve.place.EnglishSpeaking;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * The town that a local report is written about, by whose police it names and by its dateline; and the town around a street, a site or a
 * quarter that is told without one.
 */
final class StoryTown {
    /** UCDP's {@code where_prec} of a town: exact or within about 25 km. */
    static final int TOWN = 2;

    /** The rule of a place that is only where the report was written. */
    static final String OF_DATELINE = "place-of-dateline";

    /** The rule of a town that some part of it, on no map, was named for. */
    static final String TOWN_OF_PART = "town-of-part";

    /** UCDP's {@code where_prec} of a second-order division. */
    private static final int DISTRICT = 3;

    /** UCDP's {@code where_prec} of a first-order division. */
    static final int PROVINCE = 4;

    /** Farther than this from its town nobody's police work, in km. */
    private static final double ELSEWHERE_KM = 100;

    /** A town of more people is meant by its name wherever a report comes from. */
    private static final int WELL_KNOWN = 150_000;

    /** A town of more people has parts with names of their own. */
    private static final int LARGE = 50_000;

    /** The words of "the Orbo Public Safety Department" that may stand between the town and what says that it is its police. */
    private static final int NAME_OF_FORCE = 3;

    /** A bare name that the gazetteer has for a district is as likely its town's. */
    private static final Pattern CALLED_DISTRICT =
            Pattern.compile("(?i)\\b(county|counties|parish|district|borough|township|municipality|raion)\\b");

    private static final Pattern ALL_OVER = Pattern.compile("(?i)(across|throughout|around)\\b");

    private static final Set<String> RESPONDERS =
            Table.load("en/event/responders.tsv").firstColumn();

    private final Document document;
    private final ResolvedPlaces places;
    private final Optional<Where> responders;
    private final Optional<Where> dateline;
    private final OnlyTown only;

    StoryTown(Document document, ResolvedPlaces places) {
        this.document = document;
        this.places = places;
        this.only = new OnlyTown(document, places);
        this.responders = only(ofResponders(true), "place-of-responders");
        this.dateline = ofDateline();
    }

    /** The town of the dateline of a local report. */
    Optional<Where> dateline() {
        return dateline;
    }

    /** The town of the report's responders, else that of its dateline. */
    Optional<Where> town() {
        return responders.or(() -> dateline);
    }

    /**
     * The town of the report's responders, else that of its dateline where the report names it again; a capital, from which one writes of what
     * happened elsewhere and whose ministries are named in passing, only where some deed is told of it.
     *
     * @param told where the deeds of the story are told to have been
     */
    Optional<Where> ofReport(List<Where> told) {
        return responders.or(() -> dateline.filter(town ->
                        town.place().filter(this::isCapital).isEmpty()
                                || told.stream().anyMatch(where -> where.place().equals(town.place())))
                .filter(town -> places.mentions().stream()
                        .anyMatch(mention -> isNamed(mention)
                                && Optional.of(places.of(mention).id()).equals(town.place()))));
    }

    /** The one town that the report names at all, for a deed of which it tells no place. */
    Optional<Where> only() {
        return only.mention()
                .filter(mention -> mention.phrase().isPresent() || !isBesideUnknownDistrict(mention))
                .flatMap(mention -> at(mention, TOWN, "only-town-of-report"));
    }

    /** The one town that the report names in the district where something was told to be; the district where there is no such town. */
    Where finer(Where told) {
        return told.place()
                .flatMap(this::known)
                .filter(place -> place.kind() == PlaceKind.ADMIN2
                        && CALLED_DISTRICT.matcher(told.text()).find()
                        && !ALL_OVER.matcher(told.text()).lookingAt())
                .flatMap(only::within)
                .flatMap(town -> at(town, TOWN, "only-town-of-district"))
                .orElse(told);
    }

    /** The county whose sheriff the report names, for want of a town. */
    Optional<Where> county() {
        return only(ofResponders(false), "place-of-responders");
    }

    /** A place as it was told, or the town around it where it is a part of one that nothing else places. */
    Where around(Where told) {
        Optional<PlaceMention> mention = places.mentionsOf(told).stream().findFirst();
        if (mention.isEmpty()) {
            return told;
        }
        Optional<PlaceMention> container = container(mention.get());
        if (container.isPresent()) {
            return isNowhere(mention.get()) && isTown(container.get())
                    ? within(
                            told,
                            places.of(container.get()),
                            told.span().map(words -> words.hull(container.get().span())))
                    : told;
        }
        Optional<Place> written = town().flatMap(Where::place)
                .flatMap(id -> places.places().stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst())
                .filter(town -> responders.isPresent() || !isAfterAnother(mention.get(), town));
        Optional<Place> town =
                written.or(() -> only.besides(places.of(mention.get())).map(places::of));
        return town.filter(
                        t -> isPart(told, mention.get(), t) || isElsewhere(told, mention.get(), t, written.isPresent()))
                .map(t -> within(told, t, told.span()))
                .orElse(told);
    }

    /** Whether the last town named before a mention is another than that of the dateline: then nobody knows of which it is a part. */
    private boolean isAfterAnother(PlaceMention part, Place dateline) {
        return places.mentions().stream()
                .filter(other -> other.index() < part.index() && isNamed(other) && isTown(other))
                .reduce((one, next) -> next)
                .filter(last -> !places.of(last).equals(dateline))
                .isPresent();
    }

    /** Whether a place is a part of another by the gazetteer, or, where the police say which town it is, in reach of a region. */
    boolean canLieIn(Where inner, Where outer) {
        Optional<GazetteerPlace> part = inner.place().flatMap(this::known);
        Optional<GazetteerPlace> whole = outer.place().flatMap(this::known);
        return part.isPresent()
                && whole.isPresent()
                && !whole.get().kind().isSettlement()
                && (responders.isPresent()
                        ? part.get().canLieIn(whole.get())
                        : part.get().isWithin(whole.get()));
    }

    private Where within(Where told, Place town, Optional<Span> words) {
        return new Where(
                Optional.of(town.id()),
                TOWN,
                told.relation(),
                words.map(document::quote).orElse(told.text()),
                words,
                TOWN_OF_PART);
    }

    private Optional<PlaceMention> container(PlaceMention mention) {
        return mention.container().isPresent()
                ? Optional.of(places.mentions().get(mention.container().getAsInt()))
                : Optional.empty();
    }

    /** A street, a site, a quarter that is nowhere on the map; where the map is whole, anything else that a large town has. */
    private boolean isPart(Where told, PlaceMention mention, Place town) {
        return isNowhere(mention)
                && switch (mention.sort()) {
                    case QUARTER, SITE, ROAD -> true;
                    case ANY -> responders.isPresent() || told.relation() == WhereRelation.IN && hasPartsOnNoMap(town);
                    // "in Mount Ember", "in the Ember Park Village": a town's quarters are called so
                    case TOWN, MOUNTAIN, AREA -> told.relation() == WhereRelation.IN && hasPartsOnNoMap(town);
                    case COUNTRY, PROVINCE, DISTRICT, WATER, ISLAND -> false;
                };
    }

    /** A large town where the map has every town: a name that it lacks is one of a town's part. */
    private boolean hasPartsOnNoMap(Place town) {
        return EnglishSpeaking.has(town)
                && known(town.id()).filter(place -> place.population() >= LARGE).isPresent();
    }

    private boolean isNowhere(PlaceMention mention) {
        return known(mention).isEmpty();
    }

    /**
     * The quarter of a town that bears the name of some small town far away, or of any town where it is called a quarter: only where the report's
     * police or dateline say that it is about the one town, and nothing that it is about the other's province. From a capital one writes of the
     * whole country, and nothing is "near" a quarter.
     */
    private boolean isElsewhere(Where told, PlaceMention mention, Place town, boolean isWrittenThere) {
        Optional<GazetteerPlace> small =
                known(mention).filter(place -> isSmall(place) || mention.sort() == PlaceSort.QUARTER);
        Place far = places.of(mention);
        boolean isSure = responders.isPresent()
                || isOfAnotherState(told, far, town)
                || (isWrittenThere && EnglishSpeaking.has(town) || mention.sort() == PlaceSort.QUARTER)
                        && !far.alternatives().isEmpty()
                        && far.country().equals(town.country())
                        && told.relation() != WhereRelation.NEAR
                        && mention.sort() != PlaceSort.TOWN
                        && mention.sort() != PlaceSort.SITE
                        && !isCapital(town.id());
        return isSure && small.isPresent() && isFar(far, town) && !isProvinceNamed(small.get());
    }

    /**
     * A name that the map has in another state or country alone, of which nothing else in the report lies: in the large town of the dateline a part
     * bears it too.
     */
    private boolean isOfAnotherState(Where told, Place far, Place town) {
        return told.relation() == WhereRelation.IN
                && hasPartsOnNoMap(town)
                && !isCapital(town.id())
                && !isOfOneState(far, town)
                && places.places().stream().noneMatch(other -> !other.equals(far) && isOfOneState(far, other));
    }

    private static boolean isOfOneState(Place one, Place other) {
        return one.country().equals(other.country()) && one.admin1().equals(other.admin1());
    }

    private boolean isProvinceNamed(GazetteerPlace place) {
        return places.known().stream()
                .flatMap(Optional::stream)
                .anyMatch(known -> known.kind() == PlaceKind.ADMIN1 && place.isWithin(known));
    }

    private static boolean isSmall(GazetteerPlace place) {
        return place.kind().isSettlement() && place.kind() != PlaceKind.CAPITAL && place.population() < WELL_KNOWN;
    }

    private static boolean isFar(Place one, Place other) {
        return ResolvedPlaces.kilometres(one, other)
                .filter(km -> km < ELSEWHERE_KM)
                .isEmpty();
    }

    private Optional<GazetteerPlace> known(PlaceMention mention) {
        return known(places.of(mention).id());
    }

    private Optional<GazetteerPlace> known(String place) {
        OptionalInt at = places.position(place);
        return at.isPresent() ? places.known().get(at.getAsInt()) : Optional.empty();
    }

    private boolean isTown(PlaceMention mention) {
        return known(mention).filter(place -> place.kind().isSettlement()).isPresent();
    }

    /**
     * A local report is written where it happened, a wire's may come from the capital or from another country: the first town of the dateline; a
     * capital only where the report names it again.
     */
    private Optional<Where> ofDateline() {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.DATELINE)
                .flatMap(block -> places.mentions().stream()
                        .filter(mention -> block.span().contains(mention.span()))
                        .limit(1))
                .findFirst()
                .filter(mention -> isTown(mention)
                        && isOfCountryTold(places.of(mention))
                        && !isBesideUnknownDistrict(mention)
                        && (!isCapital(mention) || isNamedInText(mention)))
                .flatMap(mention -> at(mention, TOWN, OF_DATELINE));
    }

    /**
     * A district, a township or a village that no map has, told without the town it is in, is as likely the place of what has none as the dateline; where the map is
     * whole, it is a part of the town.
     */
    private boolean isBesideUnknownDistrict(PlaceMention dateline) {
        return !EnglishSpeaking.has(places.of(dateline))
                && !isNamedInText(dateline)
                && places.mentions().stream()
                        .anyMatch(mention -> isNamed(mention)
                                && isNowhere(mention)
                                && (mention.sort() == PlaceSort.DISTRICT || mention.sort() == PlaceSort.TOWN));
    }

    /** Not Dubai over a report about Iran: most of the other places named lie in the dateline's country. */
    private boolean isOfCountryTold(Place town) {
        List<Place> others = places.places().stream()
                .filter(place -> !place.equals(town) && place.country().isPresent())
                .toList();
        long same = others.stream()
                .filter(place -> place.country().equals(town.country()))
                .count();
        return 2 * same >= others.size();
    }

    private boolean isCapital(PlaceMention mention) {
        return isCapital(places.of(mention).id());
    }

    private boolean isCapital(String id) {
        return known(id).filter(place -> place.kind() == PlaceKind.CAPITAL).isPresent();
    }

    private boolean isNamedInText(PlaceMention dateline) {
        Place town = places.of(dateline);
        return places.mentions().stream()
                .anyMatch(other -> isNamed(other) && places.of(other).equals(town));
    }

    private static boolean isNamed(PlaceMention mention) {
        return mention.phrase().isPresent() && !mention.metonym();
    }

    /** "Springfield police said": the towns, or the larger parts of the country, whose police, sheriff or fire crews the report names. */
    private List<Where> ofResponders(boolean isOfTown) {
        List<Where> found = new ArrayList<>();
        for (PlaceMention mention : places.mentions()) {
            boolean fits = isOfTown
                    ? places.of(mention).precision() <= TOWN
                    : places.of(mention).precision() == DISTRICT;
            if (fits && mention.phrase().filter(StoryTown::isOfResponders).isPresent()) {
                at(mention, isOfTown ? TOWN : DISTRICT, "place-of-responders").ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Where> only(List<Where> found, String rule) {
        boolean isOne = !found.isEmpty()
                && found.stream()
                        .allMatch(where -> where.place().equals(found.get(0).place()));
        return isOne ? Optional.of(renamed(found.get(0), rule)) : Optional.empty();
    }

    static Where renamed(Where where, String rule) {
        return new Where(where.place(), where.precision(), where.relation(), where.text(), where.span(), rule);
    }

    /** "Springfield police", "the Springfield Public Safety Department". */
    static boolean isOfResponders(Phrase name) {
        Sentence sentence = name.sentence();
        int next = name.to();
        for (int i = next; i < Math.min(sentence.size(), next + NAME_OF_FORCE); i++) {
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

    private Optional<Where> at(PlaceMention mention, int precision, String rule) {
        Place place = places.of(mention);
        return place.coordinates().isEmpty()
                ? Optional.empty()
                : Optional.of(new Where(
                        Optional.of(place.id()),
                        precision,
                        WhereRelation.IN,
                        document.quote(mention.span()),
                        Optional.of(mention.span()),
                        rule));
    }
}
