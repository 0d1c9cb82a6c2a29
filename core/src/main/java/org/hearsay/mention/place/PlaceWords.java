package org.hearsay.mention.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.model.Coded;

/** The nouns that say what sort of place a name beside them is, and the words that are no place. */
final class PlaceWords {
    private final Map<String, PlaceSort> before = new HashMap<>();
    private final Map<String, PlaceSort> after = new HashMap<>();
    private final Set<String> businesses = Table.load("en/business-words.tsv").firstColumn();
    private final Set<String> noPlaces = Table.load("en/no-places.tsv").firstColumn();

    private final Table neighbours = Table.load("en/place-neighbours.tsv");
    private final Set<String> where = neighbours.group("where");
    private final Set<String> prepositions = neighbours.group("preposition");
    private final Set<String> modifiers = neighbours.group("modifier");
    private final Set<String> bodies = neighbours.group("body");
    private final Set<String> forces = neighbours.group("force");
    private final Set<String> named = neighbours.group("named");
    private final Set<String> holding = neighbours.group("holding");
    private final Set<String> doneToNames = new HashSet<>();
    private final Set<String> doneToPlacesAlone = new HashSet<>();
    private final Set<String> notDoneToPersons = new HashSet<>();
    private final Set<String> doneToLand = new HashSet<>();

    private final Map<String, PlaceSort> beginnings = new HashMap<>();
    private final FightWords fights = FightWords.load();

    PlaceWords() {
        for (Table.Row row : Table.load("en/place-name-beginnings.tsv").rows()) {
            beginnings.put(row.field(0), Coded.of(PlaceSort.class, row.field(1)));
        }
        for (Table.Row row : Table.load("en/place-object-verbs.tsv").rows()) {
            doneToNames.add(row.field(0));
            switch (row.field(1)) {
                case "any" -> {}
                case "land" -> doneToLand.add(row.field(0));
                case "body" -> notDoneToPersons.add(row.field(0));
                case "place" -> {
                    notDoneToPersons.add(row.field(0));
                    doneToPlacesAlone.add(row.field(0));
                }
                default -> throw row.fault("any, land, body or place");
            }
        }
        for (Table.Row row : Table.load("en/place-words.tsv").rows()) {
            PlaceSort sort = Coded.of(PlaceSort.class, row.field(1));
            switch (row.field(2)) {
                case "before" -> before.put(row.field(0), sort);
                case "after" -> after.put(row.field(0), sort);
                case "either" -> {
                    before.put(row.field(0), sort);
                    after.put(row.field(0), sort);
                }
                default -> throw row.fault("stands before, after or either");
            }
        }
    }

    /** What "city" in "city of X" says of X. */
    PlaceSort before(String word) {
        return before.getOrDefault(word.toLowerCase(Locale.ROOT), PlaceSort.ANY);
    }

    /** What "province" in "X province" says of X. */
    PlaceSort after(String word) {
        return after.getOrDefault(word.toLowerCase(Locale.ROOT), PlaceSort.ANY);
    }

    /** What a name of several words that begins with this one, in small letters, is: "wadi" of "Wadi X". */
    Optional<PlaceSort> beginningOfName(String word) {
        return Optional.ofNullable(beginnings.get(word));
    }

    /** The words of fights, for one sentence. */
    FoughtOver foughtOver(Sentence sentence, Neighbours beside) {
        return new FoughtOver(sentence, beside, fights);
    }

    /** Whether a word, in small letters, is no place though some town is called so. */
    boolean isNoPlace(String word) {
        return noPlaces.contains(word);
    }

    /** Whether a noun is one for a body that has a name of its own: "the company, X,". */
    boolean isNamedBody(String lemma) {
        return named.contains(lemma);
    }

    /** Whether a word is a preposition of place, though persons may stand after it too. */
    boolean isLocative(String word) {
        return where.contains(word) || prepositions.contains(word);
    }

    /** Whether a word is a preposition that tells where, and hardly ever whom: "near", not "to". */
    boolean isWhereOnly(String word) {
        return where.contains(word);
    }

    /** "held", "occupied": what an army does to land that is not its own. */
    boolean isHolding(String word) {
        return holding.contains(word);
    }

    /** "northern", "downtown", "the": no part of the name after it. */
    boolean isModifier(String word) {
        return modifiers.contains(word);
    }

    /** "court", "hospital": a body of this name sits and acts in one place. */
    boolean isLocalBody(String word) {
        return bodies.contains(word) || forces.contains(word);
    }

    /** "police", "fire": what stands before it in the name of a body is a town of whatever size. */
    boolean isForceOfTown(String word) {
        return forces.contains(word);
    }

    /** Whether a verb, as lemma, makes a place of a name it is done to that may be one: "capture". */
    boolean isDoneToPlaces(String verb) {
        return doneToNames.contains(verb);
    }

    /** Whether a verb, as lemma, is done to places alone: "recapture". */
    boolean isDoneToPlacesAlone(String verb) {
        return doneToPlacesAlone.contains(verb);
    }

    /** Whether a verb, as lemma, is done to land or persons, and to no body: "capture". */
    boolean isDoneToLand(String verb) {
        return doneToLand.contains(verb) || doneToPlacesAlone.contains(verb);
    }

    /** Whether a verb, as lemma, is not done to one person: "bomb". */
    boolean isNotDoneToPersons(String verb) {
        return notDoneToPersons.contains(verb);
    }

    /** Whether a word, in small letters, in the name of an organisation makes it a business or a paper, which tells no place. */
    boolean isBusiness(String word) {
        return businesses.contains(word);
    }
}
