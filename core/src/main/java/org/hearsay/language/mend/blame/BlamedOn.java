package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Fighters blamed the bombings on the Front, … and on the army": on whom they are blamed, and not what was bombed. */
public final class BlamedOn implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token blame : s.tokens()) {
            Optional<Token> deed = Optional.of(blame)
                    .filter(verb -> verb.isVerb() && verb.isLemma("blame", "pin"))
                    .filter(verb -> s.children(verb, "prep").stream().noneMatch(prep -> prep.isLemma("on")))
                    .flatMap(verb -> s.child(verb, "dobj"));
            deed.flatMap(noun -> on(s, noun)).ifPresent(on -> changes.add(Rehung.of(on, blame, "prep")));
            if (deed.isPresent()) {
                s.tokens().stream()
                        .filter(on -> on.isLemma("on")
                                && on.isLabel("conj")
                                && on.index() > deed.get().index()
                                && s.isWithin(on, blame)
                                && s.token(on.index() - 1).isLabel("cc"))
                        .forEach(on -> changes.add(Rehung.of(on, blame, "prep")));
            }
        }
        return changes;
    }

    /** "on" behind the noun for the deed: the last one, as "a raid on a farm on rebels" has both. */
    private static Optional<Token> on(Sentence s, Token deed) {
        return s.children(deed, "prep").stream()
                .filter(prep -> prep.isLemma("on") && prep.index() > deed.index())
                .reduce((first, last) -> last);
    }
}
