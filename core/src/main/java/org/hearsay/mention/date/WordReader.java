package org.hearsay.mention.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.knowledge.date.CalendarWords;
import org.hearsay.language.Token;

/** Splits text into {@link Word}s, in one pass over its characters. */
final class WordReader {
    private final CalendarWords calendar;

    WordReader(CalendarWords calendar) {
        this.calendar = calendar;
    }

    /** @param tokens the tokens of the sentence, in text order; none outside a sentence */
    List<Word> read(String text, int from, int to, List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size() + 8);
        int token = 0;
        for (int at = from; at < to; ) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            while (token < tokens.size() && tokens.get(token).span().end() <= at) {
                token++;
            }
            Word word = wordAt(text, at, to, token < tokens.size() ? token : -1);
            words.add(word);
            at = word.end();
        }
        return words;
    }

    private Word wordAt(String text, int start, int to, int token) {
        char c = text.charAt(start);
        if (isDigit(c)) {
            return number(text, start, to, token);
        }
        int end = start + 1;
        if (Character.isLetter(c)) {
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == start + 1) {
                end = initials(text, end, to);
            }
            String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
            return new Word(
                    lower,
                    Character.isUpperCase(c),
                    start,
                    end,
                    token,
                    Word.Shape.LETTERS,
                    -1,
                    0,
                    calendar.senses(lower));
        }
        String mark = switch (c) {
            case '‘', '’', '`', '\'' -> "'";
            case '–', '—', '‐', '‑', '−', '-' -> "-";
            default -> text.substring(start, end);
        };
        return new Word(mark, false, start, end, token, Word.Shape.MARK, -1, 0, calendar.senses(mark));
    }

    /** The end of "a.m." or "U.S.", which begins with the letter before {@code end}; {@code end} when there are no initials. */
    private static int initials(String text, int end, int to) {
        int at = end;
        while (at + 1 < to
                && text.charAt(at) == '.'
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 == to || !Character.isLetter(text.charAt(at + 2)))) {
            at += 2;
        }
        return at > end && at < to && text.charAt(at) == '.' ? at + 1 : at;
    }

    private Word number(String text, int start, int to, int token) {
        int end = start;
        double value = 0;
        while (end < to && isDigit(text.charAt(end))) {
            value = value * 10 + (text.charAt(end) - '0');
            end++;
        }
        int digits = end - start;
        Word.Shape shape = Word.Shape.NUMBER;
        if (digits <= 3) {
            while (end + 3 < to && text.charAt(end) == ',' && isGroup(text, end + 1, to)) {
                value = value * 1000 + Integer.parseInt(text, end + 1, end + 4, 10);
                end += 4;
                shape = Word.Shape.AMOUNT;
            }
        }
        if (end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            double place = 0.1;
            for (end++; end < to && isDigit(text.charAt(end)); end++, place /= 10) {
                value += (text.charAt(end) - '0') * place;
            }
            shape = Word.Shape.AMOUNT;
        }
        int suffix = end;
        while (suffix < to && Character.isLetter(text.charAt(suffix))) {
            suffix++;
        }
        if (shape == Word.Shape.NUMBER && suffix > end) {
            switch (text.substring(end, suffix).toLowerCase(Locale.ROOT)) {
                case "st", "nd", "rd", "th" -> {
                    shape = Word.Shape.ORDINAL;
                    end = suffix;
                }
                case "s" -> {
                    shape = Word.Shape.DECADE;
                    end = suffix;
                }
                default -> {}
            }
        }
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        return new Word(lower, false, start, end, token, shape, value, digits, calendar.senses(lower));
    }

    private static boolean isGroup(String text, int from, int to) {
        return from + 3 <= to
                && isDigit(text.charAt(from))
                && isDigit(text.charAt(from + 1))
                && isDigit(text.charAt(from + 2))
                && (from + 3 == to || !isDigit(text.charAt(from + 3)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
