package org.hearsay.mention.actor;

import java.util.Locale;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** How a report tells unnamed people from others: "unidentified men", "heavily armed youths"; not how many, which or how bad they are. */
final class Descriptions {
    private static final Set<String> UNDESCRIBING =
            Table.load("en/undescribing-words.tsv").firstColumn();

    private Descriptions() {}

    /** The adjectives before what a noun is plainly called, in small letters and with a space after; empty where there are none. */
    static String of(SentenceActors actors, Token noun) {
        int to = PlainNames.from(actors, noun, true);
        int from = to;
        while (from > 0 && (describes(actors, from - 1, noun) || isDegree(actors.sentence, from - 1, from))) {
            from--;
        }
        return from == to ? "" : actors.text(from, to).toLowerCase(Locale.ROOT) + " ";
    }

    private static boolean describes(SentenceActors actors, int index, Token noun) {
        Token token = actors.sentence.token(index);
        return token.isLabel("nmod", "amod")
                && token.head() == noun.index()
                && (token.tag().equals("JJ") || token.tag().equals("VBN"))
                && (index == 0 || !actors.sentence.token(index - 1).tag().equals("HYPH")) // "Syrian-backed"
                && actors.draft(index).isEmpty()
                && actors.name(index).isEmpty()
                && actors.country(index).isEmpty()
                && !actors.words.isJudgingModifier(token.form())
                && !UNDESCRIBING.contains(token.lemma())
                && !UNDESCRIBING.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** "heavily" in "heavily armed men". */
    private static boolean isDegree(Sentence sentence, int index, int adjective) {
        Token token = sentence.token(index);
        return token.isLabel("advmod") && token.head() == adjective;
    }
}
