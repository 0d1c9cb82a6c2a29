package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A deed that a sentence sets apart in time from what else it tells: "the raid came a week after gunmen killed two traders", "the worst
 * since 2019, when gunmen killed 30", "an assault to avenge the killing of a trader".
 */
final class OtherTime {
    private static final Set<String> ORDER = Set.of("after", "before", "since", "until");
    private static final Set<String> DAYS =
            Set.of("day", "night", "week", "fortnight", "month", "year", "decade", "century");
    private static final Set<String> HOURS = Set.of("hour", "minute", "moment");
    private static final Set<String> OPENING =
            Table.load("en/event/opening-verbs.tsv").firstColumn();
    private static final Set<String> HAPPENING = Set.of("come", "follow", "happen", "occur");

    /** What one answers, has been done before. */
    private static final Set<String> ANSWERING =
            Table.load("en/event/answering-words.tsv").firstColumn();

    private OtherTime() {}

    /** Whether it was on another day than what stands around its clause. */
    static boolean isOfOtherDay(Sentence s, Token deed) {
        Token clause = clause(s, deed);
        return isAvenged(s, deed)
                || lengthBefore(s, clause).filter(DAYS::contains).isPresent()
                || clause.index() != deed.index()
                        && marker(s, clause)
                                .filter(since -> since.isLemma("since"))
                                .isPresent();
    }

    /** "since March 2019, when gunmen shot 30": told only of the time since when something else goes on. */
    static boolean isSinceWhen(Sentence s, Token deed) {
        return isOfOwnTime(s, deed, s.root());
    }

    /** "to avenge the killing of its leader": who would avenge it on the day it was done? */
    private static boolean isAvenged(Sentence s, Token deed) {
        return s.head(deed)
                .filter(over -> over.isLemma("avenge") && deed.isLabel("dobj")
                        || over.isLemma("for")
                                && s.head(over)
                                        .filter(noun -> noun.isLemma("revenge", "retaliation", "reprisal", "vengeance"))
                                        .isPresent())
                .isPresent();
    }

    /** Whether a deed is told only as what the other came after or before, and so is another. */
    static boolean isApart(Sentence s, Token deed, Token other) {
        if (isOfOwnTime(s, deed, other)
                || isAnswered(s, deed, other)
                || isOpening(s, deed, other)
                || isElsewhere(s, deed, other)) {
            return true;
        }
        Token clause = clause(s, deed);
        Optional<Token> above = s.head(clause);
        if (marker(s, clause).isEmpty() || above.isEmpty() || s.isWithin(other, clause)) {
            return false;
        }
        boolean happens = HAPPENING.contains(above.get().lemma())
                && s.child(above.get(), "nsubj")
                        .filter(subject -> s.isWithin(other, subject))
                        .isPresent();
        return happens || lengthBefore(s, clause).filter(OtherTime::isLength).isPresent();
    }

    /** "A bomb killed five, while gunmen killed two elsewhere", "while artillery killed two in Orbo": what others do there is no part of it. */
    private static boolean isElsewhere(Sentence s, Token deed, Token other) {
        Token clause = deed;
        while (clause.isLabel("nsubj", "compound", "nmod", "pobj", "prep")
                && s.head(clause).isPresent()) {
            clause = s.head(clause).orElseThrow();
        }
        boolean asWell = clause.label().equals("advcl")
                && !s.isWithin(other, clause)
                && s.child(clause, "mark")
                        .filter(mark -> mark.isLemma("while", "as"))
                        .isPresent()
                && s.child(clause, "nsubj", "nsubjpass").isPresent();
        return asWell
                && (s.children(clause).stream().anyMatch(word -> word.isLemma("elsewhere"))
                        || isByOthers(s, clause, other));
    }

    /** "Drones struck a depot, while shelling killed four": told behind a comma, with "while", a doer and an object of its own. */
    private static boolean isByOthers(Sentence s, Token clause, Token other) {
        Optional<Token> mark = s.child(clause, "mark").filter(word -> word.isLemma("while") && word.index() > 0);
        return mark.filter(word -> s.token(word.index() - 1).form().equals(",") && word.index() > other.index())
                        .isPresent()
                && s.child(clause, "dobj").isPresent()
                && s.child(clause, "nsubj")
                        .filter(subject -> !subject.isPronoun())
                        .isPresent();
    }

    /** "since March 2019, when gunmen shot 30": the time and the clause of it, seen from outside. */
    private static boolean isOfOwnTime(Sentence s, Token word, Token other) {
        Optional<Token> at = Optional.of(word);
        for (int steps = 0; at.isPresent() && steps < s.size(); steps++) {
            Token time = at.get();
            if (s.head(time).filter(prep -> ORDER.contains(prep.lemma())).isPresent()
                    && s.children(time, "relcl").stream()
                            .anyMatch(clause -> isOpenedByWhen(s, clause) && !s.isWithin(other, clause))) {
                return true;
            }
            at = s.head(time);
        }
        return false;
    }

    /** "The assault began at noon, when a bomber blew himself up": the deed that another began with. */
    private static boolean isOpening(Sentence s, Token deed, Token other) {
        if (!deed.isLabel("advcl", "relcl") || !isOpenedByWhen(s, deed)) {
            return false;
        }
        Optional<Token> over = s.head(deed);
        while (over.filter(time -> !time.isVerb()).isPresent()) { // "began on 3 May, when"
            over = s.head(over.get());
        }
        return over.filter(verb -> OPENING.contains(verb.lemma()))
                .flatMap(verb -> s.child(verb, "nsubj"))
                .filter(subject -> s.isWithin(other, subject))
                .isPresent();
    }

