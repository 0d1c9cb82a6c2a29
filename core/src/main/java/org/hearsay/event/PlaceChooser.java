package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Place;
import org.hearsay.model.WhereRelation;
import org.hearsay.resolve.place.ResolvedPlaces;

/** Which of the places named around a deed is where it happened. */
final class PlaceChooser {
    /** The nearest phrases that may hold the place; farther ones belong to other events of the sentence. */
    private static final int NEAREST = 3;

    /** UCDP's {@code where_prec} of a town: exact or within about 25 km. */
    private static final int TOWN = 2;

    /** UCDP's {@code where_prec} for a first-order division: nobody attacks a province. */
    private static final int PROVINCE = 4;

    /** UCDP's {@code where_prec} for a country. */
    private static final int COUNTRY = 6;

    /** What was hit lies where it happened only for deeds done to it there; not in "talks with Orbo", "a protest against Orbo". */
    private static final Set<String> NOT_WHERE_THE_TARGET_IS = Set.of(
            "peaceful-protest",
            "protest-with-intervention",
            "violent-demonstration",
            "talks",
            "agreement",
            "ceasefire",
            "sanction",
            "trial",
            "release",
            "surrender",
            "group-change",
            "displacement",
            "arrest");

    /** Deeds by which somebody or something leaves a place. */
    private static final Set<String> BEGUN_WHERE_LEFT = Set.of(
            "withdrawal", "displacement", "release", "surrender", "abduction", "hostage-taking", "arrest", "hijacking");

    private static final Set<String> SORTS_OF_LAND = Set.of("town", "quarter", "area");

    private final ResolvedPlaces places;
    private final Set<String> partsOfLand = new HashSet<>();

    PlaceChooser(ResolvedPlaces places) {
        this.places = places;
        for (Table.Row row : Table.load("en/place-words.tsv").rows()) {
            if (SORTS_OF_LAND.contains(row.field(1))) {
                partsOfLand.add(row.field(0));
            }
        }
        partsOfLand.addAll(Set.of(
                "province",
                "district",
                "county",
                "part",
                "portion",
                "side",
                "half",
                "stronghold",
                "countryside",
                "battlefield"));
    }

    /**
     * The place of an event.
     *
     * @param place as the words say it
     * @param town the town that it is a part of, where no map has the part
     */
    record Chosen(PlaceMention place, Optional<PlaceMention> town) {}

    /** The place of an event: that of the first telling that names one, made finer by places within it. */
    Optional<Chosen> of(List<EventMention> tellings) {
        List<PlaceMention> told =
                tellings.stream().flatMap(telling -> told(telling).stream()).toList();
        boolean isMarch = tellings.stream().anyMatch(telling -> Topics.isForCause(telling.type()));
        Optional<PlaceMention> chosen = told.stream()
                .filter(place -> place.relation().offset().isEmpty()
                        && place.relation().kind() != WhereRelation.FROM
                        && (isMarch || !isWayTo(place)))
                .findFirst()
                .or(() -> told.stream()
                        .filter(place ->
                                place.relation().kind() != WhereRelation.FROM || isMarch || isTakenFrom(tellings))
                        .findFirst());
        for (PlaceMention other : told) {
            if (chosen.isPresent()
                    && (isWithin(other, chosen.get())
                            || isUnknownPart(other, chosen.get()) && !isLeftOrSought(other)
                            || isToldWithin(other, chosen.get()))) {
                chosen = Optional.of(other);
            }
        }
        return chosen.map(rough -> tellings.stream()
                .flatMap(telling -> narrower(telling, rough).stream())
                .findFirst()
                .map(part -> new Chosen(part, Optional.of(rough).filter(town -> isPartOfTown(part, town))))
                .orElseGet(() -> new Chosen(rough, Optional.empty())));
    }

