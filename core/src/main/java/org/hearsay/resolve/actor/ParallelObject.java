package org.hearsay.resolve.actor;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.resolve.actor.Agreement.Pronoun;

/** "lined up the victims and shot them": the object of a verb that is joined to another, with nobody new between, is the other's object. */
final class ParallelObject implements Sieve {
    @Override
    public String name() {
        return "parallel-object";
    }

    @Override
    public Answer answer(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token head = discourse.head(mention);
        Pronoun pronoun = Pronoun.of(head.form().toLowerCase(Locale.ROOT));
        if (discourse.mention(mention).form() != Form.PRONOUN
                || pronoun == Pronoun.OTHER
                || pronoun == Pronoun.IT
                || !head.isLabel("dobj")) {
            return Answer.PASS;
        }
        Optional<Token> verb = sentence.head(head)
                .filter(joined -> joined.isLabel("conj")
                        && sentence.child(joined, "nsubj", "nsubjpass").isEmpty());
        Optional<Token> before = verb.flatMap(sentence::head).filter(Token::isVerb);
        Optional<Token> object = before.flatMap(other -> sentence.child(other, "dobj"))
                .filter(noun -> noun.isNoun() && noun.index() < head.index());
        return Agreement.answer(object, mention, discourse);
    }
}