    private static boolean isOpenedByWhen(Sentence s, Token clause) {
        return s.children(clause, "advmod").stream().anyMatch(when -> when.isLemma("when"));
    }

    /** "to avenge the killing", "in response to what it called an attack": seen from what was done in answer. */
    private static boolean isAnswered(Sentence s, Token deed, Token other) {
        Token at = deed;
        for (int steps = 0; steps < s.size(); steps++) {
            Optional<Token> above = s.head(at);
            if (above.isEmpty()) {
                return false;
            }
            Token over = above.get();
            if (ANSWERING.contains(over.lemma()) && at.isLabel("dobj", "prep")) {
                return !s.isWithin(other, over);
            }
            if (!at.isLabel("pobj", "prep", "compound", "nmod", "pcomp", "oprd")) {
                return false;
            }
            at = over;
        }
        return false;
    }

    /** "Ten hours earlier gunmen shot nine": reckoned back from the deed told before, and so another. */
    static boolean isEarlier(EventMention telling) {
        return telling.times().stream()
                .anyMatch(time -> time.sentence().tokens().subList(time.from(), time.to()).stream()
                                .anyMatch(unit -> isLength(unit.lemma()))
                        && (isBefore(time.headToken())
                                || time.sentence().children(time.headToken()).stream()
                                        .anyMatch(OtherTime::isBefore)));
    }

    /** "The chief had survived an attack in March": who was killed survived no attack, and so it was another. */
    static boolean isSurvivedBefore(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token deed = telling.trigger().headToken();
        return s.head(deed)
                .filter(verb -> deed.isLabel("dobj") && verb.isLemma("survive", "escape"))
                .filter(verb -> s.children(verb, "aux").stream()
                        .anyMatch(had -> had.tag().equals("VBD")))
                .isPresent();
    }

    private static boolean isBefore(Token word) {
        return word.isLemma("earlier", "early", "before") && !word.isNoun();
    }

    /** "the deadliest attack since 2019": how long there was none like it, not when it was. */
    static boolean isMeasure(Sentence s, Token preposition) {
        return preposition.isLemma("since")
                && s.head(preposition)
                        .filter(compared -> isSuperlative(s, compared)
                                || s.children(compared).stream().anyMatch(first -> first.isLemma("first"))
                                || s.children(compared, "attr", "acomp").stream()
                                        .anyMatch(most -> isSuperlative(s, most)))
                        .isPresent();
    }

    /** "had claimed the ambush by Monday evening": until when something had come about, not when. */
    static boolean isDeadline(Sentence s, Token preposition) {
        return preposition.isLemma("by")
                && s.head(preposition)
                        .filter(verb -> verb.tag().equals("VBD")
                                || s.children(verb, "aux").stream().anyMatch(had -> had.isLemma("have")))
                        .isPresent();
    }

    /** "one of the deadliest attacks the army has suffered": how the deed just told ranks among others. */
    static boolean isRank(EventMention telling) {
        Token deed = telling.trigger().headToken();
        Sentence s = telling.trigger().sentence();
        return deed.isNoun()
                && (telling.tolls().isEmpty() && isSuperlative(s, deed)
                        || s.children(deed).stream().anyMatch(first -> first.isLemma("first"))
                                && s.tokens().stream()
                                        .anyMatch(since -> since.isLemma("since") && since.index() > deed.index()));
    }

    private static boolean isSuperlative(Sentence s, Token word) {
        return isMost(word)
                || s.children(word, "nmod", "amod", "advmod", "compound").stream()
                        .anyMatch(child ->
                                isMost(child) || s.children(child).stream().anyMatch(OtherTime::isMost));
    }

    private static boolean isMost(Token word) {
        return word.tag().equals("JJS") || word.tag().equals("RBS");
    }

    /** The clause of time that a deed stands in, or the deed itself. */
    private static Token clause(Sentence s, Token deed) {
        Token at = deed;
        while (marker(s, at).isEmpty() && s.head(at).isPresent() && !at.isLabel("ccomp", "relcl", "parataxis")) {
            at = s.head(at).orElseThrow();
        }
        return marker(s, at).isPresent() ? at : deed;
    }

    private static Optional<Token> marker(Sentence s, Token clause) {
        if (clause.label().equals("pobj")) { // "two days after the raid"
            return s.head(clause)
                    .filter(after -> ORDER.contains(after.lemma()) && after.index() > 0)
                    .filter(after -> isLength(s.token(after.index() - 1).lemma()));
        }
        return clause.label().equals("advcl")
                ? s.children(clause, "mark", "advmod").stream()
                        .filter(mark -> ORDER.contains(mark.lemma()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isLength(String unit) {
        return DAYS.contains(unit) || HOURS.contains(unit);
    }

    /** The unit of the length of time that stands right before a clause: "three weeks after". */
    private static Optional<String> lengthBefore(Sentence s, Token clause) {
        return marker(s, clause)
                .filter(mark -> mark.index() > 0)
                .map(mark -> s.token(mark.index() - 1).lemma());
    }
}
