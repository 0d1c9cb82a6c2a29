package org.hearsay.resolve.actor;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;

/** "The bomb was planted by the Karo Brigade, which the group denied": who denies a deed is the one just named for it. */
record DeniesWhatItIsNamedFor() implements Sieve {
    @Override
    public String name() {
        return "denies-what-it-is-named-for";
    }

    @Override
    public Answer answer(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Optional<Token> denial = discourse
                .governor(mention)
                .filter(verb -> verb.isLemma("deny", "reject", "refute", "dispute", "dismiss")
                        && verb.label().equals("relcl")
                        && discourse.role(mention) == Role.SUBJECT
                        && sentence.child(verb, "dobj")
                                .filter(object -> object.isLemma("which", "that"))
                                .isPresent());
        return denial.flatMap(sentence::head)
                .map(named -> discourse.mentionAt(sentence, named))
                .filter(named -> named != Discourse.NONE
                        && discourse.mention(named).form() == Form.NAME
                        && !discourse.mention(named).person()
                        && !discourse.mention(mention).person())
                .map(Answer::means)
                .orElse(Answer.PASS);
    }
}
