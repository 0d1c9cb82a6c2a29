package org.hearsay.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.knowledge.Cue.Frame;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.model.Certainty;
import org.hearsay.model.Coded;
import org.hearsay.model.Stance;

/** The cues of attribution of a language, looked up by the first lemma. Immutable; loaded once and shared. */
public final class CueLexicon {
    private static final Set<Pattern> WITH_PREPOSITION = Set.of(Pattern.PREP, Pattern.NP_PREP, Pattern.ADDR_PREP);

    private final Map<Key, List<Cue>> byKey = new HashMap<>();
    private final int size;

    private record Key(Kind kind, String headword) {}

    private CueLexicon(List<Cue> cues) {
        for (Cue cue : cues) {
            byKey.computeIfAbsent(new Key(cue.kind(), cue.headword()), key -> new ArrayList<>())
                    .add(cue);
        }
        Comparator<Cue> longestFirst =
                Comparator.comparingInt((Cue cue) -> -cue.words().size()).thenComparingInt(Cue::line);
        byKey.replaceAll((key, senses) -> senses.stream().sorted(longestFirst).toList());
        size = cues.size();
    }

    /**
     * Reads {@code en/cues.tsv}.
     *
     * @throws IllegalStateException naming the line that is wrong
     */
    public static CueLexicon load() {
        List<Cue> cues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.load("en/cues.tsv").rows()) {
            Cue cue = cue(row);
            for (Frame frame : cue.frames()) {
                if (!seen.add(cue.kind() + " " + cue.words() + " " + frame)) {
                    throw row.fault("the frame " + frame + " has another line of this cue already");
                }
            }
            cues.add(cue);
        }
        return new CueLexicon(cues);
    }

    private static Cue cue(Table.Row row) {
        if (row.words(0).isEmpty() || row.words(5).isEmpty()) {
            throw row.fault("a cue needs words and frames");
        }
        try {
            return new Cue(
                    row.words(0),
                    Coded.of(Kind.class, row.field(1)),
                    Coded.of(Stance.class, row.field(2)),
                    Coded.of(Cue.Factivity.class, row.field(3)),
                    Coded.of(Certainty.class, row.field(4)),
                    row.words(5).stream().map(CueLexicon::frame).toList(),
                    row.line());
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    /** "np-of" is a pattern with a preposition, "of" alone is a preposition, and so is "prep-to" beside the infinitive "to"; likewise "np-prep-to". */
    private static Frame frame(String code) {
        for (Pattern pattern : Pattern.values()) {
            if (!WITH_PREPOSITION.contains(pattern) && code.equals(pattern.code())) {
                return new Frame(pattern, "");
            }
        }
        if (code.startsWith("np-prep-")) {
            return new Frame(Pattern.NP_PREP, code.substring(8));
        }
        if (code.startsWith("np-")) {
            return new Frame(Pattern.NP_PREP, code.substring(3));
        }
        if (code.startsWith("addr-")) {
            return new Frame(Pattern.ADDR_PREP, code.substring(5));
        }
        return new Frame(Pattern.PREP, code.startsWith("prep-") ? code.substring(5) : code);
    }

    /** The senses of the cues that begin with a lemma, those of more words first. */
    public List<Cue> senses(Kind kind, String lemma) {
        return byKey.getOrDefault(new Key(kind, lemma), List.of());
    }

    /** How many senses there are. */
    public int size() {
        return size;
    }

    /** All senses, in no order. */
    public List<Cue> all() {
        return byKey.values().stream().flatMap(List::stream).toList();
    }
}
