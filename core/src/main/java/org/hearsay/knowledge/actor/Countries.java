package org.hearsay.knowledge.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.Table.Row;
import org.hearsay.knowledge.actor.ActorEntry.Register;
import org.hearsay.language.Sentence;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Coded;

/** What countries, their peoples and their seats of government are called, and the forces and authorities that each has. */
public final class Countries {
    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final List<ForcePattern> patterns = new ArrayList<>();
    private final NameTrie<CountryWord> words = new NameTrie<>();

    /**
     * One country.
     *
     * @param code ISO 3166-1 alpha-2
     * @param capitals how its seat of government is called
     */
    public record Country(
            String code,
            String name,
            List<String> names,
            List<String> adjectives,
            List<String> people,
            List<String> capitals) {
        String adjective() {
            return adjectives.isEmpty() ? name : adjectives.get(0);
        }

        String governmentId() {
            return "government-" + slug(name);
        }
    }

    /** How a word points to a country. */
    public enum WordKind {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL
    }

    /** Words at tokens {@code [from, to)} that point to a country. */
    public record CountryMatch(int from, int to, WordKind kind, Country country) {}

    private record CountryWord(WordKind kind, Country country, String text) {}

    private record ForcePattern(String part, ActorKind kind, List<String> words) {}

    private Countries() {}

    static Countries load() {
        Countries countries = new Countries();
        for (Row row : Table.load("world/actors-countries.tsv").rows()) {
            countries.add(new Country(
                    row.field(0),
                    row.field(1),
                    ActorRegistry.list(row.field(2)),
                    ActorRegistry.list(row.field(3)),
                    ActorRegistry.list(row.field(4)),
                    ActorRegistry.list(row.field(5))));
        }
        for (Row row : Table.load("world/state-force-patterns.tsv").rows()) {
            countries.patterns.add(new ForcePattern(
                    row.field(0), Coded.of(ActorKind.class, row.field(1)), ActorRegistry.list(row.field(2))));
        }
        return countries;
    }

    private void add(Country country) {
        byCode.put(country.code(), country);
        country.capitals().forEach(word -> words.add(word, new CountryWord(WordKind.CAPITAL, country, word)));
        country.people().forEach(word -> words.add(word, new CountryWord(WordKind.PEOPLE, country, word)));
        country.adjectives().forEach(word -> words.add(word, new CountryWord(WordKind.ADJECTIVE, country, word)));
        words.add(country.name(), new CountryWord(WordKind.NAME, country, country.name()));
        country.names().forEach(word -> words.add(word, new CountryWord(WordKind.NAME, country, word)));
    }

    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /** The words for countries in a sentence, the longest at each place, in text order. */
    public List<CountryMatch> matches(Sentence sentence) {
        NameTrie.SentencePieces pieces = new NameTrie.SentencePieces(sentence);
        List<CountryMatch> found = new ArrayList<>(2);
        for (int i = 0; i < sentence.size(); ) {
            Optional<CountryMatch> match =
                    Character.isUpperCase(sentence.token(i).form().charAt(0))
                            ? matchAt(sentence, pieces, i)
                            : Optional.empty();
            match.ifPresent(found::add);
            i = match.isPresent() ? match.get().to() : i + 1;
        }
        return found;
    }

    /** Where one word is a name and an adjective ("Myanmar", "US"), the name wins. */
    private Optional<CountryMatch> matchAt(Sentence sentence, NameTrie.SentencePieces pieces, int from) {
        return words.longestAt(pieces, from, (word, f, t) -> fits(word, sentence, f))
                .map(found -> {
                    CountryWord best = found.values().get(0);
                    for (CountryWord word : found.values()) {
                        best = word.kind().ordinal() < best.kind().ordinal() ? word : best;
                    }
                    return new CountryMatch(found.from(), found.to(), best.kind(), best.country());
                });
    }

    /** Abbreviations such as US and CAR are matched as written. */
    private static boolean fits(CountryWord word, Sentence sentence, int from) {
        String text = word.text();
        return !(text.length() <= 4 && text.equals(text.toUpperCase(Locale.ROOT)))
                || sentence.token(from).form().replace(".", "").equals(text.replace(".", ""));
    }

    /** The country that a name, an adjective or a people's name stands for. */
    public Optional<Country> byWord(String word) {
        return words.get(word).stream()
                .filter(found -> found.kind() != WordKind.CAPITAL)
                .map(CountryWord::country)
                .findFirst();
    }

    List<ActorEntry> governments() {
        List<ActorEntry> governments = new ArrayList<>();
        for (Country country : byCode.values()) {
            List<String> aliases = new ArrayList<>();
            aliases.add("Government of " + country.name());
            for (String adjective : country.adjectives()) {
                aliases.add(adjective + " Government");
            }
            governments.add(new ActorEntry(
                    country.governmentId(),
                    "Government of " + country.name(),
                    aliases.subList(1, aliases.size()),
                    ActorKind.GOVERNMENT,
                    Optional.of(country.code()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Register.GOVERNMENTS));
        }
        return governments;
    }

    /** "Kenyan police" for {@code ("KE", "police force")}. */
    Optional<String> forceName(String code, String words) {
        return byCode(code)
                .flatMap(country -> pattern(words)
                        .map(pattern ->
                                country.adjective() + " " + pattern.words().get(0)));
    }

    Optional<ActorEntry> force(String code, String words) {
        return byCode(code).flatMap(country -> pattern(words).map(pattern -> compose(country, pattern)));
    }

    /** All forces composed for a country. */
    List<ActorEntry> forces(Country country) {
        return patterns.stream().map(pattern -> compose(country, pattern)).toList();
    }

    private Optional<ForcePattern> pattern(String words) {
        for (ForcePattern pattern : patterns) {
            for (String candidate : pattern.words()) {
                if (candidate.equalsIgnoreCase(words)) {
                    return Optional.of(pattern);
                }
            }
        }
        return Optional.empty();
    }

    private ActorEntry compose(Country country, ForcePattern pattern) {
        boolean government = pattern.part().equals("government");
        return new ActorEntry(
                government ? country.governmentId() : slug(country.adjective()) + "-" + pattern.part(),
                government
                        ? "Government of " + country.name()
                        : country.adjective() + " " + pattern.words().get(0),
                List.of(),
                pattern.kind(),
                Optional.of(country.code()),
                government ? Optional.empty() : Optional.of(country.governmentId()),
                Optional.empty(),
                Optional.empty(),
                Register.STATE_FORCES);
    }

    Optional<ActorEntry> forceById(String id) {
        for (ForcePattern pattern : patterns) {
            if (id.endsWith("-" + pattern.part())) {
                String first = id.substring(0, id.length() - pattern.part().length() - 1);
                for (Country country : byCode.values()) {
                    if (slug(country.adjective()).equals(first)) {
                        return Optional.of(compose(country, pattern));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String slug(String name) {
        return String.join("-", Pieces.of(name));
    }
}
