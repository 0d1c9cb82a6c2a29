package org.hearsay.resolve.actor;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;

/** Whether a pronoun can stand for an actor: number, gender, person or body. */
final class Agreement {
    private Agreement() {}

    /** The pronouns that stand for actors, by what they ask of them. */
    enum Pronoun {
        HE,
        SHE,
        IT,
        THEY,
        OTHER;

        static Pronoun of(String word) {
            return switch (word) {
                case "he", "him", "his", "himself" -> HE;
                case "she", "her", "hers", "herself" -> SHE;
                case "it", "its", "itself" -> IT;
                case "they", "them", "their", "theirs", "themselves" -> THEY;
                default -> OTHER;
            };
        }
    }

    /** What a pronoun means for which grammar leaves one noun of its sentence, told before it: that noun, if it agrees. */
    static Answer answer(Optional<Token> noun, int mention, Discourse discourse) {
        Pronoun pronoun = Pronoun.of(discourse.head(mention).form().toLowerCase(Locale.ROOT));
        return noun.map(token -> discourse.mentionAt(discourse.sentence(mention), token))
                .filter(antecedent -> antecedent != Discourse.NONE && antecedent < mention)
                .filter(antecedent -> agrees(pronoun, discourse.referent(antecedent), discourse))
                .map(Answer::means)
                .orElse(Answer.PASS);
    }

    static boolean agrees(Pronoun pronoun, int referent, Discourse discourse) {
        ActorMention best = discourse.best(referent);
        boolean onePerson = best.person() && best.number() != GrammaticalNumber.PLURAL;
        return switch (pronoun) {
            case HE -> onePerson && gender(referent, discourse) != Gender.FEMALE;
            case SHE -> onePerson && gender(referent, discourse) != Gender.MALE;
            case IT -> !best.person() && isBody(best);
            case THEY -> !onePerson;
            case OTHER -> false;
        };
    }

    /** A body can be "it": a group, an army, a government. A plural noun ("gunmen") cannot. */
    private static boolean isBody(ActorMention mention) {
        return switch (mention.form()) {
            case NAME -> mention.kind() != ActorKind.PERSON;
            case NOMINAL, PRONOUN -> mention.number() == GrammaticalNumber.SINGULAR;
        };
    }

    /** Whether an actor is a state under its name. */
    static boolean isState(ActorMention best) {
        return best.form() == Form.NAME && best.kind() == ActorKind.GOVERNMENT;
    }

    private static Gender gender(int referent, Discourse discourse) {
        for (int i : discourse.mentionsOf(referent)) {
            Gender gender = discourse.mention(i).gender();
            if (gender == Gender.MALE || gender == Gender.FEMALE) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whether a mention is one of the words that only point: "he", "the group". */
    static boolean onlyPoints(ActorMention mention) {
        return mention.form() != Form.NAME && mention.definite();
    }
}
