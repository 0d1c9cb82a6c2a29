package org.hearsay.app.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.store.GroupRuling;
import org.hearsay.app.store.Logged;
import org.hearsay.app.store.Tables;
import org.hearsay.incident.FieldDecision;
import org.hearsay.incident.FieldValue;
import org.hearsay.incident.Telling;
import org.hearsay.incident.WordAnchor;

/** What was decided and is in force, but whose words no reading has any more: it is kept, shown and waits for a coder. */
public final class Orphans {
    private final Tables tables;
    private final Map<String, List<Telling>> told = new HashMap<>();

    public Orphans(Tables tables) {
        this.tables = tables;
    }

    /** Those that no incident shows, one line each: decisions about reports that tell no incident any more, and rulings. */
    public List<String> outsideIncidents() {
        List<String> lines = new ArrayList<>();
        for (Logged<FieldDecision> logged : tables.decisions().all()) {
            FieldDecision decision = logged.what();
            if (logged.isInForce() && tellings(decision.anchor()).isEmpty()) {
                lines.add("ORPHANED, its report tells no incident any more: decision " + logged.seq() + ", "
                        + decision.field() + " " + decision.action().code()
                        + decision.value()
                                .map(FieldValue::inWords)
                                .map(value -> " " + value)
                                .orElse("")
                        + by(decision.coder(), decision.at().toString()) + ": "
                        + oneLine(decision.anchor()));
            }
        }
        for (Logged<GroupRuling> logged : tables.rulings().all()) {
            GroupRuling ruling = logged.what();
            for (WordAnchor anchor : List.of(ruling.a(), ruling.b())) {
                if (logged.isInForce() && isOrphaned(anchor)) {
                    lines.add("ORPHANED, its words are in no account any more: ruling " + logged.seq() + ", "
                            + (ruling.together() ? "merge" : "split")
                            + by(ruling.coder(), ruling.at().toString())
                            + ": " + oneLine(anchor));
                }
            }
        }
        return lines;
    }

    /** Whether no telling of its report has the words. */
    public boolean isOrphaned(WordAnchor anchor) {
        return anchor.find(tellings(anchor)).isEmpty();
    }

    private List<Telling> tellings(WordAnchor anchor) {
        return told.computeIfAbsent(anchor.report(), tables.shelf()::tellingsOf);
    }

    private static String by(String coder, String at) {
        return " by " + coder + ", " + at;
    }

    static String oneLine(WordAnchor anchor) {
        return anchor.inWords().replaceAll("\\s+", " ");
    }
}
