package org.hearsay;

import java.util.List;
import java.util.Map;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.AttributionFinder;
import org.hearsay.claim.DeedsMeant;
import org.hearsay.claim.PresenceMeant;
import org.hearsay.claim.SourcesOfWords;
import org.hearsay.event.Circumstances;
import org.hearsay.event.EventChain;
import org.hearsay.event.EventFinder;
import org.hearsay.event.EventLinker;
import org.hearsay.event.NamesOfPlaces;
import org.hearsay.event.Referents;
import org.hearsay.event.ResolvedReferents;
import org.hearsay.event.StorySetting;
import org.hearsay.knowledge.CueLexicon;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.date.CalendarWords;
import org.hearsay.knowledge.date.NamedDays;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.language.Document;
import org.hearsay.language.Parser;
import org.hearsay.mention.actor.ActorFinder;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.date.DateFinder;
import org.hearsay.mention.place.PlaceFinder;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.relation.FigureFinder;
import org.hearsay.relation.FoundFigure;
import org.hearsay.relation.FoundRelation;
import org.hearsay.relation.RelationFinder;
import org.hearsay.resolve.actor.ActorResolver;
import org.hearsay.resolve.actor.GroupNouns;
import org.hearsay.resolve.actor.HomeForces;
import org.hearsay.resolve.actor.ResolvedActors;
import org.hearsay.resolve.date.DateResolver;
import org.hearsay.resolve.date.ResolvedDate;
import org.hearsay.resolve.place.PlacePointers;
import org.hearsay.resolve.place.PlaceResolver;
import org.hearsay.resolve.place.ResolvedPlaces;
import org.hearsay.standing.Findings;
import org.hearsay.standing.Standing;

/**
 * The map of the house: one report walks through the rooms in one direction, and a reading comes out. Holds only knowledge that is
 * loaded once, so one newsreader serves all threads.
 */
public final class Newsreader {
    private final Parser parser;
    private final Codebook codebook;
    private final DateFinder dateFinder;
    private final DateResolver dateResolver;
    private final PlaceFinder placeFinder;
    private final PlaceResolver placeResolver;
    private final PlacePointers placePointers;
    private final ActorFinder actorFinder;
    private final ActorResolver actorResolver;
    private final HomeForces homeForces;
    private final EventFinder eventFinder;
    private final AttributionFinder attributionFinder;
    private final PresenceMeant presenceMeant;
    private final RelationFinder relationFinder;
    private final FigureFinder figureFinder;

    /** A newsreader with the knowledge that is built in. */
    public Newsreader(Parser parser) {
        this(parser, Gazetteer.builtIn(), ActorRegistry.load(), Codebook.builtIn());
    }

    public Newsreader(Parser parser, Gazetteer gazetteer, ActorRegistry actors, Codebook codebook) {
        this.parser = parser;
        this.codebook = codebook;
        dateFinder = new DateFinder(CalendarWords.load(), NamedDays.load());
        dateResolver = new DateResolver();
        Demonyms demonyms = Demonyms.load();
        placeFinder = new PlaceFinder(gazetteer, demonyms, actors);
        placeResolver = new PlaceResolver(gazetteer);
        placePointers = new PlacePointers(demonyms);
        ActorWords words = ActorWords.load();
        actorFinder = new ActorFinder(actors, words);
        actorResolver = new ActorResolver(GroupNouns.load());
        homeForces = new HomeForces(actors);
        eventFinder = new EventFinder(codebook);
        CueLexicon cues = CueLexicon.load();
        attributionFinder = new AttributionFinder(cues);
        presenceMeant = new PresenceMeant(cues);
        relationFinder = new RelationFinder(words);
        figureFinder = new FigureFinder();
    }

    /** Reads one report. The same report gives the same reading on every run. */
    public Reading read(Report report) {
        Document document = parser.parse(report);
        List<ResolvedDate> dates = dateResolver.resolve(document, dateFinder.find(document));
        ResolvedPlaces places = placePointers.in(document, placeResolver.resolve(document, placeFinder.find(document)));
        List<ActorMention> actorMentions = actorFinder.find(document);
        ResolvedActors actors = homeForces.knownIn(actorResolver.resolve(document, actorMentions), places);
        Circumstances circumstances = new Circumstances(document, dates, places);
        Referents referents = new ResolvedReferents(actors, circumstances);
        List<Attribution> attributions = attributionFinder.find(document);
        List<EventChain> events = new EventLinker(codebook, referents, new SourcesOfWords(attributions))
                .link(eventFinder.find(document, new NamesOfPlaces(places.mentions())), document);
        StorySetting story = new StorySetting(events, codebook, circumstances, document, places, referents);
        List<FoundRelation> relations = relationFinder.find(document, actorMentions);
        List<FoundFigure> figures = figureFinder.find(document, actorMentions);
        Map<Integer, Integer> deedsMeant = new DeedsMeant(codebook).of(events, attributions);
        return Standing.reading(new Findings(
                document,
                dates,
                places,
                actors,
                events,
                story,
                attributions,
                deedsMeant,
                presenceMeant.of(attributions),
                relations,
                figures));
    }
}
