package org.hearsay.mention.place;

import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Sides of a town that its people call so: "the West Side", "the city's Southside", "an East End shop". No town of that name is meant. */
final class TownSides {
    private static final Set<String> DIRECTIONS =
            Set.of("north", "south", "east", "west", "near", "far", "northwest", "northeast", "southwest", "southeast");
    private static final Set<String> SIDES = Set.of("side", "end");
    private static final Set<String> WHOLE =
            Set.of("northside", "southside", "eastside", "westside", "midtown", "uptown", "downtown");
    private static final Set<String> BEFORE = Set.of("the", "a", "an", "'s", "’s");
    private static final Set<String> WHERE = Set.of("in", "on", "at", "near");

    private TownSides() {}

    /** The token behind the name of a side that begins at a token, or that token. */
    static int end(Sentence s, int from) {
        if (from == 0 || from >= s.size() || !NameMatcher.isCapital(s.token(from)) || !isBefore(s.token(from - 1))) {
            return from;
        }
        int to = from;
        while (to < s.size() && DIRECTIONS.contains(lower(s.token(to)))) {
            to++;
        }
        if (to == from) {
            boolean isWhole = WHOLE.contains(lower(s.token(from))) && BEFORE.contains(lower(s.token(from - 1)));
            return isWhole ? from + 1 : from;
        }
        boolean isSide = to < s.size() && SIDES.contains(lower(s.token(to))) && NameMatcher.isCapital(s.token(to));
        return isSide ? to + 1 : from;
    }

    private static boolean isBefore(Token word) {
        return BEFORE.contains(lower(word)) || WHERE.contains(lower(word));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
