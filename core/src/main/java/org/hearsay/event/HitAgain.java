package org.hearsay.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Harm;

/**
 * Whether what one telling hits is what another hit, by its words: "six priests", then "the priests". Whoever is dead died of one deed, so
 * deaths of the same people are one event; a thing may be hit twice, so the deed must be of one kind as well.
 */
final class HitAgain {
    private HitAgain() {}

    /** "The murder of six priests": the murder of the priests is no other. */
    static boolean isSameDead(List<EventMention> chain, List<EventMention> cluster) {
        return dead(cluster).stream()
                .anyMatch(again -> dead(chain).stream()
                        .anyMatch(known -> areSameDead(
                                known.victims().orElseThrow(), again.victims().orElseThrow())));
    }

    private static boolean areSameDead(Phrase known, Phrase again) {
        return isSame(known, again) || isShorter(known, again);
    }

    /** Those told as killed by one deed who are no fighters: soldiers and rebels die again and again. */
    private static List<TollMention> dead(List<EventMention> tellings) {
        return tellings.stream()
                .flatMap(telling -> telling.tolls().stream())
                .filter(toll -> toll.harm() == Harm.KILLED && !toll.cumulative() && !toll.partial())
                .filter(toll -> toll.victims()
                        .filter(who -> !GeneralTargets.isAnybody(who.headToken()))
                        .isPresent())
                .filter(toll -> switch (toll.victimClass()) {
                    case CIVILIANS, UNKNOWN -> true;
                    case STATE_FORCES, FIGHTERS, ATTACKERS, MIXED -> false;
                })
                .toList();
    }

    /** "attacks on brothels", "the brothels were attacked". */
    static boolean isSameThing(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream()
                .flatMap(telling -> telling.targets().stream())
                .anyMatch(again -> chain.stream()
                        .flatMap(telling -> telling.targets().stream())
                        .anyMatch(known -> isSame(known, again)));
    }

    /** "The attack on the Orbo Miners' Union (OMU)", "the attack on OMU": the name was in the words for what was hit. */
    static boolean isSameName(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream()
                .flatMap(telling -> telling.targets().stream())
                .filter(again -> again.headToken().isProperNoun())
                .anyMatch(again -> chain.stream()
                        .flatMap(telling -> telling.targets().stream())
                        .anyMatch(
                                known -> names(known).contains(again.headToken().lemma())));
    }

    /** Whether some of those whom both hit are called by one noun: "councillor", "a local councillor, Ali Noor". */
    static boolean isOfOneNoun(List<EventMention> chain, List<EventMention> cluster) {
        Set<String> known = nouns(chain);
        return nouns(cluster).stream().anyMatch(known::contains);
    }

    private static Set<String> nouns(List<EventMention> tellings) {
        return tellings.stream()
                .flatMap(EventMention::hit)
                .filter(phrase -> !GeneralTargets.isAnybody(phrase.headToken()))
                .map(phrase -> phrase.headToken().lemma())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Phrase target) {
        Sentence s = target.sentence();
        return s.tokens().subList(target.from(), s.subtreeTo(target.headToken())).stream()
                .filter(Token::isProperNoun)
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }

    /** Whether the later words take the earlier as known: the same noun with "the", "these" or "his", and nothing that sets it apart. */
    private static boolean isSame(Phrase known, Phrase again) {
        Token one = known.headToken();
        Token other = again.headToken();
        Set<String> had = described(known);
        Set<String> has = described(again);
        return one.lemma().equals(other.lemma())
                && isPlural(one) == isPlural(other)
                && isTakenAsKnown(again)
                && (had.containsAll(has) || other.isProperNoun() && has.containsAll(had))
                && isSameCount(count(known), count(again));
    }

    /** "Six Lazarist nuns", then "the Lazarists"; "the nuns", then "the Lazarist nuns": the one calls them shorter than the other. */
    private static boolean isShorter(Phrase known, Phrase again) {
        return Bridges.isDefinite(again)
                && isPlural(known.headToken())
                && isPlural(again.headToken())
                && isSameCount(count(known), count(again))
                && (isCalledBy(known, again)
                        || isCalledBy(again, known)
                        || isOfOneLemma(known, again)
                                && Bridges.isDefinite(known)
                                && described(known).isEmpty());
    }

    private static boolean isOfOneLemma(Phrase known, Phrase again) {
        return known.headToken().lemma().equals(again.headToken().lemma());
    }

    /** Whether one is called by the noun before the other's: "the Lazarists" of "Lazarist nuns". */
    private static boolean isCalledBy(Phrase whole, Phrase brief) {
        String name = singular(brief.headToken());
        return described(brief).isEmpty()
                && whole.sentence().children(whole.headToken(), "nmod", "compound", "amod").stream()
                        .anyMatch(word -> singular(word).equals(name));
    }

    private static String singular(Token noun) {
        String form = noun.form().toLowerCase(Locale.ROOT);
        return form.endsWith("s") && form.length() > 1 ? form.substring(0, form.length() - 1) : form;
    }

    /** By its name, or as one that was told. */
    static boolean isTakenAsKnown(Phrase phrase) {
        return phrase.headToken().isProperNoun() || Bridges.isDefinite(phrase);
    }

    private static boolean isPlural(Token noun) {
        return noun.tag().endsWith("S");
    }

    private static boolean isSameCount(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Optional<String> count(Phrase phrase) {
        return phrase.sentence().children(phrase.headToken()).stream()
                .filter(child -> child.tag().equals("CD"))
                .map(child -> child.form().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The words that say which one is meant, before the noun and after it. */
    private static Set<String> described(Phrase phrase) {
        Sentence s = phrase.sentence();
        return s.children(phrase.headToken()).stream()
                .filter(child -> child.isLabel("nmod", "compound", "amod", "poss", "prep", "relcl", "acl"))
                .filter(child -> !child.tag().equals("CD"))
                .filter(child -> child.index() >= phrase.from() && child.index() < phrase.to())
                .map(child -> child.label().equals("prep") ? nameOf(s, child) : child.lemma())
                .collect(Collectors.toSet());
    }

    /** "of Orbo": what a preposition leads to. */
    private static String nameOf(Sentence s, Token preposition) {
        return s.child(preposition, "pobj").map(Token::lemma).orElse(preposition.lemma());
    }
}
