package org.hearsay.resolve.actor;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;

/** "accused the army and its allies", "teachers and their families": what is joined to a noun by "and its" is that noun's. */
final class OwnerBesideIt implements Sieve {
    @Override
    public String name() {
        return "owner-beside-it";
    }

    @Override
    public Answer answer(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token head = discourse.head(mention);
        if (discourse.mention(mention).form() != Form.PRONOUN || !head.isLabel("poss")) {
            return Answer.PASS;
        }
        Optional<Token> owner = sentence.head(head)
                .filter(owned -> owned.isNoun() && owned.isLabel("conj"))
                .flatMap(sentence::head)
                .filter(first -> first.isNoun() && first.index() < head.index());
        return Agreement.answer(owner, mention, discourse);
    }
}
