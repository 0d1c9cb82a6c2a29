package org.hearsay.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What a deed is about, is told by or answers, as apart from where it was: "marched against the war in Orbo in support of strikers in Tarn". */
final class Topics {
    private static final Set<String> FOR_CAUSE = Set.of("peaceful-protest", "protest-with-intervention");

    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> beforeNouns = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();

    Topics() {
        for (Table.Row row : Table.load("en/event/topic-words.tsv").rows()) {
            switch (row.field(0)) {
                case "preposition" -> prepositions.add(row.field(1));
                case "before-noun" -> beforeNouns.add(row.field(1));
                case "noun" -> nouns.add(row.field(1));
                default -> verbs.add(row.field(1));
            }
        }
    }

    /** Whether deeds of a type are for or against something that may lie elsewhere. */
    static boolean isForCause(String type) {
        return FOR_CAUSE.contains(type);
    }

    /** Whether what hangs on a word is what the deed is about or answers, and no place in it is the deed's. */
    boolean leadsAway(Sentence s, Token child, boolean isForCause) {
        return isAnswer(s, child) || isForCause && isCause(child);
    }

    /** Whether a name stands in what something answers: "for the sake of Orbo". */
    boolean isOfAnswer(Sentence s, Token name) {
        Optional<Token> at = Optional.of(name);
        for (int steps = 0; at.isPresent() && steps < s.size(); steps++) {
            if (isAnswer(s, at.get())) {
                return true;
            }
            at = s.head(at.get());
        }
        return false;
    }

    /** "in response to", "for the sake of". */
    private boolean isAnswer(Sentence s, Token child) {
        return child.label().equals("prep")
                && beforeNouns.contains(child.lemma())
                && s.child(child, "pobj")
                        .filter(noun -> nouns.contains(noun.lemma().toLowerCase(Locale.ROOT))
                                && s.child(noun, "prep").isPresent())
                        .isPresent();
    }

    private boolean isCause(Token child) {
        return switch (child.label()) {
            case "prep" -> prepositions.contains(child.lemma());
            case "dobj" -> true;
            case "advcl", "xcomp", "acl", "dep" -> verbs.contains(child.lemma());
            default -> false;
        };
    }

    /** Of the places in what a deed is about those that may still be its own: "protested the visit in Orbo", not "the war on Orbo". */
    static boolean isThere(Sentence s, Token name) {
        Token first = name;
        while (first.label().equals("conj") && s.head(first).isPresent()) {
            first = s.head(first).orElseThrow();
        }
        boolean isLed = first.label().equals("pobj");
        Optional<Token> preposition = s.head(first);
        if (isLed && preposition.filter(of -> of.isLemma("of")).isPresent()) {
            preposition = preposition.flatMap(s::head).flatMap(s::head); // "in the city of Orbo"
        }
        return isLed
                && preposition
                        .filter(prep -> prep.isLemma("in", "at", "outside", "near", "around"))
                        .isPresent();
    }

    /** "according to a source in Orbo": where the teller is, for want of anything better where it was. */
    static boolean isOfTeller(Sentence s, Token name) {
        Optional<Token> at = s.head(name);
        for (int steps = 0; at.isPresent() && steps < s.size(); steps++) {
            if (at.get().isLemma("accord") && at.get().isLabel("prep", "advcl")) {
                return true;
            }
            at = s.head(at.get());
        }
        return false;
    }

    /** "in the 1967 Orbo war": what a war is called by. */
    static boolean isOfWarLongAgo(Sentence s, Token name) {
        List<Token> war = s.head(name).filter(noun -> noun.isLemma("war") && name.isLabel("compound", "nmod")).stream()
                .toList();
        return war.stream()
                .flatMap(noun -> s.children(noun, "nmod", "num", "compound").stream())
                .anyMatch(year -> year.form().matches("1[0-9]{3}|20[0-9]{2}"));
    }
}
