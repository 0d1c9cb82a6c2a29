package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "In Orbo, the governor said a woman was killed": where what is said was, for want of a place that it tells itself. */
record FrontedPlace(Set<String> sayings) {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "outside");

    /** The name of the place before the verb of saying under which a deed is told. */
    Optional<Token> before(Sentence s, Token deed) {
        Token in = s.token(0);
        boolean said = s.head(in)
                .filter(saying -> sayings.contains(saying.lemma()))
                .filter(saying -> s.children(saying, "ccomp").stream()
                        .anyMatch(clause -> clause.index() > saying.index() && s.isWithin(deed, clause)))
                .isPresent();
        return said && LOCATIVE.contains(in.lemma())
                ? s.child(in, "pobj").filter(place -> isPlace(s, place) && isBeforeComma(s, place))
                : Optional.empty();
    }

    private static boolean isPlace(Sentence s, Token name) {
        return s.nameAt(name.index())
                .filter(kind -> kind.type() == NameType.GPE || kind.type() == NameType.LOC)
                .isPresent();
    }

    private static boolean isBeforeComma(Sentence s, Token name) {
        return s.subtreeTo(name) < s.size() && s.token(s.subtreeTo(name)).form().equals(",");
    }
}
