package org.hearsay.resolve.actor;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ActorKind;

/** "The family of Ali Noor say he was tortured", "Noor's lawyer said he": those who speak for somebody tell of him. */
final class KinWhoSpeak {
    private static final Set<String> KIN = Set.of(
            "family",
            "relative",
            "wife",
            "husband",
            "widow",
            "mother",
            "father",
            "parent",
            "brother",
            "sister",
            "son",
            "daughter",
            "uncle",
            "cousin",
            "lawyer",
            "attorney",
            "friend",
            "colleague",
            "neighbour",
            "neighbor",
            "employer");

    private KinWhoSpeak() {}

    /** Whether those who say the clause of a pronoun are the actor's. */
    static boolean areOf(int referent, int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Optional<Token> speaker = Speaking.verbOver(sentence, discourse.head(mention))
                .flatMap(saying -> sentence.child(saying, "nsubj"))
                .filter(kin -> KIN.contains(kin.lemma()));
        return speaker.stream()
                .flatMap(kin -> owners(sentence, kin))
                .map(owner -> discourse.mentionAt(sentence, owner))
                .anyMatch(owner ->
                        owner != Discourse.NONE && discourse.isSettled(owner) && discourse.referent(owner) == referent);
    }

    /** "The PKK was named. Their lawyers say": a body has no kin, and lawyers speak for people. */
    static boolean areOfNoBody(int mention, int referent, Discourse discourse) {
        return discourse.head(mention).isLabel("poss")
                && discourse
                        .sentence(mention)
                        .head(discourse.head(mention))
                        .filter(kin -> KIN.contains(kin.lemma()))
                        .isPresent()
                && !discourse.best(referent).person()
                && (discourse.isNamed(referent)
                        || isOfficial(discourse.best(referent).kind()));
    }

    private static boolean isOfficial(ActorKind kind) {
        return kind == ActorKind.GOVERNMENT || kind == ActorKind.STATE_FORCES;
    }

    private static Stream<Token> owners(Sentence sentence, Token kin) {
        return Stream.concat(
                sentence.children(kin, "poss").stream(),
                sentence.children(kin, "prep").stream()
                        .filter(of -> of.isLemma("of", "for"))
                        .flatMap(of -> sentence.child(of, "pobj").stream()));
    }
}
