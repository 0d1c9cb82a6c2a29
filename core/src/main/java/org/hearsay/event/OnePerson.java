package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.model.Harm;
import org.hearsay.resolve.actor.ActorReferent;

/** Whether two counts of one can be of one person: whoever was shot in one sentence and is dead in a later one. */
public final class OnePerson {
    private static final Pattern AGE = Pattern.compile("(\\d+)\\W*(year|month|week|day)");

    /** What is done to a person without a word on whether he lived. */
    private static final Set<String> LEFT_OPEN = Set.of("shoot", "stab", "hit", "strike", "suffer", "sustain");

    private OnePerson() {}

    /** Whether nothing that the words say of two people, their sex, their age, "another", sets them apart. */
    public static boolean canBe(
            Phrase one, Optional<ActorReferent> first, Phrase other, Optional<ActorReferent> second) {
        Optional<String> age = age(one);
        Optional<String> otherAge = age(other);
        Gender sexOfOne = sex(first);
        Gender sexOfOther = sex(second);
        return (age.isEmpty() || otherAge.isEmpty() || age.equals(otherAge))
                && (!isSexed(sexOfOne) || !isSexed(sexOfOther) || sexOfOne == sexOfOther)
                && !isAdded(one.sentence())
                && !isAdded(other.sentence());
    }

    /** Whether the words say of both that they are of one age: "a six-year-old", "the 6-year-old girl". */
    public static boolean areOfOneAge(Phrase one, Phrase other) {
        return age(one).isPresent() && age(one).equals(age(other));
    }

    /** "A man was shot" leaves open whether he lived; "a man was wounded" does not. */
    public static boolean isLeftOpen(TollMention toll) {
        return toll.harm() == Harm.WOUNDED
                && isOfOne(toll)
                && toll.victims()
                        .flatMap(victim -> victim.sentence().head(victim.headToken()))
                        .filter(verb -> LEFT_OPEN.contains(verb.lemma()))
                        .isPresent();
    }

    public static boolean isOfOne(TollMention toll) {
        return toll.best().filter(best -> best == 1).isPresent();
    }

    private static Gender sex(Optional<ActorReferent> person) {
        return person.stream()
                .flatMap(referent -> referent.mentions().stream())
                .map(ActorMention::gender)
                .filter(OnePerson::isSexed)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private static boolean isSexed(Gender gender) {
        return gender == Gender.MALE || gender == Gender.FEMALE;
    }

    private static Optional<String> age(Phrase person) {
        Matcher age = AGE.matcher(person.toString());
        return age.find() ? Optional.of(age.group(1) + age.group(2)) : Optional.empty();
    }

    /** Whether a sentence tells of one more person than those before it. */
    public static boolean isAdded(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(OnePerson::addsOne);
    }

    private static boolean addsOne(Token word) {
        return word.isLemma("also", "another", "other", "second", "third", "too", "both", "further");
    }
}