    /** A quarter, a building, a road that no map has, beside a town that one has. */
    private boolean isPartOfTown(PlaceMention part, PlaceMention town) {
        return places.of(part).coordinates().isEmpty()
                && places.of(town).coordinates().isPresent()
                && precision(town) <= TOWN
                && switch (part.sort()) {
                    case QUARTER, SITE, ROAD, AREA -> true;
                    case ANY, TOWN, COUNTRY, PROVINCE, DISTRICT, WATER, MOUNTAIN, ISLAND -> false;
                };
    }

    /**
     * The place nearer to a deed than the one that opens its sentence, or that what it aimed at names: "In Orbo, five men were shot in the Tarn area", "an
     * offensive in Orbo province, targeting the town of Tarn".
     */
    private Optional<PlaceMention> narrower(EventMention telling, PlaceMention rough) {
        Sentence s = telling.trigger().sentence();
        return places.mentionsIn(s).stream()
                .filter(place ->
                        !place.equals(rough) && place.relation().kind() != WhereRelation.FROM && !isWayTo(place))
                .filter(place -> canHold(rough, place)
                        && (UnderDeed.isAimedAt(place, telling)
                                || UnderDeed.is(place, telling)
                                        && isOpening(rough, place)
                                        && isInOneClause(telling, place)))
                .findFirst();
    }

    /** Whether no verb of another deed stands between a deed and a place behind it, on which the place may hang as well. */
    private static boolean isInOneClause(EventMention telling, PlaceMention place) {
        Sentence s = telling.trigger().sentence();
        return s.tokens().stream()
                .filter(word -> word.index() >= telling.trigger().to()
                        && word.index() < place.phrase().orElseThrow().from())
                .noneMatch(word -> word.isFinite() && !word.isLabel("aux", "auxpass"));
    }

    /** "In Orbo, …": before the subject of the deed that follows. */
    private static boolean isOpening(PlaceMention told, PlaceMention behind) {
        if (told.phrase().isEmpty()
                || told.index() > behind.index()
                || told.phrase().get().sentence()
                        != behind.phrase().orElseThrow().sentence()) {
            return false;
        }
        Sentence s = told.phrase().get().sentence();
        Token at = told.phrase().get().headToken();
        while (at.isLabel("pobj", "compound", "nmod", "poss", "appos", "prep")
                && s.head(at).filter(word -> !word.isVerb()).isPresent()) {
            at = s.head(at).orElseThrow();
        }
        return at.label().equals("prep")
                && s.head(at)
                        .filter(verb -> verb.index() >= told.phrase().get().to())
                        .isPresent();
    }

    /** Whether a place may lie in another: by the gazetteer, or by what it is called where the gazetteer has it not. */
    private boolean canHold(PlaceMention whole, PlaceMention part) {
        Place inner = places.of(part);
        Place outer = places.of(whole);
        boolean isBeside = inner.admin1().isPresent()
                && inner.admin1().equals(outer.admin1())
                && inner.country().equals(outer.country())
                && precision(part)
                        < PROVINCE; // "In Orbo, six men were killed in Tarn district": of the province around
        return isWithin(part, whole) || (inner.gazetteer().isEmpty() || isBeside) && !isWithin(whole, part);
    }

    /** "on the road to Orbo", "was brought to Orbo"; who pushed into it or stood at the entrance to it was there. */
    private static boolean isWayTo(PlaceMention place) {
        if (place.relation().kind() != WhereRelation.TO) {
            return false;
        }
        Sentence sentence = place.phrase().orElseThrow().sentence();
        int start = place.relation().words().start();
        return sentence.tokens().stream()
                .filter(word -> word.span().start() == start)
                .anyMatch(to -> to.isLemma("to", "toward", "towards")
                        && sentence.head(to)
                                .filter(noun -> noun.isLemma("entrance", "gate", "exit", "approach"))
                                .isEmpty());
    }

    /** "was seized from a house in Orbo", "withdrew from Orbo": there the deed began; a driver "from Orbo" or shots "from Orbo" tell nothing of where it was. */
    private static boolean isTakenFrom(List<EventMention> tellings) {
        return tellings.stream().anyMatch(telling -> BEGUN_WHERE_LEFT.contains(telling.type()));
    }

