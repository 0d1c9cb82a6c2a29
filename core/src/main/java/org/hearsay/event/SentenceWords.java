package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.codebook.PhraseTable;
import org.hearsay.knowledge.codebook.WordClasses;
import org.hearsay.knowledge.codebook.WordClasses.Weapon;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** The words of a sentence as the lexicons see them: cut at hyphens, with the class of each noun and the weapons named. */
final class SentenceWords implements PhraseTable.Run {
    /** The classes of objects.tsv that are no things. */
    private static final Set<String> BODILESS = Set.of("abstract", "document");

    private static final String[] WHERE = {
        "in", "at", "near", "outside", "around", "from", "to", "towards", "of", "inside"
    };

    private final Sentence sentence;
    private final Set<Integer> headsOfPlaces;
    private final List<String> lemmas = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final int[] firstUnit;
    private final Map<Integer, Set<String>> classes = new HashMap<>();
    private final Map<Integer, Weapon> weaponAt = new HashMap<>();
    private final Map<Integer, Phrase> weaponPhrase = new HashMap<>();

    SentenceWords(Sentence sentence, WordClasses lexicon) {
        this(sentence, lexicon, Set.of());
    }

    /** @param headsOfPlaces the tokens that head a name found to be that of a place */
    SentenceWords(Sentence sentence, WordClasses lexicon, Set<Integer> headsOfPlaces) {
        this.sentence = sentence;
        this.headsOfPlaces = headsOfPlaces;
        firstUnit = new int[sentence.size() + 1];
        for (Token token : sentence.tokens()) {
            firstUnit[token.index()] = lemmas.size();
            String form = token.form().toLowerCase(Locale.ROOT);
            if (form.equals("-")) {
                continue;
            }
            if (form.indexOf('-') > 0) {
                List<String> pieces = PhraseTable.split(form);
                List<String> base = PhraseTable.split(isMasked(token) ? form : token.lemma());
                for (int i = 0; i < pieces.size(); i++) { // of "counter-attacks" the lemma is "counter-attack"
                    unit(token, base.size() == pieces.size() ? base.get(i) : pieces.get(i), pieces.get(i));
                }
            } else {
                unit(token, isMasked(token) ? unmasked(form) : token.lemma(), form);
            }
        }
        firstUnit[sentence.size()] = lemmas.size();
        classify(lexicon);
    }

    /** Whether the library put a sign in the place of digits or a number word in the lemma. */
    private static boolean isMasked(Token token) {
        return token.lemma().indexOf('#') >= 0 || token.lemma().indexOf('0') >= 0;
    }

    /** The lemma of a figure or number word: "thousands" is "thousand". */
    private static String unmasked(String form) {
        return form.length() > 4 && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }

    private void unit(Token token, String lemma, String form) {
        lemmas.add(lemma);
        forms.add(form);
        tokens.add(token.index());
    }

