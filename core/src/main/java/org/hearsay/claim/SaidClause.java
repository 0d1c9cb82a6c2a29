package org.hearsay.claim;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** How far a clause goes that is said: on over further clauses, not into what somebody else says after it. */
final class SaidClause {
    private final Clause clause;
    private final Sentence sentence;
    private final Token verb;
    private final Vocabulary vocabulary;
    private final Dependents dependents;

    SaidClause(Clause clause, Dependents dependents) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verb = clause.verb();
        this.vocabulary = clause.vocabulary();
        this.dependents = dependents;
    }

    /** The words of a clause that follows its verb. */
    BitSet following(Token that) {
        BitSet content = new BitSet(sentence.size());
        content.set(sentence.subtreeFrom(that), sentence.subtreeTo(that));
        for (Token more : sentence.children(verb, "ccomp", "conj")) {
            if (more.index() > that.index()
                    && (more.isLabel("ccomp") || dependents.isThat(more) || isFurtherClause(more))) {
                content.set(sentence.subtreeFrom(more), sentence.subtreeTo(more));
            }
        }
        withoutOtherSayings(that, content);
        return content;
    }

    /** "said the bomb went off at noon, and twelve people were hurt": a clause of its own that says nothing itself goes on with the content. */
    private boolean isFurtherClause(Token more) {
        return more.isVerb()
                && sentence.child(more, "nsubj", "nsubjpass", "expl").isPresent()
                && !vocabulary.isSaying(more);
    }

    /** Takes out of a content what somebody else says after it, or its own speaker in another clause: "said A, and B said C". */
    void withoutOtherSayings(Token that, BitSet content) {
        for (int i = content.nextSetBit(that.index() + 1); i >= 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (token.isLabel("conj", "advcl") && vocabulary.isSaying(token) && token.head() >= 0) {
                boolean hasSubject = sentence.child(token, "nsubj").isPresent();
                boolean other = token.isLabel("conj") ? hasSubject : token.tag().equals("VBG") && !hasSubject;
                int start = sentence.subtreeFrom(token);
                if (other && start > that.index() && isCommaBefore(start) && !dependents.isThat(token)
                        || token.head() == that.index() && clause.isJoinedTo(token, that, verb)) {
                    content.clear(afterConjunction(start), sentence.size());
                }
            }
        }
    }

    /** Takes out what others say to what is said: "said the bomb was set by the Brigade, which the group denied", "…, a charge it rejects". */
    void withoutAnswers(BitSet content) {
        for (int i = content.nextSetBit(verb.index() + 1); i >= 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            answerFrom(token)
                    .filter(answer -> isAfterComma(sentence.subtreeFrom(answer)))
                    .ifPresent(answer -> content.clear(sentence.subtreeFrom(answer), sentence.subtreeTo(answer)));
        }
    }

    private boolean isAfterComma(int start) {
        return sentence.token(start).form().equals(",") || isCommaBefore(start);
    }

    /** The word that an answer hangs on: of "which the group denied" the verb, of "a charge it rejects" the noun. */
    private Optional<Token> answerFrom(Token token) {
        boolean answers = token.label().equals("relcl")
                && (vocabulary.isSaying(token) || vocabulary.denies(token))
                && sentence.child(token, "nsubj").isPresent();
        if (!answers) {
            return Optional.empty();
        }
        if (sentence.children(token, "dobj").stream().anyMatch(object -> object.isLemma("which"))) {
            return Optional.of(token);
        }
        return sentence.head(token).filter(noun -> vocabulary.is(Vocabulary.Group.CHARGE, noun));
    }

    /** The "and" before a joined clause goes with it. */
    private int afterConjunction(int start) {
        return start > 0 && sentence.token(start - 1).isLabel("cc") ? start - 1 : start;
    }

    private boolean isCommaBefore(int start) {
        int i = start - 1;
        while (i > 0 && sentence.token(i).isLabel("cc")) {
            i--;
        }
        return i >= 0 && sentence.token(i).form().equals(",");
    }

    /** "The raid, he said, was a mistake": a cue between two commas has content on both sides. */
    void beforeTheComma(Optional<Phrase> source, CueWords words, Optional<Token> told, BitSet content) {
        int to = told.map(sentence::subtreeTo).orElse(words.to());
        int start = Math.min(clause.from(), source.map(Phrase::from).orElse(clause.from()));
        if (start < 2 || to >= sentence.size() || !sentence.token(to).form().equals(",")) {
            return;
        }
        Token mark = sentence.token(start - 1);
        boolean closes = mark.tag().equals("''");
        if (!closes && !mark.form().equals(",")) {
            return;
        }
        boolean opens = to + 1 < sentence.size() && sentence.token(to + 1).tag().equals("``");
        if (opens && !closes) {
            return;
        }
        int from = Math.min(sentence.subtreeFrom(clause.top()), start);
        while (from < start && sentence.token(from).isLabel("cc")) {
            from++;
        }
        content.set(from, start);
    }
}