    /** "was flown to a base": no part of the land where the deed was. */
    private static boolean isLeftOrSought(PlaceMention place) {
        return place.relation().kind() == WhereRelation.FROM || isWayTo(place);
    }

    /** The places that one telling names: what was hit, then what stands nearest to the trigger, last the land that was hit. */
    private List<PlaceMention> told(EventMention telling) {
        List<PlaceMention> hit = NOT_WHERE_THE_TARGET_IS.contains(telling.type())
                ? List.of()
                : telling.targets().stream()
                        .flatMap(this::stream)
                        .filter(place -> !isHomeOfVictim(telling, place))
                        .limit(1)
                        .toList();
        List<PlaceMention> found = new ArrayList<>();
        hit.stream().filter(place -> precision(place) < PROVINCE).forEach(found::add);
        UnreadPlaces.of(telling, places).stream().limit(1).forEach(found::add);
        telling.places().stream()
                .filter(place -> !StorySetting.isSum(telling) || isInClauseOf(telling, place))
                .flatMap(this::stream)
                .filter(place -> !found.contains(place))
                .limit(NEAREST)
                .forEach(found::add);
        if (found.isEmpty() && Topics.isForCause(telling.type())) {
            telling.topics().stream()
                    .flatMap(this::stream)
                    .filter(place -> precision(place) <= TOWN)
                    .limit(1)
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            telling.targets().stream()
                    .flatMap(target -> stream(Phrase.tree(target.sentence(), target.headToken()))
                            .filter(place -> !isWhereAccusedOf(place, target)))
                    .filter(place -> !isHomeOfVictim(telling, place))
                    .limit(1)
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            under(telling).limit(1).forEach(found::add);
        }
        return found;
    }

    /** "shot him at a rally in Orbo", "dropped bombs on a march in Orbo": where the deed was that it was done at, for want of a place of its own. */
    private Stream<PlaceMention> under(EventMention telling) {
        return places.mentionsIn(telling.trigger().sentence()).stream()
                .filter(place -> UnderDeed.is(place, telling)
                        && place.relation().kind() != WhereRelation.FROM
                        && !isWayTo(place)
                        && !isOfBody(telling.trigger().sentence(), place)
                        && !place.phrase().filter(Homes::is).isPresent());
    }

    /** "killed a leader accused of a raid in Orbo". */
    private static boolean isWhereAccusedOf(PlaceMention place, Phrase target) {
        Token name = place.phrase().orElseThrow().headToken();
        return ToldBeside.isInBlame(target.sentence(), name, target.headToken());
    }

    /** "An Orbo teenager was shot": where the victim is from. */
    private static boolean isHomeOfVictim(EventMention telling, PlaceMention place) {
        Token name = place.phrase().orElseThrow().headToken();
        return name.isLabel("compound", "nmod", "poss")
                && telling.tolls().stream()
                        .flatMap(toll -> toll.victims().stream())
                        .anyMatch(victim -> victim.sentence()
                                        == place.phrase().orElseThrow().sentence()
                                && victim.head() == name.head());
    }

    /** What a whole war cost is told of the places beside it in the same clause, not of a town named before. */
    private static boolean isInClauseOf(EventMention telling, Phrase place) {
        Sentence sentence = place.sentence();
        return sentence.isWithin(
                place.headToken(),
                Circumstances.clauseOf(sentence, telling.trigger().headToken()));
    }

    private Stream<PlaceMention> stream(Phrase phrase) {
        return in(phrase).stream();
    }

