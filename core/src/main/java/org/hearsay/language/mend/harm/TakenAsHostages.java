package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "They fled, taking as hostages three nurses and a driver": the people behind "hostages" are those who were taken. */
public final class TakenAsHostages implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token as : s.tokens()) {
            Optional<Token> verb = s.head(as)
                    .filter(taking -> as.isLemma("as")
                            && as.index() + 2 < s.size()
                            && taking.isLemma("take", "hold", "seize")
                            && s.child(taking, "dobj", "nsubjpass").isEmpty());
            if (verb.isPresent() && s.token(as.index() + 1).isLemma("hostage", "captive", "prisoner")) {
                changes.addAll(taken(s, s.token(as.index() + 1), as, verb.get()));
            }
        }
        return changes;
    }

    /** What the parser made one noun with "hostages", or a list that begins with it. */
    private static List<Rehung> taken(Sentence s, Token hostages, Token as, Token verb) {
        Optional<Token> people = hostages.isLabel("pobj")
                ? s.child(hostages, "conj", "appos")
                        .or(() -> s.child(verb, "dative", "conj"))
                        .filter(noun -> s.subtreeFrom(noun) == hostages.index() + 1)
                : s.child(as, "pobj").filter(noun -> s.isWithin(hostages, noun));
        return people.map(noun -> List.of(Rehung.of(hostages, as, "pobj"), Rehung.of(noun, verb, "dobj")))
                .orElseGet(List::of);
    }
}
