package org.hearsay.resolve.actor;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;

/**
 * "The league has often shot at nurses, whom they accuse of spying": what is said of the one done to, in a clause that
 * hangs on him, is said by the one who did it, whoever the passage is about.
 */
record DoerOfClauseAround() implements Sieve {
    @Override
    public String name() {
        return "doer-of-clause-around";
    }

    @Override
    public Answer answer(int mention, Discourse discourse) {
        Token head = discourse.head(mention);
        Sentence sentence = discourse.sentence(mention);
        if (discourse.mention(mention).form() != Form.PRONOUN || !head.isLabel("nsubj")) {
            return Answer.PASS;
        }
        Optional<Token> doer = sentence.head(head)
                .filter(verb -> verb.isLabel("relcl") && isOfOneDoneTo(sentence, verb))
                .flatMap(sentence::head)
                .filter(antecedent -> antecedent.isLabel("dobj"))
                .flatMap(sentence::head)
                .flatMap(deed -> doer(sentence, deed));
        return Agreement.answer(doer, mention, discourse);
    }

    private static boolean isOfOneDoneTo(Sentence sentence, Token verb) {
        return sentence.child(verb, "dobj")
                .filter(whom -> whom.isLemma("who", "whom"))
                .isPresent();
    }

    private static Optional<Token> doer(Sentence sentence, Token deed) {
        return sentence.child(deed, "nsubj").or(() -> UnderstoodSubject.of(sentence, deed));
    }
}
