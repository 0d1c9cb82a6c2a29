package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Planes struck the port, minutes after the army told people to leave": the strike is what is told, and the warning when it came; nobody
 * tells people of the strike to leave.
 */
public final class AfterToldTo implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token told : s.tokens()) {
            boolean isWarning = told.isFinite()
                    && s.child(told, "xcomp")
                            .filter(to -> to.index() > told.index())
                            .isPresent()
                    && s.children(told, "mark").stream()
                            .anyMatch(mark -> mark.isLemma("after", "before") && mark.index() < told.index());
            if (isWarning) {
                s.child(told, "ccomp")
                        .filter(clause -> clause.index()
                                < s.subtreeFrom(s.child(told, "mark").orElseThrow()))
                        .ifPresent(clause -> {
                            changes.add(new Rehung(clause.index(), told.head(), told.label()));
                            changes.add(Rehung.of(told, clause, "advcl"));
                            s.children(told, "conj", "cc").stream()
                                    .filter(next -> next.index() > told.index())
                                    .forEach(next -> changes.add(Rehung.of(next, clause, next.label())));
                        });
            }
        }
        return changes;
    }
}
