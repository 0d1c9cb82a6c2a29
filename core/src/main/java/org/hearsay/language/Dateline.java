package org.hearsay.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline that opens a report: place, day and agency, or some of them, and a dash. A word in capitals and a dash are enough only
 * where capitals are unusual; a place in small letters needs a day or an agency. A colon stands after a speaker as well, so before it the
 * place must be a town that is known: any with a day or an agency, a larger one alone.
 */
final class Dateline {
    /** Only so much of a paragraph is looked at. */
    private static final int REACH = 160;

    /** So many people live in a town whose name before a colon is no speaker's. */
    private static final int WELL_KNOWN = 20_000;

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september"
                    + "|october|november|december)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\.?)";
    private static final Pattern FORM = Pattern.compile(
            // place, region, a note on it
            "(?<place>\\p{L}[\\p{L}.'\\- /]{1,40}(?:, ?\\p{Lu}[\\p{L}.' ]{1,30}){0,2}?(?: ?\\([\\p{L} ]{3,25}\\)(?=, ))?)?"
                    + "(?<day>[,.]? ?(?i:(?:" + WEEKDAY + ",? )?(?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2}|"
                    + WEEKDAY
                    + ")(?:,? ?\\d{2,4})?))?"
                    + "(?<agency>,? ?\\([^()\\n]{2,60}\\)|(?<=[ ,.])/[A-Z][A-Za-z ]{1,30}/)?"
                    + "(?<mark> ?\\.? ?(?:--?-?|_)(?= |$)|:(?= )| ?\\.--? ?)"
                    // an editor's marks, as monitoring services write them
                    + "(?<notes>(?:\\s*\\[(?:\\p{Lu}|\\s)[^\\[\\]]{0,40}\\])*)\\s*");

    private Dateline() {}

    /** The length of the dateline that begins a paragraph, with the dash and the space after it; 0 if there is none. */
    static int at(String text, int from, int to, LetterCase letters) {
        int reach = Math.min(to, from + REACH);
        String head = text.substring(from, reach).replace('\n', ' ');
        Matcher matcher = FORM.matcher(head);
        if (!matcher.lookingAt() || matcher.start("mark") == 0) {
            return 0;
        }
        String place = matcher.group("place") == null ? "" : matcher.group("place");
        boolean day = matcher.group("day") != null;
        boolean agency = matcher.group("agency") != null;
        boolean capitalFollows = matcher.end() == head.length() || !Character.isLowerCase(head.charAt(matcher.end()));
        boolean made = isMade(place, day, agency, matcher.group("mark"), letters);
        return made && (capitalFollows || day || agency || letters != LetterCase.MIXED) ? matcher.end() : 0;
    }

    /** The same below the first paragraph, under the caption of a picture: there the place must be in capitals. */
    static int lateAt(String text, int from, int to, LetterCase letters) {
        int end = from;
        while (end < to && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ',') {
            end++;
        }
        return letters == LetterCase.MIXED && isCapitals(text.substring(from, end)) ? at(text, from, to, letters) : 0;
    }

    private static boolean isMade(String place, boolean day, boolean agency, String mark, LetterCase letters) {
        String city = place.contains(",") ? place.substring(0, place.indexOf(',')) : place;
        boolean fewWords = city.chars().filter(c -> c == ' ').count() < 4;
        boolean colon = mark.equals(":");
        return switch (letters) {
            case MIXED ->
                agency && !colon && (place.isEmpty() || startsUpper(city) && fewWords)
                        || day && !colon && startsUpper(city) && fewWords
                        || isCapitals(city) && fewWords
                        || colon && isName(city) && isTown(city, day || agency ? 0 : WELL_KNOWN)
                        || mark.strip().equals("-")
                                && (mark.startsWith(" ") || place.endsWith(" "))
                                && isName(city)
                                && fewWords;
            case UPPER -> !colon && fewWords && (day || agency) && !place.isEmpty();
            case LOWER -> fewWords && (agency && !colon || !place.isEmpty() && city.indexOf(' ') < 0 && colon);
        };
    }

    private static boolean isTown(String name, int people) {
        return CasedNames.get().isTown(name.strip(), people);
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** "Harbour News English - ": a newspaper's or a town's name, every word with a capital letter. */
    private static boolean isName(String words) {
        return !words.isBlank() && List.of(words.strip().split(" +")).stream().allMatch(Dateline::startsUpper);
    }

    private static boolean isCapitals(String words) {
        return words.chars().filter(Character::isLetter).count() > 2
                && words.chars().noneMatch(Character::isLowerCase);
    }
}
