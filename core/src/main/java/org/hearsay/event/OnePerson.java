package org.hearsay.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.model.Harm;
import org.hearsay.resolve.actor.ActorReferent;

/** Whether two counts of one can be of one person: whoever was shot in one sentence and is dead in a later one. */
public final class OnePerson {
    /** What is done to a person without a word on whether he lived. */
    private static final Set<String> LEFT_OPEN = Set.of(
            "shoot",
            "stab",
            "hit",
            "strike",
            "suffer",
            "sustain",
            "shooting",
            "stabbing",
            "find",
            "take",
            "rush",
            "transport",
            "send");

    private static final Table WORDS = Table.load("en/event/person-words.tsv");

    private static final Set<String> ANYBODY = WORDS.group("anybody");

    private static final Set<String> AGE_OR_SEX = WORDS.group("age-or-sex");

    private OnePerson() {}

    /** Whether nothing that the words say of two people, their sex, their age, "another" of the later one, sets them apart. */
    public static boolean canBe(
            Phrase one, Optional<ActorReferent> first, Phrase other, Optional<ActorReferent> second) {
        return areAlike(one, first, other, second) && !isAdded(other);
    }

    /** The same, whether or not the later words say that it is one more: "three others … the three other men". */
    public static boolean areAlike(
            Phrase one, Optional<ActorReferent> first, Phrase other, Optional<ActorReferent> second) {
        Optional<String> age = Age.of(one);
        Optional<String> otherAge = Age.of(other);
        Gender sexOfOne = sex(first);
        Gender sexOfOther = sex(second);
        return (age.isEmpty() || otherAge.isEmpty() || age.equals(otherAge))
                && (!isSexed(sexOfOne) || !isSexed(sexOfOther) || sexOfOne == sexOfOther);
    }

    /** Whether the words say of both that they are of one age: "a six-year-old", "the 6-year-old girl". */
    public static boolean areOfOneAge(Phrase one, Phrase other) {
        return Age.of(one).isPresent() && Age.of(one).equals(Age.of(other));
    }

    /** "A man was shot", "the shooting of two men" leave open whether they lived; "a man was shot and wounded" does not. */
    public static boolean isLeftOpen(TollMention toll) {
        return toll.harm() == Harm.WOUNDED
                && toll.victims()
                        .filter(victim -> teller(victim)
                                .filter(word ->
                                        LEFT_OPEN.contains(word.lemma()) && !isWounding(victim.sentence(), word))
                                .isPresent())
                        .isPresent();
    }

    /** The verb or noun that people are subject or object of: "shot" of "two men were shot", "shooting" of "the shooting of two men". */
    private static Optional<Token> teller(Phrase victim) {
        Sentence s = victim.sentence();
        Optional<Token> over = s.head(victim.headToken());
        while (over.isPresent() && (over.get().isLemma("of") || over.get().isNoun() && !isDeed(over.get()))) {
            over = s.head(over.get());
        }
        return over;
    }

    private static boolean isDeed(Token noun) {
        return LEFT_OPEN.contains(noun.lemma());
    }

    private static boolean isWounding(Sentence s, Token verb) {
        return s.children(verb, "conj").stream().anyMatch(other -> other.isLemma("wound", "injure", "hurt"))
                || verb.label().equals("conj")
                        && s.head(verb)
                                .filter(o -> o.isLemma("wound", "injure"))
                                .isPresent();
    }

    /** "five people", "the victims", "three others", "four": words that fit whoever is harmed. */
    public static boolean isAnybody(Phrase people) {
        Token head = people.headToken();
        return head.tag().equals("CD") || ANYBODY.contains(head.lemma());
    }

    /** "two men", "a 13-year-old": words that tell how old people are or of which sex, and nothing else. */
    public static boolean isByAgeOrSex(Phrase people) {
        return AGE_OR_SEX.contains(people.headToken().lemma());
    }

    public static boolean isOfOne(TollMention toll) {
        return toll.best().filter(best -> best == 1).isPresent();
    }

    /** Not the "Toddler" of a headline, which the parser can take for a name. */
    public static boolean isNamed(Phrase person) {
        Token head = person.headToken();
        return head.isProperNoun() && !AGE_OR_SEX.contains(head.form().toLowerCase(Locale.ROOT));
    }

