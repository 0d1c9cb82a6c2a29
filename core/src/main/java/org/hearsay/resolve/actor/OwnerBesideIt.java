package org.hearsay.resolve.actor;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.resolve.actor.Agreement.Pronoun;

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
        Pronoun pronoun = Pronoun.of(head.form().toLowerCase(Locale.ROOT));
        if (discourse.mention(mention).form() != Form.PRONOUN || pronoun == Pronoun.OTHER || !head.isLabel("poss")) {
            return Answer.PASS;
        }
        Optional<Token> owner = sentence.head(head)
                .filter(owned -> owned.isNoun() && owned.isLabel("conj"))
                .flatMap(sentence::head)
                .filter(first -> first.isNoun() && first.index() < head.index());
        return owner.map(first -> discourse.mentionAt(sentence, first))
                .filter(first ->
                        first != Discourse.NONE && Agreement.agrees(pronoun, discourse.referent(first), discourse))
                .map(Answer::means)
                .orElse(Answer.PASS);
    }
}
