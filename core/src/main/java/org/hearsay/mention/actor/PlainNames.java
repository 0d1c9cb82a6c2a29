package org.hearsay.mention.actor;

import java.util.Locale;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What people and bodies without a name of their own are called, in plain words: "suicide bomber", "US troops", "Kurdish-led fighters". */
final class PlainNames {
    private PlainNames() {}

    /**
     * The head with the nouns before it that judge nothing: "suicide bomber", "army".
     *
     * @param withOrigin whether names and demonyms belong to it: "US troops", "Afghan officials"
     */
    static String of(SentenceActors actors, Token head, boolean withOrigin) {
        int from = from(actors, head, withOrigin);
        StringBuilder name = new StringBuilder();
        for (int i = from; i <= head.index(); i++) {
            Token token = actors.sentence.token(i);
            String text = actors.text(from, i + 1);
            String gap =
                    text.substring(name.length(), text.length() - token.form().length());
            String word = text.substring(text.length() - token.form().length());
            name.append(gap).append(isOrigin(actors, token) ? word : word.toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** Where the plain name of a head begins. */
    static int from(SentenceActors actors, Token head, boolean withOrigin) {
        int from = head.index();
        while (from > 0) {
            Token before = actors.sentence.token(from - 1);
            boolean origin = isOrigin(actors, before);
            boolean insideName = before.head() >= from && before.head() < head.index();
            boolean part = isOfOffice(actors, head, before)
                    || (before.head() == head.index() || insideName)
                            && (before.isLabel("compound")
                                    || insideName && before.isLabel("punct")
                                    || before.isLabel("nmod", "amod") && (origin || noun(actors, head, from - 1)))
                            && (withOrigin || !origin)
                            && !actors.words.isJudgingModifier(before.form());
            if (!part) {
                break;
            }
            from--;
        }
        if (from > 0 && actors.sentence.token(from).tag().equals("HYPH")) {
            from--; // "small-town mayor"
        }
        return withOrigin ? fromLeader(actors, from) : from;
    }

    /** "governor's" in "the governor's office": a part of what a body is called. */
    private static boolean isOfOffice(SentenceActors actors, Token head, Token before) {
        int whose = before.isLabel("case") ? before.head() : before.index();
        return whose >= 0
                && whose < head.index()
                && actors.sentence.token(whose).isLabel("poss")
                && actors.sentence.token(whose).head() == head.index()
                && noun(actors, head, whose);
    }

    /** "Kurdish-led fighters": who leads them is part of what they are called. */
    private static int fromLeader(SentenceActors actors, int from) {
        Sentence sentence = actors.sentence;
        boolean led = from > 2
                && sentence.token(from - 1).isLemma("lead", "led")
                && sentence.token(from - 2).tag().equals("HYPH")
                && isOrigin(actors, sentence.token(from - 3));
        return led ? from - 3 : from;
    }

    /** A name or a word made from one. */
    private static boolean isOrigin(SentenceActors actors, Token token) {
        return token.isProperNoun()
                || actors.isName(token.index(), NameType.NORP)
                || actors.match(token.index()).isPresent();
    }

    private static boolean noun(SentenceActors actors, Token head, int from) {
        String words = actors.text(from, head.index()).toLowerCase(Locale.ROOT) + " ";
        return actors.words.noun(words + head.form().toLowerCase(Locale.ROOT)).isPresent()
                || actors.words.noun(words + head.lemma()).isPresent();
    }
}
