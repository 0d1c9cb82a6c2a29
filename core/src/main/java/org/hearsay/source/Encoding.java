package org.hearsay.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to characters: a byte order mark decides, then the name that the carrier or the page gives, then UTF-8 if every byte fits it,
 * else windows-1252, which the WHATWG Encoding Standard makes the fallback for western pages.
 */
final class Encoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** How far into a page its own word for its encoding is looked for: the HTML standard's 1024 bytes. */
    private static final int PRESCAN = 1024;

    private Encoding() {}

    /**
     * Characters, and whether their encoding was a guess.
     *
     * @param guessed the name of the encoding that was guessed; empty when it was known
     */
    record Decoded(String text, Optional<String> guessed) {}

    static Decoded decode(byte[] bytes, Optional<String> mediaType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return known(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return known(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return known(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Optional<Charset> named = mediaType
                .flatMap(Encoding::charsetIn)
                .or(() ->
                        charsetIn(new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)));
        for (Charset charset : named.stream().toList()) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                return new Decoded(text.get(), Optional.empty());
            }
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), Optional.empty());
        }
        return new Decoded(new String(bytes, WINDOWS_1252), Optional.of("windows-1252"));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded known(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), Optional.empty());
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    /** The encoding named after {@code charset=} or {@code encoding=} in a media type, a meta element or an XML declaration. */
    private static Optional<Charset> charsetIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String key : new String[] {"charset=", "encoding="}) {
            int at = lower.indexOf(key);
            // A plain text may talk about "charset=": only a media type or a page's own markup is believed.
            if (at < 0 || (words.length() > 100 && lower.indexOf('<') < 0)) {
                continue;
            }
            int from = at + key.length();
            while (from < words.length() && "\"' ".indexOf(words.charAt(from)) >= 0) {
                from++;
            }
            int to = from;
            while (to < words.length() && isNameCharacter(words.charAt(to))) {
                to++;
            }
            try {
                if (to > from) {
                    return Optional.of(webName(Charset.forName(words.substring(from, to))));
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the web calls Latin-1 and ASCII is windows-1252 (WHATWG Encoding Standard, section 4.2). */
    private static Charset webName(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? WINDOWS_1252
                : charset;
    }

    private static boolean isNameCharacter(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
