package org.hearsay.event;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Those to whom a deed was done together with the one whom the sentence names first: "was shot dead along with his driver and a guard",
 * "was seized together with Ada Bell". Not those with whom somebody did something, as "clashed with".
 */
final class Companions {
    private Companions() {}

    static List<Token> of(SentenceWords words, Occurrence occurrence, Draft draft) {
        Sentence s = words.sentence();
        Token verb = occurrence.head();
        boolean suffered = draft.targets.stream()
                .map(target -> target.headToken())
                .anyMatch(target -> target.head() == verb.index()
                        && (target.isLabel("nsubjpass") || target.isLabel("nsubj") && verb.isLemma("die", "perish")));
        if (!verb.isVerb() || !suffered) {
            return List.of();
        }
        return beside(s, verb)
                .filter(noun -> noun.isProperNoun() || words.isOf(noun, "@person") || words.isOf(noun, "@officeholder"))
                .toList();
    }

    /** Who is told behind "along with", "together with" or "alongside" that hangs on a word. */
    static Stream<Token> beside(Sentence s, Token word) {
        return s.children(word, "prep", "advmod").stream()
                .flatMap(with -> withWhom(s, with))
                .flatMap(noun -> Syntax.joined(s, noun).stream())
                .distinct();
    }

    /** "along with", "together with" wherever the parser hangs "with", and "alongside". */
    private static Stream<Token> withWhom(Sentence s, Token word) {
        if (word.isLemma("along", "together")) {
            return s.children(word, "prep").stream()
                    .filter(with -> with.isLemma("with"))
                    .flatMap(with -> s.child(with, "pobj").stream());
        }
        boolean accompanied = word.isLemma("alongside")
                || word.isLemma("with")
                        && word.index() > 0
                        && s.token(word.index() - 1).isLemma("along", "together");
        return accompanied ? s.child(word, "pobj").stream() : Stream.of();
    }
}
