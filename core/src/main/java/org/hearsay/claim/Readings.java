package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Vocabulary.Group;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Certainty;
import org.hearsay.model.Polarity;
import org.hearsay.model.Stance;

/**
 * What a cue and its content together amount to. A plain saying takes its stance from what is said: "said it was not behind the raid"
 * denies, "vowed to avenge him" threatens.
 *
 * @param accused whom the content names as the one who did it, where that makes it an accusation
 */
record Readings(Stance stance, Polarity polarity, Certainty certainty, Optional<Phrase> accused) {
    /**
     * @param content the words said, sentence by sentence
     * @param direct whether they are a direct quotation
     */
    static Readings of(Draft draft, List<Phrase> content, boolean direct, Vocabulary vocabulary) {
        boolean negated = isNegated(draft, vocabulary);
        Polarity polarity = Polarity.POSITIVE;
        Certainty certainty = draft.cue().certainty();
        Stance refined = draft.cue().stance();
        Optional<Phrase> accused = draft.accused();
        if (refined == Stance.ACCUSES && certainty != Certainty.CERTAIN && accused.isEmpty()) {
            refined = Stance.ASSERTS; // "suspects a leak", "points to the weather"
        }
        for (Phrase phrase : content) {
            Predication said = new Predication(phrase, direct, vocabulary);
            polarity = said.isNegative() ? Polarity.NEGATIVE : polarity;
            certainty = less(certainty, said.certainty());
            if (refined == Stance.ASSERTS && isNaming(draft)) {
                refined = named(phrase, vocabulary);
            } else if (refined == Stance.ASSERTS) {
                refined = said.stance();
                accused = refined == Stance.ACCUSES ? said.subject() : accused;
            } else if (refined == Stance.PROMISES && said.isHarm() && !said.isNegative()) {
                refined = Stance.THREATENS;
            }
        }
        if (refined == Stance.DENIES && isOfferTurnedDown(draft, content, vocabulary)) {
            refined = Stance.CONDEMNS;
        }
        if (draft.cue().kind() == Cue.Kind.NOUN && isProofDenied(draft, vocabulary)) {
            return draft.source().isPresent()
                    ? new Readings(Stance.DENIES, polarity, certainty, accused)
                    : inDoubt(polarity); // "there was no indication that the group laid it": nobody says it did not
        }
        Readings said =
                negated ? negated(refined, polarity, certainty) : new Readings(refined, polarity, certainty, accused);
        return said.isLeftOpen(draft, content, vocabulary) ? inDoubt(polarity) : said;
    }

    private static Readings inDoubt(Polarity polarity) {
        return new Readings(Stance.DOUBTS, polarity, Certainty.POSSIBLE, Optional.empty());
    }

    /** A saying of a question, or one that is itself in question. */
    private boolean isLeftOpen(Draft draft, List<Phrase> content, Vocabulary vocabulary) {
        return switch (stance) {
            case ASSERTS -> OpenQuestion.isSaid(content, vocabulary);
            case CLAIMS_RESPONSIBILITY, ACCUSES, DENIES, ADMITS, CONFIRMS ->
                OpenQuestion.isSaid(content, vocabulary) || OpenQuestion.isOver(draft.sentence(), draft.head());
            case ESTIMATES, DOUBTS, PROMISES, THREATENS, DEMANDS, WARNS, CONDEMNS, PRAISES -> false;
        };
    }

    /** "rejected the peace deal": who is against a deal does not deny that there is one. */
    private static boolean isOfferTurnedDown(Draft draft, List<Phrase> content, Vocabulary vocabulary) {
        return vocabulary.is(Group.TURNING_DOWN, draft.head())
                && !content.isEmpty()
                && content.stream()
                        .allMatch(what -> what.headToken().isNoun() && vocabulary.is(Group.OFFER, what.headToken()));
    }

    private static boolean isNaming(Draft draft) {
        return draft.pattern() == Pattern.NP_PRED || draft.pattern() == Pattern.NP_AS;
    }

    /** Calling a thing a lie denies it, calling it a crime condemns it. */
    private static Stance named(Phrase phrase, Vocabulary vocabulary) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token word = phrase.sentence().token(i);
            if (word.isLabel("oprd", "pobj", "nmod", "acomp", "attr")) {
                if (vocabulary.is(Group.FALSEHOOD, word)) {
                    return Stance.DENIES;
                }
                if (vocabulary.is(Group.OUTRAGE, word)) {
                    return Stance.CONDEMNS;
                }
                if (vocabulary.is(Group.MERIT, word)) {
                    return Stance.PRAISES;
                }
            }
        }
        return Stance.ASSERTS;
    }

    /** "did not confirm" leaves the content in doubt; "did not deny" leaves it possible; "does not believe" believes the contrary. */
    private static Readings negated(Stance stance, Polarity polarity, Certainty certainty) {
        return switch (stance) {
            case ASSERTS ->
                certainty == Certainty.PROBABLE
                        ? new Readings(stance, flipped(polarity), certainty, Optional.empty())
                        : inDoubt(polarity);
            case DENIES -> new Readings(Stance.ASSERTS, polarity, Certainty.POSSIBLE, Optional.empty());
            case DOUBTS -> new Readings(Stance.ASSERTS, polarity, certainty, Optional.empty());
            case CLAIMS_RESPONSIBILITY, ACCUSES, CONFIRMS, ADMITS, ESTIMATES -> inDoubt(polarity);
            case CONDEMNS, PRAISES -> // who declines to condemn a deed does not deny it
                new Readings(stance, flipped(polarity), certainty, Optional.empty());
            case PROMISES, THREATENS, DEMANDS, WARNS ->
                new Readings(Stance.DENIES, polarity, certainty, Optional.empty());
        };
    }

    private static Polarity flipped(Polarity polarity) {
        return polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private static Certainty less(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** "declined to comment", "had no comment", "did not claim the blast", "did not ask for anything": nothing is said. */
    static boolean isSilent(Draft draft, Vocabulary vocabulary) {
        boolean remarks = vocabulary.is(Group.REMARK, draft.head());
        boolean claims = draft.cue().stance() == Stance.CLAIMS_RESPONSIBILITY;
        boolean wants = draft.cue().stance().isOfWhatIsToCome() && !vocabulary.is(Group.COMMAND, draft.head());
        return (remarks || claims || wants) && isNegated(draft, vocabulary);
    }

    /** A negation or a verb that refuses among the words of the cue, before the one that heads it. */
    private static boolean isNegated(Draft draft, Vocabulary vocabulary) {
        Sentence sentence = draft.sentence();
        for (int i = draft.cueFrom(); i < draft.head().index(); i++) {
            Token token = sentence.token(i);
            if (token.isLabel("neg") || vocabulary.isRefusal(token)) {
                return true;
            }
        }
        return draft.cue().kind() == Cue.Kind.NOUN && hasNo(sentence, draft.head());
    }

    /** "no evidence that": what has no proof is denied. */
    private static boolean isProofDenied(Draft draft, Vocabulary vocabulary) {
        return vocabulary.is(Group.PROOF, draft.head()) && hasNo(draft.sentence(), draft.head());
    }

    private static boolean hasNo(Sentence sentence, Token noun) {
        return sentence.child(noun, "det").filter(det -> det.isLemma("no")).isPresent();
    }
}
