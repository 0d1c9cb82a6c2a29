package org.hearsay.event;

import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Document;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Texts about elections and matches, in which people beat, attack and battle each other without harm. In such a text those words tell a
 * deed only where means, harm or armed people stand beside them.
 */
final class Contests {
    /** So many words of contests make a text one about a contest, if they are also one for each so many sentences. */
    private static final int LEAST_WORDS = 4;

    private static final int SENTENCES_A_WORD = 3;

    private static final Table WORDS = Table.load("en/event/contest-words.tsv");
    private final Set<String> contest = WORDS.group("contest");
    private final Set<String> figures = WORDS.group("figure");
    private final Set<String> violence = WORDS.group("violence");

    /** Whether a document is about a contest. */
    boolean isAbout(Document document) {
        long words = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.isNoun() && contest.contains(token.lemma()))
                .count();
        return words >= LEAST_WORDS
                && words * SENTENCES_A_WORD >= document.sentences().size();
    }

    /** Whether a deed told in such a document is one only in the sense of the contest. */
    boolean isFigure(SentenceWords words, Draft draft) {
        Token head = draft.occurrence.head();
        return figures.contains(head.lemma())
                && draft.weapons.isEmpty()
                && draft.targets.stream().noneMatch(target -> words.isOf(target.headToken(), "@place"))
                && words.sentence().children(head, "compound", "nmod").stream()
                        .noneMatch(name -> words.isOf(name, "@place"))
                && !isViolent(words.sentence(), head)
                && draft.perpetrators.stream()
                        .noneMatch(doer -> isArmed(words, doer.phrase().headToken()));
    }

    private boolean isViolent(Sentence sentence, Token head) {
        return sentence.tokens().stream().anyMatch(token -> token != head && violence.contains(token.lemma()));
    }

    private static boolean isArmed(SentenceWords words, Token token) {
        return words.isOf(token, "@fighter") || words.isOf(token, "@state-forces") || words.isOf(token, "@police");
    }
}
