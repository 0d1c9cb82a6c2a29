package org.hearsay.app.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as columns hold it. */
final class PlainText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** Without U+0000, which PostgreSQL does not hold; every other character stays where it was. */
    static String of(String text) {
        return text.replace('\0', '\uFFFD');
    }

    static Optional<String> of(Optional<String> text) {
        return text.map(PlainText::of);
    }

    /** The words in lower case without accents and signs, one space before each and after the last: {@code " cote d ivoire "}. */
    static String words(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String words =
                SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.isEmpty() ? " " : " " + words + " ";
    }
}
