package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "A man whom prosecutors suspect of having ordered the massacre": he is suspected, and the prosecutors ordered nothing. The relative word
 * is whom they suspect.
 */
public record SuspectedOfDoing(Set<String> judging) implements Mend {
    private static final Set<String> WHOM = Set.of("whom", "who", "which");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token suspect : s.tokens()) {
            boolean judges = suspect.isVerb()
                    && (suspect.isLemma("suspect") || judging.contains(suspect.lemma()))
                    && s.child(suspect, "dobj", "auxpass").isEmpty()
                    && s.child(suspect, "nsubj").isPresent();
            if (judges) {
                s.children(suspect, "prep").stream()
                        .flatMap(of -> s.children(of, "pobj").stream().filter(whom -> isBefore(whom, suspect)))
                        .forEach(whom -> {
                            changes.add(Rehung.of(whom, suspect, "dobj"));
                            if (suspect.isLabel("appos")) {
                                changes.add(new Rehung(suspect.index(), suspect.head(), "relcl"));
                            }
                        });
            }
        }
        return changes;
    }

    private static boolean isBefore(Token whom, Token suspect) {
        return WHOM.contains(whom.lemma()) && whom.index() < suspect.index();
    }
}
