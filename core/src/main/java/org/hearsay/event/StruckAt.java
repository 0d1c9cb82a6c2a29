package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * The things that a bomb was set at: "a bomb exploded inside a tourist bus", "two bombs went off at the house of a judge", "a charge was placed
 * in front of the bank". Not the town, street or day at which it went off.
 */
final class StruckAt {
    private static final Table WORDS = Table.load("en/event/struck-at.tsv");
    private static final Set<String> AT = WORDS.group("at");
    private static final Set<String> PART = WORDS.group("part");
    private static final Set<String> SITE = WORDS.group("site");
    private static final Set<String> BOMBS = Set.of("bombing", "grenade-attack", "suicide-bombing");

    private StruckAt() {}

    /** The heads of the things that the words of a bombing name as where it struck. */
    static List<Token> things(SentenceWords words, Occurrence occurrence) {
        List<Token> found = new ArrayList<>(0);
        if (BOMBS.contains(occurrence.trigger().type())) {
            for (Token word : occurrence.words()) {
                collect(words, word, found);
            }
        }
        return found;
    }

    private static void collect(SentenceWords words, Token word, List<Token> found) {
        Sentence s = words.sentence();
        for (Token at : s.children(word, "prep", "advmod")) {
            if (!AT.contains(at.lemma())) {
                continue;
            }
            for (Token place : s.children(at, "pobj")) {
                if (PART.contains(place.lemma())) { // "in front of the bank"
                    Syntax.prepositional(s, place, "of").stream()
                            .filter(whole -> isThing(words, whole))
                            .forEach(found::add);
                } else {
                    Syntax.joined(s, place).stream()
                            .filter(thing -> isThing(words, thing))
                            .forEach(found::add);
                }
            }
        }
    }

    private static boolean isThing(SentenceWords words, Token noun) {
        Set<String> classes = words.classes(noun);
        return classes.contains("building")
                || classes.contains("vehicle")
                || classes.contains("installation")
                || SITE.contains(noun.lemma());
    }
}
