package org.hearsay.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "The shooting was reported at 4 p.m. on Monday", "police said they were called around 9 p.m. on Sunday": the hour of the call is no hour of saying. */
final class HourOfCall {
    private static final Pattern CLOCK = Pattern.compile("(?i)\\d ?[ap]\\.? ?m\\b");
    private static final Set<String> CALLING =
            Table.load("en/event/calling-verbs.tsv").firstColumn();

    private HourOfCall() {}

    /**
     * Whether a time of a sentence is that of a call.
     *
     * @param time the words of the time
     */
    static boolean is(Sentence sentence, String time) {
        return CLOCK.matcher(time).find() && sentence.tokens().stream().anyMatch(verb -> isOfCall(sentence, verb));
    }

    private static boolean isOfCall(Sentence s, Token verb) {
        return verb.isVerb()
                && (CALLING.contains(verb.lemma())
                        || verb.isLemma("report") && s.child(verb, "auxpass").isPresent());
    }
}
