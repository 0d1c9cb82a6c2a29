package org.hearsay.mention.actor;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.actor.Countries.CountryMatch;
import org.hearsay.knowledge.actor.Countries.WordKind;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;

/**
 * The forces of a state that are known only by its adjective before what they fight with: "Turkish artillery", "Israeli air strikes". Not
 * before deeds that others do there too ("a Kenyan attack", "a Yemeni drone attack"), nor before what others fire ("Russian rockets").
 */
final class ArmsOfStates {
    private static final Set<String> SHARED =
            Table.load("world/states-with-armed-rivals.tsv").firstColumn();

    private ArmsOfStates() {}

    static void find(SentenceActors actors) {
        Sentence s = actors.sentence;
        for (Token token : s.tokens()) {
            Optional<CountryMatch> match = actors.country(token.index());
            if (match.isPresent()
                    && match.get().kind() != WordKind.PEOPLE
                    && match.get().kind() != WordKind.CAPITAL
                    && match.get().to() == token.index() + 1
                    && token.isLabel("nmod", "amod", "compound")
                    && s.head(token)
                            .filter(noun -> isOfArmies(actors, noun)
                                    || isByDroneOrMissile(s, noun)
                                            && !SHARED.contains(
                                                    match.get().country().code()))
                            .isPresent()
                    && actors.draft(token.index()).isEmpty()
                    && isOnly(actors, token)
                    && actors.match(token.index()).isEmpty()) {
                put(actors, token, match.get().country().code());
            }
        }
    }

    /** Not "Syrian" in "Syrian government helicopters", which are the government's. */
    private static boolean isOnly(SentenceActors actors, Token token) {
        return actors.sentence.children(actors.sentence.token(token.head()), "compound", "nmod").stream()
                .filter(other -> other.index() > token.index() && other.isNoun())
                .noneMatch(other -> actors.words.noun(other.lemma()).isPresent()
                        || actors.match(other.index()).isPresent());
    }

    private static void put(SentenceActors actors, Token token, String country) {
        actors.registry.stateForce(country, "military").ifPresent(forces -> {
            Draft draft = new Draft(Phrase.of(actors.sentence, token), Form.NAME, forces.name(), "arms-of-state");
            draft.entry = forces;
            draft.kind = ActorKind.STATE_FORCES;
            draft.country = country;
            draft.number = GrammaticalNumber.SINGULAR;
            actors.put(draft);
        });
    }

    private static boolean isOfArmies(SentenceActors actors, Token noun) {
        Sentence s = actors.sentence;
        boolean fromTheAir = noun.isLemma("strike", "raid")
                && noun.index() > 0
                && s.token(noun.index() - 1).isLemma("air", "drone");
        return noun.isNoun() && (fromTheAir || isStrikeThatHits(s, noun) || actors.words.isDeedOfArmies(noun.lemma()));
    }

    /** "A Ukrainian drone attack", "Russian artillery fire", where nobody else of that state has such arms. */
    private static boolean isByDroneOrMissile(Sentence s, Token noun) {
        return noun.isNoun()
                && noun.isLemma("attack", "assault", "fire")
                && noun.index() > 0
                && s.token(noun.index() - 1).isLemma("drone", "missile", "air", "artillery", "tank");
    }

    /** "An Israeli strike killed five", "Russian strikes on the port": no work is laid down there. */
    private static boolean isStrikeThatHits(Sentence s, Token noun) {
        boolean hits = noun.isLabel("nsubj")
                && s.head(noun)
                        .filter(verb ->
                                verb.isLemma("kill", "wound", "injure", "hit", "destroy", "damage", "target", "leave"))
                        .isPresent();
        return noun.isLemma("strike")
                && (hits || s.children(noun, "prep").stream().anyMatch(on -> on.isLemma("on", "against")));
    }
}
