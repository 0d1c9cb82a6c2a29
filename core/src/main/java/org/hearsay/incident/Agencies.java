package org.hearsay.incident;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.knowledge.Table;

/** The news agencies, and where a report is credited to one: in its dateline, or in a line of its own at the end. */
public final class Agencies {
    /** "MAIDUGURI, Nigeria, March 15 (Reuters) - ": whoever stands there is credited, known or not. */
    private static final Pattern DATELINE =
            Pattern.compile("\\A\\P{Ll}[^\\n(]{0,80}\\((\\p{Lu}[\\p{L} .&'’-]{1,40})\\)\\s*[-–—:]");

    private static final int END_CHARACTERS = 300;

    private final Pattern credit;
    private final List<List<String>> names;

    private Agencies(List<List<String>> names) {
        this.names = names;
        String any = names.stream().flatMap(List::stream).map(Pattern::quote).collect(Collectors.joining("|"));
        credit = Pattern.compile(
                "(?:\\((?:with )?(?<a>" + any + ")\\)|^(?:©|\\(c\\)|Source:|With|By)?\\s*(?<b>" + any
                        + ")(?: contributed.*)?[.\\s]*$)",
                Pattern.MULTILINE);
    }

    public static Agencies load() {
        return new Agencies(Table.load("en/agencies.tsv").rows().stream()
                .map(row -> List.of(row.field(0), row.field(1)))
                .toList());
    }

    /** The usual name of the agency that a report is credited to. */
    public Optional<String> creditedIn(String text) {
        Matcher dateline = DATELINE.matcher(text);
        if (dateline.find()) {
            return Optional.of(usual(dateline.group(1).strip()));
        }
        Matcher end = credit.matcher(text.substring(Math.max(0, text.length() - END_CHARACTERS)));
        if (!end.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(end.group("a"))
                .or(() -> Optional.ofNullable(end.group("b")))
                .map(this::usual);
    }

    private String usual(String name) {
        return names.stream()
                .filter(row -> row.contains(name))
                .map(row -> row.get(0))
                .findFirst()
                .orElse(name);
    }
}
