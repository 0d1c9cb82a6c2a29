package org.hearsay.event;

import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Clauses of a sentence with a time of their own, which is not that of the deed beside them. */
final class OwnTime {
    private OwnTime() {}

    /** Whether the time in a clause below a word, seen from a deed, is not the deed's. */
    static boolean isBelow(Sentence s, Token word, Token clause, List<Token> deed) {
        return isDescription(s, word, clause, deed)
                || isAfterBut(s, word, clause)
                || isOfOccasion(s, word, clause, deed);
    }

    /** "On Wednesday they marched over an arrest made since the ambush": the ambush that was told before, and the day and place of the march. */
    static boolean isOccasion(Sentence s, Token noun, List<Token> deed) {
        return deed.contains(noun)
                && noun.isNoun()
                && noun.isLabel("pobj")
                && s.child(noun, "det").filter(det -> det.isLemma("the")).isPresent()
                && s.head(noun)
                        .filter(since -> since.isLemma("since", "before"))
                        .isPresent();
    }

    /** "observed ceasefires after the 1998 accord", "since Monday's vote": the day of what it came after. */
    private static boolean isOfOccasion(Sentence s, Token occasion, Token time, List<Token> deed) {
        return occasion.isLabel("pobj")
                && time.isLabel("nmod", "compound", "poss")
                && !deed.contains(occasion)
                && s.head(occasion)
                        .filter(after -> after.isLemma("after", "before", "since", "following", "until"))
                        .isPresent();
    }

    /**
     * "They claimed the killing, but hours later others appeared", "police had killed nine and that they had planned raids over Easter": the
     * time is that of the others, or of the plan.
     */
    private static boolean isAfterBut(Sentence s, Token before, Token clause) {
        boolean isSaidBeside =
                s.child(clause, "mark").filter(that -> that.isLemma("that")).isPresent();
        return clause.label().equals("conj")
                && clause.isVerb()
                && s.child(clause, "nsubj", "nsubjpass").isPresent()
                && (isSaidBeside || isJoinedBy(s, before, clause, "but"));
    }

    /** "The group, founded in 2008, has killed", "A priest abducted two weeks ago has been freed": what is told of somebody in a participle has a time of its own. */
    private static boolean isDescription(Sentence s, Token noun, Token clause, List<Token> trigger) {
        return clause.isLabel("acl")
                && clause.tag().equals("VBN")
                && !trigger.contains(noun)
                && noun.isNoun()
                && (s.isAfterComma(clause) || isSubjectOf(noun, trigger.get(0)));
    }

    private static boolean isSubjectOf(Token noun, Token verb) {
        return noun.isLabel("nsubj", "nsubjpass") && noun.head() == verb.index() && noun.index() < verb.index();
    }

    /** "had threatened the village last year, but it has not claimed the raid": a clause of its own, with its own time. */
    static boolean isContrast(Sentence s, Token clause, Token before) {
        return clause.label().equals("conj")
                && s.child(clause, "nsubj", "nsubjpass").isPresent()
                && isBeforeAll(s, before)
                && !isBeforeAll(s, clause)
                && isJoinedBy(s, before, clause, "but", "yet", "though");
    }

    private static boolean isJoinedBy(Sentence s, Token before, Token clause, String... words) {
        return s.children(before, "cc").stream()
                .anyMatch(
                        word -> word.isLemma(words) && word.index() > before.index() && word.index() < clause.index());
    }

    private static boolean isBeforeAll(Sentence s, Token verb) {
        return s.children(verb, "aux").stream()
                .anyMatch(had -> had.isLemma("have") && had.tag().equals("VBD"));
    }

    /** "an accord of 1998, which ended three decades of war that killed 3,600": the war was over on the day of what ended it. */
    static boolean isEnded(Token war, Token verb) {
        return war.isLabel("dobj") && verb.isLemma("end", "conclude", "halt", "stop", "close");
    }

    /** "Ali Noor, whose brother was killed, said nine were buried on Monday": what he says is not when his brother was. */
    static boolean isSpeakerToldOf(Sentence s, Token speaker, Token deed) {
        return speaker.isLabel("nsubj")
                && s.children(speaker, "relcl").stream().anyMatch(clause -> s.isWithin(deed, clause));
    }

    /** "detained nine men on Thursday after a bomb killed two soldiers": the day of the arrest, on which the bomb need not have gone off. */
    static boolean isAfterDeed(Sentence s, Token clause) {
        return clause.isLabel("prep") && clause.isLemma("after", "following")
                || clause.isLabel("advcl")
                        && s.children(clause, "mark", "advmod").stream().anyMatch(mark -> mark.isLemma("after"));
    }

    /** "The rebels claimed that attack on Wednesday", "claimed the attack on Telegram on Wednesday": the day of the claim, of a deed that has been told. */
    static boolean isOfClaim(Sentence s, Token deed, Token child) {
        return deed.label().equals("dobj")
                && deed.index() > 0
                && child.index() > deed.index()
                && s.head(deed)
                        .filter(verb -> verb.isLemma("claim", "admit", "condemn"))
                        .filter(verb -> s.token(deed.index() - 1).isLemma("that", "this")
                                || isBehindVenue(s, verb, deed, child))
                        .isPresent();
    }

    /** Between the deed and the day stands where it was claimed. */
    private static boolean isBehindVenue(Sentence s, Token claimed, Token deed, Token day) {
        return s.token(deed.index() - 1).isLemma("the")
                && s.children(claimed, "prep").stream()
                        .anyMatch(venue -> venue.isLemma("on", "in", "via", "through")
                                && venue.index() == deed.index() + 1
                                && venue.index() < day.index());
    }
}
