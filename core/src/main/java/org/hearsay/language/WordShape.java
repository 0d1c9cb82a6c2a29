package org.hearsay.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words whose letters tell by themselves how they are written. */
final class WordShape {
    private static final Pattern DOTTED = Pattern.compile("(?:[a-z]\\.){2,}[a-z]?");
    private static final Pattern SCOTTISH = Pattern.compile("mc[a-z]{3,}");
    private static final Pattern DESIGNATION = Pattern.compile("[a-z]{1,4}-?\\d+[a-z]?|(?:[a-z]\\d+){2,}");
    private static final Pattern INITIALS = Pattern.compile("[b-df-hj-np-tv-xz]{3,5}");
    private static final Pattern SOUNDS = Pattern.compile("hm+|mm+|sh+|ps+t|nth|[kcw]m[hs]?|k?mph|lbs|hrs|dlrs?");

    private WordShape() {}

    /** The word as it is written: "N.Y.", "McBride", "AK-47"; empty where its letters do not tell. */
    static Optional<String> of(String lower) {
        if (lower.equals("a.m.") || lower.equals("p.m.") || lower.equals("e.g.") || lower.equals("i.e.")) {
            return Optional.of(lower);
        }
        if (DOTTED.matcher(lower).matches() || DESIGNATION.matcher(lower).matches()) {
            return Optional.of(lower.toUpperCase(Locale.ROOT));
        }
        Matcher scottish = SCOTTISH.matcher(lower);
        if (scottish.matches()) {
            return Optional.of("Mc" + Character.toUpperCase(lower.charAt(2)) + lower.substring(3));
        }
        return isInitials(lower) ? Optional.of(lower.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** A few letters that nobody can pronounce. */
    private static boolean isInitials(String lower) {
        return INITIALS.matcher(lower).matches() && !SOUNDS.matcher(lower).matches();
    }
}
