package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.OnePerson;
import org.hearsay.language.Phrase;
import org.hearsay.model.VictimClass;

/**
 * Counts of one event that are part of another: the baker who is told one by one after "four people were
 * wounded".
 */
final class PartsOfTolls {
    private final Cast cast;
    private final Voices voices;

    PartsOfTolls(Cast cast, Voices voices) {
        this.cast = cast;
        this.voices = voices;
    }

    /** The counts of one event in the order told, without what another of them counts already. */
    List<TollMention> without(List<TollMention> tolls) {
        List<TollMention> kept = new ArrayList<>(tolls);
        for (TollMention total : tolls) {
            if (isTotal(total) && kept.contains(total)) {
                List<TollMention> all = countedAfter(total, kept);
                if (isSumOf(total, all)) {
                    kept.removeAll(all);
                }
                List<TollMention> parts = kept.stream()
                        .filter(part -> part.harm() == total.harm() && isPart(part, total, tolls))
                        .toList();
                if (sum(parts) <= total.best().orElseThrow()) {
                    kept.removeAll(parts);
                }
                List<TollMention> named =
                        kept.stream().filter(one -> isNamedAfter(one, total)).toList();
                if (sum(named) == total.best().orElseThrow()) {
                    kept.removeAll(named);
                }
            }
        }
        kept.removeIf(all -> isSumOfThoseBefore(all, kept));
        return kept;
    }

    private static List<TollMention> countedAfter(TollMention total, List<TollMention> tolls) {
        return tolls.stream()
                .filter(toll -> toll.harm() == total.harm()
                        && toll.victims()
                                .filter(victims -> VictimsToldAgain.isBefore(total, victims))
                                .isPresent())
                .toList();
    }

    /** "Four people were hurt. … two cooks … Two other men": several who are told one after the other and come to as many are those, whoever tells it. */
    private static boolean isSumOf(TollMention total, List<TollMention> parts) {
        return parts.size() > 1
                && sum(parts) == total.best().orElseThrow()
                && parts.get(0).victims().filter(OnePerson::isAdded).isEmpty()
                && parts.stream()
                        .allMatch(part -> isExact(part)
                                && !part.cumulative()
                                && !part.revised()
                                && (part.victimClass() == total.victimClass() || isNeutral(part.victimClass())));
    }

    /** "Two guards were killed. Bell died at once. Moss died in hospital": as many names as there were dead. */
    private static boolean isNamedAfter(TollMention one, TollMention total) {
        return one.harm() == total.harm()
                && OnePerson.isOfOne(one)
                && one.victims()
                        .filter(person -> OnePerson.isNamed(person) && VictimsToldAgain.isBefore(total, person))
                        .isPresent()
                && (one.victimClass() == total.victimClass() || isNeutral(one.victimClass()));
    }

    /** "A man and three women were shot. All four were taken to hospital." */
    private static boolean isSumOfThoseBefore(TollMention all, List<TollMention> tolls) {
        if (!isTotal(all) || !VictimsToldAgain.areTheyAll(all.victims().orElseThrow())) {
            return false;
        }
        List<TollMention> before = tolls.stream()
                .filter(toll -> toll.harm() == all.harm()
                        && toll.span().end() <= all.span().start())
                .toList();
        return before.size() > 1 && (sum(before) == all.best().orElseThrow() || isBothOfTheLast(all, before));
    }

    /** "A man was shot, and so were a woman and a boy. Both are stable": the two told last. */
    private static boolean isBothOfTheLast(TollMention all, List<TollMention> before) {
        return all.victims().filter(two -> two.headToken().isLemma("both")).isPresent()
                && before.subList(before.size() - 2, before.size()).stream().allMatch(OnePerson::isOfOne);
    }

    static boolean isTotal(TollMention toll) {
        return isExact(toll) && toll.best().orElseThrow() > 1 && toll.victims().isPresent() && !toll.cumulative();
    }

    private static boolean isExact(TollMention toll) {
        return toll.best().isPresent()
                && toll.low().equals(toll.best())
                && toll.high().equals(toll.best());
    }

    /** "a 13-year-old", "the fifth victim", told after the number of them all and on no side of its own. */
    private boolean isPart(TollMention part, TollMention total, List<TollMention> tolls) {
        if (part == total || part.cumulative() || part.best().isEmpty() || part.revised()) {
            return false;
        }
        if (part.partial()) {
            return OnePerson.isOfOne(part) || isNeutral(part.victimClass());
        }
        return part.victims()
                        .filter(victims -> VictimsToldAgain.isBefore(total, victims))
                        .isPresent()
                && (canHold(total, part) || isOneMoreOfThem(part, total, tolls))
                && (part.victimClass() == total.victimClass() || isNeutral(part.victimClass()))
                && part.best().orElseThrow() < total.best().orElseThrow()
                && (OnePerson.isOfOne(part) || isOneVoice(part, total) || areTheOthers(part));
    }

    /** "the two other teens": some of those told before, and the rest of them. */
    private static boolean areTheOthers(TollMention part) {
        return part.victims()
                .filter(some -> OnePerson.isAdded(some) && VictimsToldAgain.areTheyAll(some))
                .isPresent();
    }

    /** "Three men were hit. A cook was shot in the leg. Another man was shot": beside those of them who were told before him; or "the other man". */
    private boolean isOneMoreOfThem(TollMention part, TollMention total, List<TollMention> tolls) {
        Phrase all = total.victims().orElseThrow();
        Phrase some = part.victims().orElseThrow();
        boolean beside = areTheOthers(part)
                || OnePerson.isOfOne(part)
                        && OnePerson.isAdded(some)
                        && tolls.stream()
                                .anyMatch(one -> one.harm() == total.harm()
                                        && OnePerson.isOfOne(one)
                                        && one.span().end() <= part.span().start()
                                        && one.victims()
                                                .filter(person -> VictimsToldAgain.isBefore(total, person))
                                                .isPresent());
        return beside && OnePerson.isByAgeOrSex(all) && (OnePerson.isByAgeOrSex(some) || OnePerson.isAnybody(some));
    }

    /** "five people" hold anyone, "two teens" the girl told after them, but not "a third girl". */
    private boolean canHold(TollMention total, TollMention part) {
        Phrase all = total.victims().orElseThrow();
        Phrase some = part.victims().orElseThrow();
        return OnePerson.isAnybody(all)
                || all.headToken().tag().equals("NN") // "a family of five"
                || OnePerson.isByAgeOrSex(all)
                        && OnePerson.isByAgeOrSex(some)
                        && OnePerson.canBe(all, cast.referent(all), some, cast.referent(some));
    }

    /** "Three women were shot and a boy was killed": he is none of the three. */
    boolean canBeAmong(TollMention total, TollMention part) {
        Phrase all = total.victims().orElseThrow();
        return part.victims()
                .filter(some -> OnePerson.isByAgeOrSex(all)
                        && OnePerson.isByAgeOrSex(some)
                        && !OnePerson.areAlike(all, cast.referent(all), some, cast.referent(some)))
                .isEmpty();
    }

    static boolean isNeutral(VictimClass side) {
        return switch (side) {
            case CIVILIANS, MIXED, UNKNOWN -> true;
            case STATE_FORCES, FIGHTERS, ATTACKERS -> false;
        };
    }

    boolean isOneVoice(TollMention one, TollMention other) {
        return voices.basis(one.span()).equals(voices.basis(other.span()));
    }

    static int sum(List<TollMention> tolls) {
        return tolls.stream().mapToInt(toll -> toll.best().orElse(0)).sum();
    }
}
