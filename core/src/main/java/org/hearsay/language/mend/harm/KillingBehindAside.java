package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Gangs attacked a hospital as reporters waited outside, killing two": those who attacked killed, not those who waited. */
public record KillingBehindAside(Set<String> harming, Set<String> assailing) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token killing : s.tokens()) {
            Optional<Token> meanwhile = s.head(killing)
                    .filter(aside -> killing.label().equals("advcl")
                            && killing.tag().equals("VBG")
                            && harming.contains(killing.lemma())
                            && aside.index() < killing.index()
                            && s.isBehindComma(killing.index())
                            && aside.label().equals("advcl")
                            && !isViolent(aside)
                            && s.child(aside, "mark")
                                    .filter(mark -> mark.isLemma("as", "while"))
                                    .isPresent());
            meanwhile
                    .flatMap(s::head)
                    .filter(main ->
                            isViolent(main) && main.index() < meanwhile.get().index())
                    .ifPresent(main -> changes.add(Rehung.of(killing, main, "advcl")));
        }
        return changes;
    }

    private boolean isViolent(Token verb) {
        return verb.isVerb() && (assailing.contains(verb.lemma()) || harming.contains(verb.lemma()));
    }
}
