package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Clauses that tell something else of somebody or something named: no day and no place in them is the deed's. */
final class ToldBeside {
    private static final Set<String> BLAMING =
            Table.load("en/event/blaming-verbs.tsv").firstColumn();

    private static final Set<String> OFFICES = Set.of("@government", "@officeholder", "@state-forces");

    private ToldBeside() {}

    /**
     * "The president, who took office last year, sent troops", "set by men led by Ann Bell, who left the group in 2016": what is told beside of
     * somebody named.
     */
    static boolean isAside(Sentence s, Token doer, Token clause) {
        return clause.label().equals("relcl")
                && doer.isProperNoun()
                && (doer.isLabel("nsubj", "nsubjpass") || isInAgent(s, doer) || isOfWhose(s, clause));
    }

    /** "linked the killing to the Azure Front, a gang whose leader is jailed in Orbo": what is told of the gang is not where the deed was. */
    static boolean isOfApposition(Token noun, Token clause, List<Token> deed) {
        return clause.isLabel("relcl") && noun.isLabel("appos") && !deed.contains(noun);
    }

    /**
     * "troops to hunt the Front, which it blames for a raid in Orbo in May", "killed a man accused of a raid in Orbo": what is told of somebody
     * beside is another deed.
     */
    static boolean isOfOtherDeed(Sentence s, Token who, Token clause, Set<Integer> otherTriggers) {
        return (clause.label().equals("relcl") || isBlame(clause))
                && !otherTriggers.contains(who.index())
                && !otherTriggers.contains(clause.index())
                && otherTriggers.stream().anyMatch(deed -> s.isWithin(s.token(deed), clause));
    }

    /** "The front on Wednesday rejected accusations of a raid": the day stands beside those who say it, and is that of the saying. */
    static boolean isDayOfBlame(Sentence s, Token subject, Token day) {
        return subject.label().equals("nsubj")
                && day.isLabel("prep", "npadvmod")
                && day.index() > subject.index()
                && s.head(subject)
                        .filter(verb -> BLAMING.contains(verb.lemma()) && day.index() < verb.index())
                        .isPresent();
    }

    /** "Officials in Orbo accused the rebels of the raid": they sit in the capital, where villagers who accuse may have seen it. */
    static boolean isOfficeThatBlames(SentenceWords words, Token subject) {
        return subject.label().equals("nsubj") && OFFICES.stream().anyMatch(office -> words.isOf(subject, office));
    }

    /** Whether a name stands in what somebody is accused of: "a man accused of a raid in Orbo". */
    static boolean isInBlame(Sentence s, Token name, Token who) {
        Token at = name;
        for (int steps = 0;
                steps < s.size() && at.index() != who.index() && s.head(at).isPresent();
                steps++) {
            if (isBlame(at)) {
                return true;
            }
            at = s.head(at).orElseThrow();
        }
        return false;
    }

    private static boolean isBlame(Token clause) {
        return clause.label().equals("acl") && clause.tag().equals("VBN") && BLAMING.contains(clause.lemma());
    }

    /** "the Front, whose men raided Orbo in May". */
    private static boolean isOfWhose(Sentence s, Token clause) {
        return s.children(clause, "nsubj", "nsubjpass").stream()
                .anyMatch(subject -> s.child(subject, "poss")
                        .filter(poss -> poss.isLemma("whose"))
                        .isPresent());
    }

    private static boolean isInAgent(Sentence s, Token name) {
        Token at = name;
        for (int steps = 0;
                steps < s.size() && at.isLabel("pobj", "appos", "compound", "nmod", "dobj", "agent");
                steps++) {
            if (at.label().equals("agent")) {
                return true;
            }
            at = s.head(at).orElseThrow();
        }
        return false;
    }
}
