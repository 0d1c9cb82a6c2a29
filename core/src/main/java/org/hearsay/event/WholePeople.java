package org.hearsay.event;

import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "The army is killing the people", "attacks against the civilian population", "those who murder Peruvians": deeds at a whole people, of which nothing
 * tells one from another.
 */
final class WholePeople {
    private static final Table WORDS = Table.load("en/event/general-targets.tsv");

    /** Nouns for all who live in a country. */
    private static final Set<String> ALL = WORDS.group("whole");

    /** What a plural alone says of how many. */
    private static final int SOME = 2;

    private static final String CLASH = "armed-clash";

    /** Nouns for any of them. */
    private static final Set<String> ANY = WORDS.group("inhabitant");

    private WholePeople() {}

    /** Whether whoever a telling hit is a people, none of them counted and nothing else told of them. */
    static boolean isHit(EventMention telling) {
        return telling.hit().findAny().isPresent()
                && !telling.type().equals(CLASH) // a country is invaded on one day
                && telling.hit().allMatch(hit -> is(hit, isToldAsPast(telling.trigger())))
                && telling.count().isEmpty()
                && telling.weapons().isEmpty()
                && telling.tolls().stream()
                        .allMatch(toll -> toll.best().isEmpty()
                                && toll.low().filter(low -> low > SOME).isEmpty());
    }

    /** "civilians were killed": some of them, by one deed. */
    private static boolean isToldAsPast(Phrase deed) {
        Token verb = deed.headToken();
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBN")
                        && deed.sentence().children(verb, "aux", "auxpass").stream()
                                .anyMatch(aux -> aux.tag().equals("VBD"));
    }

    private static boolean is(Phrase hit, boolean isPast) {
        Sentence s = hit.sentence();
        Token head = hit.headToken();
        if (s.children(head).stream().anyMatch(word -> word.tag().equals("CD"))
                || !s.children(head, "relcl", "acl").isEmpty()) {
            return false;
        }
        return ALL.contains(head.lemma()) && isDefinite(s, head)
                || !isPast && ANY.contains(head.lemma()) && head.tag().equals("NNS")
                || !isPast
                        && isNationality(s, head)
                        && s.child(head, "det", "poss").isEmpty();
    }

    /** "the people", "our people", "this nation": not "people" or "ten people", who are some. */
    private static boolean isDefinite(Sentence s, Token head) {
        return (!head.tag().equals("NNS") || head.isLemma("people"))
                && s.children(head, "det", "poss").stream()
                        .anyMatch(det -> det.label().equals("poss") || det.isLemma("the", "this", "that"));
    }

    /** "Peruvians". */
    private static boolean isNationality(Sentence s, Token head) {
        return head.tag().equals("NNPS")
                && s.nameAt(head.index())
                        .filter(name -> name.type() == NameType.NORP)
                        .isPresent();
    }
}
