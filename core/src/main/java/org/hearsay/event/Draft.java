package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention.Responsible;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.EventMention.WeaponMention;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;
import org.hearsay.model.Span;
import org.hearsay.model.VictimClass;

/** A mention while its sentence is being read. Never leaves the finder. */
final class Draft {
    final Occurrence occurrence;
    final Optional<LightVerbs.Use> light;

    /** Verbs of clauses that tell more of the trigger, beside the light verb. */
    final List<LightVerbs.Use> clauses = new ArrayList<>(0);

    final List<Responsible> perpetrators = new ArrayList<>(2);
    final List<Phrase> targets = new ArrayList<>(2);
    final List<TollMention> tolls = new ArrayList<>(2);

    /** The words that tell the tolls. */
    final List<Span> harm = new ArrayList<>(2);

    /** The words that tell, behind it, what it was aimed at. */
    final List<Span> aims = new ArrayList<>(0);

    final List<WeaponMention> weapons = new ArrayList<>(2);
    final Set<Integer> otherHeads = new HashSet<>();
    Actuality actuality = Actuality.OCCURRED;

    /** The word of a blame that tells the deed only to say who somebody is. */
    Optional<Token> blame = Optional.empty();

    Draft(Occurrence occurrence, Optional<LightVerbs.Use> light) {
        this.occurrence = occurrence;
        this.light = light;
    }

    /** Whether an actor, a thing hit or a weapon stands beside the trigger. */
    boolean isSupported(SentenceWords words) {
        return !weapons.isEmpty()
                || targets.stream().anyMatch(t -> isKnown(words, t.headToken()))
                || perpetrators.stream().anyMatch(p -> isKnown(words, p.phrase().headToken()));
    }

    private static boolean isKnown(SentenceWords words, Token token) {
        return words.isOf(token, "@person") || words.isOf(token, "@org") || words.isOf(token, "@place");
    }

    /** "supplied the bombs", "seized three rifles and two bombs", "a bomb was sold": a weapon that something else is done to has not gone off. */
    boolean isThing(SentenceWords words) {
        Token head = occurrence.head();
        boolean lends = light.filter(
                        use -> !use.subject().equals("-") || !use.object().equals("-"))
                .isPresent();
        return !occurrence.trigger().verb()
                && words.isOf(head, "@explosive")
                && NounPointers.firstOfList(words.sentence(), head).isLabel("dobj", "nsubjpass")
                && !lends;
    }

    /** Whether the deed can have what a word of its sentence tells: one of an old blame only what stands within the blame. */
    boolean isBlameAround(Sentence s, Token word) {
        return blame.isEmpty() || s.isWithin(word, blame.get());
    }

    /** The phrases that stand within the blame. */
    List<Phrase> ofBlame(Sentence s, List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> isBlameAround(s, phrase.headToken()))
                .toList();
    }

    /** "people killed in a blast": those whose death the sentence counts did not do the deed that it tells with the same words. */
    void withoutVictimsAsDoers() {
        perpetrators.removeIf(doer ->
                tolls.stream().filter(toll -> toll.harm() == Harm.KILLED).anyMatch(toll -> isOf(toll, doer)));
    }

    /** "Gunmen fired on a post before fleeing", "its troops fled": those who do a deed and run, or who are armed, are driven from no home. */
    void withoutFightersAsDisplaced() {
        tolls.removeIf(toll -> toll.harm() == Harm.DISPLACED
                && (toll.victimClass() == VictimClass.STATE_FORCES
                        || toll.victimClass() == VictimClass.FIGHTERS
                        || toll.victimClass() == VictimClass.ATTACKERS
                        || perpetrators.stream().anyMatch(doer -> isOf(toll, doer))));
    }

    private static boolean isOf(TollMention toll, Responsible doer) {
        return toll.victims()
                .filter(victims -> victims.head() == doer.phrase().head())
                .isPresent();
    }

    boolean isBare() {
        return perpetrators.isEmpty() && targets.isEmpty() && tolls.isEmpty();
    }

    /** Those who do it, as tokens of the sentence. */
    List<Token> doers(Sentence s) {
        return perpetrators.stream().map(p -> s.token(p.phrase().head())).toList();
    }
}
