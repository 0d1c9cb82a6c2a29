package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "A constable committed suicide by shooting himself": whoever kills nobody but himself attacks nobody. */
final class SelfHarm {
    private static final Table WORDS = Table.load("en/event/self-harm.tsv");
    private static final Set<String> SUICIDE = WORDS.group("suicide");
    private static final Set<String> SLIP = WORDS.group("slip");

    private SelfHarm() {}

    /** Whether all that is told is that somebody turned on himself. */
    static boolean isAll(List<EventMention> tellings) {
        return tellings.stream().allMatch(SelfHarm::is);
    }

    /** Whether it is a suicide, or an attempt at one, and no slip with a gun. */
    static boolean isSuicide(List<EventMention> tellings) {
        return isAll(tellings) && tellings.stream().anyMatch(SelfHarm::isMeant);
    }

    private static boolean is(EventMention telling) {
        return !telling.type().equals("suicide-bombing")
                && !telling.targets().isEmpty()
                && telling.targets().stream()
                        .allMatch(target -> target.headToken().isLemma("himself", "herself", "themselves", "oneself"));
    }

    /** By words for a suicide, or by nothing that speaks of a slip: "shot himself in his flat", not "in the foot". */
    private static boolean isMeant(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        return s.tokens().stream().anyMatch(word -> SUICIDE.contains(word.lemma()) || isOwnLife(s, word))
                || telling.trigger().headToken().isVerb()
                        && s.tokens().stream().noneMatch(word -> SLIP.contains(word.lemma()));
    }

    /** "Ended his life", "took her own life". */
    private static boolean isOwnLife(Sentence s, Token life) {
        return life.isLemma("life")
                && s.child(life, "poss").filter(Token::isPronoun).isPresent()
                && s.head(life)
                        .filter(verb -> Set.of("end", "ended", "take").contains(verb.lemma()))
                        .isPresent();
    }
}
