package org.hearsay.event;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Whether a toll adds up more than one event: "since January", "the war has killed". */
final class SummedTolls {
    private static final int LONGEST_PHRASE = 4;

    private final WordList periods = WordList.load("periods", false);

    /** @param teller the word that tells the harm; the clause around it is looked through */
    boolean isSummed(Sentence s, Token teller) {
        for (Token subject : Syntax.subjects(s, teller)) {
            if (periods.value("subject", subject).isPresent()
                    || Syntax.prepositional(s, subject, "of").stream()
                            .anyMatch(
                                    lasting -> periods.value("subject", lasting).isPresent())) {
                return true; // "decades of violence that killed 3,600"
            }
        }
        Token clause = clause(s, teller);
        if (isInPeriodAlone(s, clause)) {
            return true;
        }
        int to = s.subtreeTo(clause);
        for (int i = s.subtreeFrom(clause); i < to; i++) {
            if (isMarkOf(s, teller, s.token(i)) || OtherTime.isMeasure(s, s.token(i))) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int j = i; j < Math.min(to, i + LONGEST_PHRASE); j++) {
                phrase.append(j == i ? "" : " ").append(s.token(j).form().toLowerCase(Locale.ROOT));
                if (periods.value("phrase", phrase.toString()).isPresent()
                        || teller.isNoun()
                                && periods.value("count", phrase.toString()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "25,000 soldiers killed in October alone". */
    private static boolean isInPeriodAlone(Sentence s, Token clause) {
        return s.tokens().subList(s.subtreeFrom(clause), s.subtreeTo(clause)).stream()
                .anyMatch(word -> word.isLemma("alone")
                        && word.index() > 0
                        && s.nameAt(word.index() - 1)
                                .filter(period -> period.type() == NameType.DATE)
                                .isPresent());
    }

    /** "has surged since October, with 500 people killed": the count is of what the verb over the "with" tells. */
    private static Token clause(Sentence s, Token teller) {
        return s.head(teller)
                .filter(people -> teller.isLabel("acl") && people.isLabel("pobj"))
                .or(() -> Optional.of(teller).filter(killed -> killed.isLabel("pcomp")))
                .flatMap(s::head)
                .filter(with -> with.isLemma("with"))
                .flatMap(s::head)
                .filter(Token::isVerb)
                .orElse(teller);
    }

    /** "without a president since gunmen killed him": what is counted since is in the clause above. */
    private static boolean isMarkOf(Sentence s, Token teller, Token word) {
        return word.isLabel("mark", "advmod")
                && s.head(word).filter(teller::equals).isPresent()
                && teller.isVerb()
                && s.children(teller, "nsubj", "nsubjpass").stream()
                        .anyMatch(subject -> subject.index() > word.index());
    }
}
