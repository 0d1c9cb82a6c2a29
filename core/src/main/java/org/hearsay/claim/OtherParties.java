package org.hearsay.claim;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Frame;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Certainty;
import org.hearsay.model.Stance;

/** Who else is in a saying, beside the one who says it: the one told, the one asked, the one accused. */
final class OtherParties {
    private final Clause clause;
    private final Sentence sentence;
    private final Token verb;
    private final Vocabulary vocabulary;
    private final Dependents dependents;

    OtherParties(Clause clause, Dependents dependents) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verb = clause.verb();
        this.vocabulary = clause.vocabulary();
        this.dependents = dependents;
    }

    /** Those who shall do what is asked are the ones it is said to. */
    Optional<Phrase> asked(Cue cue, Frame frame) {
        boolean asks = cue.stance().isOfWhatIsToCome() && cue.stance() != Stance.PROMISES;
        if (!asks) {
            return Optional.empty();
        }
        return whomItIsAskedOf(frame).map(token -> Reach.source(sentence, token));
    }

    /** "urged the rebels to leave", "warned the junta against a raid", "demanded that the army leave", "demanded of the army that it leave". */
    private Optional<Token> whomItIsAskedOf(Frame frame) {
        Optional<Token> object = clause.passive() ? clause.subject() : dependents.object();
        boolean toObject = dependents.infinitive().isPresent()
                || frame.pattern() == Pattern.ADDR_PREP
                || frame.pattern() == Pattern.PREP;
        if (object.isPresent()) {
            return toObject ? object : Optional.empty();
        }
        return dependents
                .preposition(verb, "of")
                .flatMap(of -> sentence.child(of, "pobj"))
                .or(() -> dependents
                        .complement()
                        .filter(that -> that.tag().equals("VB"))
                        .flatMap(that -> sentence.child(that, "nsubj", "nsubjpass"))
                        .filter(doer -> !doer.isLabel("expl")));
    }

    /** "accused the brigade of smuggling": the brigade, wherever the parser hung the "of". */
    private Phrase beforePreposition(Phrase phrase, Frame frame) {
        for (int i = phrase.head() + 1; i < phrase.to() && frame.pattern() == Pattern.NP_PREP; i++) {
            if (sentence.token(i).lemma().equals(frame.preposition())) {
                return new Phrase(sentence, phrase.head(), phrase.from(), i);
            }
        }
        return phrase;
    }

    /** The person told, without the content, which may hang from it. */
    Phrase told(Token token, BitSet content) {
        Phrase whole = Reach.source(sentence, token);
        int to = content.nextSetBit(token.index());
        return to < 0 || to >= whole.to()
                ? whole
                : new Phrase(
                        sentence,
                        token.index(),
                        Math.min(whole.from(), token.index()),
                        Math.max(to, token.index() + 1));
    }

    /** Whom a deed is laid on, or taken off: "accused the army of it", "absolved the army of it". */
    Optional<Phrase> accused(Cue cue, Frame frame, CueWords words) {
        boolean absolves = cue.stance() == Stance.DENIES && frame.pattern() == Pattern.NP_PREP;
        if (cue.stance() != Stance.ACCUSES && !absolves) {
            return Optional.empty();
        }
        Optional<Token> object = clause.passive() ? clause.subject() : dependents.object();
        if (cue.words().size() > 1) { // "pointed the finger at X"
            Optional<Token> whole = object;
            object = sentence.child(sentence.token(words.last()), "pobj").or(() -> whole);
        }
        if (frame.pattern() == Pattern.NP_PREP
                && (frame.preposition().equals("to") || frame.preposition().equals("on"))) {
            object = object.flatMap(deed -> dependents.lastPreposition(deed, frame.preposition()))
                    .flatMap(prep -> sentence.child(prep, "pobj"));
        } else if (frame.pattern() == Pattern.NP) {
            object = object.filter(token -> !vocabulary.is(Vocabulary.Group.DEED, token)); // "blamed the raid"
        }
        return object.map(this::meant)
                .filter(token -> cue.certainty() == Certainty.CERTAIN || isNamed(token)) // "suspects a leak"
                .filter(token -> frame.pattern() == Pattern.NP
                        || isRelative(frame)
                        || frame.pattern() == Pattern.NP_PREP
                        || frame.pattern() == Pattern.NP_AS)
                .map(token -> beforePreposition(Reach.source(sentence, token), frame));
    }

    /** "nurses, whom they accuse": the nurses are accused. */
    private Token meant(Token object) {
        return object.tag().startsWith("W") && verb.isLabel("relcl")
                ? sentence.head(verb).orElse(object)
                : object;
    }

    /** "the Daro gang" as well as "Daro". */
    private boolean isNamed(Token token) {
        return token.isProperNoun()
                || sentence.children(token, "compound").stream().anyMatch(Token::isProperNoun);
    }

    /** "the league, which the army had blamed". */
    private boolean isRelative(Frame frame) {
        return frame.pattern() == Pattern.THAT
                && dependents
                        .object()
                        .filter(object -> object.tag().startsWith("W"))
                        .isPresent();
    }
}
