package org.hearsay.language;

import java.util.Arrays;
import org.hearsay.model.Span;

/**
 * A report's text as the parser is given it, with a map back: quotation marks and apostrophes are straight, each kind of space is a
 * space, line ends are line feeds, dashes and ellipses are spelt as the parser learnt them, invisible characters are gone, and
 * punctuation that was decoded wrongly (UTF-8 read as Windows-1252) is mended.
 */
final class NormalText {
    private final String source;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private NormalText(String source) {
        this.source = source;
        text = new StringBuilder(source.length() + 16);
        starts = new int[source.length() + 16];
        ends = new int[source.length() + 16];
    }

    static NormalText of(String source) {
        NormalText normal = new NormalText(source);
        int i = 0;
        while (i < source.length()) {
            i = normal.next(i);
        }
        return normal;
    }

    String text() {
        return text.toString();
    }

    /** The report's own character at a place of this text. */
    char original(int at) {
        return Mojibake.at(source, starts[at]).map(Mojibake::meant).orElse(source.charAt(starts[at]));
    }

    /** A stretch of this text as a stretch of the report's. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    private int next(int i) {
        char c = source.charAt(i);
        if (c < 0x80 && c != '\'' && c != '`' && c >= ' ' && c != 0x7F) {
            return put(c, i, i + 1);
        }
        if (c == 'â' || c == 'Â') {
            Mojibake found = Mojibake.at(source, i).orElse(null);
            if (found != null) {
                int after = i + found.length();
                boolean single = found.meant() == '’' || found.meant() == '‘';
                boolean twice = single
                        && after < source.length()
                        && Mojibake.at(source, after)
                                .filter(second -> second.meant() == found.meant())
                                .isPresent();
                return twice ? put('"', i, after + found.length()) : putNormal(found.meant(), i, after);
            }
        }
        if ((c == '\'' || c == '`' || c == '‘' || c == '’') && i + 1 < source.length() && source.charAt(i + 1) == c) {
            boolean insideWord = i > 0
                    && i + 2 < source.length()
                    && Character.isLetterOrDigit(source.charAt(i - 1))
                    && Character.isLetter(source.charAt(i + 2));
            return put(insideWord ? '\'' : '"', i, i + 2);
        }
        if (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
            return put('\n', i, i + 2);
        }
        if (Character.isSurrogate(c)) {
            if (i + 1 < source.length() && Character.isSurrogatePair(c, source.charAt(i + 1))) {
                put(c, i, i + 2);
                return put(source.charAt(i + 1), i, i + 2);
            }
            return put(' ', i, i + 1);
        }
        return putNormal(c, i, i + 1);
    }

    private int putNormal(char c, int from, int to) {
        switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '〝', '〞', '＂' -> put('"', from, to);
            case '‘', '’', '‚', '‛', '′', '´', '`', '‹', '›', '＇' -> put('\'', from, to);
            case '…' -> {
                put('.', from, to);
                put('.', from, to);
                put('.', from, to);
            }
            case '—', '―' -> {
                put('-', from, to);
                put('-', from, to);
            }
            case '–', '‐', '‑', '‒', '−' -> put('-', from, to);
            case '\n', '\r', '\u2028', '\u2029', '\u0085' -> put('\n', from, to);
            default -> {
                int type = Character.getType(c);
                if (type == Character.SPACE_SEPARATOR || type == Character.CONTROL || c == '\uFFFD') {
                    put(' ', from, to);
                } else if (type != Character.FORMAT) {
                    put(c, from, to);
                }
            }
        }
        return to;
    }

    private int put(char c, int from, int to) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = from;
        ends[at] = to;
        text.append(c);
        return to;
    }
}
