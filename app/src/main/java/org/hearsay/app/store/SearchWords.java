package org.hearsay.app.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is looked for, as both databases understand it: {@code "car bomb" "kabul"}. */
final class SearchWords {
    private static final Pattern TERM = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|[^\\s\"“”]+");

    private SearchWords() {}

    /** Empty when there is no word in it. */
    static Optional<String> of(String text) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
            String words = PlainText.words(Optional.ofNullable(matcher.group(1)).orElse(matcher.group()))
                    .strip();
            if (!words.isEmpty()) {
                terms.add(words);
            }
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.stream().map(term -> "\"" + term + "\"").collect(joining(" ")));
    }
}
