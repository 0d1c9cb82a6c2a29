package org.hearsay.event;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A deed that a clause tells as done over a length of time or again and again: "has fought the army for years", "has carried out similar
 * raids". It is no deed of the day and place that a report tells of otherwise.
 */
final class LastingDeed {
    /** How far up the words of a deed a clause of what goes on meanwhile is looked for. */
    private static final int DEEPEST = 4;

    /** The last sentence that can be the lead: a headline may stand before it. */
    private static final int LEAD = 1;

    private final WordList words = WordList.load("lasting", false);

    /** Whether it is told as history: for months or years, since a year, before, again and again until now. */
    boolean isHistory(Sentence s, Occurrence occurrence, Optional<LightVerbs.Use> light) {
        Token verb = verb(occurrence, light);
        if (!verb.isVerb()) {
            return false;
        }
        boolean perfect = s.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
        return lasts(s, verb, "length")
                || isSinceYear(s, verb)
                || perfect && (isSaid(s, verb, "before") || isSaid(s, verb, "again") || isInThePast(s, verb))
                || perfect && isOneOfOthers(s, occurrence)
                || isSeries(s, verb)
                || isOfMany(s, verb);
    }

    /** "who have killed dozens of elders", told after the news: one after the other, on no one day. */
    private static boolean isOfMany(Sentence s, Token verb) {
        return s.index() > LEAD
                && verb.isLabel("relcl")
                && s.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have") && aux.isPresentTense())
                && s.child(verb, "dobj")
                        .filter(many ->
                                many.tag().equals("NNS") && many.isLemma("dozen", "score", "hundred", "thousand"))
                        .isPresent();
    }

    /** "Gangs have raided schools", told after the news: any of them, any schools, on no one day. */
    static boolean isSeries(Sentence s, Token verb) {
        return s.index() > LEAD
                && verb.tag().equals("VBN")
                && s.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have") && aux.isPresentTense())
                && s.child(verb, "nsubj").filter(who -> isBarePlural(s, who)).isPresent()
                && s.child(verb, "dobj").filter(what -> isBarePlural(s, what)).isPresent();
    }

    /** Whether it went on for hours, days or weeks, or since some time: news, but of no one day. */
    boolean isOverTime(Sentence s, Token head) {
        return lasts(s, head, "span") || lasts(s, head, "length") || isSince(s, head);
    }

    /** "…, as fighting went into its third month": what goes on meanwhile. */
    static boolean isBackdrop(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token at = telling.trigger().headToken();
        if (!telling.type().equals("armed-clash") || at.isVerb() && !at.tag().equals("VBG")) {
            return false;
        }
        for (int steps = 0; steps < DEEPEST && s.head(at).isPresent(); steps++) {
            if (at.isLemma("as", "while", "amid") && at.label().equals("prep")
                    || at.label().equals("advcl")
                            && s.children(at, "mark", "advmod").stream().anyMatch(m -> m.isLemma("as", "while"))) {
                return true;
            }
            at = s.head(at).orElseThrow();
        }
        return false;
    }

    /** The verb whose clause says how long: the one that tells the deed or carries it. */
    private static Token verb(Occurrence occurrence, Optional<LightVerbs.Use> light) {
        return occurrence.trigger().verb()
                ? occurrence.head()
                : light.map(LightVerbs.Use::verb).orElse(occurrence.head());
    }

    /** "For years", "over the past decade", "in recent months". */
    private boolean lasts(Sentence s, Token verb, String part) {
        return s.children(verb, "prep").stream()
                .anyMatch(prep -> s.child(prep, "pobj")
                        .filter(unit -> words.value(part, unit).isPresent())
                        .filter(unit -> prep.isLemma("for")
                                || prep.isLemma("over", "in", "during", "within", "through") && isPast(s, unit))
                        .isPresent());
    }

    private static boolean isPast(Sentence s, Token unit) {
        return s.children(unit).stream().anyMatch(word -> word.isLemma("recent", "past", "last", "previous"))
                && (unit.tag().endsWith("S") || s.child(unit, "det").isPresent());
    }

    private boolean isSaid(Sentence s, Token verb, String part) {
        return s.children(verb, "advmod", "prep").stream()
                .anyMatch(word -> words.value(part, word).isPresent()
                        && s.children(word, "pobj", "pcomp").isEmpty()
                        && s.children(word, "npadvmod").isEmpty());
    }

    private static boolean isInThePast(Sentence s, Token verb) {
        return s.children(verb, "prep").stream()
                        .anyMatch(prep -> prep.isLemma("in")
                                && s.child(prep, "pobj")
                                        .filter(past -> past.isLemma("past"))
                                        .isPresent())
                || s.tokens().subList(verb.index(), s.subtreeTo(verb)).stream()
                        .anyMatch(past -> past.isLemma("past")
                                && past.isNoun()
                                && s.head(past).filter(in -> in.isLemma("in")).isPresent());
    }

    private static boolean isSince(Sentence s, Token verb) {
        return s.children(verb, "prep").stream().anyMatch(prep -> prep.isLemma("since"));
    }

    private static boolean isSinceYear(Sentence s, Token verb) {
        return s.children(verb, "prep").stream()
                .anyMatch(prep -> prep.isLemma("since")
                        && s.child(prep, "pobj")
                                .filter(year -> year.form().matches("(1[89]|20)\\d\\d"))
                                .isPresent());
    }

    /** "Similar raids": others than the one that is news. */
    private boolean isOneOfOthers(Sentence s, Occurrence occurrence) {
        return occurrence.head().isNoun()
                && s.children(occurrence.head()).stream()
                        .anyMatch(word -> words.value("like", word).isPresent());
    }

    /** "Carries out cowardly attacks", "attack posts almost daily", "a gang that fights the cartel": what somebody does as a rule, where no headline tells news in the present. */
    boolean isHabit(Sentence s, Occurrence occurrence, Optional<LightVerbs.Use> light) {
        Token verb = verb(occurrence, light);
        boolean present = verb.isVerb()
                && verb.isPresentTense()
                && s.children(verb, "aux", "auxpass").isEmpty();
        return present
                && (isEnmity(occurrence) && verb.label().equals("relcl")
                        || isRecurring(s, verb)
                        || light.isPresent() && isBarePlural(s, occurrence.head()));
    }

    private static boolean isEnmity(Occurrence occurrence) {
        return occurrence.trigger().verb() && occurrence.trigger().type().equals("armed-clash");
    }

    private static boolean isBarePlural(Sentence s, Token noun) {
        return noun.tag().equals("NNS")
                && s.children(noun).stream()
                        .noneMatch(child ->
                                child.isLabel("det", "poss") || child.tag().equals("CD"));
    }

    private boolean isRecurring(Sentence s, Token verb) {
        return s.children(verb).stream()
                .anyMatch(word -> words.value("recurring", word).isPresent());
    }
}
