package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.evaluate.score.Answer;
import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Finding;
import org.hearsay.app.evaluate.score.Fusion;
import org.hearsay.app.evaluate.score.GoldDocument;
import org.hearsay.app.evaluate.score.Score;

/** Scores answers as they come, in any order, and keeps their counts only. Not for more than one thread. */
final class Scoring {
    private final List<GoldDocument> gold;
    private final boolean keepsFaults;
    private final Optional<Gathering> gathering;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Score[] scores;

    /** @param gathering where the readings are put together too; empty where the corpus does not ask for incidents */
    Scoring(List<GoldDocument> gold, boolean keepsFaults, Optional<Gathering> gathering) {
        this.gold = List.copyOf(gold);
        this.keepsFaults = keepsFaults;
        this.gathering = gathering;
        this.scores = new Score[gold.size()];
        for (int i = 0; i < gold.size(); i++) {
            byKey.putIfAbsent(gold.get(i).article().key(), i);
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
        if (place.isPresent() && scores[place.get()] == null) {
            put(place.get(), gold.get(place.get()).score(answer));
            gathering.ifPresent(all -> all.put(answer.reading()));
        }
    }

    private void put(int place, Score score) {
        scores[place] = keepsFaults ? score : new Score(score.counts(), List.of());
    }

    Scored finish() {
        int missing = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] == null) {
                missing++;
                put(i, gold.get(i).score(Answer.none(gold.get(i).article())));
            }
        }
        gathering.ifPresent(this::putIncidents);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            for (Finding finding : scores[i].findings()) {
                faults.add(new Fault(gold.get(i).article(), finding));
            }
        }
        return new Scored(Arrays.stream(scores).map(Score::counts).toList(), missing, faults);
    }

    private void putIncidents(Gathering all) {
        Map<String, String> incidents = new HashMap<>();
        all.incidents()
                .forEach((uri, incident) ->
                        article(uri).ifPresent(article -> incidents.putIfAbsent(article.key(), incident)));
        List<Score> more = Fusion.scores(gold, incidents);
        for (int i = 0; i < scores.length; i++) {
            put(i, scores[i].with(more.get(i)));
        }
    }
}
