package org.hearsay.knowledge.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.Table.Row;
import org.hearsay.knowledge.actor.ActorEntry.Register;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Coded;

/**
 * The actors of the world that are known before reading: armed groups, forces and ministries, governments, organisations, media.
 * Immutable; loads once and is shared by threads.
 */
public final class ActorRegistry {
    private static final String LIST = "; ";

    private final Map<String, ActorEntry> byId = new LinkedHashMap<>();
    private final NameTrie<Alias> names = new NameTrie<>();
    private final Set<List<String>> careful = new HashSet<>();
    private final Set<List<String>> ambiguous = new HashSet<>();
    private final Countries countries;

    /**
     * A name of an entry and how strictly it is matched.
     *
     * @param exact an abbreviation, matched in its own letter case
     * @param capital whether it has to begin with a capital in the text
     */
    private record Alias(ActorEntry entry, String text, boolean exact, boolean capital) {}

    private ActorRegistry(Countries countries) {
        this.countries = countries;
    }

    /** Reads the data files of the project. */
    public static ActorRegistry load() {
        ActorRegistry registry = new ActorRegistry(Countries.load());
        for (Row row : Table.load("world/actors-careful-names.tsv").rows()) {
            (row.field(1).equals("ambiguous") ? registry.ambiguous : registry.careful).add(Pieces.of(row.field(0)));
        }
        registry.read("world/actors-groups.tsv", Register.GROUPS);
        registry.read("world/actors-state-forces.tsv", Register.STATE_FORCES);
        registry.read("world/actors-organisations.tsv", Register.ORGANISATIONS);
        registry.read("world/actors-media.tsv", Register.MEDIA);
        registry.countries.governments().forEach(registry::add);
        return registry;
    }

    private void read(String path, Register register) {
        Map<String, ActorKind> kinds = new HashMap<>();
        for (Row row : Table.load(path).rows()) {
            List<String> abbreviations = list(row.field(2));
            List<String> aliases = new ArrayList<>(abbreviations);
            aliases.addAll(list(row.field(3)));
            add(new ActorEntry(
                    row.field(0),
                    row.field(1),
                    aliases,
                    kinds.computeIfAbsent(row.field(4), code -> Coded.of(ActorKind.class, code)),
                    text(row.field(5)),
                    text(row.field(6)),
                    text(row.field(7)).map(Integer::valueOf),
                    text(row.field(8)).map(Integer::valueOf),
                    register));
        }
    }

    private void add(ActorEntry entry) {
        if (byId.putIfAbsent(entry.id(), entry) != null) {
            throw new IllegalStateException("two actors have the id " + entry.id());
        }
        addName(entry, entry.name());
        entry.aliases().forEach(alias -> addName(entry, alias));
    }

    private void addName(ActorEntry entry, String name) {
        int bracket = name.indexOf(" (");
        String plain = bracket < 0 || name.endsWith("(Maoist)") ? name : name.substring(0, bracket);
        boolean exact = plain.length() <= 10 && plain.equals(plain.toUpperCase(java.util.Locale.ROOT));
        names.add(plain, new Alias(entry, plain, exact, hasCapital(plain)));
    }

