package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.model.Span;

/** Cuts the words of a paragraph into sentences. */
final class SentenceSplitter {
    /** The parser's work grows with the length of a sentence, and nobody writes longer ones: lists and tables are cut. */
    private static final int LONGEST = 160;

    private final Set<String> starters;
    private final Set<String> titles;
    private final Set<String> hours;
    private final Set<String> ofHours;
    private final Set<String> plainWords;
    private final Set<String> reporting;

    private SentenceSplitter(Table table) {
        starters = kind(table, "starter");
        titles = kind(table, "title");
        hours = kind(table, "hour");
        ofHours = kind(table, "of-hour");
        plainWords = kind(table, "word");
        reporting = kind(table, "reporting");
    }

    static SentenceSplitter load() {
        return new SentenceSplitter(Table.load("en/sentences.tsv"));
    }

    private static Set<String> kind(Table table, String kind) {
        return Set.copyOf(table.rows().stream()
                .filter(row -> row.field(0).equals(kind))
                .flatMap(row -> row.words(1).stream())
                .toList());
    }

    /**
     * The sentences of a paragraph, each with at least one word; every word is in one of them.
     *
     * @param words their spans are offsets into the paragraph
     * @param closing for each offset of the paragraph, whether a mark that closes a quotation stands there
     */
    List<List<Word>> split(List<Word> words, LetterCase letters, boolean[] closing) {
        List<Word> mended = mend(words, letters);
        List<List<Word>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < mended.size(); i++) {
            int end = isEnd(mended, i, letters, closing);
            if (end < 0 && i + 1 - from >= LONGEST) {
                end = i + 1;
            }
            if (end > 0) {
                sentences.add(List.copyOf(mended.subList(from, end)));
                from = end;
                i = end - 1;
            }
        }
        if (from < mended.size()) {
            sentences.add(List.copyOf(mended.subList(from, mended.size())));
        }
        return sentences;
    }

    /** One past the last word of the sentence that word i ends, with the marks that close behind it; -1 if it ends none. */
    private int isEnd(List<Word> words, int i, LetterCase letters, boolean[] closing) {
        String form = words.get(i).form();
        boolean isMark = isFinalMark(form);
        if (!isMark && !isAbbreviation(form)) {
            return -1;
        }
        int next = i + 1;
        boolean closed = false;
        while (next < words.size() && closes(words.get(next), closing)) {
            closed |= isQuote(words.get(next).form());
            next++;
        }
        if (next == words.size()) {
            return next;
        }
        String following = words.get(next).form();
        boolean ends = isMark
                ? endsByMark(words, i, next, closed, letters)
                : endsByAbbreviation(words.get(i), words.get(next), letters)
                        || endsByHour(words, i, next, letters)
                        || endsByPlatform(words, i);
        return ends && !",;:-".contains(following.substring(0, 1)) ? next : -1;
    }

    private boolean endsByMark(List<Word> words, int i, int next, boolean closed, LetterCase letters) {
        boolean ellipsis = words.get(i).form().startsWith("..");
        boolean fullStop = words.get(i).form().equals(".");
        boolean lower = Character.isLowerCase(words.get(next).form().charAt(0));
        if (closed && !fullStop && isReported(words, next)) {
            return false;
        }
        if (letters != LetterCase.MIXED) {
            return !(closed && isReported(words, next));
        }
        if (!lower) {
            return true;
        }
        // A small letter after a full stop: an abbreviation that nobody listed, or a writer who forgot the capital.
        return fullStop
                && !closed
                && !ellipsis
                && i > 0
                && words.get(i - 1).form().length() > 5;
    }

    /** "he asked", "the minister said" behind a quotation that ends in a mark of its own. */
    private boolean isReported(List<Word> words, int next) {
        for (int k = next; k < Math.min(words.size(), next + 5); k++) {
            String form = words.get(k).form().toLowerCase(Locale.ROOT);
            if (reporting.contains(form)) {
                return true;
            }
            if (!Character.isLetter(form.charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private boolean endsByAbbreviation(Word word, Word next, LetterCase letters) {
        String stem = word.form().substring(0, word.form().length() - 1).toLowerCase(Locale.ROOT);
        if (titles.contains(stem)) {
            return false;
        }
        return switch (letters) {
            case MIXED -> starters.contains(next.form());
            case UPPER, LOWER ->
                next.span().start() - word.span().end() > 1
                        && starters.contains(capitalized(next.form().toLowerCase(Locale.ROOT)));
        };
    }

    /** "at about 5 a.m. Soldiers came", "at 5 a.m. “They came", and not "5 p.m. Sunday", "5 p.m. EST", "5 p.m. Kabul time". */
    private boolean endsByHour(List<Word> words, int i, int next, LetterCase letters) {
        String hour = words.get(i).form().toLowerCase(Locale.ROOT);
        int first = isQuote(words.get(next).form()) && next + 1 < words.size() ? next + 1 : next;
        String form = words.get(first).form();
        boolean name = form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(1))
                && !ofHours.contains(form);
        boolean zone = first + 1 < words.size() && words.get(first + 1).form().equals("time");
        return letters == LetterCase.MIXED && hours.contains(hour.substring(0, hour.length() - 1)) && name && !zone;
    }

    /** "the mayor wrote on X. Soldiers came": no initial. */
    private static boolean endsByPlatform(List<Word> words, int i) {
        return i > 0
                && words.get(i).form().equals("X.")
                && words.get(i - 1).form().equals("on");
    }

    /** Parts what the tokenizer left together: the full stop after a numeral or a plain word, "attack.The". */
    private List<Word> mend(List<Word> words, LetterCase letters) {
        List<Word> mended = new ArrayList<>(words.size() + 2);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int stop = word.form().length() - 1;
            if (stop > 0
                    && word.form().charAt(stop) == '.'
                    && isPlain(word.form().substring(0, stop))) {
                boolean last = i + 1 == words.size();
                if (last || mayStart(words.get(i + 1).form(), letters)) {
                    part(word, stop, stop + 1, mended);
                    continue;
                }
            }
            int joint = joint(word.form());
            if (joint > 0) {
                part(word, joint, joint + 1, mended);
            } else {
                mended.add(word);
            }
        }
        return mended;
    }

    private boolean isPlain(String stem) {
        return stem.chars().allMatch(Character::isDigit) || plainWords.contains(stem.toLowerCase(Locale.ROOT));
    }

    private boolean mayStart(String form, LetterCase letters) {
        return letters == LetterCase.MIXED
                ? starters.contains(form) || form.equals("\"")
                : starters.contains(capitalized(form.toLowerCase(Locale.ROOT)));
    }

    private static String capitalized(String lower) {
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** Where a full stop joins two sentences in one word; 0 if it does not. */
    private static int joint(String form) {
        int dot = form.indexOf('.');
        if (dot < 2 || dot + 3 > form.length() || form.indexOf('.', dot + 1) >= 0) {
            return 0;
        }
        boolean joined = (Character.isLowerCase(form.charAt(dot - 1)) || Character.isDigit(form.charAt(dot - 1)))
                && Character.isUpperCase(form.charAt(dot + 1))
                && Character.isLowerCase(form.charAt(dot + 2));
        return joined && form.indexOf('@') < 0 && form.indexOf('/') < 0 ? dot : 0;
    }

    private static void part(Word word, int from, int to, List<Word> into) {
        String form = word.form();
        int start = word.span().start();
        into.add(new Word(form.substring(0, from), new Span(start, start + from)));
        into.add(new Word(form.substring(from, to), new Span(start + from, start + to)));
        if (to < form.length()) {
            into.add(new Word(form.substring(to), new Span(start + to, start + form.length())));
        }
    }

    private static boolean closes(Word word, boolean[] closing) {
        String form = word.form();
        return form.equals(")")
                || form.equals("]")
                || form.equals("}")
                || isFinalMark(form)
                || isQuote(form) && closing[word.span().start()];
    }

    private static boolean isQuote(String form) {
        return form.equals("\"") || form.equals("'");
    }

    private static boolean isFinalMark(String form) {
        return form.chars().allMatch(c -> c == '.' || c == '?' || c == '!');
    }

    private static boolean isAbbreviation(String form) {
        return form.length() > 1 && form.charAt(form.length() - 1) == '.';
    }
}
