package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.PhraseTable;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** The words of harms.tsv: which harm a verb, noun or predicate counts, and where those harmed stand. */
final class HarmWords {
    private final Map<String, List<Entry>> byHead = new HashMap<>();

    private record Entry(String harm, String part, List<String> words) {}

    /** A harm found: its name in the file, and the part its words play. */
    record Found(String harm, String part, int length) {}

    HarmWords() {
        for (Table.Row row : Table.load("en/event/harms.tsv").rows()) {
            for (String phrase : row.field(2).split(",", -1)) {
                List<String> words = PhraseTable.split(phrase);
                boolean verb = row.field(1).startsWith("verb")
                        || Set.of("lost", "found").contains(row.field(1));
                byHead.computeIfAbsent(words.get(verb ? 0 : words.size() - 1), w -> new ArrayList<>())
                        .add(new Entry(row.field(0), row.field(1), words));
            }
        }
    }

    boolean isHarm(Token token) {
        return byHead.containsKey(token.lemma()) || byHead.containsKey(token.form());
    }

    /** The harm that a token heads; the longest words win. */
    Optional<Found> at(SentenceWords words, Token token) {
        Optional<Found> best = Optional.empty();
        boolean people = isPeople(words.sentence(), token);
        List<Entry> ofForm = byHead.getOrDefault(token.form(), List.of());
        for (Entry entry : people ? ofForm : byHead.getOrDefault(token.lemma(), ofForm)) {
            boolean verb = entry.part().startsWith("verb");
            boolean fits = switch (entry.part()) {
                case "verb-object", "verb-subject", "lost", "found" ->
                    token.isVerb()
                            && !isState(entry, token)
                            && !isAimedAt(words.sentence(), token)
                            && WordMatcher.verb(words, token, entry.words()).isPresent();
                case "noun-of", "count", "lives", "borne" ->
                    token.isNoun()
                            && WordMatcher.noun(words, token, entry.words()).isPresent();
                case "predicate" ->
                    (people || !token.isVerb())
                            && WordMatcher.noun(words, token, entry.words()).isPresent();
                default -> throw new IllegalStateException("harms.tsv has the unknown part " + entry.part());
            };
            boolean longer = best.isEmpty() || entry.words().size() > best.get().length();
            if (fits && longer && !(verb && token.tag().equals("MD"))) {
                best = Optional.of(
                        new Found(entry.harm(), entry.part(), entry.words().size()));
            }
        }
        return best.or(() -> HitByShots.is(words.sentence(), token)
                ? Optional.of(new Found("wounded", "verb-object", 1))
                : Optional.empty());
    }

    /** "the wounded": people, though the tag is a participle's. */
    private static boolean isPeople(Sentence s, Token token) {
        return token.tag().equals("VBN")
                && token.isLabel("pobj", "dobj", "nsubj", "nsubjpass")
                && s.child(token, "det").isPresent();
    }

    /** "his men were shot at": who was shot at may be unhurt. */
    private static boolean isAimedAt(Sentence s, Token verb) {
        return s.children(verb, "prep", "prt", "advmod").stream()
                .anyMatch(at -> at.isLemma("at")
                        && at.index() == verb.index() + 1
                        && s.child(at, "pobj").isEmpty());
    }

    /** "a school sheltering displaced families": how people have been for long, not the harm of what is told. */
    private static boolean isState(Entry entry, Token token) {
        return entry.harm().equals("displaced") && token.isLabel("amod", "nmod");
    }
}