    /** The parts of a field that holds several. Cut by hand: a regular expression for thousands of fields is what loading would wait for. */
    static List<String> list(String field) {
        if (field.isBlank()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(4);
        int from = 0;
        for (int to = field.indexOf(LIST); to >= 0; to = field.indexOf(LIST, from)) {
            parts.add(field.substring(from, to));
            from = to + LIST.length();
        }
        parts.add(field.substring(from));
        return parts;
    }

    private static Optional<String> text(String field) {
        return field.isBlank() ? Optional.empty() : Optional.of(field);
    }

    private static boolean hasCapital(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Every listed actor; those composed of a country and a force ({@link #stateForce}) are left out. */
    public List<ActorEntry> all() {
        return List.copyOf(byId.values());
    }

    /** Names of countries and peoples. */
    public Countries countries() {
        return countries;
    }

    /** An actor by its id; also a composed one, such as {@code kenyan-police}. */
    public Optional<ActorEntry> byId(String id) {
        ActorEntry entry = byId.get(id);
        return entry != null ? Optional.of(entry) : countries.forceById(id);
    }

    /** The actors that a name or an abbreviation stands for, letter case and punctuation put aside. */
    public List<ActorEntry> byAlias(String name) {
        return entries(names.get(name));
    }

    /** The force or authority of a country under a common name: {@code ("KE", "police")}; a force with a name of its own wins. */
    public Optional<ActorEntry> stateForce(String country, String words) {
        return countries.forceName(country, words).flatMap(name -> {
            List<ActorEntry> named = byAlias(name).stream()
                    .filter(entry -> entry.country().equals(Optional.of(country)))
                    .toList();
            return named.isEmpty() ? countries.force(country, words).map(this::listed) : Optional.of(named.get(0));
        });
    }

    private ActorEntry listed(ActorEntry composed) {
        return byId.getOrDefault(composed.id(), composed);
    }

    /** The names that stand in a sentence, the longest at each place, in text order, without overlap. */
    public List<NameMatch> matches(Sentence sentence) {
        NameTrie.SentencePieces pieces = new NameTrie.SentencePieces(sentence);
        boolean capitals = isInCapitals(sentence);
        List<NameMatch> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<NameTrie.Found<Alias>> match =
                    names.longestAt(pieces, i, (alias, from, to) -> capitals || fits(alias, sentence, from, to));
            if (match.isPresent()) {
                found.add(match(match.get(), pieces, capitals));
                i = match.get().to();
            } else {
                i++;
            }
        }
        return found;
    }

    private NameMatch match(NameTrie.Found<Alias> found, NameTrie.SentencePieces pieces, boolean capitals) {
        List<ActorEntry> entries = entries(found.values());
        List<String> words = new ArrayList<>();
        for (int i = found.from(); i < found.to(); i++) {
            words.addAll(pieces.at(i));
        }
        boolean shortInCapitals =
                capitals && found.values().stream().allMatch(alias -> alias.exact() && alias.text.length() < 4);
        return new NameMatch(
                found.from(), found.to(), entries, careful.contains(words) || shortInCapitals || entries.size() > 1);
    }

    private static List<ActorEntry> entries(List<Alias> aliases) {
        List<ActorEntry> entries = new ArrayList<>(1);
        for (Alias alias : aliases) {
            if (!entries.contains(alias.entry())) {
                entries.add(alias.entry());
            }
        }
        return List.copyOf(entries);
    }

    private static boolean fits(Alias alias, Sentence sentence, int from, int to) {
        if (alias.exact()) {
            StringBuilder form = new StringBuilder();
            for (int i = from; i < to; i++) {
                form.append(sentence.token(i).form());
            }
            return sameLetters(form, alias.text());
        }
        if (!alias.capital()) {
            return true;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (Character.isUpperCase(token.form().charAt(0)) && !token.form().equalsIgnoreCase("the")) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameLetters(CharSequence form, String abbreviation) {
        int i = 0;
        for (int k = 0; k < form.length(); k++) {
            char c = form.charAt(k);
            if (Character.isLetterOrDigit(c)) {
                while (i < abbreviation.length() && !Character.isLetterOrDigit(abbreviation.charAt(i))) {
                    i++;
                }
                if (i == abbreviation.length() || abbreviation.charAt(i) != c) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Whether a sentence is written in capitals throughout, as old agency wires are. */
    public static boolean isInCapitals(Sentence sentence) {
        int lower = 0;
        int upper = 0;
        for (Token token : sentence.tokens()) {
            for (int i = 0; i < token.form().length(); i++) {
                char c = token.form().charAt(i);
                lower += Character.isLowerCase(c) ? 1 : 0;
                upper += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return upper > 12 && lower * 20 < upper;
    }

    /** Names that several entries share though the data does not say so: none, or the build is to fail. */
    Set<String> undeclaredCollisions() {
        Set<String> found = new TreeSet<>();
        for (ActorEntry entry : byId.values()) {
            List<String> all = new ArrayList<>(entry.aliases());
            all.add(entry.name());
            for (String name : all) {
                if (byAlias(name).size() > 1 && !ambiguous.contains(Pieces.of(name))) {
                    found.add(name + " "
                            + byAlias(name).stream().map(ActorEntry::id).toList());
                }
            }
        }
        return found;
    }
}
