package org.hearsay.language;

import java.util.Optional;

/**
 * Punctuation that was written as UTF-8 and read as Windows-1252: three characters that stand for one. A closing quotation mark often
 * loses its last character, which that code page does not have.
 *
 * @param meant the character that was meant
 * @param length how many characters stand for it
 */
record Mojibake(char meant, int length) {
    static Optional<Mojibake> at(String text, int i) {
        char first = text.charAt(i);
        char second = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (first == 'Â' && (second == '\u00A0' || second == '\uFFFD')) {
            return Optional.of(new Mojibake(' ', 2));
        }
        if (first != 'â' || second != '€') {
            return Optional.empty();
        }
        char third = i + 2 < text.length() ? text.charAt(i + 2) : ' ';
        return Optional.of(
                switch (third) {
                    case 'œ' -> new Mojibake('“', 3);
                    case '\u009D', '\uFFFD', '?' -> new Mojibake('”', 3);
                    case '˜' -> new Mojibake('‘', 3);
                    case '™' -> new Mojibake('’', 3);
                    case '“' -> new Mojibake('–', 3);
                    case '”' -> new Mojibake('—', 3);
                    case '¦' -> new Mojibake('…', 3);
                    case '¢' -> new Mojibake('•', 3);
                    default -> new Mojibake('”', 2);
                });
    }
}
