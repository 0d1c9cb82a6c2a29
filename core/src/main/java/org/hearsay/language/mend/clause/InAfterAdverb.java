package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Name;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "was killed earlier in a drone strike": in the strike he was killed; only "earlier in the day" says how early. */
public final class InAfterAdverb implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token in : s.tokens()) {
            if (in.isLabel("prep") && in.isLemma("in", "during", "by", "at")) {
                s.head(in)
                        .filter(adverb -> adverb.isLabel("advmod")
                                && adverb.isLemma("early", "earlier", "late", "later")
                                && adverb.index() < in.index())
                        .flatMap(s::head)
                        .filter(verb -> verb.isVerb() && !isTime(s, in))
                        .ifPresent(verb -> changes.add(Rehung.of(in, verb, "prep")));
            }
        }
        return changes;
    }

    private static boolean isTime(Sentence s, Token in) {
        return s.child(in, "pobj")
                .filter(time -> time.isLemma("day", "week", "month", "year", "morning", "evening", "night", "afternoon")
                        || s.nameAt(time.index()).filter(Name::isOfTime).isPresent())
                .isPresent();
    }
}
