package org.hearsay.resolve.actor;

import java.util.Set;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;

/**
 * "The army said" again and again: in one report it is one army, the country's own, though nobody names it. No rebel group is meant by
 * it, unless its own name says army.
 */
record SameInstitution(GroupNouns nouns) implements Sieve {
    private static final Set<ActorKind> OF_THE_STATE = Set.of(ActorKind.STATE_FORCES, ActorKind.GOVERNMENT);

    @Override
    public String name() {
        return "same-institution";
    }

    @Override
    public Answer answer(int mention, Discourse discourse) {
        ActorMention noun = discourse.mention(mention);
        String lemma = discourse.head(mention).lemma();
        boolean institution = nouns.find(lemma)
                .filter(n -> n.number() == GrammaticalNumber.SINGULAR && OF_THE_STATE.containsAll(n.kinds()))
                .isPresent();
        if (!institution || !(noun.definite() || isModifier(mention, discourse))) {
            return Answer.PASS;
        }
        return NounSieves.latest(mention, discourse, i -> {
            ActorMention other = discourse.mention(i);
            return other.form() == Form.NOMINAL
                    && (other.definite() || isModifier(i, discourse))
                    && discourse.head(i).lemma().equals(lemma)
                    && other.number() == noun.number()
                    && NounSieves.agree(noun.country(), other.country())
                    && NounSieves.modifiers(mention, discourse).equals(NounSieves.modifiers(i, discourse));
        });
    }

    /** "army" in "army spokesman X". */
    private static boolean isModifier(int mention, Discourse discourse) {
        return discourse.head(mention).isLabel("compound", "nmod");
    }
}
