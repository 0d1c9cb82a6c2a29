package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "The attack took place when two men blew up the pipe": the clause tells no second deed, but what the attack was, and names it. What "began when" is
 * more than what it began with.
 */
final class WhenItHappened {
    /** What deeds do in time; "took place" is "take". */
    private static final Set<String> HAPPENING = Set.of("occur", "happen", "take");

    private WhenItHappened() {}

    /** The draft of the deed that the clause of another tells of. */
    static Optional<Integer> toldOf(Sentence s, List<Draft> drafts, int clause) {
        Optional<Token> subject = subject(s, drafts.get(clause).occurrence.head());
        return IntStream.range(0, drafts.size())
                .filter(i -> i != clause && SentenceLinks.isAttack(drafts.get(i)))
                .filter(i -> subject.filter(
                                noun -> noun == drafts.get(i).occurrence.head())
                        .isPresent())
                .boxed()
                .findFirst();
    }

    /** Whether a telling stands in such a clause. */
    static boolean is(EventMention telling) {
        return subject(telling.trigger().sentence(), telling.trigger().headToken())
                .isPresent();
    }

    private static Optional<Token> subject(Sentence s, Token deed) {
        boolean when = deed.label().equals("advcl")
                && s.children(deed, "advmod", "mark").stream().anyMatch(word -> word.isLemma("when"));
        return s.head(deed)
                .filter(verb -> when && HAPPENING.contains(verb.lemma()))
                .flatMap(verb -> s.child(verb, "nsubj"));
    }
}
