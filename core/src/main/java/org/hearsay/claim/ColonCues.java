package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.HeadlineDash;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds sayings whose only cue is a colon: "Police: 12 dead in market blast". */
final class ColonCues implements CuePass {
    private static final int LONGEST_SPEAKER = 8;

    private final Optional<Cue> colon;
    private final Vocabulary vocabulary;

    ColonCues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        colon = vocabulary.senses(Kind.PREPOSITION, ":").stream().findFirst();
    }

    @Override
    public void find(Sentence sentence, List<Draft> found) {
        int dash = HeadlineDash.at(sentence);
        if (dash > 0 && isSpeaker(sentence, sentence.size())) {
            colon.flatMap(cue -> behind(sentence, sentence.token(dash), cue)).ifPresent(found::add);
            return;
        }
        int end = Math.min(sentence.size() - 1, LONGEST_SPEAKER);
        for (int i = 1; i <= end; i++) {
            Token token = sentence.token(i);
            if (token.form().equals(":")) {
                if (isSpeaker(sentence, i)) {
                    colon.flatMap(cue -> draft(sentence, token, cue)).ifPresent(found::add);
                }
                return;
            }
            if (token.isVerb() || token.form().equals(",")) {
                return;
            }
        }
    }

    /** A name of one who can speak, or a plural of people. */
    private boolean isSpeaker(Sentence sentence, int end) {
        Token last = sentence.token(end - 1);
        return sentence.nameAt(end - 1)
                        .filter(name -> name.type() == NameType.PERSON
                                || name.type() == NameType.ORG
                                || name.type() == NameType.NORP)
                        .isPresent()
                || vocabulary.is(Vocabulary.Group.SPEAKER, last);
    }

    /** "Strike kills 14 - resistance": what stands before the dash is said by whoever stands behind it. */
    private static Optional<Draft> behind(Sentence sentence, Token dash, Cue cue) {
        BitSet content = new BitSet(sentence.size());
        content.set(0, dash.index());
        BitSet taken = new BitSet(sentence.size());
        taken.set(dash.index(), sentence.size());
        return draft(sentence, dash, cue, Reach.phrase(sentence, dash.index() + 1, sentence.size()), content, taken);
    }

    private static Optional<Draft> draft(Sentence sentence, Token colon, Cue cue) {
        BitSet content = new BitSet(sentence.size());
        content.set(colon.index() + 1, sentence.size());
        BitSet taken = new BitSet(sentence.size());
        taken.set(0, colon.index() + 1);
        return draft(sentence, colon, cue, Reach.phrase(sentence, 0, colon.index()), content, taken);
    }

    private static Optional<Draft> draft(
            Sentence sentence, Token colon, Cue cue, Phrase source, BitSet content, BitSet taken) {
        List<Phrase> stretches = Reach.stretches(sentence, content, taken);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                sentence,
                cue,
                Pattern.SOURCE,
                colon,
                colon.index(),
                colon.index() + 1,
                Optional.of(source),
                stretches,
                Optional.empty(),
                Optional.empty()));
    }
}
