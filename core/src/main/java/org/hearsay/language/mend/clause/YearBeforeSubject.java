package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "In 2006 thirteen people were killed", "on 3 May 2010 two hundred villagers died", "in 2015 gunmen killed": a year right after its
 * preposition or month counts nobody, and the noun behind it, before a verb that has no subject, is that verb's subject.
 */
public final class YearBeforeSubject implements Mend {
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (int i = 1; i + 1 < s.size(); i++) {
            Token year = s.token(i);
            Token before = s.token(i - 1);
            if (year.tag().equals("CD") && YEAR.matcher(year.form()).matches() && year.isLabel("compound", "nmod")) {
                counted(s, year)
                        .filter(noun -> noun.index() > year.index())
                        .ifPresent(noun -> changes.addAll(apart(s, before, year, noun)));
            }
        }
        return changes;
    }

    /** The noun that the parser lets a number count. */
    private static Optional<Token> counted(Sentence s, Token number) {
        Optional<Token> at = s.head(number);
        while (at.filter(word -> word.tag().equals("CD") && word.isLabel("compound", "nmod"))
                .isPresent()) {
            at = at.flatMap(s::head);
        }
        return at.filter(Token::isNoun);
    }

    private static List<Rehung> apart(Sentence s, Token before, Token year, Token noun) {
        boolean afterMonth = before.isNoun()
                && s.head(before).filter(YearBeforeSubject::isOfTime).isPresent();
        if (!afterMonth && !isOfTime(before)) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>(2);
        changes.add(Rehung.of(year, before, afterMonth ? "nmod" : "pobj"));
        if (noun.isLabel("nsubj", "nsubjpass")) {
            return changes;
        }
        Optional<Token> verb = s.head(noun)
                .filter(prep -> noun.label().equals("pobj"))
                .flatMap(s::head)
                .filter(at -> at.isVerb() && at.index() > noun.index())
                .filter(at -> s.child(at, "nsubj", "nsubjpass", "csubj", "expl").isEmpty());
        int next = s.subtreeTo(noun);
        if (verb.isEmpty() || next < s.size() && s.token(next).form().equals(",")) {
            return List.of();
        }
        boolean passive = s.child(verb.get(), "auxpass").isPresent();
        changes.add(Rehung.of(noun, verb.get(), passive ? "nsubjpass" : "nsubj"));
        return changes;
    }

    private static boolean isOfTime(Token word) {
        return word.isLemma("in", "on", "since", "by", "until", "during", "from", "before", "after")
                && word.tag().equals("IN");
    }
}
