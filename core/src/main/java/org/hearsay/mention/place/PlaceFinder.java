package org.hearsay.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.actor.ActorEntry.Register;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.NameMatch;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.PlaceKey;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;

/**
 * Finds the words that name a place: those the parser takes for one, those the gazetteer knows where their neighbours speak for a place, and
 * those that are a sure place elsewhere in the report. A word that is a person, a group, an organisation or a people is none.
 */
public final class PlaceFinder {
    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", ",");

    private final Gazetteer gazetteer;
    private final Demonyms demonyms;
    private final ActorRegistry actors;
    private final PlaceWords words = new PlaceWords();
    private final Holders holders;

    /** @param actors the armed groups whose names hold names of places that are none there: "Boko" in "Boko Haram" */
    public PlaceFinder(Gazetteer gazetteer, Demonyms demonyms, ActorRegistry actors) {
        this.gazetteer = gazetteer;
        this.demonyms = demonyms;
        this.actors = actors;
        this.holders = new Holders(gazetteer, demonyms, words);
    }

    /** The mentions of places, in text order, none overlapping another. */
    public List<PlaceMention> find(Document document) {
        List<Candidate> candidates = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.DATELINE) {
                candidates.addAll(new DatelinePlaces(gazetteer).find(document, block));
            }
        }
        Set<String> surnames = surnames(document);
        for (Sentence sentence : document.sentences()) {
            List<NameMatch> groups = groupsIn(sentence);
            new SentencePlaces(document, sentence, gazetteer, demonyms, words, surnames)
                    .find().stream()
                            .filter(place -> groups.stream().noneMatch(group -> isPartOf(place, group)))
                            .map(holders::abroad)
                            .forEach(candidates::add);
        }
        List<Candidate> sure = withoutOverlaps(sureOrSureElsewhere(candidates));
        List<Candidate> kept = new ArrayList<>(sure);
        kept.addAll(NamesAgain.find(document, sure));
        kept = withoutOverlaps(kept);
        PlaceContext context = new PlaceContext(document, kept, demonyms, words);
        PlaceBearing bearing = new PlaceBearing(document, kept);
        List<PlaceMention> mentions = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            Candidate candidate = kept.get(i);
            mentions.add(new PlaceMention(
                    i,
                    candidate.span(),
                    phrase(candidate),
                    candidate.name(),
                    candidate.senses(),
                    candidate.sort(),
                    context.container(i),
                    context.country(i),
                    bearing.relation(i),
                    bearing.isMetonym(i),
                    candidate.rule()));
        }
        return List.copyOf(mentions);
    }

    /** The names of armed groups in a sentence that have more words than one. */
    private List<NameMatch> groupsIn(Sentence sentence) {
        return actors.matches(sentence).stream()
                .filter(match -> match.to() - match.from() > 1
                        && match.entries().stream().allMatch(entry -> entry.register() == Register.GROUPS))
                .toList();
    }

    private static boolean isPartOf(Candidate place, NameMatch group) {
        return group.from() <= place.from() && place.to() <= group.to();
    }

    /** The last words of persons' names: "Jordan" in a report that names a John Jordan or a John Jordan Jr. */
    private static Set<String> surnames(Document document) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (Name name : sentence.names()) {
                int last = name.to() - 1;
                while (last > name.from()
                        && GENERATIONS.contains(sentence.token(last).form())) {
                    last--;
                }
                if (name.type() == NameType.PERSON && last > name.from()) {
                    surnames.add(sentence.token(last).form());
                }
            }
        }
        return surnames;
    }

    /** Leaves out names that are a sure place nowhere, and those that act more often than anything is in them. */
    private static List<Candidate> sureOrSureElsewhere(List<Candidate> candidates) {
        Map<String, Integer> sure = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.rule().equals(SentencePlaces.AS_ACTOR)) {
                sure.merge(PlaceKey.of(candidate.name()), -1, Integer::sum);
            } else if (candidate.sure() && !candidate.rule().equals(PlaceContext.IN_ORGANISATION)) {
                sure.merge(PlaceKey.of(candidate.name()), 1, Integer::sum);
            }
        }
        return candidates.stream()
                .filter(candidate -> !isUnplaced(candidate))
                .filter(candidate -> {
                    int balance = sure.getOrDefault(PlaceKey.of(candidate.name()), 0);
                    return balance > 0 || candidate.sure() && balance == 0;
                })
                .toList();
    }

    /** A street or a mall of which nobody says where it is tells nothing of where things happened. */
    private static boolean isUnplaced(Candidate candidate) {
        return candidate.senses().isEmpty() && candidate.sort() == PlaceSort.ROAD;
    }

    /** In text order; of two that overlap the longer stays. */
    private static List<Candidate> withoutOverlaps(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(
                Comparator.comparing((Candidate candidate) -> candidate.span().start())
                        .thenComparing(candidate -> -candidate.span().length()));
        List<Candidate> kept = new ArrayList<>(sorted.size());
        for (Candidate candidate : sorted) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(candidate.span())) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    static Optional<Phrase> phrase(Candidate candidate) {
        return candidate.sentence().map(sentence -> {
            int head = candidate.to() - 1;
            for (int i = candidate.from(); i < candidate.to(); i++) {
                int above = sentence.token(i).head();
                if (above < candidate.from() || above >= candidate.to()) {
                    head = i;
                }
            }
            return new Phrase(sentence, head, candidate.from(), candidate.to());
        });
    }
}
