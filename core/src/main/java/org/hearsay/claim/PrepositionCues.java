package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds attributions whose cue brings the source after it, or has it inside: "according to …", "in the army's view". */
final class PrepositionCues implements CuePass {
    private final Vocabulary vocabulary;

    PrepositionCues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void find(Sentence sentence, List<Draft> found) {
        for (Token token : sentence.tokens()) {
            for (Cue cue : vocabulary.senses(Kind.PREPOSITION, token.form().toLowerCase(java.util.Locale.ROOT))) {
                Optional<Draft> draft = cue.has(Pattern.SOURCE)
                        ? sourceAfter(sentence, token, cue)
                        : sourceInside(sentence, token, cue);
                if (draft.isPresent()) {
                    found.add(draft.get());
                    break;
                }
            }
        }
    }

    private static Optional<Draft> sourceAfter(Sentence sentence, Token first, Cue cue) {
        int to = first.index();
        for (String word : cue.words()) {
            if (to >= sentence.size() || !sentence.token(to).form().equalsIgnoreCase(word)) {
                return Optional.empty();
            }
            to++;
        }
        Token last = sentence.token(to - 1);
        Optional<Token> who = sentence.child(last, "pobj", "dobj", "pcomp").filter(token -> maySpeak(sentence, token));
        if (who.isEmpty()) {
            return Optional.empty();
        }
        return draft(sentence, cue, first, to, Reach.source(sentence, who.get()), to);
    }

    /** Not "according to plan": a bare singular is a thing, and so is a number. */
    private static boolean maySpeak(Sentence sentence, Token token) {
        return !token.isVerb()
                && !token.tag().equals("CD")
                && !(token.tag().equals("NN") && sentence.children(token).isEmpty());
    }

    /** "in the army's view": the cue is the preposition, the source the possessor. */
    private static Optional<Draft> sourceInside(Sentence sentence, Token first, Cue cue) {
        String noun = cue.words().get(cue.words().size() - 1);
        Optional<Token> object =
                sentence.child(first, "pobj").filter(token -> token.lemma().equals(noun));
        Optional<Token> owner = object.flatMap(token -> sentence.child(token, "poss"));
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        Phrase source = new Phrase(
                sentence, owner.get().index(), sentence.subtreeFrom(owner.get()), sentence.subtreeTo(owner.get()));
        return draft(
                sentence, cue, first, first.index() + 1, source, object.get().index() + 1);
    }

    /** The clause that the phrase hangs from is the content, without the phrase. */
    private static Optional<Draft> draft(
            Sentence sentence, Cue cue, Token first, int cueTo, Phrase source, int phraseTo) {
        Token host = first;
        for (int steps = 0; steps < sentence.size() && !isClause(host); steps++) {
            Optional<Token> head = sentence.head(host);
            if (head.isEmpty()) {
                break;
            }
            host = head.get();
        }
        if (host.index() == first.index()) {
            return Optional.empty();
        }
        int end = Math.max(source.to(), phraseTo);
        BitSet taken = new BitSet(sentence.size());
        taken.set(first.index(), end);
        BitSet content = new BitSet(sentence.size());
        content.set(sentence.subtreeFrom(host), sentence.subtreeTo(host));
        List<Phrase> stretches = Reach.stretches(sentence, content, taken);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                sentence,
                cue,
                cue.frames().get(0).pattern(),
                first,
                first.index(),
                cueTo,
                Optional.of(source),
                stretches,
                Optional.empty(),
                Optional.empty()));
    }

    private static boolean isClause(Token token) {
        return token.isVerb() && !token.isLabel("aux", "auxpass", "nmod", "compound", "prep", "pcomp")
                || token.isLabel("root");
    }
}
