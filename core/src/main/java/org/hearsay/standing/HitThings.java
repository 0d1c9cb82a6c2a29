package org.hearsay.standing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Which words of a phrase name the thing that was hit. "At least six power towers", "several of the shops", "most of the office" are power
 * towers, the shops and the office: how many and how much of it does not make it another thing.
 */
final class HitThings {
    private static final Set<String> MEASURES =
            Table.load("en/event/measures.tsv").firstColumn();
    private static final Set<String> COUNTING = Stream.of("count", "order", "point")
            .flatMap(why -> Table.load("en/undescribing-words.tsv").group(why).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COMPARING = Set.of(
            "at", "least", "most", "about", "around", "some", "over", "than", "up", "to", "nearly", "almost",
            "another");

    private HitThings() {}

    /** The words of a phrase that name a thing, without what counts it before. */
    static Phrase named(Phrase phrase) {
        Sentence s = phrase.sentence();
        int head = phrase.head();
        int from = phrase.from();
        if (isMeasure(phrase) && head + 2 < phrase.to() && s.token(head + 1).isLemma("of")) {
            Token whole = s.child(s.token(head + 1), "pobj").orElse(phrase.headToken());
            if (whole.index() > head && whole.index() < phrase.to()) {
                head = whole.index();
                from = s.token(phrase.head() + 1).index() + 1;
            }
        }
        while (from < head && isCount(s.token(from))) {
            from++;
        }
        return new Phrase(s, head, from, phrase.to());
    }

    private static boolean isMeasure(Phrase phrase) {
        Token head = phrase.headToken();
        return MEASURES.contains(head.lemma())
                || head.tag().equals("CD")
                || COUNTING.contains(head.lemma())
                || COMPARING.contains(head.lemma());
    }

    private static boolean isCount(Token token) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        return token.tag().equals("CD")
                || token.isLabel("det", "predet")
                || COUNTING.contains(lower)
                || COMPARING.contains(lower);
    }
}
