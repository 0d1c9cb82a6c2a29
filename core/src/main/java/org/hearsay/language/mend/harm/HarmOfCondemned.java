package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Unions called a strike to protest the attack on an office, killing nine and injuring 30": who condemns a deed did not do the harm; the
 * deed did it.
 *
 * @param deeds nouns of what somebody did
 * @param harming verbs of harm
 */
public record HarmOfCondemned(Set<String> deeds, Set<String> harming) implements Mend {
    private static final Set<String> CONDEMNING = Set.of(
            "condemn",
            "denounce",
            "deplore",
            "protest",
            "mourn",
            "lament",
            "decry",
            "repudiate",
            "criticise",
            "criticize",
            "regret");

    private static final Set<String> CAUSING = Set.of("cause", "leave", "claim");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            boolean harm = verb.tag().equals("VBG")
                    && verb.isLabel("advcl", "xcomp", "dep")
                    && (harming.contains(verb.lemma()) || CAUSING.contains(verb.lemma()))
                    && s.token(Math.max(0, verb.index() - 1)).form().equals(",")
                    && s.child(verb, "dobj").isPresent();
            if (harm) {
                condemned(s, verb).ifPresent(deed -> changes.add(Rehung.of(verb, deed, "acl")));
            }
        }
        return changes;
    }

    /** The deed that the verb over the harm condemns, or that is condemned below that verb: "called a strike to protest the attack". */
    private Optional<Token> condemned(Sentence s, Token harm) {
        return s.tokens().stream()
                .filter(deed ->
                        deed.index() < harm.index() && deed.label().equals("dobj") && deeds.contains(deed.lemma()))
                .filter(deed -> s.head(deed)
                        .filter(verb -> CONDEMNING.contains(verb.lemma())
                                && s.isWithin(verb, s.head(harm).orElse(verb)))
                        .isPresent())
                .reduce((first, last) -> last);
    }
}
