package org.hearsay.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.PlaceKey;

/**
 * How names that are known are written: those of the actor registry, countries, nationalities and places. Kept by their letters alone,
 * so that it does not matter how a name is cut into words.
 */
final class CasedNames {
    /** The longest name that is looked for, in words. */
    static final int LONGEST = 9;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Gazetteer places;

    private CasedNames(Gazetteer places) {
        this.places = places;
    }

    /** The names, loaded when the first text without case is read: others do without. */
    static CasedNames get() {
        return Holder.NAMES;
    }

    private static final class Holder {
        static final CasedNames NAMES = load();
    }

    private static CasedNames load() {
        CasedNames cased = new CasedNames(Gazetteer.builtIn());
        for (Table.Row row : Table.load("world/countries.tsv").rows()) {
            cased.addAll(row.field(3), true);
            cased.addAll(row.field(4), true);
            cased.addAll(row.field(9), true);
            cased.addAll(row.field(10), true);
        }
        for (Table.Row row : Table.load("world/regions.tsv").rows()) {
            cased.addAll(row.field(0), true);
            cased.addAll(row.field(7), true);
            cased.addAll(row.field(8), true);
        }
        for (Table.Row row : Table.load("world/actors-countries.tsv").rows()) {
            for (int column = 1; column <= 5; column++) {
                cased.addAll(row.field(column), true);
            }
        }
        for (String file : new String[] {"groups", "organisations", "state-forces", "media"}) {
            for (Table.Row row : Table.load("world/actors-" + file + ".tsv").rows()) {
                cased.addAll(row.field(1), false);
                cased.addAll(row.field(2), false);
                cased.addAll(row.field(3), false);
            }
        }
        for (Table.Row row : Table.load("world/actors-careful-names.tsv").rows()) {
            cased.words.remove(letters(row.field(0)).toLowerCase(Locale.ROOT));
        }
        return cased;
    }

    private void addAll(String several, boolean surely) {
        for (String one : several.split(";")) {
            String name = one.strip();
            String letters = letters(name);
            if (letters.length() < 2) {
                continue;
            }
            boolean single = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
            // "the Associated Press", "ministry of defence": the names of some begin with a small letter in the
            // registry.
            Map<String, String> into = single ? words : names;
            if (!single || surely || Character.isUpperCase(letters.charAt(0))) {
                into.putIfAbsent(letters.toLowerCase(Locale.ROOT), letters);
            }
        }
    }

    /** The letters of a name of several words as they are mostly written. */
    Optional<String> name(String lowerLetters) {
        return Optional.ofNullable(names.get(lowerLetters));
    }

    /** The letters of a name of one word. */
    Optional<String> word(String lowerLetters) {
        return Optional.ofNullable(words.get(lowerLetters));
    }

    /** Whether a place is called so. */
    boolean isPlace(String name) {
        return places.hasKey(PlaceKey.of(name));
    }

    /** The letters and digits of a text. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