    private void classify(WordClasses lexicon) {
        int weaponEnd = 0;
        Map<Integer, Integer> unitsOfNoun = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            int start = i;
            // "security personnel" has been found whole when its last word comes up alone
            lexicon.nouns().at(this, i).ifPresent(match -> {
                int head = tokens.get(match.end() - 1);
                classes.putIfAbsent(head, match.value());
                unitsOfNoun.putIfAbsent(head, match.end() - start);
            });
            if (i >= weaponEnd) {
                Optional<PhraseTable.Match<Weapon>> weapon = lexicon.weapons().at(this, i);
                if (weapon.isPresent()) {
                    weaponEnd = weapon.get().end();
                    int head = tokens.get(weaponEnd - 1);
                    if (sentence.token(head).isVerb()
                            && !sentence.token(head).tag().equals("VBG")) {
                        continue; // "bombed"
                    }
                    if (sentence.token(tokens.get(start)).tag().equals("DT")) {
                        continue; // "A 37-year-old" is no A-37
                    }
                    if (unitsOfNoun.getOrDefault(head, 0) > weaponEnd - start) {
                        continue; // "a gold mine"
                    }
                    weaponAt.put(head, weapon.get().value());
                    weaponPhrase.put(head, new Phrase(sentence, head, tokens.get(start), head + 1));
                }
            }
        }
        weaponAt.keySet().removeIf(weapon -> isInNameOfPlace(weapon) || isNameOfPlace(weapon));
        weaponPhrase.keySet().retainAll(weaponAt.keySet());
    }

    /** "bus station", "petrol station", "mine shaft": a word of what the place is called. */
    private boolean isInNameOfPlace(int weapon) {
        Token token = sentence.token(weapon);
        return token.isLabel("compound", "nmod")
                && sentence.head(token)
                        .filter(place -> place.index() > weapon && place.isNoun() && isOf(place, "@place"))
                        .isPresent();
    }

    /** "a raid near Tank", "fighting in Musket": a word with a capital letter that says where, and was found to be the name of a place. */
    private boolean isNameOfPlace(int weapon) {
        Token token = sentence.token(weapon);
        return headsOfPlaces.contains(weapon)
                && token.isLabel("pobj")
                && Character.isUpperCase(token.form().charAt(0))
                && sentence.head(token).filter(over -> over.isLemma(WHERE)).isPresent();
    }

    Sentence sentence() {
        return sentence;
    }

    @Override
    public int size() {
        return lemmas.size();
    }

    @Override
    public String lemma(int i) {
        return lemmas.get(i);
    }

    @Override
    public String form(int i) {
        return forms.get(i);
    }

    /** The token that a unit is part of. */
    int token(int unit) {
        return tokens.get(unit);
    }

    /** The first unit of a token. */
    int unit(int token) {
        return firstUnit[token];
    }

    /** Whether a token is a word, as lemma or as it stands. */
    boolean is(Token token, String word) {
        int unit = unit(token.index() + 1) - 1;
        return unit >= 0 && (lemma(unit).equals(word) || form(unit).equals(word)) && tokens.get(unit) == token.index();
    }

    /** The weapons named, by the token that heads them. */
    Map<Integer, Weapon> weapons() {
        return weaponAt;
    }

    Phrase weaponPhrase(int head) {
        Phrase phrase = weaponPhrase.get(head);
        if (phrase == null) {
            throw new IllegalArgumentException("no weapon at token " + head);
        }
        return phrase;
    }

    /** The classes of the noun that a token heads, as people.tsv and objects.tsv name them. */
    Set<String> classes(Token token) {
        return classes.getOrDefault(token.index(), Set.of());
    }

    private boolean isName(Token token, NameType... types) {
        Optional<Name> name = sentence.nameAt(token.index());
        if (name.isPresent()) {
            for (NameType type : types) {
                if (name.get().type() == type) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a token heads a noun of a class that a condition names: {@code @person}, {@code @place}, … */
    boolean isOf(Token token, String atClass) {
        Set<String> own = classes(token);
        return switch (atClass) {
            case "@person" ->
                isName(token, NameType.PERSON, NameType.NORP)
                        || own.stream().anyMatch(WordClasses.PEOPLE::contains)
                        || token.tag().equals("PRP") && !token.isLemma("it")
                        || token.isLemma("who");
            case "@civilian" -> own.contains("civilians") || own.contains("persons") || isName(token, NameType.PERSON);
            case "@police" -> own.contains("police");
            case "@state-forces" -> own.contains("state-forces") || own.contains("police");
            case "@fighter" -> own.contains("fighters") || own.contains("attackers");
            case "@protester" -> own.contains("protesters");
            case "@crowd" -> own.contains("crowd") || own.contains("protesters");
            case "@officeholder" -> own.contains("officeholders");
            case "@titled" ->
                isName(token, NameType.PERSON)
                        && sentence.children(token, "compound", "nmod").stream()
                                .anyMatch(title -> classes(title).contains("officeholders"));
            case "@goods" -> own.contains("goods");
            case "@government" -> own.contains("government");
            case "@settlement" -> own.contains("settlement") || isName(token, NameType.GPE);
            case "@vehicle" -> own.contains("vehicle");
            case "@building" -> own.contains("building");
            case "@place" ->
                own.contains("settlement")
                        || own.contains("site")
                        || own.contains("building")
                        || own.contains("installation")
                        || isName(token, NameType.GPE, NameType.LOC, NameType.FAC);
            case "@thing" -> own.stream().anyMatch(c -> !WordClasses.PEOPLE.contains(c) && !BODILESS.contains(c));
            case "@abstract" -> own.contains("abstract");
            case "@document" -> own.contains("document");
            case "@weapon" -> hasWeapon(token);
            case "@chemical", "@aerial-bomb" -> isWeaponOf(token, atClass.substring(1));
            case "@explosive" -> hasWeapon(token) && isExplosive(token);
            case "@anything" -> true;
            case "@number" -> token.tag().equals("CD");
            case "@anywhere" -> token.isProperNoun() && !isName(token, NameType.PERSON, NameType.ORG, NameType.NORP);
            case "@norp" -> isName(token, NameType.NORP);
            case "@org" -> isName(token, NameType.ORG);
            default -> throw new IllegalArgumentException("no class of words is called '" + atClass + "'");
        };
    }

    boolean hasWeapon(Token token) {
        Weapon weapon = weaponAt.get(token.index());
        return weapon != null && !weapon.faint();
    }

    private boolean isWeaponOf(Token token, String kind) {
        Weapon weapon = weaponAt.get(token.index());
        return weapon != null && weapon.kind().equals(kind);
    }

    /** Whether it goes off, also by a word that names a bomb only where the words around it say so. */
    boolean isExplosive(Token token) {
        Weapon weapon = weaponAt.get(token.index());
        if (weapon == null) {
            return false;
        }
        return switch (weapon.kind()) {
            case "explosive", "ied", "vehicle-bomb", "mine", "suicide-vest" -> true;
            default -> false;
        };
    }

    /** Whether the noun that a token heads is one of some words, phrases or classes; a name found to be that of a place is one of no person. */
    boolean isAny(Token token, List<String> words) {
        boolean isPlace = headsOfPlaces.contains(token.index()) && token.isProperNoun();
        for (String word : words) {
            boolean isOne = switch (word) {
                case "@place" -> isPlace || isOf(token, word);
                case "@person" -> !(isPlace && isName(token, NameType.PERSON)) && isOf(token, word);
                default -> word.startsWith("@") ? isOf(token, word) : endsWith(token, word);
            };
            if (isOne) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words up to a token and with it are a phrase. */
    private boolean endsWith(Token token, String phrase) {
        if (phrase.indexOf(' ') < 0 && phrase.indexOf('-') < 0) {
            return is(token, phrase);
        }
        List<String> words = PhraseTable.split(phrase);
        int unit = unit(token.index() + 1) - 1;
        for (int i = words.size() - 1; i >= 0; i--, unit--) {
            if (unit < 0 || !(lemma(unit).equals(words.get(i)) || form(unit).equals(words.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
