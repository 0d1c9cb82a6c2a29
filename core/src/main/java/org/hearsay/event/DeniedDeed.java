package org.hearsay.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.event.Referents.Answer;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.ResponsibilityKind;

/**
 * What is denied is mostly the deed that was told just before: "A bomb went off. The group denied that it had planted the bomb." Nothing may be
 * new in the words of the denial: whom or what the deed hit was told, or is called by words for anybody. Who was accused of a shelling and
 * denies having shelled the town answers that.
 */
record DeniedDeed(Referents referents) {
    boolean is(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream().allMatch(telling -> telling.actuality() == Actuality.DENIED)
                && (isByTheAccused(chain, cluster)
                        || cluster.stream().flatMap(EventMention::hit).allMatch(hit -> isTold(chain, hit)));
    }

    private boolean isByTheAccused(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream()
                .allMatch(denied -> chain.stream()
                        .anyMatch(deed -> deed.type().equals(denied.type())
                                && deed.responsible(ResponsibilityKind.ACCUSED).stream()
                                        .anyMatch(accused -> denied.responsible(ResponsibilityKind.DENIED).stream()
                                                .anyMatch(denier -> referents.actor(accused, denier) == Answer.SAME))));
    }

    private static boolean isTold(List<EventMention> chain, Phrase hit) {
        Token head = hit.headToken();
        if (head.isPronoun() || GeneralTargets.isAnyPlace(head) && isTakenAsKnown(hit)) {
            return true;
        }
        if (GeneralTargets.isAnybody(head)) {
            return chain.stream()
                    .flatMap(telling -> telling.tolls().stream())
                    .anyMatch(toll -> toll.harm().isBodily());
        }
        Set<String> told = nouns(chain.stream()
                .flatMap(EventMention::hit)
                .flatMap(phrase -> words(phrase).stream())
                .toList());
        return isTakenAsKnown(hit) && nouns(words(hit)).stream().anyMatch(told::contains);
    }

    private static boolean isTakenAsKnown(Phrase phrase) {
        return HitAgain.isTakenAsKnown(phrase)
                || phrase.sentence().child(phrase.headToken(), "poss").isPresent();
    }

    private static List<Token> words(Phrase phrase) {
        return phrase.sentence().tokens().subList(phrase.from(), phrase.to());
    }

    private static Set<String> nouns(Collection<Token> words) {
        return words.stream().filter(Token::isNoun).map(Token::lemma).collect(Collectors.toSet());
    }
}
