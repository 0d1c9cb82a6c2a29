package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;

/**
 * Gives the words of a sentence that is all capitals, has none, or is a headline with a capital on each word the letters they would
 * have in running text, so that the parser, which learnt from running text, finds names and verbs in it.
 */
final class Truecaser {
    /** Small within a name: "Abd al-Hamid". */
    private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "ur", "bin", "ibn", "de");

    /** Behind a name: "John Paul II". */
    private static final Set<String> NUMERALS =
            Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi");

    private final Engine engine;
    private final Set<String> small;
    private final Set<String> days;
    private final Set<String> months;
    private final Set<String> titles;
    private final Set<String> ranks;
    private final Set<String> nameNouns;
    private final Set<String> nameAdjectives;
    private final CommonWords common;

    Truecaser(Engine engine) {
        this.engine = engine;
        Table table = Table.load("en/case.tsv");
        small = kind(table, "small");
        days = kind(table, "day");
        months = kind(table, "month");
        titles = kind(table, "title");
        ranks = kind(table, "rank");
        nameNouns = kind(table, "name-noun");
        nameAdjectives = kind(table, "name-adjective");
        common = CommonWords.load(kind(table, "common"));
    }

    private static Set<String> kind(Table table, String kind) {
        return Set.copyOf(table.rows().stream()
                .filter(row -> row.field(0).equals(kind))
                .flatMap(row -> row.words(1).stream())
                .toList());
    }

    /**
     * Whether a heading capitalizes its words though they are no names.
     *
     * @param spellings how the text below writes its words
     */
    boolean isHeadline(List<Word> words, Spellings spellings) {
        int capitals = 0;
        int others = 0;
        boolean isAnySmall = false;
        for (int i = 1; i < words.size(); i++) {
            String form = words.get(i).form();
            String lower = form.toLowerCase(Locale.ROOT);
            if (Character.isUpperCase(form.charAt(0))) {
                capitals++;
                isAnySmall |= isMostlySmall(lower, spellings);
            } else if (Character.isLetter(form.charAt(0)) && !small.contains(lower)) {
                others++;
            }
        }
        return isAnySmall && capitals >= 3 && others * 5 <= capitals;
    }

    private boolean isMostlySmall(String lower, Spellings spellings) {
        Optional<String> told = spellings.of(lower);
        if (told.isPresent()) {
            return told.get().equals(lower);
        }
        return small.contains(lower)
                || isCommon(lower)
                || engine.usualCase(lower).filter(c -> c == WordCase.LOWER).isPresent();
    }

    /** A word of the lexica that is no name as well, or only somebody's initials. */
    private boolean isCommon(String lower) {
        return common.has(lower)
                && CasedNames.get()
                        .word(lower)
                        .filter(name -> name.length() < 2 || Character.isLowerCase(name.charAt(1)))
                        .isEmpty();
    }

    /** A headline's words, those small that mostly are. */
    List<Word> lowerHeadline(List<Word> words, Spellings spellings) {
        List<String> forms = new ArrayList<>();
        for (Word word : words) {
            String lower = word.form().toLowerCase(Locale.ROOT);
            boolean isCapitalized =
                    word.form().length() > 1 && word.form().substring(1).equals(lower.substring(1));
            forms.add(isCapitalized && isMostlySmall(lower, spellings) ? lower : word.form());
        }
        capitalizeNamesOfBodies(forms);
        return withForms(words, forms);
    }

    /**
     * The words of a sentence without case.
     *
     * @param spellings how the text around writes its words, where it has case
     */
    List<Word> recase(List<Word> words, Spellings spellings) {
        List<String> forms = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            forms.add(alone(words, i, spellings));
        }
        writeKnownNames(words, forms);
        capitalizeGivenNames(forms);
        capitalizeNamesOfBodies(forms);
        capitalizeTitles(forms);
        return withForms(words, forms);
    }

    private static List<Word> withForms(List<Word> words, List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (Character.isLetter(forms.get(i).charAt(0))) {
                forms.set(i, capitalized(forms.get(i)));
                break;
            }
        }
        List<Word> recased = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            recased.add(new Word(forms.get(i), words.get(i).span()));
        }
        return recased;
    }

    private String alone(List<Word> words, int i, Spellings spellings) {
        String form = words.get(i).form();
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.length() != form.length()) {
            return form;
        }
        Optional<String> told = spellings.of(lower);
        if (told.isPresent()) {
            return told.get();
        }
        if (days.contains(lower) || months.contains(lower) && isBesideNumber(words, i)) {
            return capitalized(lower);
        }
        Optional<String> shape = WordShape.of(lower);
        if (shape.isPresent()) {
            return shape.get();
        }
        if (!Character.isLetter(lower.charAt(0)) || small.contains(lower)) {
            return lower;
        }
        if (lower.length() == 1) {
            return lower.equals("a") ? lower : lower.toUpperCase(Locale.ROOT);
        }
        if (isAbbreviation(lower)) {
            return lower.length() == 2 ? lower.toUpperCase(Locale.ROOT) : capitalized(lower);
        }
        return byItself(lower);
    }

    private String byItself(String lower) {
        if (isCommon(lower)) {
            return lower;
        }
        Optional<WordCase> usual = engine.usualCase(lower);
        if (usual.filter(known -> known != WordCase.LOWER).isPresent()) {
            return as(usual.get(), lower);
        }
        if (lower.indexOf('-') > 0) {
            return usual.isPresent() ? lower : parts(lower);
        }
        if (usual.isPresent()) {
            return CasedNames.get().isKnownPlace(lower) ? capitalized(lower) : lower;
        }
        return unknown(lower);
    }

    /** "anti-Castro", "al-Hamid": each part as it is by itself. */
    private String parts(String lower) {
        List<String> parts = new ArrayList<>();
        for (String part : lower.split("-", -1)) {
            boolean isNone = part.isEmpty() || !Character.isLetter(part.charAt(0));
            parts.add(isNone || small.contains(part) || PARTICLES.contains(part) ? part : byItself(part));
        }
        return String.join("-", parts);
    }

    private void capitalizeGivenNames(List<String> forms) {
        for (int i = 0; i + 1 < forms.size(); i++) {
            String form = forms.get(i);
            if (Character.isUpperCase(forms.get(i + 1).charAt(0))
                    && CasedNames.get().isGivenName(form)
                    && !small.contains(form)
                    && (!isCommon(form) || i == 0 || !small.contains(forms.get(i - 1)))) {
                forms.set(i, capitalized(form));
            }
        }
    }

    private static String as(WordCase wordCase, String lower) {
        return switch (wordCase) {
            case LOWER -> lower;
            case CAPITALIZED -> capitalized(lower);
            case UPPER -> lower.toUpperCase(Locale.ROOT);
        };
    }

    /** A word that nobody knows is a name; one without vowels is its initials. */
    private static String unknown(String lower) {
        boolean letters = lower.chars().allMatch(Character::isLetter);
        boolean vowels = lower.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        return !letters ? lower : vowels ? capitalized(lower) : lower.toUpperCase(Locale.ROOT);
    }

    private static boolean isAbbreviation(String lower) {
        return lower.endsWith(".") && lower.length() > 1 && Character.isLetter(lower.charAt(0));
    }

    private static boolean isBesideNumber(List<Word> words, int i) {
        return i > 0 && Character.isDigit(words.get(i - 1).form().charAt(0))
                || i + 1 < words.size()
                        && Character.isDigit(words.get(i + 1).form().charAt(0));
    }

    /** Names of the registries, the longest from each place on, and places of several words. */
    private void writeKnownNames(List<Word> words, List<String> forms) {
        CasedNames names = CasedNames.get();
        for (int i = 0; i < forms.size(); ) {
            int end = writeNameAt(names, words, forms, i);
            i = Math.max(end, i + 1);
        }
    }

    private int writeNameAt(CasedNames names, List<Word> words, List<String> forms, int from) {
        StringBuilder letters = new StringBuilder();
        StringBuilder spaced = new StringBuilder();
        int best = -1;
        String cased = "";
        boolean anyName = false;
        for (int to = from; to < Math.min(forms.size(), from + CasedNames.LONGEST); to++) {
            String lower = words.get(to).form().toLowerCase(Locale.ROOT);
            letters.append(CasedNames.letters(lower));
            spaced.append(spaced.isEmpty() ? "" : " ").append(lower);
            anyName |= Character.isUpperCase(forms.get(to).charAt(0));
            String key = letters.toString();
            Optional<String> known = to == from && (small.contains(lower) || isCommon(lower))
                    ? Optional.empty()
                    : to == from ? names.word(key) : names.name(key);
            if (known.isPresent()) {
                best = to + 1;
                cased = known.get();
            } else if (to > from
                    && to - from < 4
                    && anyName
                    && Character.isLetter(lower.charAt(0))
                    && !small.contains(words.get(from).form().toLowerCase(Locale.ROOT))
                    && !small.contains(lower)
                    && names.isPlace(spaced.toString())) {
                best = to + 1;
                cased = "";
            }
        }
        for (int k = from, at = 0; k < best; k++) {
            String lower = words.get(k).form().toLowerCase(Locale.ROOT);
            int length = CasedNames.letters(lower).length();
            if (cased.isEmpty()) {
                forms.set(k, small.contains(lower) ? lower : capitalized(forms.get(k)));
            } else if (length == lower.length()) {
                forms.set(k, cased.substring(at, at + length));
            }
            at += length;
        }
        return best;
    }

    /** "national liberation front", "ministry": a run of names and words that names are made of, up to a noun that bodies are called by. */
    private void capitalizeNamesOfBodies(List<String> forms) {
        for (int i = 1; i < forms.size(); i++) {
            if (!nameNouns.contains(forms.get(i).toLowerCase(Locale.ROOT))) {
                continue;
            }
            int from = i;
            while (from > 0 && isNamePart(forms.get(from - 1))) {
                from--;
            }
            for (int k = from; k < i; k++) {
                forms.set(k, capitalized(forms.get(k)));
            }
            if (from < i) {
                forms.set(i, capitalized(forms.get(i)));
            }
        }
    }

    private boolean isNamePart(String form) {
        return Character.isUpperCase(form.charAt(0)) || nameAdjectives.contains(form.toLowerCase(Locale.ROOT));
    }

    private void capitalizeTitles(List<String> forms) {
        for (int i = forms.size() - 2; i >= 0; i--) {
            String title = forms.get(i).toLowerCase(Locale.ROOT);
            String next = forms.get(i + 1);
            if (ranks.contains(title) && Character.isLetter(next.charAt(0)) && !small.contains(next)) {
                forms.set(i + 1, capitalized(next));
            }
            if (NUMERALS.contains(next) && Character.isUpperCase(forms.get(i).charAt(0))) {
                forms.set(i + 1, next.toUpperCase(Locale.ROOT));
            }
            boolean nameFollows = Character.isUpperCase(forms.get(i + 1).charAt(0));
            if (nameFollows && titles.contains(title)) {
                forms.set(i, capitalized(forms.get(i)));
            }
        }
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
