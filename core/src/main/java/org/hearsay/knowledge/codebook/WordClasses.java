package org.hearsay.knowledge.codebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;

/**
 * The classes of common nouns that conditions name: people by the side they are on, things by what they are, weapons by their kind. A
 * word can be in several classes.
 */
public final class WordClasses {
    /** The classes of people.tsv. */
    public static final Set<String> PEOPLE = Set.of(
            "persons",
            "civilians",
            "police",
            "state-forces",
            "government",
            "officeholders",
            "fighters",
            "attackers",
            "protesters",
            "crowd");

    private final PhraseTable<LinkedHashSet<String>> nouns = new PhraseTable<>();
    private final PhraseTable<Weapon> weapons = new PhraseTable<>();

    /**
     * A weapon word.
     *
     * @param faint whether it is a weapon only where the words around say so: "a truck"
     */
    public record Weapon(String kind, boolean faint) {}

    private WordClasses() {}

    public static WordClasses load() {
        WordClasses classes = new WordClasses();
        for (String file : List.of("people", "objects")) {
            for (Table.Row row : Table.load("en/event/" + file + ".tsv").rows()) {
                for (String word : row.field(1).split(",", -1)) {
                    classes.noun(word).add(row.field(0));
                }
            }
        }
        for (Table.Row row : Table.load("en/event/weapons.tsv").rows()) {
            for (String word : row.field(1).split(",", -1)) {
                boolean faint = word.startsWith("~");
                classes.weapons.add(faint ? word.substring(1) : word, new Weapon(row.field(0), faint));
            }
        }
        return classes;
    }

    private Set<String> noun(String word) {
        nouns.add(word, new LinkedHashSet<>(2));
        return nouns.get(word).orElseThrow();
    }

    /** Classes of people and things, by phrase. */
    public PhraseTable<? extends Set<String>> nouns() {
        return nouns;
    }

    public PhraseTable<Weapon> weapons() {
        return weapons;
    }
}