    /** The place that a phrase names: Duma in "the Damascus suburb of Duma", Karrada in "Baghdad's Karrada district". */
    Optional<PlaceMention> in(Phrase phrase) {
        List<PlaceMention> named = places.mentionsIn(phrase.sentence()).stream()
                .filter(mention -> mention.phrase()
                        .filter(words -> words.from() >= phrase.from() && words.to() <= phrase.to())
                        .isPresent())
                .filter(mention -> !mention.metonym()
                        && !isOfBody(phrase.sentence(), mention)
                        && !(precision(mention) == COUNTRY && StatesMachines.isOwner(mention)))
                .toList();
        return named.stream()
                .filter(one -> named.stream().noneMatch(other -> other != one && lies(other, one, phrase.sentence())))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** Whether the words of one sentence say that a place lies in another: "Orbo's enclave of Tarn". */
    private boolean isToldWithin(PlaceMention inner, PlaceMention outer) {
        Sentence sentence = inner.phrase().orElseThrow().sentence();
        return inner != outer && sentence == outer.phrase().orElseThrow().sentence() && lies(inner, outer, sentence);
    }

    /** Whether one place of a phrase lies in another, by the gazetteer or by the words. */
    private boolean lies(PlaceMention inner, PlaceMention outer, Sentence s) {
        return isWithin(inner, outer)
                || inner.container().isPresent() && inner.container().getAsInt() == outer.index()
                || !isWithin(outer, inner) && isSettlementOf(inner, outer, s);
    }

    /** "the Damascus suburb of Duma": what "of" leads to is the settlement's name, what stands before it says where it lies. */
    private boolean isSettlementOf(PlaceMention inner, PlaceMention outer, Sentence s) {
        Token owner = outer.phrase().orElseThrow().headToken();
        Token name = inner.phrase().orElseThrow().headToken();
        Optional<Token> noun = s.head(owner);
        boolean owns = owner.label().equals("poss");
        return owner.isLabel("compound", "nmod", "poss")
                && noun.isPresent()
                && (owns && isPartOfLand(noun.get()) || isSettlement(noun.get()))
                && Syntax.prepositional(s, noun.get(), "of").contains(name);
    }

    /** "outside Chad's embassy", "a US helicopter": whose it is, not where. */
    private boolean isOfBody(Sentence s, PlaceMention mention) {
        int next = mention.phrase().orElseThrow().to();
        if (next < s.size() && s.token(next).form().equals("-")) {
            return true; // "US-led forces", "Saudi-backed troops"
        }
        Token name = mention.phrase().orElseThrow().headToken();
        Optional<Token> noun = s.head(name).filter(n -> name.isLabel("compound", "nmod", "poss"));
        return noun.isPresent()
                && (noun.get().isLemma("embassy", "consulate", "mission", "ambassador", "flag")
                        || precision(mention) == COUNTRY
                                && !name.label().equals("poss")
                                && !isPartOfLand(noun.get())
                                && !noun.get().isProperNoun());
    }

    /** A town, a district, a coast: the land before it is where it lies, as it is not before "troops" or "base". */
    private boolean isPartOfLand(Token noun) {
        return partsOfLand.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isSettlement(Token noun) {
        return noun.isLemma(
                "city",
                "town",
                "village",
                "suburb",
                "settlement",
                "capital",
                "port",
                "hamlet",
                "neighborhood",
                "neighbourhood",
                "township",
                "enclave",
                "stronghold");
    }

    /** A name of no gazetteer beside a province or country, with nothing that sets them apart. */
    private boolean isUnknownPart(PlaceMention part, PlaceMention whole) {
        Place inner = places.of(part);
        Place outer = places.of(whole);
        return precision(whole) >= PROVINCE
                && precision(part) < PROVINCE
                && inner.gazetteer().isEmpty()
                && part.phrase()
                        .map(p -> p.sentence().index())
                        .equals(whole.phrase().map(p -> p.sentence().index()))
                && (inner.country().isEmpty()
                        || outer.country().isEmpty()
                        || inner.country().equals(outer.country()));
    }

    private boolean isWithin(PlaceMention inner, PlaceMention outer) {
        return places.isWithin(places.of(inner), places.of(outer));
    }

    private int precision(PlaceMention mention) {
        return places.of(mention).precision();
    }
}
