package org.hearsay.language.mend.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Five people were shot in Orbo, one fatally": the one is one of the five, not of the town, and the five were not shot fatally. */
public final class OneFatally implements Mend {
    private static final Set<String> FATALLY = Set.of("fatally", "mortally");

    @Override
    public List<Rehung> in(Sentence s) {
        return s.tokens().stream()
                .filter(word -> FATALLY.contains(word.form()))
                .flatMap(word -> number(s, word).stream()
                        .flatMap(number -> hit(s, number).stream()
                                .flatMap(people -> Stream.of(
                                        Rehung.of(number, people, "appos"), Rehung.of(word, number, "advmod")))))
                .toList();
    }

    /** The number that opens ", one fatally" or ", one of them fatally". */
    private static Optional<Token> number(Sentence s, Token fatally) {
        int at = fatally.index() - 1;
        if (at > 2 && s.token(at).isPronoun() && s.token(at - 1).isLemma("of")) {
            at -= 2;
        }
        return at > 1 && s.token(at).tag().equals("CD") && s.isBehindComma(at)
                ? Optional.of(s.token(at))
                : Optional.empty();
    }

    /** Those who the nearest passive verb before says were hit. */
    private static Optional<Token> hit(Sentence s, Token number) {
        for (int i = number.index() - 1; i > 0; i--) {
            Token verb = s.token(i);
            if (verb.isVerb()) {
                Optional<Token> people = s.child(verb, "nsubjpass");
                if (people.isPresent() || !verb.isLabel("auxpass", "aux")) {
                    return people.filter(noun -> noun.index() < verb.index());
                }
            }
        }
        return Optional.empty();
    }
}
