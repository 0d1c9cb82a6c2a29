package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "fired into a crowd, hitting two women", "fired a shot, which struck his wife": whom shots hit is hurt, though nothing else says so. Who is hit by
 * anything else may only have been aimed at.
 */
final class HitByShots {
    private static final Table WORDS = Table.load("en/event/hit-by-shots.tsv");
    private static final Set<String> HITTING = WORDS.group("hitting");
    private static final Set<String> SHOOTING = WORDS.group("shooting");
    private static final Set<String> SHOTS = WORDS.group("shots");

    private static final Set<String> OF_ARMS = Set.of("armed-attack", "armed-clash", "assassination");

    private HitByShots() {}

    /** "A boy was hit in the leg", after a shooting was told; "the boy" was told of then. */
    static boolean isOneMore(TollFinder.Told hit, List<EventMention> before) {
        return HITTING.contains(hit.teller().lemma())
                && hit.toll()
                        .victims()
                        .filter(who -> !OnePerson.pointsBack(who) && !OnePerson.isOne(who.headToken()))
                        .isPresent()
                && before.stream().anyMatch(deed -> OF_ARMS.contains(deed.type()) && !deed.isTollOnly());
    }

    static boolean is(Sentence s, Token verb) {
        return verb.isVerb()
                && HITTING.contains(verb.lemma())
                && (verb.isLabel("relcl") ? isOfShots(s, verb) : isOfShooting(s, verb) || isHitToo(s, verb));
    }

    /** "Her son was also hit": as another was before, by nothing that is told anew. */
    private static boolean isHitToo(Sentence s, Token verb) {
        return verb.tag().equals("VBN")
                && s.child(verb, "auxpass").isPresent()
                && s.child(verb, "prep", "agent", "neg").isEmpty()
                && s.children(verb, "advmod").stream().anyMatch(word -> word.isLemma("also", "too"));
    }

    private static boolean isOfShots(Sentence s, Token verb) {
        return s.head(verb).filter(noun -> SHOTS.contains(noun.lemma())).isPresent();
    }

    private static boolean isOfShooting(Sentence s, Token verb) {
        Optional<Token> over = s.head(verb);
        while (over.isPresent()
                && verb.tag().equals("VBG")
                && HITTING.contains(over.get().lemma())) {
            over = s.head(over.get()); // "hitting a car and striking a boy"
        }
        return verb.tag().equals("VBG")
                && verb.isLabel("advcl", "conj", "xcomp", "dep", "acl")
                && over.filter(deed -> isShooting(s, deed)).isPresent();
    }

    private static boolean isShooting(Sentence s, Token deed) {
        boolean isOfFire = s.children(deed, "dobj", "nsubj", "nsubjpass").stream()
                .anyMatch(shots -> SHOTS.contains(shots.lemma()));
        return deed.isVerb() && (SHOOTING.contains(deed.lemma()) || isOfFire);
    }
}
