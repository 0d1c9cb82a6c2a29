package org.hearsay.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Coded;
import org.hearsay.model.Harm;

/**
 * "Three of those killed were farmers", "one of the injured recruits said", "a third of the wounded": words about people whom a deed told
 * before harmed, and no deed of their own, however many sentences lie between.
 */
final class ThoseHarmed {
    private static final Map<String, Harm> HARMS = Table.load("en/event/those-harmed.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.field(0), row -> Coded.of(Harm.class, row.field(1))));

    private ThoseHarmed() {}

    /** The harm that was done to them, if that is all that is told. */
    static Optional<Harm> of(List<EventMention> cluster) {
        Optional<Harm> harm = harm(cluster.get(0).trigger().headToken());
        return harm.filter(same -> cluster.stream()
                .allMatch(telling -> telling.responsible().isEmpty()
                        && harm(telling.trigger().headToken()).equals(harm)
                        && isAboutThem(telling.trigger())
                        && telling.tolls().stream().noneMatch(TollMention::cumulative)));
    }

    /** Whether a deed harmed people so, and as many as the words can mean. */
    static boolean areOf(List<EventMention> chain, List<EventMention> cluster, Harm harm) {
        List<TollMention> harmed = Counted.of(chain).stream()
                .filter(toll -> toll.harm() == harm && !toll.cumulative())
                .toList();
        return !harmed.isEmpty()
                && Counted.of(cluster).stream()
                        .allMatch(again -> harmed.stream()
                                .anyMatch(toll -> toll.quantity().agrees(again.quantity())
                                        || isOfMore(cluster) && toll.quantity().isMoreThan(again.quantity())));
    }

    /** "how the two soldiers had died": as many, of one noun, whom the deed was told to have killed. */
    static boolean areCountedBefore(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream().allMatch(EventMention::isTollOnly)
                && Counted.of(cluster).stream()
                        .allMatch(again -> isTheCounted(again)
                                && Counted.of(chain).stream().anyMatch(toll -> isSameCount(toll, again)));
    }

    private static boolean isTheCounted(TollMention again) {
        return again.victims()
                .filter(who -> {
                    Sentence s = who.sentence();
                    return s.child(who.headToken(), "det")
                                    .filter(det -> det.isLemma("the"))
                                    .isPresent()
                            && s.children(who.headToken(), "nummod", "num", "nmod").stream()
                                    .anyMatch(number -> number.tag().equals("CD"));
                })
                .isPresent();
    }

    private static boolean isSameCount(TollMention toll, TollMention again) {
        return toll.harm() == again.harm()
                && toll.quantity().equals(again.quantity())
                && toll.victims()
                        .filter(who -> again.victims()
                                .filter(other -> other.headToken()
                                        .isLemma(who.headToken().lemma()))
                                .isPresent())
                        .isPresent();
    }

    /** "Two of the wounded": of a number that may be larger. */
    private static boolean isOfMore(List<EventMention> cluster) {
        Phrase words = cluster.get(0).trigger();
        Sentence s = words.sentence();
        return words.headToken().label().equals("pobj")
                && s.head(words.headToken())
                        .filter(of -> of.isLemma("of"))
                        .flatMap(s::head)
                        .filter(number -> number.tag().equals("CD"))
                        .isPresent();
    }

    /** The telling as it belongs to that deed: its count adds nobody, "the injured recruits" are no count, and its day is that of what they did since. */
    static EventMention asTold(EventMention telling) {
        return telling.withoutTimes()
                .withTolls(telling.tolls().stream()
                        .filter(toll -> toll.best().isPresent())
                        .map(TollMention::asPart)
                        .toList());
    }

    private static Optional<Harm> harm(Token word) {
        return Optional.ofNullable(HARMS.get(word.lemma()));
    }

    private static boolean isAboutThem(Phrase words) {
        Sentence s = words.sentence();
        Token word = words.headToken();
        if (word.isLabel("amod", "nmod") || word.isLabel("acl")) { // "the injured recruits", "those killed"
            return s.head(word)
                    .filter(noun -> noun.isLemma("those")
                            || s.child(noun, "det")
                                    .filter(ThoseHarmed::isPointing)
                                    .isPresent())
                    .filter(noun -> word.isLabel("amod", "nmod") || noun.isLemma("those", "victim", "people"))
                    .filter(noun -> s.child(word, "agent", "prep").isEmpty())
                    .isPresent();
        }
        return s.child(word, "det").filter(ThoseHarmed::isPointing).isPresent();
    }

    private static boolean isPointing(Token word) {
        return word.isLemma("the", "these", "those");
    }
}
