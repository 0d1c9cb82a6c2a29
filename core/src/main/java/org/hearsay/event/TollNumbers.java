package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Reads the numbers that are said of a toll: "the toll rose to 15", "raised the number of people killed to 14, from 12", "22 dead, up from 20". */
final class TollNumbers {
    private static final List<String> BEFORE_NUMBER = List.of("of", "to", "at", "above", "past", "beyond", "over");

    private final WordList lists;

    TollNumbers(WordList lists) {
        this.lists = lists;
    }

    /**
     * A number said of a toll.
     *
     * @param at the numeral, or the noun that it counts
     * @param revised whether it takes the place of an earlier one
     * @param passed whether it was only the number passed: "the toll passed 40"
     */
    record Said(Token at, boolean revised, boolean passed) {}

    /** "the number of attackers killed", "the number of dead": the noun that is counted, for a word that heads a count. */
    Optional<Token> counted(Sentence s, Token token) {
        if (lists.value("number", token).isEmpty()
                || s.child(token, "det", "poss")
                        .filter(d -> !d.isLemma("a", "an"))
                        .isEmpty()) {
            return Optional.empty();
        }
        return Syntax.prepositional(s, token, "of").stream().findFirst();
    }

    /** The numbers said of the toll that a noun names, the one that holds now first. */
    List<Said> of(Sentence s, Token toll) {
        List<Said> found = new ArrayList<>(2);
        Optional<Token> verb = verb(s, toll);
        boolean revised = verb.filter(this::isRevising).isPresent();
        boolean passed = verb.filter(this::isPassing).isPresent();
        for (Token place : places(s, toll, verb)) {
            if (isNumber(s, place) && found.isEmpty()) {
                found.add(new Said(place, revised, passed));
            }
        }
        if (!found.isEmpty()) {
            Token first = found.get(0).at();
            later(s, first).ifPresent(place -> found.add(0, new Said(place, true, false)));
            earlier(s, first).ifPresent(place -> found.add(new Said(place, false, false)));
        }
        return found;
    }

    /** "The toll of the attack rose on Thursday": the day is that on which the count changed. */
    boolean isChanged(Token count, Token verb) {
        return count.isLabel("nsubj", "nsubjpass", "dobj")
                && isCount(count)
                && verb.isVerb()
                && (isRevising(verb) || isPassing(verb));
    }

    /** "toll", "number", "count": a noun that says how many. */
    boolean isCount(Token noun) {
        return noun.isLemma("toll") || lists.value("number", noun).isPresent();
    }

    /** "put the dead at seven", "the wounded numbered 20": those harmed, and how many a verb of counting makes them. */
    boolean isPut(Sentence s, Token harmed) {
        return s.child(harmed, "det").filter(the -> the.isLemma("the")).isPresent()
                && verb(s, harmed)
                        .filter(put -> lists.value("putting", put).isPresent())
                        .isPresent();
    }

    private boolean isRevising(Token verb) {
        return lists.value("revise", verb).isPresent();
    }

    private boolean isPassing(Token verb) {
        return lists.value("pass", verb).isPresent();
    }

    /** "at 14, then 21": the count that took its place. */
    private static Optional<Token> later(Sentence s, Token first) {
        for (int i = first.index() + 1; i + 1 < s.size() && !s.token(i).isVerb(); i++) {
            if (s.token(i).isLemma("then", "later") && isNumber(s, s.token(i + 1))) {
                return Optional.of(s.token(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The verb that a toll is subject or object of: "rose", "put", "bringing". */
    private static Optional<Token> verb(Sentence s, Token toll) {
        return s.head(toll).filter(v -> v.isVerb() && toll.isLabel("nsubj", "nsubjpass", "dobj", "attr"));
    }

    private static List<Token> places(Sentence s, Token toll, Optional<Token> verb) {
        List<Token> places = new ArrayList<>(Syntax.prepositional(s, toll, "of"));
        verb.ifPresent(v -> {
            for (String preposition : BEFORE_NUMBER) {
                places.addAll(Syntax.prepositional(s, v, preposition));
            }
            places.addAll(s.children(v, "attr", "dobj", "npadvmod"));
        });
        for (String preposition : BEFORE_NUMBER) { // "the toll from the attack to 14"
            places.addAll(below(s, toll, preposition));
        }
        places.removeIf(t -> t == toll);
        return places;
    }

    /** What the prepositions of a word and of the nouns below it lead to. */
    private static List<Token> below(Sentence s, Token noun, String preposition) {
        List<Token> found = new ArrayList<>(2);
        for (int i = noun.index() + 1; i < s.subtreeTo(noun); i++) {
            Token prep = s.token(i);
            if (prep.isLemma(preposition) && prep.isLabel("prep") && s.isWithin(prep, noun)) {
                found.addAll(s.children(prep, "pobj"));
            }
        }
        return found;
    }

    /** "to 14, from 12", "nine died, up from seven": the count that held before. */
    Optional<Token> earlier(Sentence s, Token now) {
        for (int i = now.index() + 1; i + 1 < s.size(); i++) {
            Token from = s.token(i);
            Token before = s.token(i - 1);
            boolean compared = before.isLemma("up", "down");
            boolean number = s.token(i + 1).tag().equals("CD") && (compared || isNumber(s, s.token(i + 1)));
            if (from.isLemma("from") && number && (compared || before.form().equals(","))) {
                return Optional.of(s.token(i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(Sentence s, Token token) {
        boolean numeral = token.tag().equals("CD")
                || s.children(token, "nmod").stream().anyMatch(n -> n.tag().equals("CD"))
                || token.isLemma("dozen", "hundred", "thousand", "score");
        return numeral && !isOfTime(s, token);
    }

    private static boolean isOfTime(Sentence s, Token token) {
        return s.nameAt(token.index())
                .map(n -> switch (n.type()) {
                    case DATE, TIME, PERCENT, MONEY, ORDINAL -> true;
                    case PERSON,
                            NORP,
                            FAC,
                            ORG,
                            GPE,
                            LOC,
                            PRODUCT,
                            EVENT,
                            WORK_OF_ART,
                            LAW,
                            LANGUAGE,
                            QUANTITY,
                            CARDINAL -> false;
                })
                .orElse(false);
    }
}
