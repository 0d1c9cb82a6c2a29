package org.hearsay.standing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Attribution;
import org.hearsay.knowledge.WordGroups;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Stance;

/**
 * A deed that names no doer and that who denies it would not have done: what its enemies boast of, "rejected the rebels' claim that two
 * helicopters had been shot down", and a loss of its own, "the army denied that a general had been captured". The denial is one of the event,
 * and clears nobody.
 */
final class OthersDeedDenied {
    private static final Set<ActorKind> ARMED = EnumSet.of(
            ActorKind.STATE_FORCES,
            ActorKind.REBEL_GROUP,
            ActorKind.MILITIA,
            ActorKind.CRIMINAL_GROUP,
            ActorKind.UNKNOWN);

    private static final Set<String> LOSING = WordGroups.of("losing");

    private final List<Attribution> attributions;
    private final Voices voices;
    private final Speakers speakers;
    private final Cast cast;

    OthersDeedDenied(List<Attribution> attributions, Voices voices, Speakers speakers, Cast cast) {
        this.attributions = attributions;
        this.voices = voices;
        this.speakers = speakers;
        this.cast = cast;
    }

    /** @param voice the attribution that denies the deed of the trigger */
    boolean is(Phrase trigger, int voice) {
        return isClaimedByAnother(trigger, voice) || isLoss(trigger, voice);
    }

    /** "An activist who speaks for them denied their fighters were involved": of whom he says that they did not do it; empty for himself and his own. */
    Optional<Phrase> of(int voice) {
        Attribution said = attributions.get(voice);
        boolean isForNobody = speakers.body(voice).equals(speakers.person(voice));
        return said.stance() != Stance.DENIES || !isForNobody
                ? Optional.empty()
                : said.contentHeads().stream()
                        .flatMap(head -> head.sentence().child(head.headToken(), "nsubj", "nsubjpass").stream()
                                .filter(Token::isNoun)
                                .map(others -> Phrase.of(head.sentence(), others)))
                        .filter(others -> cast.referent(others)
                                .filter(who -> ARMED.contains(who.kind()))
                                .isPresent())
                        .findFirst();
    }

    private boolean isClaimedByAnother(Phrase trigger, int voice) {
        Optional<String> denier = speakers.body(voice);
        return voices.over(trigger.headToken().span()).stream()
                .takeWhile(inner -> inner != voice)
                .filter(inner -> isSaying(attributions.get(inner).stance()))
                .flatMap(inner -> speakers.body(inner).stream())
                .anyMatch(claimer -> !denier.equals(Optional.of(claimer)));
    }

    private static boolean isSaying(Stance stance) {
        return switch (stance) {
            case ASSERTS, CLAIMS_RESPONSIBILITY, ESTIMATES, CONFIRMS -> true;
            case DENIES, ACCUSES, ADMITS, DOUBTS, PROMISES, THREATENS, DEMANDS, WARNS, CONDEMNS, PRAISES -> false;
        };
    }

    private boolean isLoss(Phrase trigger, int voice) {
        Sentence s = trigger.sentence();
        Token verb = trigger.headToken();
        Optional<Token> lost = s.child(verb, "nsubjpass").or(() -> s.child(verb, "nsubj"));
        boolean ofState = speakers.body(voice)
                .flatMap(cast::kind)
                .filter(kind -> kind == ActorKind.STATE_FORCES || kind == ActorKind.GOVERNMENT)
                .isPresent();
        boolean own = lost.flatMap(noun -> s.child(noun, "poss"))
                .filter(owner -> owner.tag().equals("PRP$"))
                .isPresent();
        return LOSING.contains(lemma(s, verb))
                && lost.isPresent()
                && s.child(verb, "agent").isEmpty()
                && (ofState || own);
    }

    /** "shoot down" for "shot down". */
    private static String lemma(Sentence s, Token verb) {
        return s.child(verb, "prt")
                .map(down -> verb.lemma() + " " + down.lemma())
                .orElse(verb.lemma());
    }
}
