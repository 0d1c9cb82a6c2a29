package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.knowledge.Table;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Reads how a noun points at its event: a new one, one told before, another one, several, none in particular. */
final class NounPointers {
    /** Nouns for people of whom nothing is known but the deed. */
    private static final Set<String> KNOWN_BY_DEED = Set.of(
            "man", "woman", "people", "person", "youth", "gunman", "attacker", "assailant", "killer", "murderer");

    /** Of which one deed has many: "four gunshots". */
    static final Set<String> MANY_IN_ONE =
            Table.load("en/event/many-in-one.tsv").firstColumn();

    private final QuantityReader quantities;
    private final WordList background = WordList.load("background", false);

    /**
     * @param generic whether a bare plural or mass noun points at no event in particular
     */
    record Pointing(Optional<Integer> count, Pointer pointer, boolean generic, Optional<String> background) {}

    NounPointers(QuantityReader quantities) {
        this.quantities = quantities;
    }

    Pointing read(SentenceWords words, Occurrence occurrence) {
        Sentence s = words.sentence();
        Token head = occurrence.head();
        Optional<String> history = history(s, occurrence);
        if (occurrence.trigger().verb()) {
            Pointer pointer = isTakenAsKnown(s, head) ? Pointer.SAME : Pointer.OPEN;
            return new Pointing(Optional.empty(), pointer, false, history);
        }
        boolean definite = isCalledByDay(s, head);
        boolean other = false;
        for (Token child : s.children(head, "det", "nmod", "poss", "predet", "amod")) {
            definite |= child.isLemma("the", "this", "that", "these", "those")
                    && child.label().equals("det");
            other |= child.isLemma(
                    "another",
                    "other",
                    "separate",
                    "second",
                    "third",
                    "similar",
                    "different",
                    "subsequent",
                    "further",
                    "fresh",
                    "new",
                    "previous",
                    "earlier");
        }
        other |= isOneOfDay(s, head);
        boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
        Token top = LightVerbs.top(s, head);
        boolean series = top != head && plural;
        Optional<Integer> count =
                plural && !series && !MANY_IN_ONE.contains(head.lemma()) ? count(words, head) : Optional.empty();
        boolean bare = s.children(head, "det", "poss").isEmpty() && count.isEmpty() && !series;
        boolean present =
                s.head(top).map(v -> v.isPresentTense() || v.tag().equals("VB")).orElse(false);
        Pointer pointer = other ? Pointer.ANOTHER : definite ? Pointer.SAME : plural ? Pointer.SEVERAL : Pointer.OPEN;
        return new Pointing(count, pointer, bare && plural && present, history);
    }

    /** "those who attacked the bus", "the men who shot him": whom one knows by a deed did one that is known; a body does many. */
    private static boolean isTakenAsKnown(Sentence s, Token verb) {
        return verb.label().equals("relcl")
                && s.child(verb, "nsubj").filter(Syntax::isRelative).isPresent()
                && s.head(verb)
                        .filter(who -> who.isLemma("those")
                                || KNOWN_BY_DEED.contains(who.lemma())
                                        && s.child(who, "det")
                                                .filter(det -> det.isLemma("the", "those", "these"))
                                                .isPresent())
                        .isPresent();
    }

    /** "Sunday's raid". */
    static boolean isCalledByDay(Sentence s, Token deed) {
        return s.child(deed, "poss")
                .flatMap(owner -> s.nameAt(owner.index()))
                .filter(name -> name.type() == NameType.DATE)
                .isPresent();
    }

    /** The numeral right on the noun: not the day of "the September 11 attacks". */
    private Optional<Integer> count(SentenceWords words, Token noun) {
        Sentence s = words.sentence();
        for (Token child : s.children(noun, "nmod")) {
            boolean dated =
                    s.nameAt(child.index()).map(n -> n.type() == NameType.DATE).orElse(false);
            if (child.tag().equals("CD") && !dated) {
                return quantities
                        .read(words, s.subtreeFrom(child), child.index())
                        .flatMap(Quantity::best);
            }
        }
        return Optional.empty();
    }

    private Optional<String> history(Sentence s, Occurrence occurrence) {
        for (Token child : s.children(occurrence.head(), "nmod", "compound", "amod")) {
            Optional<String> word = background.value("modifier", child);
            if (word.isPresent()) {
                return word;
            }
        }
        Token at = occurrence.head();
        Optional<Token> prep =
                s.head(at).filter(p -> p.label().equals("prep") && at.label().equals("pobj"));
        Optional<String> over = prep.flatMap(s::head).flatMap(noun -> background.value("over", noun));
        return over.or(() -> Optional.of(firstOfList(s, at))
                .filter(noun -> noun.label().equals("dobj"))
                .flatMap(s::head)
                .flatMap(verb -> background.value("verb", verb)));
    }

    /** The first noun of a list that a noun stands in. */
    static Token firstOfList(Sentence s, Token noun) {
        Token at = noun;
        while (at.label().equals("conj") && s.head(at).isPresent()) {
            at = s.head(at).orElseThrow();
        }
        return at;
    }

    /** "The day's latest shooting", "the night's first attack": of a day with several, one not told yet. */
    private static boolean isOneOfDay(Sentence s, Token deed) {
        return s.children(deed, "poss").stream().anyMatch(day -> day.isLemma("day", "night", "evening", "weekend"))
                && s.children(deed, "nmod", "amod").stream()
                        .anyMatch(which -> which.isLemma("latest", "late", "first", "last", "final", "next"));
    }
}
