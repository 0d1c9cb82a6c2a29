package org.hearsay.mention.actor;

import java.util.Locale;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A person's name with the words that the parser left out of it. "Minister Antonio Garcia Parth" may come with "Antonio Garcia" or "Garcia
 * Parth" for the name; what was done to "Parth" is then done to nobody whom the name means.
 */
record WholePersonNames(int from, int to) {
    /** The name at tokens {@code [from, to)} as far as the proper nouns beside it go that are of it. */
    static WholePersonNames of(SentenceActors actors, int from, int to) {
        int last = to;
        while (isSurnameLeftOut(actors, from, last)) {
            last++;
        }
        int first = from;
        while (isGivenNameLeftOut(actors, first, last)) {
            first--;
        }
        return new WholePersonNames(first, last);
    }

    /** The next proper noun, on which the name hangs as what comes before a surname does. */
    private static boolean isSurnameLeftOut(SentenceActors actors, int from, int to) {
        Sentence sentence = actors.sentence;
        if (to >= sentence.size() || !isFree(actors, to)) {
            return false;
        }
        Token own = NounPhrases.headOf(sentence, from, to);
        return own.head() == to
                && own.isLabel("compound")
                && sentence.child(sentence.token(to), "det", "poss").isEmpty()
                && (actors.words.isGivenName(sentence.token(from).form()) || from > 0 && isRank(actors, from - 1))
                && !isWordForSomething(actors, sentence.token(to));
    }

    /** The proper noun before, of the same head, where it is a known given name or stands between a rank and the name. */
    private static boolean isGivenNameLeftOut(SentenceActors actors, int from, int to) {
        Sentence sentence = actors.sentence;
        int before = from - 1;
        if (before < 0 || !isFree(actors, before)) {
            return false;
        }
        Token token = sentence.token(before);
        Token own = NounPhrases.headOf(sentence, from, to);
        boolean ofTheName = token.isLabel("compound") && (token.head() == own.index() || token.head() == from);
        return ofTheName
                && !isWordForSomething(actors, token)
                && (actors.words.isGivenName(token.form()) || before > 0 && isRank(actors, before - 1));
    }

    private static boolean isFree(SentenceActors actors, int index) {
        Token token = actors.sentence.token(index);
        return token.tag().equals("NNP")
                && token.form().length() > 2
                && Character.isUpperCase(token.form().charAt(0))
                && actors.name(index).isEmpty()
                && actors.match(index).isEmpty()
                && actors.country(index).isEmpty()
                && actors.draft(index).isEmpty();
    }

    private static boolean isRank(SentenceActors actors, int index) {
        Token token = actors.sentence.token(index);
        return token.isLabel("compound", "nmod")
                && Character.isUpperCase(token.form().charAt(0))
                && actors.words.role(token.form()).isPresent();
    }

    /** "the Garcia Bridge", "Garcia supporters", "Garcia Street": what is named after the person. */
    private static boolean isWordForSomething(SentenceActors actors, Token token) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        return actors.words.noun(lower).isPresent()
                || actors.words.noun(token.lemma()).isPresent()
                || actors.words.role(lower).isPresent()
                || actors.words.nameHead(token.form()).isPresent();
    }
}
