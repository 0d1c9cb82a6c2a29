package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Words that single some out of those harmed: "six soldiers died, the last of them in hospital on Monday". Day and place are then theirs. */
final class PartsOfVictims {
    private PartsOfVictims() {}

    /** ", the last of them", ", one of whom": an apposition that is a part of what it stands beside. */
    static boolean isPart(Sentence s, Token apposition) {
        return apposition.isLabel("appos")
                && s.children(apposition, "prep").stream()
                        .filter(of -> of.isLemma("of"))
                        .flatMap(of -> s.child(of, "pobj").stream())
                        .anyMatch(all -> all.isPronoun() || all.isLemma("those"));
    }

    /** "the last victim", "the fifth man", "one of the wounded": one of several who were told before. */
    static boolean isOneOfThem(Sentence s, Token victim) {
        List<Token> of = Syntax.prepositional(s, victim, "of");
        if (victim.isLemma("one") && !of.isEmpty()
                || victim.tag().equals("CD") && of.stream().anyMatch(all -> all.isPronoun() || all.isLemma("whom"))) {
            return true;
        }
        boolean definite =
                s.child(victim, "det").filter(det -> det.isLemma("the")).isPresent();
        return definite
                && !victim.tag().endsWith("S")
                && s.children(victim, "nmod", "amod").stream().anyMatch(PartsOfVictims::isPlaceInRow);
    }

    /** Those named as part of a number of people: "including three soldiers". */
    static List<Token> included(Sentence s, Token whole) {
        List<Token> found = new ArrayList<>(2);
        for (Token prep : s.children(whole, "prep", "acl")) {
            if (prep.isLemma("include", "including", "among")) {
                s.child(prep, "pobj", "dobj")
                        .filter(noun -> !noun.isPronoun())
                        .ifPresent(noun -> found.addAll(Syntax.joined(s, noun)));
            }
        }
        for (Token beside : s.children(whole, "appos")) { // "among them three soldiers"
            if (s.children(beside, "prep").stream().anyMatch(among -> among.isLemma("among"))) {
                found.addAll(Syntax.joined(s, beside));
            }
        }
        return found;
    }

    private static boolean isPlaceInRow(Token word) {
        return word.isLemma("last", "first", "latest", "final", "youngest", "oldest", "other")
                || word.tag().startsWith("JJ")
                        && word.form().matches("(?i)(second|third|\\d+(st|nd|rd|th)|\\w+[fnxe]th)");
    }
}
