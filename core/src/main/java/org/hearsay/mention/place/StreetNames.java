package org.hearsay.mention.place;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Streets told without "street", by a town's way of saying where: "the 5300 block of Aberdeen", "the corner of Dover and Elm", "at 15th and
 * Portland", "Lincoln and Ninth streets". Many are called after towns, and lie in none of these.
 */
final class StreetNames {
    private static final Set<String> MEETINGS = Set.of("intersection", "corner", "junction");
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> SEVERAL =
            Set.of("streets", "avenues", "roads", "boulevards", "drives", "lanes", "sts.", "aves.");
    private static final Pattern NUMBERED = Pattern.compile("\\d+(st|nd|rd|th)");

    /** "the 5300 block of", "the 5300-block of": the tokens before "block" among which its number stands. */
    private static final int NUMBER_BEFORE_BLOCK = 3;

    /** The words of a street's name: "East Martin Luther King". */
    private static final int NAME = 4;

    private StreetNames() {}

    static boolean is(Sentence s, Candidate place) {
        int start = place.from();
        int from = place.from();
        int to = place.to();
        while (start > 0 && from - start < NAME && isOfName(s.token(start - 1))) {
            start--;
        }
        return isOfBlock(s, start)
                || !isCountry(place) && isMeeting(s, start, to)
                || isOneOfSeveral(s, to) && isPaired(s, start);
    }

    /** "the corner of Iraq and Syria". */
    private static boolean isCountry(Candidate place) {
        return place.senses().stream().anyMatch(sense -> sense.place().kind() == PlaceKind.COUNTRY);
    }

    private static boolean isOfBlock(Sentence s, int from) {
        if (!form(s, from - 1).equals("of") || !form(s, from - 2).equals("block")) {
            return false;
        }
        for (int i = from - 3; i >= Math.max(0, from - 2 - NUMBER_BEFORE_BLOCK); i--) {
            if (s.token(i).tag().equals("CD") || form(s, i).equals("hundred")) {
                return true;
            }
        }
        return false;
    }

    /** Either of the two that meet. */
    private static boolean isMeeting(Sentence s, int from, int to) {
        boolean isFirst = isAtMeeting(s, from) && isAnd(s, to) && isNameOfStreet(s, to + 1);
        if (isFirst || !isAnd(s, from - 1)) {
            return isFirst;
        }
        int first = from - 1;
        while (first > 0 && from - first <= NAME && isNameOfStreet(s, first - 1)) {
            first--;
        }
        boolean isNumber = first == from - 2 && isNumbered(form(s, first));
        return first < from - 1 && (isAtMeeting(s, first) || isNumber);
    }

    private static boolean isAtMeeting(Sentence s, int from) {
        return form(s, from - 1).equals("of") && MEETINGS.contains(form(s, from - 2));
    }

    private static boolean isOneOfSeveral(Sentence s, int to) {
        int at = to;
        while (at < s.size() && at - to <= NAME && (isAnd(s, at) || isNameOfStreet(s, at)) && !isSeveral(s, at)) {
            at++;
        }
        return isSeveral(s, at);
    }

    /** Whether it is the first of two, or the second. */
    private static boolean isPaired(Sentence s, int from) {
        int at = from;
        while (at < s.size() && !isSeveral(s, at)) {
            if (isAnd(s, at)) {
                return true;
            }
            at++;
        }
        return isAnd(s, from - 1);
    }

    private static boolean isSeveral(Sentence s, int i) {
        return SEVERAL.contains(form(s, i));
    }

    private static boolean isAnd(Sentence s, int i) {
        return AND.contains(form(s, i));
    }

    private static boolean isNameOfStreet(Sentence s, int i) {
        return i >= 0 && i < s.size() && (isOfName(s.token(i)) || isNumbered(form(s, i)));
    }

    private static boolean isOfName(Token token) {
        return NameMatcher.isCapital(token) && Character.isLetter(token.form().charAt(0));
    }

    private static boolean isNumbered(String form) {
        return NUMBERED.matcher(form).matches();
    }

    private static String form(Sentence s, int i) {
        return i < 0 || i >= s.size() ? "" : s.token(i).form().toLowerCase(Locale.ROOT);
    }
}
