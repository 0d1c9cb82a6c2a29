package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "three of his men as well as two traders were hurt": the traders are counted beside the three, and not among those of whom they are three. */
public final class SecondOfCounted implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token second : s.tokens()) {
            Optional<Token> first = second.isLabel("conj") && isCounted(s, second)
                    ? s.head(second).filter(noun -> noun.isLabel("pobj") && !isCounted(s, noun))
                    : Optional.empty();
            Optional<Token> count = first.flatMap(s::head)
                    .filter(of -> of.isLemma("of"))
                    .flatMap(s::head)
                    .filter(number -> number.tag().equals("CD"));
            if (count.isPresent()) {
                List<Rehung> changes = new ArrayList<>();
                changes.add(Rehung.of(second, count.get(), "conj"));
                s.children(first.get(), "cc").forEach(and -> changes.add(Rehung.of(and, count.get(), "cc")));
                return changes;
            }
        }
        return List.of();
    }

    private static boolean isCounted(Sentence s, Token noun) {
        return noun.isNoun()
                && s.children(noun, "nmod").stream()
                        .anyMatch(number -> number.tag().equals("CD"));
    }
}
