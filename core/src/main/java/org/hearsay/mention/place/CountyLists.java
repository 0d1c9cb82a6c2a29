package org.hearsay.mention.place;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Sentence;

/** Counties that share the noun behind them: "Greene and Walker counties". */
final class CountyLists {
    private final Sentence sentence;
    private final NameMatcher matcher;
    private final Neighbours beside;
    private final CandidateList found;

    CountyLists(Sentence sentence, NameMatcher matcher, Neighbours beside, CandidateList found) {
        this.sentence = sentence;
        this.matcher = matcher;
        this.beside = beside;
        this.found = found;
    }

    /** Takes the counties down, and marks their tokens. */
    void take(boolean[] taken) {
        for (int i = 2; i < sentence.size(); i++) {
            if (!beside.lower(i).equals("counties")) {
                continue;
            }
            int first = i;
            while (first > 0 && isListed(first - 1)) {
                first--;
            }
            for (int from = first; from < i; from++) {
                if (!NameMatcher.isCapital(sentence.token(from))) {
                    continue;
                }
                int end = from + 1;
                while (end < i && NameMatcher.isCapital(sentence.token(end))) {
                    end++;
                }
                String name = matcher.words(from, end) + " County";
                List<Sense> senses = matcher.find(name);
                if (!senses.isEmpty()) {
                    found.add(from, end, name, senses, PlaceSort.DISTRICT, "list-of-counties");
                    Arrays.fill(taken, from, end, true);
                }
                from = end;
            }
        }
    }

    private boolean isListed(int i) {
        return sentence.token(i).isProperNoun() || Set.of(",", "and", "or", "&").contains(beside.lower(i));
    }
}
