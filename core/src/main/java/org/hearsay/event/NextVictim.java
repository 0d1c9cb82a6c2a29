package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.Referents.Answer;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;

/**
 * Those hit by one deed, told one after the other: "A cook was shot in the leg. A porter was shot in the arm", "A third victim was hit".
 * Whoever was hit by another deed is told with its day, its place or its doers, or in words that set it apart.
 */
final class NextVictim {
    private static final Table WORDS = Table.load("en/event/next-victim.tsv");
    private static final Set<String> APART = WORDS.group("apart");
    private static final Set<String> TIME = WORDS.group("time");

    private final Referents referents;

    NextVictim(Referents referents) {
        this.referents = referents;
    }

    /** @param sentences how many sentences after the deed the next victim is told */
    boolean is(List<EventMention> chain, List<EventMention> cluster, int sentences) {
        return isOnlyOfVictims(cluster)
                && chain.stream().allMatch(NextVictim::isOneDeed)
                && chain.stream().flatMap(telling -> telling.tolls().stream()).anyMatch(NextVictim::isHit)
                && cluster.stream()
                        .flatMap(telling -> telling.tolls().stream())
                        .allMatch(toll -> isHit(toll) && (sentences <= 1 ? canBeNext(toll) : isOneMore(toll)));
    }

    /** "His bodyguard was wounded": one of those who belong to somebody whom the deed hit. */
    boolean isOfTheirs(List<EventMention> chain, List<EventMention> cluster) {
        return isOnlyOfVictims(cluster)
                && cluster.stream()
                        .flatMap(telling -> telling.tolls().stream())
                        .filter(NextVictim::isHit)
                        .flatMap(toll -> toll.victims().stream())
                        .flatMap(hit -> hit.sentence().child(hit.headToken(), "poss").stream()
                                .filter(Token::isPronoun)
                                .map(owner -> Syntax.nounPhrase(hit.sentence(), owner)))
                        .anyMatch(owner -> chain.stream()
                                .flatMap(telling -> telling.tolls().stream())
                                .flatMap(toll -> toll.victims().stream())
                                .anyMatch(hit -> referents.actor(hit, owner) == Answer.SAME));
    }

    /** By a word in the sentence; "was taken to hospital and later died" and "up from an earlier count of three" are of one deed. */
    private static boolean isOfOther(Sentence s) {
        return isSetApart(s.tokens().stream()
                .filter(word -> !word.isLemma("later")
                        || s.head(word)
                                .filter(died -> died.isLemma("die", "succumb"))
                                .isEmpty())
                .filter(word -> s.head(word)
                        .filter(number -> number.isLemma("count", "toll", "figure", "number", "tally"))
                        .isEmpty())
                .toList());
    }

    /** "the seven others": those told before, counted again. */
    static boolean isTakenAsKnown(List<EventMention> cluster) {
        return cluster.stream()
                .flatMap(telling -> telling.tolls().stream())
                .flatMap(toll -> toll.victims().stream())
                .anyMatch(Bridges::isDefinite);
    }

    /** "Nine other officers were hurt" after a deed that killed officers, though others hit others. */
    static boolean areOfOneNoun(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream()
                .flatMap(telling -> telling.tolls().stream())
                .flatMap(toll -> toll.victims().stream())
                .allMatch(more -> chain.stream()
                        .filter(telling -> telling.actuality() == Actuality.OCCURRED)
                        .flatMap(telling -> telling.tolls().stream())
                        .filter(toll -> !toll.cumulative())
                        .flatMap(toll -> toll.victims().stream())
                        .anyMatch(hit -> hit.headToken().isNoun()
                                && hit.headToken().isLemma(more.headToken().lemma())));
    }

    /** Only who was hit is told, in sentences without a word of another deed. */
    private boolean isOnlyOfVictims(List<EventMention> cluster) {
        return cluster.stream().allMatch(this::isOnlyOfVictims)
                && cluster.stream()
                        .noneMatch(telling -> isOfOther(telling.trigger().sentence()));
    }

    /** Who was hit, and neither day nor place nor by whom. */
    private boolean isOnlyOfVictims(EventMention telling) {
        Token trigger = telling.trigger().headToken();
        return (trigger.isVerb() || trigger.isLemma("wound", "injury"))
                && telling.pointer() == Pointer.OPEN
                && telling.actuality() == Actuality.OCCURRED
                && telling.responsible().isEmpty()
                && !telling.tolls().isEmpty()
                && telling.times().isEmpty()
                && referents.place(telling, telling) == Answer.OPEN;
    }

    private static boolean isOneDeed(EventMention telling) {
        return telling.pointer() != Pointer.SEVERAL
                && telling.count().orElse(1) == 1
                && telling.tolls().stream().noneMatch(TollMention::cumulative);
    }

    private static boolean isHit(TollMention toll) {
        return toll.harm().isBodily() && !toll.cumulative() && toll.victims().isPresent();
    }

    private static boolean canBeNext(TollMention toll) {
        return OnePerson.isOfOne(toll) || isOneMore(toll);
    }

    /** "a third victim", "two others", "was also hit". */
    private static boolean isOneMore(TollMention toll) {
        return toll.victims().filter(OnePerson::isAdded).isPresent();
    }

    /** "killed four in a separate attack": by the words of its own clause. */
    static boolean isSetApart(Phrase deed) {
        return isSetApart(clause(deed));
    }

    /** The same, but for words of time: "was later shot dead". */
    static boolean isOfOtherDeed(Phrase deed) {
        return clause(deed).stream().anyMatch(word -> APART.contains(word.lemma()));
    }

    private static List<Token> clause(Phrase deed) {
        Sentence s = deed.sentence();
        return s.tokens().subList(s.subtreeFrom(deed.headToken()), s.subtreeTo(deed.headToken()));
    }

    /** "meanwhile", "in a separate attack". */
    private static boolean isSetApart(List<Token> words) {
        return words.stream().anyMatch(word -> APART.contains(word.lemma()) || TIME.contains(word.lemma()));
    }
}
