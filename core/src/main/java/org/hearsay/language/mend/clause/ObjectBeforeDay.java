package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Soldiers captured Ann Bell Monday", "police patrolled Orbo Saturday afternoon": a name between a verb and a bare day of the week is the verb's
 * object, and no part of the day's name.
 */
public final class ObjectBeforeDay implements Mend {
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> TIMES_OF_DAY = Set.of("morning", "noon", "afternoon", "evening", "night");

    private final Set<String> saying;

    public ObjectBeforeDay(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token day : s.tokens()) {
            int from = day.index();
            while (from > 0 && isOfName(s.token(from - 1))) {
                from--;
            }
            if (DAYS.contains(day.form()) && from < day.index() && from > 0) {
                changes.addAll(apart(s, s.token(from - 1), from, day));
            }
        }
        return changes;
    }

    private static boolean isOfName(Token word) {
        return word.tag().equals("NNP") && !DAYS.contains(word.form());
    }

    private List<Rehung> apart(Sentence s, Token verb, int from, Token day) {
        Token name = s.token(day.index() - 1);
        Token time = time(s, day);
        boolean isActive = verb.isVerb()
                && !verb.isLemma("be", "become")
                && !saying.contains(verb.lemma())
                && s.child(verb, "nsubjpass", "auxpass").isEmpty()
                && s.child(verb, "nsubj")
                        .filter(doer -> doer.index() < verb.index())
                        .isPresent();
        boolean isFree = s.children(verb, "dobj").stream()
                .allMatch(object -> object.index() >= from && object.index() <= time.index());
        if (!isActive || !isFree || name.label().equals("dobj")) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>(4);
        for (int i = from; i < name.index(); i++) {
            changes.add(Rehung.of(s.token(i), name, "compound"));
        }
        changes.add(Rehung.of(name, verb, "dobj"));
        changes.add(Rehung.of(time, verb, "npadvmod"));
        if (time != day) {
            changes.add(Rehung.of(day, time, "compound"));
        }
        return changes;
    }

    /** "afternoon" in "Saturday afternoon". */
    private static Token time(Sentence s, Token day) {
        int next = day.index() + 1;
        return next < s.size() && TIMES_OF_DAY.contains(s.token(next).form()) ? s.token(next) : day;
    }
}
