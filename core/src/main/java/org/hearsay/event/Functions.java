package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What fills a syntactic function of a trigger, as frames.yaml names them. */
final class Functions {
    private Functions() {}

    static List<Token> fillers(
            SentenceWords words, Occurrence occurrence, String function, Optional<LightVerbs.Use> light) {
        Sentence s = words.sentence();
        Token head = occurrence.head();
        boolean verb = occurrence.trigger().verb();
        return switch (function) {
            case "subject" -> verb ? Syntax.subjects(s, head) : List.of();
            case "object" -> verb ? without(occurrence.words(), Syntax.objects(s, head)) : List.of();
            case "possessive" -> verb ? List.of() : s.children(head, "poss");
            case "modifier" -> verb ? List.of() : modifiers(words, occurrence);
            default -> prepositional(s, occurrence, function, light);
        };
    }

    /** Nouns before an event noun that can be those who do it: "the rebel attack". */
    private static List<Token> modifiers(SentenceWords words, Occurrence occurrence) {
        List<Token> found = new ArrayList<>(2);
        for (Token word : occurrence.words()) {
            for (Token child : words.sentence().children(word, "compound", "nmod")) {
                // of the trigger's own words only a doer: the police of "police firing", not the bomb of "bomb attack"
                if (!occurrence.words().contains(child) || words.isOf(child, "@state-forces")) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** Prepositions may hang on any word of the trigger, or on the light verb over it: "opened fire on", "launched an attack on". */
    private static List<Token> prepositional(
            Sentence s, Occurrence occurrence, String preposition, Optional<LightVerbs.Use> light) {
        List<Token> found = new ArrayList<>(2);
        for (Token word : occurrence.words()) {
            found.addAll(Syntax.prepositional(s, word, preposition));
        }
        if (found.isEmpty()
                && light.isPresent()
                && light.get().subject().equals("perpetrator")
                && (preposition.equals("on") || preposition.equals("against"))) {
            found.addAll(Syntax.prepositional(s, light.get().verb(), preposition));
        }
        return without(occurrence.words(), found);
    }

    private static List<Token> without(List<Token> words, List<Token> found) {
        List<Token> rest = new ArrayList<>(found);
        rest.removeAll(words);
        return rest;
    }
}
