package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.VictimClass;

/**
 * "Hospital officials put the number of injured at 31", after a bombing that injured 23: the number, and the toll, are those of the deed told
 * before, whatever they are, since others count otherwise. One source that gives two numbers means two deeds.
 */
record Recount(Referents referents, Tellers tellers) {
    private static final TollNumbers NUMBERS = new TollNumbers(WordList.load("toll-words", false));

    boolean is(List<EventMention> chain, List<EventMention> cluster) {
        List<TollMention> counts = Counted.of(cluster);
        return !counts.isEmpty()
                && cluster.stream().allMatch(telling -> telling.responsible().isEmpty())
                && (isTheNumber(cluster.get(0).trigger())
                        || isOfConfirmed(chain, cluster.get(0).trigger())
                        || isOnlySoMany(cluster.get(0).trigger(), counts))
                && counts.stream().noneMatch(TollMention::cumulative)
                && counts.stream().filter(count -> !count.partial()).allMatch(count -> isCounted(chain, count))
                && !isToldByOne(chain, cluster);
    }

    /** "said only 17 people had been taken", of whom others had said 38. */
    private static boolean isOnlySoMany(Phrase words, List<TollMention> counts) {
        return words.sentence().tokens().stream()
                .filter(number -> number.tag().equals("CD") && number.index() > 0)
                .filter(number -> counts.stream().anyMatch(count -> count.span().contains(number.span())))
                .anyMatch(number -> words.sentence().token(number.index() - 1).isLemma("only", "just", "merely"));
    }

    /** "The toll", "a lower toll", "the number of injured", "of civilians killed": the word of harm or the one that counts it. */
    private static boolean isTheNumber(Phrase words) {
        Sentence s = words.sentence();
        Token harm = words.headToken();
        Token counted = harm.label().equals("acl") ? s.head(harm).orElse(harm) : harm;
        Optional<Token> number = s.head(counted).filter(of -> of.isLemma("of")).flatMap(s::head);
        return isCount(s, harm)
                || number.filter(counting -> isCount(s, counting)).isPresent();
    }

    /** "The army confirmed the attack and said ten people had been slain": in that attack. */
    private static boolean isOfConfirmed(List<EventMention> chain, Phrase words) {
        Sentence s = words.sentence();
        Optional<Token> before = Optional.of(words.headToken())
                .filter(harm -> harm.label().equals("ccomp"))
                .flatMap(s::head)
                .filter(said -> said.label().equals("conj"))
                .flatMap(s::head);
        return chain.stream()
                .filter(telling -> telling.pointer() == EventMention.Pointer.SAME
                        && telling.trigger().sentence().index() == s.index())
                .map(telling -> telling.trigger().headToken())
                .anyMatch(deed -> deed.label().equals("dobj")
                        && before.filter(verb -> verb.index() == deed.head()).isPresent());
    }

    private static boolean isCount(Sentence s, Token noun) {
        return NUMBERS.isCount(noun)
                && (s.child(noun, "det")
                                .filter(det -> det.isLemma("the", "this"))
                                .isPresent()
                        || s.children(noun, "amod", "nmod").stream()
                                .anyMatch(other -> other.tag().equals("JJR") || other.isLemma("different")));
    }

    private static boolean isCounted(List<EventMention> chain, TollMention count) {
        return Counted.of(chain).stream()
                .anyMatch(toll -> toll.harm() == count.harm()
                        && !toll.cumulative()
                        && toll.victimClass() != VictimClass.ATTACKERS);
    }

    private boolean isToldByOne(List<EventMention> chain, List<EventMention> cluster) {
        List<EventMention> counting =
                chain.stream().filter(telling -> !telling.tolls().isEmpty()).toList();
        return tellers.of(cluster.get(0).trigger())
                .filter(teller -> !new OneVoice(referents, tellers).tells(counting, teller))
                .isEmpty();
    }
}
