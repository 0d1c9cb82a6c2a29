package org.hearsay.language.mend.speaker;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Ninety people have died since the truce took effect, according to the ministry": who is named behind a comma at the end tells the whole, and not
 * only since when.
 */
public final class AccordingToAll implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token according : s.tokens()) {
            Optional<Token> clause = according.isLemma("accord")
                            && according.isLabel("prep", "acl", "advcl")
                            && s.isAfterComma(according)
                            && s.subtreeTo(according) >= s.size() - 1
                    ? s.head(according)
                    : Optional.empty();
            Optional<Token> whole = clause.filter(verb -> verb.isVerb() && isOfTime(s, verb))
                    .flatMap(s::head)
                    .filter(verb ->
                            verb.isVerb() && verb.index() < clause.orElseThrow().index());
            if (whole.isPresent()) {
                return List.of(Rehung.of(according, whole.get(), "prep"));
            }
        }
        return List.of();
    }

    private static boolean isOfTime(Sentence s, Token verb) {
        return verb.label().equals("advcl")
                && s.children(verb, "mark", "advmod").stream()
                        .anyMatch(mark -> mark.isLemma("since", "after", "before", "when", "as", "while", "until"));
    }
}
