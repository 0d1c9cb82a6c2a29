package org.hearsay.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Comparator;

/** Reads the amounts of a sentence: "around 2,000", "1.5 million", "between 300 and 400", "tens of thousands", "a third". */
final class AmountReader {
    private static final int LONGEST_BOUND = 4;
    private static final Map<String, Long> NUMERALS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("fifteen", 15L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L));
    /** Shares in percent. */
    private static final Map<String, Long> SHARES = Map.of(
            "half",
            50L,
            "third",
            33L,
            "quarter",
            25L,
            "thirds",
            33L,
            "quarters",
            25L,
            "fifth",
            20L,
            "most",
            51L,
            "tenth",
            10L);

    private final FigureWords words;

    AmountReader(FigureWords words) {
        this.words = words;
    }

    List<Amount> read(Sentence sentence) {
        List<Amount> found = new ArrayList<>(1);
        for (int i = 0; i < sentence.size(); ) {
            Optional<Amount> amount = at(sentence, i);
            amount.ifPresent(found::add);
            i = amount.map(Amount::to).orElse(i + 1);
        }
        return found;
    }

    /** A share of something, in percent: "a third", "two-thirds", "40 percent". */
    Optional<Amount> share(Sentence sentence, Token noun) {
        Long share = SHARES.get(form(noun));
        Optional<Amount> before = read(sentence).stream()
                .filter(amount -> amount.to() == noun.index() || amount.to() == noun.index() - 1)
                .reduce((a, b) -> b);
        if (noun.isLemma("percent", "%", "cent")) {
            return before;
        }
        if (share == null) {
            return Optional.empty();
        }
        boolean several = noun.form().endsWith("s") && before.isPresent();
        long value = several ? (before.get().value() * 100 + 1) / (share == 33L ? 3 : 4) : share;
        int from = before.filter(a -> several).map(Amount::from).orElse(noun.index());
        Comparator bound = several
                ? before.get().comparator()
                : bound(sentence, articleBefore(sentence, from)).orElse(Comparator.ABOUT);
        return Optional.of(new Amount(
                from,
                noun.index() + 1,
                value,
                Optional.empty(),
                form(noun).equals("most"),
                bound == Comparator.EXACTLY ? Comparator.ABOUT : bound));
    }

    private static int articleBefore(Sentence sentence, int i) {
        return i > 0 && sentence.token(i - 1).isLemma("a", "an", "one") ? i - 1 : i;
    }

    private Optional<Amount> at(Sentence sentence, int i) {
        for (int length = 3; length >= 1; length--) {
            if (i + length <= sentence.size()) {
                Optional<Long> vague = words.vague(text(sentence, i, i + length));
                if (vague.isPresent()) {
                    Comparator bound = bound(sentence, i)
                            .filter(c -> c == Comparator.MORE_THAN)
                            .orElse(Comparator.AT_LEAST);
                    return Optional.of(new Amount(i, i + length, vague.get(), Optional.empty(), true, bound));
                }
            }
        }
        Optional<Amount> first = number(sentence, i);
        if (first.isEmpty()) {
            return first;
        }
        int next = first.get().to();
        if (next + 1 < sentence.size() && sentence.token(next).isLemma("to", "and", "-", "–", "or")) {
            Optional<Amount> second = number(sentence, next + 1);
            boolean between = i > 0 && sentence.token(i - 1).isLemma("between", "from");
            boolean range = sentence.token(next).isLemma("and", "or") ? between : true;
            if (second.isPresent()
                    && range
                    && second.get().value() > first.get().value()) {
                return Optional.of(new Amount(
                        i,
                        second.get().to(),
                        first.get().value(),
                        Optional.of(second.get().value()),
                        false,
                        Comparator.ABOUT));
            }
        }
        return Optional.of(first.get())
                .map(amount -> new Amount(
                        amount.from(),
                        amount.to(),
                        amount.value(),
                        Optional.empty(),
                        false,
                        bound(sentence, amount.from()).orElse(orMore(sentence, amount.to()))));
    }

    private static Comparator orMore(Sentence sentence, int to) {
        return to + 1 < sentence.size()
                        && sentence.token(to).isLemma("or")
                        && sentence.token(to + 1).isLemma("more")
                ? Comparator.AT_LEAST
                : Comparator.EXACTLY;
    }

    private Optional<Amount> number(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (!token.tag().equals("CD") && !NUMERALS.containsKey(form(token))) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = value(form(token));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int to = i + 1;
        BigDecimal product = value.get();
        while (to < sentence.size()) {
            Optional<Long> scale = words.scale(form(sentence.token(to)));
            if (scale.isEmpty()) {
                break;
            }
            product = product.multiply(BigDecimal.valueOf(scale.get()));
            to++;
        }
        return Optional.of(new Amount(i, to, product.longValue(), Optional.empty(), false, Comparator.EXACTLY));
    }

    private Optional<BigDecimal> value(String form) {
        Long numeral = NUMERALS.get(form);
        if (numeral != null) {
            return Optional.of(BigDecimal.valueOf(numeral));
        }
        String plain = form.replace(",", "");
        int digits = 0;
        while (digits < plain.length() && (Character.isDigit(plain.charAt(digits)) || plain.charAt(digits) == '.')) {
            digits++;
        }
        if (digits == 0 || digits > 12 || plain.charAt(0) == '.' || plain.indexOf('.') != plain.lastIndexOf('.')) {
            return Optional.empty();
        }
        String number = plain.substring(0, digits);
        BigDecimal value = new BigDecimal(number.endsWith(".") ? number.substring(0, digits - 1) : number);
        String rest = plain.substring(digits);
        return rest.isEmpty()
                ? Optional.of(value)
                : words.scale(rest).map(scale -> value.multiply(BigDecimal.valueOf(scale)));
    }

    private Optional<Comparator> bound(Sentence sentence, int from) {
        for (int length = LONGEST_BOUND; length >= 1; length--) {
            if (from - length >= 0) {
                Optional<Comparator> bound = words.comparator(text(sentence, from - length, from));
                if (bound.isPresent()) {
                    return bound;
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Sentence sentence, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? " " : "").append(form(sentence.token(i)));
        }
        return text.toString();
    }

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
