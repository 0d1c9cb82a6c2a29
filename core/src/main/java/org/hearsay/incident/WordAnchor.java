package org.hearsay.incident;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Quote;

/**
 * Words of a report by which a coder's decision finds the telling it is about, also when the report was read anew and its events are
 * numbered otherwise.
 *
 * @param report the id of the report: the digest of its bytes
 * @param words what the event was read from, and where it stood
 */
public record WordAnchor(String report, Quote words) {
    /**
     * The anchor of a telling: the first of its words that lead back to it and to no other.
     *
     * @param told all tellings of its report
     */
    public static WordAnchor of(Telling telling, List<Telling> told) {
        List<WordAnchor> anchors = Stream.concat(own(telling), all(telling))
                .map(words -> new WordAnchor(telling.report(), words))
                .toList();
        return anchors.stream()
                .filter(anchor -> anchor.find(told)
                        .filter(found -> isSame(found, telling))
                        .isPresent())
                .findFirst()
                .orElse(anchors.get(0));
    }

    /**
     * The telling in which the words stand. They may have grown or shrunk, or have moved, as long as only one telling can be meant.
     *
     * @param told all tellings of the report
     * @return empty when the anchor is orphaned
     */
    public Optional<Telling> find(List<Telling> told) {
        List<Telling> exact = in(told, WordAnchor::own, Quote::equals);
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        return only(in(told, WordAnchor::all, Quote::equals))
                .or(() -> only(in(told, WordAnchor::own, WordAnchor::overlap)))
                .or(() -> only(in(told, WordAnchor::own, (a, b) -> a.quote().equals(b.quote()))));
    }

    /** For a person: the report and the words. */
    public String inWords() {
        return report + ": " + words.quote();
    }

    private List<Telling> in(
            List<Telling> told, Function<Telling, Stream<Quote>> quotes, BiPredicate<Quote, Quote> match) {
        return told.stream()
                .filter(telling -> telling.report().equals(report)
                        && quotes.apply(telling).anyMatch(quote -> match.test(quote, words)))
                .toList();
    }

    private static Optional<Telling> only(List<Telling> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean overlap(Quote one, Quote other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean isSame(Telling one, Telling other) {
        return one.id().equals(other.id());
    }

    /** What it was read from, without what several events of a text can share: whom they hit and with what harm. */
    private static Stream<Quote> own(Telling telling) {
        return telling.accounts().stream()
                .flatMap(account ->
                        account.spans().stream().filter(quote -> shared(account).noneMatch(quote::equals)));
    }

    private static Stream<Quote> shared(Account account) {
        return Stream.concat(
                account.targets().stream().map(Account.Hit::span),
                account.tolls().stream().map(Account.Loss::span));
    }

    private static Stream<Quote> all(Telling telling) {
        return telling.accounts().stream()
                .flatMap(account -> Stream.of(
                                account.spans().stream(),
                                account.when().flatMap(when -> when.span()).stream(),
                                account.where().flatMap(where -> where.span()).stream())
                        .flatMap(quotes -> quotes));
    }
}