    /** "he", "the victim", "this man", "the 10-year-old": one who was told before. */
    public static boolean pointsBack(Phrase person) {
        Token head = person.headToken();
        return head.tag().equals("PRP")
                || head.tag().equals("NN")
                        && person.sentence().children(head, "det").stream().anyMatch(OnePerson::points)
                || head.isLemma("old")
                        && points(person.sentence().token(person.sentence().subtreeFrom(head)));
    }

    private static boolean points(Token word) {
        return word.isLemma("the", "this", "that");
    }

    /**
     * Whether the later words take the earlier person as known, if it can be he at all: by his age, as "the victim", by a name where he had
     * none, or because one of them only says that it was one.
     */
    public static boolean isToldAgain(Phrase known, Phrase again) {
        return areOfOneAge(known, again)
                || pointsBack(again)
                || isNamed(again) && canBeCalledByName(known)
                || isCountOfOne(known)
                || isAnybody(again) && isCountOfOne(again);
    }

    /** "a man", "a 16-year-old": not "his daughter", whose name would be told with her, nor "he". */
    private static boolean canBeCalledByName(Phrase known) {
        Token head = known.headToken();
        return !isNamed(known)
                && !head.tag().equals("PRP")
                && known.sentence().child(head, "poss").isEmpty();
    }

    /** Told before, or by name, as reports go on with "he" or with the name of "a man". */
    static boolean isTakenAsKnown(Phrase people) {
        Token head = people.headToken();
        return pointsBack(people)
                || isNamed(people)
                || people.sentence().children(head, "det").stream()
                        .anyMatch(det -> det.isLemma("the", "those", "these", "both", "all"));
    }

    /** "One person was killed", and "Teen killed" of a headline, which has no articles: later sentences tell of the same one. */
    public static boolean isCountOfOne(Phrase person) {
        Token head = person.headToken();
        Sentence s = person.sentence();
        return isOne(head)
                || s.children(head).stream().anyMatch(OnePerson::isOne)
                || head.tag().startsWith("NN")
                        && !head.tag().endsWith("S")
                        && !isNamed(person)
                        && s.child(head, "det", "poss").isEmpty()
                        && !isByAge(s, head);
    }

    /** "a 16-year-old": the parser can hang the article on the number. */
    private static boolean isByAge(Sentence s, Token head) {
        return s.subtreeFrom(head) < head.index()
                && s.token(s.subtreeFrom(head)).tag().equals("DT");
    }

    public static boolean isOne(Token numeral) {
        return numeral.form().equals("1") || numeral.form().equalsIgnoreCase("one");
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

    /** Whether words tell of one more than those told before: "another man", "three others", "a woman also died". */
    public static boolean isAdded(Phrase person) {
        Sentence s = person.sentence();
        if (isAnother(person)) {
            return true;
        }
        Token first = person.headToken();
        while (first.label().equals("conj")
                && s.head(first).filter(Token::isNoun).isPresent()) {
            first = s.head(first).orElseThrow(); // "Ada Bell and Tom Karo were also hit"
        }
        return s.head(first).stream()
                .flatMap(verb -> s.children(verb, "advmod").stream())
                .anyMatch(word -> word.isLemma("also", "too"));
    }

    /** "another man", "three others", "a sixth herder": by a word of their own. */
    static boolean isAnother(Phrase person) {
        return IntStream.range(person.from(), person.to())
                .mapToObj(person.sentence()::token)
                .anyMatch(OnePerson::addsOne);
    }

    /** "A 30-year-old woman was also hit", after "a boy and a woman were hit": she is one more than the boy, and not than the woman. */
    public static boolean isToldBesideOthers(Phrase known, Phrase again) {
        return !isAnother(again)
                && !isNamed(again)
                && isByAgeOrSex(known)
                && known.headToken().lemma().equals(again.headToken().lemma())
                && (Age.of(known).isEmpty() || areOfOneAge(known, again));
    }

    private static boolean addsOne(Token word) {
        return word.isLemma("another", "other", "others", "second", "further", "more", "else")
                || word.isOrdinal() && !word.form().matches("(?i)first|1st");
    }
}
