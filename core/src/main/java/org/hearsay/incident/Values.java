package org.hearsay.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Actuality;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;

/**
 * What a set of accounts amounts to, by stated rules.
 *
 * @param type empty when no account gives one
 * @param actuality empty when nobody is heard on it
 * @param fields how the accounts of each field stand to each other
 */
record Values(
        Optional<String> type,
        Optional<Actuality> actuality,
        Optional<QuotedWhen> when,
        Optional<QuotedWhere> where,
        List<Incident.Responsibility> responsibility,
        List<Incident.Target> targets,
        List<Incident.Weapon> weapons,
        List<Incident.Toll> tolls,
        Map<String, Incident.Field> fields) {

    /** The rules by which values are computed. */
    record Rules(Codebook codebook, BlameTold blame, TollsTold tolls) {}

    static Values of(List<Entry> entries, Rules rules) {
        Map<String, Incident.Field> fields = new LinkedHashMap<>();
        Optional<String> type = type(entries, rules.codebook(), fields);
        Optional<Actuality> actuality = actuality(entries, fields);
        List<Entry> ofDoers = ofDoers(entries, type, rules.codebook());
        List<Incident.Responsibility> table = rules.blame().of(ofDoers);
        Optional<QuotedWhen> when = when(entries, fields);
        Optional<QuotedWhere> where = where(entries, fields);
        List<Entry> blaming = ofDoers.stream()
                .filter(entry -> entry.account().responsibility().stream()
                        .anyMatch(row -> row.actor().isPresent()))
                .toList();
        if (!blaming.isEmpty()) {
            fields.put("responsibility", Side.field(rules.blame().agreement(blaming), blaming, "table"));
        }
        List<Incident.Target> targets = targets(entries, fields);
        List<Incident.Weapon> weapons = weapons(entries, fields);
        List<Incident.Toll> tolls = rules.tolls().of(entries, BlameTold.blamed(table), fields);
        return new Values(type, actuality, when, where, table, targets, weapons, tolls, fields);
    }

    /** Whoever protests is no doer of what was done to the protest. */
    private static List<Entry> ofDoers(List<Entry> entries, Optional<String> type, Codebook codebook) {
        return entries.stream()
                .filter(entry -> type.flatMap(
                                incident -> entry.account().type().map(told -> codebook.haveOneDoer(incident, told)))
                        .orElse(true))
                .toList();
    }

    /** The same, with other words on how accounts stand to each other. */
    Values with(Map<String, Incident.Field> others) {
        return new Values(type, actuality, when, where, responsibility, targets, weapons, tolls, others);
    }

    Values withType(String other) {
        return new Values(Optional.of(other), actuality, when, where, responsibility, targets, weapons, tolls, fields);
    }

    Values withActuality(Actuality other) {
        return new Values(type, Optional.of(other), when, where, responsibility, targets, weapons, tolls, fields);
    }

    Values withWhen(QuotedWhen other) {
        return new Values(type, actuality, Optional.of(other), where, responsibility, targets, weapons, tolls, fields);
    }

    Values withWhere(QuotedWhere other) {
        return new Values(type, actuality, when, Optional.of(other), responsibility, targets, weapons, tolls, fields);
    }

    Values withResponsibility(List<Incident.Responsibility> others) {
        return new Values(type, actuality, when, where, others, targets, weapons, tolls, fields);
    }

    Values withTargets(List<Incident.Target> others) {
        return new Values(type, actuality, when, where, responsibility, others, weapons, tolls, fields);
    }

    Values withWeapons(List<Incident.Weapon> others) {
        return new Values(type, actuality, when, where, responsibility, targets, others, tolls, fields);
    }

    Values withTolls(List<Incident.Toll> others) {
        return new Values(type, actuality, when, where, responsibility, targets, weapons, others, fields);
    }

    private static <V> List<Entry> saying(List<Entry> entries, Function<Account, Optional<V>> field) {
        return entries.stream()
                .filter(entry -> field.apply(entry.account()).isPresent())
                .toList();
    }

    /** The value that most origins tell; of equals the one that stands first in the order given. */
    private static <V> Optional<V> mostTold(
            List<Entry> entries, Function<Entry, V> value, Function<V, String> key, Comparator<V> order) {
        Map<String, TreeSet<String>> origins = new TreeMap<>();
        for (Entry entry : entries) {
            origins.computeIfAbsent(key.apply(value.apply(entry)), k -> new TreeSet<>())
                    .add(entry.origin());
        }
        return entries.stream()
                .map(value)
                .min(Comparator.<V>comparingInt(told -> -origins.getOrDefault(key.apply(told), new TreeSet<>())
                                .size())
                        .thenComparing(order));
    }

    private static Optional<String> type(List<Entry> entries, Codebook codebook, Map<String, Incident.Field> fields) {
        List<Entry> saying = saying(entries, Account::type);
        if (saying.isEmpty()) {
            return Optional.empty();
        }
        Function<Entry, String> value = entry -> entry.account().type().orElseThrow();
        fields.put("type", Side.field(Side.by(saying, value, Objects::equals, codebook::areAkin), saying, "most-told"));
        return mostTold(saying, value, Function.identity(), Comparator.comparingInt(codebook::rank));
    }

    /** It occurred if anybody says so in earnest; else what most tell. */
    private static Optional<Actuality> actuality(List<Entry> entries, Map<String, Incident.Field> fields) {
        List<Entry> saying =
                entries.stream().filter(entry -> entry.actuality().isPresent()).toList();
        if (saying.isEmpty()) {
            return Optional.empty();
        }
        Function<Entry, Actuality> value = entry -> entry.actuality().orElseThrow();
        Agreement agreement =
                Side.by(saying, value, Objects::equals, (a, b) -> a != Actuality.DENIED && b != Actuality.DENIED);
        fields.put("actuality", Side.field(agreement, saying, "occurred-if-anybody-says-so"));
        Map<Actuality, Long> counts =
                saying.stream().collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()));
        return counts.containsKey(Actuality.OCCURRED)
                ? Optional.of(Actuality.OCCURRED)
                : counts.entrySet().stream()
                        .max(Map.Entry.<Actuality, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
    }

    private static Optional<QuotedWhen> when(List<Entry> entries, Map<String, Incident.Field> fields) {
        List<Entry> saying = saying(
                entries,
                account -> account.when()
                        .filter(when ->
                                when.earliest().isPresent() && when.latest().isPresent()));
        if (saying.isEmpty()) {
            return entries.stream()
                    .flatMap(entry -> entry.account().when().stream())
                    .findFirst();
        }
        Function<Entry, QuotedWhen> value = entry -> entry.account().when().orElseThrow();
        Agreement agreement =
                Side.by(saying, entry -> days(value.apply(entry)), Objects::equals, (a, b) -> a.gapTo(b) == 0);
        fields.put("when", Side.field(agreement, saying, "most-exact-then-most-told"));
        long shortest = saying.stream()
                .mapToLong(entry -> length(value.apply(entry)))
                .min()
                .orElse(1);
        List<Entry> exact = saying.stream()
                .filter(entry -> length(value.apply(entry)) == shortest)
                .toList();
        return mostTold(
                exact,
                value,
                when -> when.earliest() + "/" + when.latest(),
                Comparator.comparing(when -> when.earliest().orElseThrow()));
    }

    private static Days days(QuotedWhen when) {
        return new Days(when.earliest().orElseThrow(), when.latest().orElseThrow(), true);
    }

    private static long length(QuotedWhen when) {
        return days(when).length();
    }

    private static Optional<QuotedWhere> where(List<Entry> entries, Map<String, Incident.Field> fields) {
        List<Entry> saying = saying(entries, account -> account.where().flatMap(QuotedWhere::place));
        if (saying.isEmpty()) {
            return entries.stream()
                    .flatMap(entry -> entry.account().where().stream())
                    .findFirst();
        }
        Function<Entry, NamedPlace> place =
                entry -> entry.account().where().flatMap(QuotedWhere::place).orElseThrow();
        fields.put(
                "where",
                Side.field(
                        Side.by(saying, place, OfPlace::isSame, OfPlace::canBeOne),
                        saying,
                        "most-exact-then-most-told"));
        int exactest = saying.stream()
                .mapToInt(entry -> place.apply(entry).precision())
                .min()
                .orElse(1);
        List<Entry> exact = saying.stream()
                .filter(entry -> place.apply(entry).precision() == exactest)
                .toList();
        return mostTold(
                exact,
                entry -> entry.account().where().orElseThrow(),
                where -> where.place().map(NamedPlace::name).orElse(""),
                Comparator.comparing(QuotedWhere::text));
    }

    private static List<Incident.Target> targets(List<Entry> entries, Map<String, Incident.Field> fields) {
        Map<String, Incident.Target> rows = new LinkedHashMap<>();
        List<Entry> saying = entries.stream()
                .filter(entry -> !entry.account().targets().isEmpty())
                .toList();
        for (Entry entry : saying) {
            for (Account.Hit hit : entry.account().targets()) {
                String key = hit.actor()
                        .flatMap(actor -> actor.registry())
                        .orElse(hit.text().toLowerCase(Locale.ROOT));
                rows.merge(key, new Incident.Target(hit.actor(), hit.text(), List.of(entry.position())), (a, b) -> {
                    return new Incident.Target(a.actor(), a.text(), Side.union(a.accounts(), b.accounts()));
                });
            }
        }
        putAllTold("targets", saying, rows.size(), fields);
        return new ArrayList<>(rows.values());
    }

    private static List<Incident.Weapon> weapons(List<Entry> entries, Map<String, Incident.Field> fields) {
        Map<String, Incident.Weapon> rows = new LinkedHashMap<>();
        List<Entry> saying =
                entries.stream().filter(entry -> !entry.weapons().isEmpty()).toList();
        for (Entry entry : saying) {
            for (Telling.Arm arm : entry.weapons()) {
                rows.merge(
                        DecidedWeapons.key(arm.kind(), arm.text()),
                        new Incident.Weapon(arm.text(), arm.kind(), List.of(entry.position())),
                        (a, b) -> new Incident.Weapon(a.text(), a.kind(), Side.union(a.accounts(), b.accounts())));
            }
        }
        putAllTold("weapons", saying, rows.size(), fields);
        return List.copyOf(rows.values());
    }

    /** A field that keeps everything anybody tells: its values add to each other and never contradict. */
    private static void putAllTold(String name, List<Entry> saying, int rows, Map<String, Incident.Field> fields) {
        if (!saying.isEmpty()) {
            Agreement agreement =
                    saying.size() == 1 ? Agreement.SINGLE : rows == 1 ? Agreement.AGREED : Agreement.COMPATIBLE;
            fields.put(name, Side.field(agreement, saying, "all-told"));
        }
    }

    /** Each field in words, as a revision shows it. */
    Map<String, String> inWords() {
        Map<String, String> words = new LinkedHashMap<>();
        type.ifPresent(value -> words.put("type", value));
        actuality.ifPresent(value -> words.put("actuality", value.code()));
        when.ifPresent(value -> words.put("when", value.edtf().orElse(value.text())));
        where.ifPresent(
                value -> words.put("where", value.place().map(NamedPlace::name).orElse(value.text())));
        String blame = responsibility.stream()
                .filter(row -> row.actor().isPresent())
                .map(row -> row.kind().code() + " " + row.actor().get().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        if (!blame.isEmpty()) {
            words.put("responsibility", blame);
        }
        if (!weapons.isEmpty()) {
            words.put("weapons", weapons.stream().map(Incident.Weapon::text).collect(Collectors.joining("; ")));
        }
        for (Incident.Toll toll : tolls) {
            words.put(toll.harm().code(), inWords(toll));
        }
        return words;
    }

    /** "12", "8 to 12, best 12", "8 or more". */
    private static String inWords(Incident.Toll toll) {
        String best = toll.best().map(String::valueOf).orElse("");
        if (toll.low().equals(toll.high())) {
            return toll.low().map(String::valueOf).orElse("not told");
        }
        String range = toll.low().map(String::valueOf).orElse("0")
                + toll.high().map(high -> " to " + high).orElse(" or more");
        return best.isEmpty() || toll.high().isEmpty() && toll.best().equals(toll.low())
                ? range
                : range + ", best " + best;
    }
}
