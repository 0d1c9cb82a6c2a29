package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Finds sentences that name no deed and say when and where the one told before was: "It happened at noon on Elm Street", "Officers were
 * called to the market".
 */
final class SceneFinder {
    private static final Set<String> NAMES =
            Table.load("en/event/scene-names.tsv").firstColumn();
    private static final Set<String> RESPONDERS =
            Table.load("en/event/responders.tsv").firstColumn();

    private final List<Pattern> patterns = new ArrayList<>();

    private record Pattern(String verb, String object, Set<String> subjects) {}

    SceneFinder() {
        for (Table.Row row : Table.load("en/event/scenes.tsv").rows()) {
            boolean isDeed = row.field(2).equals("deed");
            patterns.add(new Pattern(row.field(0), row.field(1), isDeed ? NAMES : RESPONDERS));
        }
    }

    /** The verb that tells the scene. */
    Optional<Token> find(Sentence s) {
        return s.tokens().stream()
                .filter(token -> token.tag().equals("VBD") || token.tag().equals("VBN"))
                .filter(verb -> patterns.stream().anyMatch(pattern -> matches(s, verb, pattern)))
                .findFirst();
    }

    private static boolean matches(Sentence s, Token verb, Pattern pattern) {
        return verb.isLemma(pattern.verb())
                && (pattern.object().equals("-")
                        || s.child(verb, "dobj")
                                .filter(object -> object.isLemma(pattern.object()))
                                .isPresent())
                && s.child(verb, "nsubj", "nsubjpass")
                        .filter(subject ->
                                pattern.subjects().contains(subject.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
