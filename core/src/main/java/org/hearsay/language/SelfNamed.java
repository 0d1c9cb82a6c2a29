package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "A group calling itself the Guardians of the Delta": the words behind it are a name, though the library has seen none like it. */
final class SelfNamed {
    private static final Set<String> CALLING = Set.of("call", "name", "style", "dub");
    private static final Set<String> SELF = Set.of("itself", "themselves");
    private static final Set<String> BETWEEN = Set.of("of", "the", "for", "and");

    private SelfNamed() {}

    /** The sentence with such a name among its names. */
    static Sentence named(Sentence s) {
        for (Token self : s.tokens()) {
            boolean calls = SELF.contains(self.lemma())
                    && self.isLabel("dobj")
                    && s.head(self)
                            .filter(verb -> CALLING.contains(verb.lemma()) && verb.index() == self.index() - 1)
                            .isPresent();
            Optional<Name> name = calls ? nameFrom(s, self.index() + 1) : Optional.empty();
            if (name.isPresent()) {
                List<Name> names = new ArrayList<>(s.names());
                names.removeIf(
                        other -> other.from() < name.get().to() && name.get().from() < other.to());
                names.add(name.get());
                names.sort((one, other) -> Integer.compare(one.from(), other.from()));
                return new Sentence(s.index(), s.block(), s.tokens(), names);
            }
        }
        return s;
    }

    /** The words with capitals from a position on, with the small ones that join them. */
    private static Optional<Name> nameFrom(Sentence s, int start) {
        int from = start < s.size() && s.token(start).isLemma("the") ? start + 1 : start;
        int to = from;
        for (int i = from; i < s.size(); i++) {
            if (isCapital(s.token(i))) {
                to = i + 1;
            } else if (!BETWEEN.contains(s.token(i).lemma())
                    && !s.token(i).tag().equals("POS")) {
                break;
            }
        }
        return to > from && isCapital(s.token(from)) ? Optional.of(new Name(from, to, NameType.ORG)) : Optional.empty();
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
