package org.hearsay.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Harm;

/**
 * "Three of the wounded died in hospital on Thursday": those whom a deed hurt and who died of it later are no deed of that day, and the
 * toll of the deed may count them already.
 */
final class LaterDeath {
    private static final Table WORDS = Table.load("en/event/later-death.tsv");
    private static final Set<String> DYING = WORDS.group("dying");
    private static final Set<String> HURT = WORDS.group("hurt");
    private static final Set<String> LATER = WORDS.group("later");
    private static final Set<String> OF_WOUNDS = WORDS.group("of-wounds");

    private LaterDeath() {}

    /** Whether they tell only that some of those hurt before died. */
    static boolean is(List<EventMention> cluster) {
        List<TollMention> dead =
                Counted.of(cluster).stream().filter(toll -> !isTotal(toll)).toList();
        return !dead.isEmpty()
                && cluster.stream().allMatch(LaterDeath::isOfDyingOrHurt)
                && dead.stream().allMatch(toll -> toll.harm() == Harm.KILLED && isOfTheHurt(toll));
    }

    /** ", bringing the toll to 21": what all who died of it come to. */
    private static boolean isTotal(TollMention toll) {
        return toll.revised() && toll.victims().isEmpty();
    }

    /** "The girl died on Friday at a hospital": she was hurt before, wherever and whenever it was. */
    static boolean isInCare(Sentence s, Token dying) {
        return DYING.contains(dying.lemma())
                && s.children(dying, "prep").stream()
                        .flatMap(prep -> s.children(prep, "pobj").stream())
                        .anyMatch(where -> OF_WOUNDS.contains(where.lemma()));
    }

    /** "One of the five died on Tuesday", of a deed that hurt five. */
    static boolean isOfThoseHurt(List<EventMention> chain, List<EventMention> cluster) {
        List<TollMention> dead = Counted.of(cluster);
        return !dead.isEmpty()
                && cluster.stream()
                        .allMatch(telling ->
                                DYING.contains(telling.trigger().headToken().lemma()))
                && dead.stream().allMatch(toll -> toll.harm() == Harm.KILLED && isOfAsMany(toll, chain));
    }

    private static boolean isOfAsMany(TollMention dead, List<EventMention> chain) {
        Set<String> numbers = dead.victims().stream()
                .flatMap(some -> Syntax.prepositional(some.sentence(), some.headToken(), "of").stream()
                        .flatMap(all -> all.tag().equals("CD")
                                ? Stream.of(all)
                                : some.sentence().children(all, "nmod").stream()))
                .filter(number -> number.tag().equals("CD"))
                .map(number -> number.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Counted.of(chain).stream()
                .filter(toll -> toll.harm() == Harm.WOUNDED && !toll.cumulative())
                .flatMap(toll -> toll.victims().stream())
                .flatMap(hurt -> hurt.sentence().children(hurt.headToken(), "nmod").stream())
                .map(number -> number.form().toLowerCase(Locale.ROOT))
                .anyMatch(numbers::contains);
    }

    /** "die", "succumb". */
    static boolean isDying(Token word) {
        return DYING.contains(word.lemma());
    }

    private static boolean isOfDyingOrHurt(EventMention telling) {
        String word = telling.trigger().headToken().lemma();
        return DYING.contains(word)
                || HURT.contains(word)
                || telling.tolls().stream().anyMatch(LaterDeath::isTotal);
    }

    /** The telling as it belongs to the deed: without the day of the death, and its count as part of the deed's. */
    static EventMention ofTheDeed(EventMention telling) {
        return telling.withoutTimes()
                .withTolls(telling.tolls().stream()
                        .map(toll -> isTotal(toll) ? toll : toll.asPart())
                        .toList());
    }

    /** "Four of them died later in hospital": of those told before, by what they died of or where. */
    private static boolean isOfTheirWounds(Phrase who) {
        Sentence s = who.sentence();
        return Syntax.prepositional(s, who.headToken(), "of").stream().anyMatch(Token::isPronoun)
                && s.head(who.headToken())
                        .filter(died -> DYING.contains(died.lemma()))
                        .filter(died ->
                                s.children(died, "advmod").stream().anyMatch(word -> LATER.contains(word.lemma()))
                                        || Stream.of("in", "at", "of", "from")
                                                .flatMap(prep -> Syntax.prepositional(s, died, prep).stream())
                                                .anyMatch(noun -> OF_WOUNDS.contains(noun.lemma())))
                        .isPresent();
    }

    private static boolean isOfTheHurt(TollMention toll) {
        return toll.victims().filter(LaterDeath::isOfTheirWounds).isPresent() || isOfThoseCalledHurt(toll);
    }

    private static boolean isOfThoseCalledHurt(TollMention toll) {
        return toll.victims()
                .filter(who -> {
                    Sentence s = who.sentence();
                    return s.tokens().subList(who.head(), s.subtreeTo(who.headToken())).stream()
                            .anyMatch(word -> HURT.contains(word.lemma()) && isTheHurt(s, word));
                })
                .isPresent();
    }

    private static boolean isTheHurt(Sentence s, Token word) {
        return s.child(word, "det").filter(det -> det.isLemma("the", "those")).isPresent();
    }
}
