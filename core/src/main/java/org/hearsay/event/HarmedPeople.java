package org.hearsay.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Name;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.VictimClass;

/** Whether a noun is people, how many it counts, and whose side they are on. */
final class HarmedPeople {
    private final WordList lists;
    private final QuantityReader quantities;

    /** The kinds of the nouns that name people in {@code en/actor-nouns.tsv}, which knows more of them than people.tsv. */
    private final Map<String, String> kinds = new HashMap<>();

    private final CarePlaces care = new CarePlaces();

    HarmedPeople(WordList lists, QuantityReader quantities) {
        Set<String> doubtful =
                Table.load("en/actor-nouns-with-other-senses.tsv").firstColumn();
        for (Table.Row row : Table.load("en/actor-nouns.tsv").rows()) {
            if (row.field(2).equals("person")) {
                Stream.of(row.field(3).split(";", -1))
                        .map(String::strip)
                        .filter(word -> word.indexOf(' ') < 0 && !doubtful.contains(word))
                        .forEach(word -> kinds.putIfAbsent(word, row.field(1)));
            }
        }
        this.lists = lists;
        this.quantities = quantities;
    }

    boolean isPeople(SentenceWords words, Token token) {
        return words.isOf(token, "@person")
                || token.tag().equals("CD")
                || token.isProperNoun() && !care.isHouse(words.sentence(), token)
                || token.isNoun() && kinds.containsKey(token.lemma())
                || lists.value("people", token).isPresent()
                || token.tag().equals("DT") && !token.isLemma("that", "this", "which");
    }

    /** What a side can be said to have lost: soldiers, fighters, members, not a town and not an election. */
    boolean canBeLost(SentenceWords words, Token token) {
        return isOfSide(words, token)
                || token.tag().equals("CD") // "lost eight of its fighters"
                        && Syntax.prepositional(words.sentence(), token, "of").stream()
                                .anyMatch(side -> isOfSide(words, side));
    }

    private boolean isOfSide(SentenceWords words, Token token) {
        return words.isOf(token, "@state-forces")
                || words.isOf(token, "@fighter")
                || lists.value("lost", token).isPresent();
    }

    /** How many a noun counts: by its numeral, else one for a singular or a name, else some. */
    Optional<Quantity> counted(SentenceWords words, Token noun) {
        if (isOfAge(noun)) {
            return Optional.of(noun.form().endsWith("s") ? Quantity.SOME : Quantity.exactly(1));
        }
        Optional<Quantity> read =
                ofBody(words, noun).or(() -> numbered(words, noun)).or(() -> ofMeasured(words, noun));
        if (read.isPresent()) {
            return read;
        }
        return switch (noun.tag()) {
            case "NN", "NNP" -> {
                if (lists.value("uncounted", noun).isPresent()) {
                    yield Optional.empty(); // "killed everyone they saw"
                }
                yield lists.value("body", noun).isPresent()
                        ? Optional.of(Quantity.SOME)
                        : Optional.of(Quantity.exactly(1));
            }
            case "NNS", "NNPS" -> Optional.of(Quantity.SOME);
            case "DT" -> noun.isLemma("another") ? Optional.of(Quantity.exactly(1)) : Optional.empty();
            case "PRP" ->
                lists.value("pronoun", noun).isPresent() ? Optional.of(Quantity.exactly(1)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "a 16-year-old": the number is no count. */
    private static boolean isOfAge(Token noun) {
        return noun.isLemma("old", "olds");
    }

    /** "a family of five". */
    private Optional<Quantity> ofBody(SentenceWords words, Token noun) {
        return lists.value("body", noun).isEmpty() || !noun.tag().equals("NN")
                ? Optional.empty()
                : Syntax.prepositional(words.sentence(), noun, "of").stream()
                        .filter(number -> number.tag().equals("CD"))
                        .flatMap(number -> numbered(words, number).stream())
                        .findFirst();
    }

    /** "a total of six people". */
    private Optional<Quantity> ofMeasured(SentenceWords words, Token noun) {
        return lists.value("measure", noun).isEmpty() || !noun.tag().equals("NN")
                ? Optional.empty()
                : Syntax.prepositional(words.sentence(), noun, "of").stream()
                        .flatMap(people -> numbered(words, people).stream())
                        .findFirst();
    }

    /** How many the words before a noun, or it itself, say that it counts; empty where they say nothing. */
    Optional<Quantity> numbered(SentenceWords words, Token noun) {
        Sentence s = words.sentence();
        int left = Math.min(Syntax.nounPhrase(s, noun).from(), leftmostNumeral(s, noun));
        return quantities.read(words, behindHour(s, left, noun), noun.index());
    }

    /** "Around 9 Monday night, four people were shot": the parser can count them by the hour. */
    private static int behindHour(Sentence s, int left, Token noun) {
        List<Token> numerals = s.children(noun, "nmod").stream()
                .filter(child -> child.tag().equals("CD") && child.index() < noun.index())
                .toList();
        boolean isHour = numerals.size() > 1
                && s.nameAt(numerals.get(0).index()).filter(Name::isOfTime).isPresent();
        return isHour ? numerals.get(1).index() : left;
    }

    static int leftmostNumeral(Sentence s, Token noun) {
        int left = noun.index();
        for (Token child : s.children(noun, "nmod", "det", "qmod", "advmod")) {
            left = Math.min(left, s.subtreeFrom(child));
        }
        return left;
    }

    /** "dozens of civilians" are civilians. */
    VictimClass classOf(SentenceWords words, Phrase victims) {
        Token head = victims.headToken();
        if (lists.value("reflexive", head).isPresent()) {
            return VictimClass.ATTACKERS;
        }
        Set<String> classes = words.classes(head);
        if (lists.value("measure", head).isPresent() || head.tag().equals("CD")) {
            List<Token> of = Syntax.prepositional(words.sentence(), head, "of");
            if (!of.isEmpty()) {
                classes = words.classes(of.get(0));
            }
        }
        if (classes.contains("state-forces") || classes.contains("police")) {
            return VictimClass.STATE_FORCES;
        }
        if (classes.contains("attackers")) {
            return VictimClass.ATTACKERS;
        }
        if (classes.contains("fighters")) {
            return VictimClass.FIGHTERS;
        }
        if (classes.contains("civilians") || classes.contains("protesters") || classes.contains("officeholders")) {
            return VictimClass.CIVILIANS;
        }
        return classes.isEmpty() ? ofKind(kinds.getOrDefault(head.lemma(), "")) : VictimClass.UNKNOWN;
    }

    private static VictimClass ofKind(String kind) {
        return switch (kind) {
            case "state-forces" -> VictimClass.STATE_FORCES;
            case "rebel-group", "militia" -> VictimClass.FIGHTERS;
            case "civilians", "media" -> VictimClass.CIVILIANS;
            default -> VictimClass.UNKNOWN;
        };
    }
}
