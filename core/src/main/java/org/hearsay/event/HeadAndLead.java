package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.language.Sentence;

/**
 * The headline of a report and its first sentence, which tell one story: the first deed of the one is the first of the other, unless something
 * sets them apart.
 *
 * @param head the sentence of the headline, by its index
 * @param lead the first sentence of the text below it
 */
record HeadAndLead(Optional<Integer> head, Optional<Integer> lead) {
    static final HeadAndLead NONE = new HeadAndLead(Optional.empty(), Optional.empty());

    static HeadAndLead of(Document document) {
        List<Sentence> sentences = document.sentences();
        boolean isHeaded =
                sentences.size() > 1 && document.blockOf(sentences.get(0)).kind() == Block.Kind.HEADING;
        Optional<Integer> lead = sentences.stream()
                .filter(sentence -> document.blockOf(sentence).kind() == Block.Kind.PARAGRAPH)
                .map(Sentence::index)
                .findFirst();
        return isHeaded && lead.isPresent() ? new HeadAndLead(Optional.of(0), lead) : NONE;
    }

    /** Whether the events told so far are those of the headline, and the next is the first of the lead. */
    boolean isFirstOfLead(EventMention main, List<EventMention> firstChain, int lastSentence) {
        return lead.filter(index -> main.trigger().sentence().index() == index && lastSentence < index)
                        .isPresent()
                && head.filter(index -> firstChain.get(0).trigger().sentence().index() == index)
                        .isPresent();
    }

    /** Whether a deed of the headline is told again in the lead. */
    boolean isOfBoth(List<EventMention> chain, List<EventMention> cluster) {
        return areAllIn(head, chain) && areAllIn(lead, cluster);
    }

    private static boolean areAllIn(Optional<Integer> sentence, List<EventMention> tellings) {
        return sentence.isPresent()
                && tellings.stream()
                        .allMatch(telling -> telling.trigger().sentence().index() == sentence.get());
    }

    /** The headline's telling without the harm that the lead counts as well: the same people told twice. */
    static EventMention withoutCountedAgain(EventMention headline, List<EventMention> lead) {
        return headline.withTolls(headline.tolls().stream()
                .filter(toll -> lead.stream()
                        .flatMap(telling -> telling.tolls().stream())
                        .noneMatch(again ->
                                again.harm() == toll.harm() && again.quantity().agrees(toll.quantity())))
                .toList());
    }
}
