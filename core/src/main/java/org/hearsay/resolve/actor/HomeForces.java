package org.hearsay.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.model.ActorKind;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * "The army shelled the camp", in a report from Amman that tells of Jordan: the army is Jordan's, though nobody says so. Only where most
 * places of the report lie in one country and no force of another is told of; and not where two claim to be the state.
 */
public record HomeForces(ActorRegistry registry) {
    private static final String RULE = "force-of-the-country-told-of";
    private static final Set<String> FORCES = Set.of("army", "military", "armed forces", "air force", "navy");
    private static final Set<String> AUTHORITIES = Set.of("government");
    private static final Set<String> WITH_TWO_ARMIES = Set.of("LY", "YE", "PS");

    /** The actors, with the forces and the government of the country that the report tells of known as its own. */
    public ResolvedActors knownIn(ResolvedActors actors, ResolvedPlaces places) {
        Optional<String> home = home(places).filter(country -> !WITH_TWO_ARMIES.contains(country));
        if (home.isEmpty()) {
            return actors;
        }
        Map<Integer, ActorEntry> known = new HashMap<>();
        for (ActorReferent actor : actors.referents()) {
            word(actor)
                    .filter(word -> isOnlyOf(home.get(), AUTHORITIES.contains(word), actors))
                    .flatMap(word -> registry.stateForce(home.get(), word))
                    .ifPresent(entry -> known.put(actor.number(), entry));
        }
        return known.isEmpty() ? actors : with(known, actors);
    }

    /** The country of more than half of all words for places. */
    private static Optional<String> home(ResolvedPlaces places) {
        Map<String, Integer> told = new HashMap<>();
        places.mentions().stream()
                .flatMap(mention -> places.of(mention).country().stream())
                .forEach(country -> told.merge(country, 1, Integer::sum));
        int all = told.values().stream().mapToInt(Integer::intValue).sum();
        return told.entrySet().stream()
                .filter(country -> country.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether no force of another country is told of, or no government of another. */
    private static boolean isOnlyOf(String home, boolean government, ResolvedActors actors) {
        ActorKind kind = government ? ActorKind.GOVERNMENT : ActorKind.STATE_FORCES;
        return actors.referents().stream()
                .filter(actor -> actor.kind() == kind && !actor.person())
                .flatMap(actor -> actor.country().stream())
                .allMatch(home::equals);
    }

    /** "army" for one that is only ever called "the army". */
    private static Optional<String> word(ActorReferent actor) {
        String word = actor.name().toLowerCase(Locale.ROOT);
        boolean bare = actor.entry().isEmpty()
                && actor.country().isEmpty()
                && (FORCES.contains(word) || AUTHORITIES.contains(word))
                && actor.mentions().stream()
                        .filter(mention -> mention.form() != Form.PRONOUN)
                        .allMatch(HomeForces::isBare);
        return bare ? Optional.of(word) : Optional.empty();
    }

    /** Neither "their army" nor "the army of the Front", "the provincial government" or "an army". */
    private static boolean isBare(ActorMention mention) {
        Token head = mention.phrase().headToken();
        boolean pointsAtOne = mention.form() == Form.NAME || mention.definite() || head.isLabel("compound", "nmod");
        return pointsAtOne
                && mention.phrase().sentence().children(head).stream()
                        .noneMatch(child -> child.isLabel("poss", "relcl")
                                || child.isLabel("prep") && child.isLemma("of")
                                || child.isLabel("amod", "compound", "nmod") && !isPartOfName(mention, child));
    }

    private static boolean isPartOfName(ActorMention mention, Token word) {
        return mention.name().toLowerCase(Locale.ROOT).contains(word.form().toLowerCase(Locale.ROOT));
    }

    private ResolvedActors with(Map<Integer, ActorEntry> known, ResolvedActors actors) {
        List<List<ActorReferent>> groups = new ArrayList<>();
        Map<String, List<ActorReferent>> byEntry = new HashMap<>();
        for (ActorReferent actor : actors.referents()) {
            List<ActorReferent> group = Optional.ofNullable(known.get(actor.number()))
                    .or(() -> isCalledByItsCountry(actor) ? Optional.empty() : actor.entry())
                    .filter(known::containsValue)
                    .map(ActorEntry::id)
                    .map(id -> byEntry.computeIfAbsent(id, any -> new ArrayList<>()))
                    .orElseGet(ArrayList::new);
            if (group.isEmpty()) {
                groups.add(group);
            }
            group.add(actor);
        }
        List<ActorReferent> referents = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (List<ActorReferent> group : groups) {
            group.forEach(actor -> numbers.put(actor.number(), referents.size()));
            referents.add(one(referents.size(), group, known));
        }
        Map<Long, Integer> byHead = new HashMap<>();
        actors.byHead().forEach((head, number) -> byHead.put(head, numbers.getOrDefault(number, number)));
        return new ResolvedActors(referents, byHead, actors.mentionByHead(), actors.decisions(), actors.issues());
    }

    /** "Peru" for its government: another word for it, but no name of it. */
    private boolean isCalledByItsCountry(ActorReferent actor) {
        return registry.countries().byWord(actor.name()).isPresent();
    }

    /** One actor of those that mean the same: by the name of one that has a name, else as the first is called. */
    private static ActorReferent one(int number, List<ActorReferent> group, Map<Integer, ActorEntry> known) {
        ActorReferent best =
                group.stream().filter(ActorReferent::isNamed).findFirst().orElse(group.get(0));
        Optional<ActorEntry> entry = group.stream()
                .flatMap(actor -> Optional.ofNullable(known.get(actor.number())).stream())
                .findFirst();
        if (entry.isEmpty()) {
            return best.numbered(number);
        }
        List<ActorMention> mentions = group.stream()
                .flatMap(actor -> actor.mentions().stream())
                .sorted(Comparator.comparingInt(
                        (ActorMention mention) -> mention.span().start()))
                .toList();
        return new ActorReferent(
                number,
                best.name(),
                entry.get().kind(),
                entry,
                entry.get().country(),
                false,
                Optional.empty(),
                mentions,
                group.get(0).rule() + "+" + RULE);
    }
}
