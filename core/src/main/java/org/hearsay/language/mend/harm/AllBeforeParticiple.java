package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The four gunmen had all been shot dead": "all" between "had" and "been" is no object, and they had not an "all" but were shot. */
public final class AllBeforeParticiple implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (int i = 1; i + 2 < s.size(); i++) {
            Token had = s.token(i - 1);
            Token all = s.token(i);
            Token been = s.token(i + 1);
            Token participle = s.token(i + 2);
            boolean perfect = had.isLemma("have")
                    && all.isLemma("all", "both", "each")
                    && been.form().equals("been")
                    && participle.tag().equals("VBN");
            if (perfect && all.isLabel("dobj") && all.head() == had.index()) {
                changes.addAll(passive(s, had, all, been, participle));
            }
        }
        return changes;
    }

    private static List<Rehung> passive(Sentence s, Token had, Token all, Token been, Token participle) {
        Optional<Token> subject = s.child(had, "nsubj");
        if (subject.isEmpty() || s.isWithin(had, participle)) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(participle.index(), had.head(), had.label()));
        changes.add(Rehung.of(had, participle, "aux"));
        changes.add(Rehung.of(been, participle, "auxpass"));
        changes.add(Rehung.of(subject.get(), participle, "nsubjpass"));
        changes.add(Rehung.of(all, subject.get(), "appos"));
        s.children(had).stream()
                .filter(word -> word != subject.get() && word != all && word != participle)
                .forEach(word -> changes.add(Rehung.of(word, participle, word.label())));
        return changes;
    }
}
