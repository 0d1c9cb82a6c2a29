package org.hearsay.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;

/**
 * Places that hang on a deed over nothing but nouns and words of place, however far down: "five men inside a shop in the Orbo area were shot".
 * What another verb is said of, what somebody holds an office of, and where somebody is from, hang on something else.
 */
final class UnderDeed {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "inside", "outside", "around", "on");

    /** Nouns of posts and parts, behind which "of" leads on to the place: "the outskirts of Orbo", "the village of Orbo". */
    private static final Set<String> PARTS = parts();

    private static final Set<String> DIRECTIONS =
            Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

    private static final Set<String> PEOPLE = PeopleNouns.all();

    /** From the name of a place up to its deed. */
    private static final int STEPS = 12;

    private UnderDeed() {}

    private static Set<String> parts() {
        Set<String> words = new HashSet<>(Table.load("en/land-nouns.tsv").firstColumn());
        Table.load("en/place-words.tsv").rows().forEach(row -> words.add(row.field(0)));
        return Set.copyOf(words);
    }

    /** Whether a place is told of a deed. */
    static boolean is(PlaceMention place, EventMention telling) {
        return hangsOn(place, telling, false);
    }

    /** Whether a place is told of what a deed was aimed at, in words behind it: ", targeting the town of Orbo". */
    static boolean isAimedAt(PlaceMention place, EventMention telling) {
        return hangsOn(place, telling, true);
    }

    private static boolean hangsOn(PlaceMention place, EventMention telling, boolean isAimedAt) {
        Sentence s = telling.trigger().sentence();
        return !place.metonym()
                && place.phrase()
                        .filter(words -> words.sentence() == s)
                        .map(Phrase::headToken)
                        .filter(name -> hangsOn(s, name, telling.trigger(), isAimedAt))
                        .isPresent();
    }

    private static boolean hangsOn(Sentence s, Token name, Phrase deed, boolean isAimedAt) {
        List<Token> over = AimOfDeed.over(s, deed.headToken());
        Optional<Token> next = Optional.of(name);
        boolean isLed = false;
        boolean isAim = false;
        for (int steps = 0; next.isPresent() && steps < STEPS; steps++) {
            Token at = next.get();
            if (isOf(at, deed) || over.contains(at)) {
                return isAimedAt ? isAim : isLed && !isAim;
            }
            isLed |= at.label().equals("prep") && LOCATIVE.contains(at.lemma());
            isAim |= AimOfDeed.is(at);
            next = up(s, at);
        }
        return false;
    }

    private static boolean isOf(Token token, Phrase deed) {
        return token.index() >= deed.from() && token.index() < deed.to();
    }

    private static Optional<Token> up(Sentence s, Token at) {
        if (AimOfDeed.is(at)) {
            return s.head(at);
        }
        Optional<Token> head = s.head(at);
        return switch (at.label()) {
            case "pobj" ->
                head.filter(prep -> LOCATIVE.contains(prep.lemma())
                        || prep.isLemma("during", "by", "with")
                        || prep.isLemma("of") && isPart(s, prep));
            case "prep", "agent", "npadvmod" ->
                head; // "by a bomb Friday in Orbo", where the parser hangs the place on the day
            case "compound", "nmod", "appos", "poss" ->
                head.filter(noun -> noun.isNoun()
                        && !PEOPLE.contains(noun.lemma())
                        && !noun.isLemma("war", "conflict", "crisis", "time"));
            case "dobj", "nsubj", "nsubjpass" -> head.filter(Token::isVerb);
            case "advmod" -> head.filter(place -> DIRECTIONS.contains(at.lemma()));
            case "acl" -> head.filter(place -> at.isLemma("locate", "situate", "station", "base"));
            case "conj" -> head.filter(other -> other.isNoun() && at.isNoun());
            default -> Optional.empty();
        };
    }

    private static boolean isPart(Sentence s, Token of) {
        return s.head(of)
                .filter(noun -> PARTS.contains(noun.lemma()) || DIRECTIONS.contains(noun.lemma()))
                .isPresent();
    }
}
