package org.hearsay.event;

import java.util.List;
import org.hearsay.event.Referents.Answer;
import org.hearsay.model.Newness;

/**
 * "Gunmen stormed a market on Tuesday. … In February rebels killed 22 in a village nearby. | The army did not comment. The governor condemned
 * the attack": what was told in passing, of another day than the story's, is over with its paragraph; "the attack", "the wounded" and "the
 * toll" are then the story's.
 */
record ToldInPassing(Referents referents) {
    /** In the first sentences a report says what its story is. */
    private static final int LEAD = 2;

    /** The deeds told so far, the one that is most in mind last. */
    List<GrowingChain> behindTheStory(List<GrowingChain> chains, EventMention main) {
        return GrowingChain.lookedAtLast(chains, chain -> isOver(chains, chain, main));
    }

    private boolean isOver(List<GrowingChain> chains, GrowingChain chain, EventMention main) {
        int block = chain.firstTelling().trigger().sentence().block();
        return main.trigger().sentence().block() != block
                && chain.tellings.stream()
                        .allMatch(telling -> telling.trigger().sentence().block() == block)
                && (isHistory(chain)
                        || main.trigger().sentence().index() - chain.lastSentence() > 1
                                && isOfOtherDayThanStory(chains, chain));
    }

    static boolean isOfLead(GrowingChain chain) {
        return chain.firstTelling().trigger().sentence().index() <= LEAD;
    }

    private static boolean isHistory(GrowingChain chain) {
        return chain.tellings.stream().allMatch(telling -> telling.newness() == Newness.BACKGROUND);
    }

    private boolean isOfOtherDayThanStory(List<GrowingChain> chains, GrowingChain chain) {
        return chains.stream().filter(ToldInPassing::isOfLead).anyMatch(story -> isOfOtherDay(story, chain));
    }

    private boolean isOfOtherDay(GrowingChain story, GrowingChain chain) {
        return story.tellings.stream()
                .anyMatch(one ->
                        chain.tellings.stream().anyMatch(other -> referents.date(one, other) == Answer.DIFFERENT));
    }
}
