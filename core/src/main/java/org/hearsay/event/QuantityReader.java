package org.hearsay.event;

import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.PhraseTable;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Reads how many a noun phrase counts: figures, number words, vague numerals and what stands before them. */
final class QuantityReader {
    static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> SCALES =
            Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "lakh", 100_000, "million", 1_000_000, "score", 20);

    private final PhraseTable<Quantity> vague = new PhraseTable<>();
    private final PhraseTable<String> comparators = new PhraseTable<>();

    QuantityReader() {
        for (Table.Row row : Table.load("en/event/numerals.tsv").rows()) {
            vague.add(row.field(0), new Quantity(bound(row.field(1)), bound(row.field(2)), bound(row.field(3))));
        }
        for (Table.Row row : Table.load("en/event/comparators.tsv").rows()) {
            for (String words : row.field(1).split(",", -1)) {
                comparators.add(words, row.field(0));
            }
        }
    }

    private static Optional<Integer> bound(String field) {
        return field.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(field));
    }

    /** What the words of a noun phrase, up to its head, count; empty if they count nothing. */
    Optional<Quantity> read(SentenceWords words, int from, int head) {
        int first = words.unit(from);
        int end = words.unit(head + 1);
        for (int unit = first; unit < end; unit++) {
            Token token = words.sentence().token(words.token(unit));
            Optional<Number> number = number(words, unit, end);
            if (number.isPresent()) {
                if (isAge(words, number.get().end(), end) || isOrdinalYear(token, words, unit)) {
                    unit = number.get().end() - 1;
                    continue;
                }
                return Optional.of(bounded(words, unit, end, number.get()));
            }
            Optional<Integer> numeral = numeralBehindComparator(words, unit, end);
            if (numeral.isPresent()) {
                unit = numeral.get() - 1;
                continue;
            }
            Optional<PhraseTable.Match<Quantity>> word = vague.at(words, unit);
            if (word.isPresent() && word.get().end() <= end && !isArticleOfMore(words, unit, end, word.get())) {
                return Optional.of(compared(words, unit, word.get().value()));
            }
        }
        return Optional.empty();
    }

    /** The unit of the number in "as many as 22", whose "many" counts nothing itself. */
    private Optional<Integer> numeralBehindComparator(SentenceWords words, int unit, int end) {
        return comparators
                .at(words, unit)
                .map(PhraseTable.Match::end)
                .filter(next -> next < end && number(words, next, end).isPresent());
    }

    /** "a" counts one only when nothing but the noun follows it: not in "a number of", nor in "an old couple", of whom the noun is the number. */
    private boolean isArticleOfMore(SentenceWords words, int unit, int end, PhraseTable.Match<Quantity> match) {
        boolean article = words.form(unit).equals("a") || words.form(unit).equals("an");
        if (!article || match.end() > unit + 1) {
            return false;
        }
        if (end - 1 > unit && isManyAlone(words, end - 1)) {
            return true;
        }
        for (int i = unit + 1; i < words.size() && i < unit + 4; i++) {
            if (words.form(i).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "a 12-year-old boy", "18 years". */
    private static boolean isAge(SentenceWords words, int unit, int end) {
        return unit < end
                && (words.lemma(unit).equals("year")
                        || words.lemma(unit).equals("month")
                        || words.form(unit).equals("percent")
                        || words.form(unit).equals("yo")); // "the 4 yo girl"
    }

    /** The year in "the 2009 riots" and in "the May 7, 2009 attacks". */
    private static boolean isOrdinalYear(Token token, SentenceWords words, int unit) {
        return isYear(token)
                && (words.sentence()
                                .nameAt(token.index())
                                .map(n -> n.type() == NameType.DATE || n.type() == NameType.EVENT)
                                .orElse(false)
                        || isAfterDay(words.sentence(), token.index()));
    }

    private static boolean isYear(Token token) {
        return token.form().matches("1[89]\\d\\d|20\\d\\d");
    }

    private static boolean isAfterDay(Sentence sentence, int at) {
        return at >= 2
                && sentence.token(at - 1).form().equals(",")
                && sentence.token(at - 2).form().matches("\\d{1,2}");
    }

    private boolean isManyAlone(SentenceWords words, int noun) {
        return vague.at(words, noun)
                .filter(many -> many.end() == noun + 1
                        && many.value().best().filter(best -> best > 1).isPresent())
                .isPresent();
    }

    private record Number(int value, int end) {}

    /** A number of figures or words at a unit: "1,200", "twenty-one", "two dozen", "1.2 million". */
    private static Optional<Number> number(SentenceWords words, int unit, int end) {
        double value = -1;
        int i = unit;
        for (; i < end; i++) {
            String form = words.form(i);
            Integer scale = SCALES.get(words.lemma(i));
            Optional<Double> figure = figure(form);
            if (scale != null && value >= 0) {
                value *= scale;
            } else if (figure.isPresent() && value < 0) {
                value = figure.get();
            } else if (WORDS.containsKey(form)
                    && (value < 0 || value >= 20 && value % 10 == 0 && WORDS.get(form) < 10 || value >= 100)) {
                value = Math.max(value, 0) + WORDS.get(form);
            } else if (form.equals("and") && value >= 100 && i + 1 < end && WORDS.containsKey(words.form(i + 1))) {
                continue;
            } else {
                break;
            }
        }
        if (value < 0 || value > 1e9) {
            return Optional.empty();
        }
        return Optional.of(new Number((int) Math.round(value), i));
    }

    private static Optional<Double> figure(String form) {
        if (form.isEmpty() || !Character.isDigit(form.charAt(0))) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= '0' && c <= '9' || c == '.') {
                digits.append(c);
            } else if (c != ',') {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(Double.valueOf(digits.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The bounds of a number by a range or by the words around it. */
    private Quantity bounded(SentenceWords words, int unit, int end, Number number) {
        int next = number.end();
        if (next + 1 <= end && next < words.size()) {
            String link = words.form(next);
            boolean between = unit > 0 && words.form(unit - 1).equals("between");
            if (link.equals("to") || link.equals("or") || link.equals("and") && between) {
                Optional<Number> upper = number(words, next + 1, Math.min(end, words.size()));
                if (upper.isPresent()) {
                    return Quantity.between(number.value(), upper.get().value());
                }
            }
            if (link.equals("or")
                    && next + 1 < words.size()
                    && words.form(next + 1).equals("more")) {
                return Quantity.atLeast(number.value());
            }
        }
        if (next < end) { // "20-30 people" comes as two figures in a row
            Optional<Number> upper = number(words, next, end);
            boolean isRange = upper.isPresent()
                    && upper.get().value() > number.value()
                    && !isAge(words, upper.get().end(), end); // "two 16-year-old boys"
            if (isRange) {
                return Quantity.between(number.value(), upper.get().value());
            }
        }
        return compared(words, unit, Quantity.exactly(number.value()));
    }

    private Quantity compared(SentenceWords words, int unit, Quantity counted) {
        Optional<String> comparator = comparatorBefore(words, unit);
        if (comparator.isEmpty()) {
            return counted;
        }
        if (counted.best().isEmpty()) { // "at least dozens", "more than several"
            boolean upper =
                    comparator.get().equals("at-most") || comparator.get().equals("less-than");
            return upper ? new Quantity(Optional.empty(), Optional.empty(), counted.low()) : counted;
        }
        int number = counted.best().get();
        return switch (comparator.get()) {
            case "at-least" -> Quantity.atLeast(number);
            case "more-than" -> Quantity.moreThan(number);
            case "at-most" -> Quantity.atMost(number);
            case "less-than" -> Quantity.atMost(Math.max(0, number - 1));
            case "about" -> Quantity.about(number);
            default -> throw new IllegalStateException("comparators.tsv has the unknown kind " + comparator.get());
        };
    }

    private Optional<String> comparatorBefore(SentenceWords words, int unit) {
        for (int start = Math.max(0, unit - 4); start < unit; start++) {
            Optional<PhraseTable.Match<String>> match = comparators.at(words, start);
            if (match.isPresent() && match.get().end() == unit) {
                return Optional.of(match.get().value());
            }
        }
        return Optional.empty();
    }
}
