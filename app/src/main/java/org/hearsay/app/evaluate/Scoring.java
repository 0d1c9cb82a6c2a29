package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.evaluate.score.Answer;
import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Counts;
import org.hearsay.app.evaluate.score.Finding;
import org.hearsay.app.evaluate.score.GoldDocument;
import org.hearsay.app.evaluate.score.Score;

/** Scores answers as they come, on any thread and in any order, and keeps their counts only. */
final class Scoring {
    private final List<GoldDocument> gold;
    private final boolean keepsFaults;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Counts[] counts;
    private final List<List<Finding>> findings;

    Scoring(List<GoldDocument> gold, boolean keepsFaults) {
        this.gold = List.copyOf(gold);
        this.keepsFaults = keepsFaults;
        this.counts = new Counts[gold.size()];
        this.findings = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            byKey.putIfAbsent(gold.get(i).article().key(), i);
            findings.add(List.of());
        }
    }

    /** The article that a uri names: its key, alone or as the last part of a path, with or without ".txt". */
    Optional<Article> article(String uri) {
        return position(uri).map(i -> gold.get(i).article());
    }

    private Optional<Integer> position(String uri) {
        String name = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
        String stem = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        return Optional.ofNullable(byKey.get(stem));
    }

    /** Scores an answer; one to a document that is not asked for, or was answered, is passed over. */
    void take(String uri, Answer answer) {
        Optional<Integer> place = position(uri);
        if (place.isPresent()) {
            Score score = gold.get(place.get()).score(answer);
            put(place.get(), score);
        }
    }

    private synchronized void put(int place, Score score) {
        if (counts[place] == null) {
            counts[place] = score.counts();
            if (keepsFaults) {
                findings.set(place, score.findings());
            }
        }
    }

    synchronized Scored finish() {
        int missing = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == null) {
                missing++;
                put(i, gold.get(i).score(Answer.none(gold.get(i).article())));
            }
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (Finding finding : findings.get(i)) {
                faults.add(new Fault(gold.get(i).article(), finding));
            }
        }
        return new Scored(Arrays.asList(counts), missing, faults);
    }
}
