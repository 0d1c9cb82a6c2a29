package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Who speaks with a verb: its subject, the noun after it in "…," said X, or whoever is named between a quotation and the verb. */
final class SpeakerWords {
    /** How many words a speaker's name and office may have between a quotation and its cue. */
    private static final int LONGEST_SPEAKER = 25;

    private final Clause clause;
    private final Sentence sentence;
    private final Token verb;
    private final Dependents dependents;
    private final Optional<Token> inverted;
    private final Optional<Issuing> issuing;

    SpeakerWords(Clause clause, Dependents dependents) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verb = clause.verb();
        this.dependents = dependents;
        this.inverted = inverted();
        this.issuing = Issuing.of(clause);
    }

    /** The speaker after the verb, "…," said X, where the parser took it for an object. */
    private Optional<Token> inverted() {
        if (clause.passive() || clause.from() == 0 || clause.subject().isPresent()) {
            return Optional.empty();
        }
        Token before = sentence.token(clause.from() - 1);
        boolean said = before.tag().equals("''")
                || before.form().equals(",")
                        && dependents
                                .complement()
                                .filter(that -> that.index() < verb.index())
                                .isPresent();
        if (!said) {
            return Optional.empty();
        }
        return sentence.children(verb, "dobj", "npadvmod", "attr", "dep", "oprd").stream()
                .filter(token -> token.index() > verb.index() && (token.isNoun() || token.isPronoun()))
                .findFirst();
    }

    Optional<Phrase> source() {
        if (clause.passive()) {
            return clause.agent().map(found -> Reach.source(sentence, found));
        }
        Optional<Phrase> named = issuing.map(Issuing::issuer)
                .or(clause::subject)
                .or(() -> inverted)
                .filter(found -> !dependents.isEmpty(found) && found.index() != verb.index() && !found.isVerb())
                .map(found -> withoutClause(Reach.source(sentence, found)));
        int closed = closingMark();
        if (closed < 0 || named.filter(phrase -> phrase.from() > closed).isPresent()) {
            return named;
        }
        return betweenMarkAndCue(closed).or(() -> named);
    }

    /** "a statement saying that …": what is said is no part of who says it. */
    private Phrase withoutClause(Phrase source) {
        boolean holds = source.from() < clause.from() && clause.from() < source.to();
        return holds ? Reach.phrase(sentence, source.from(), clause.from()) : source;
    }

    /** The first token of the cue. */
    int cueFrom() {
        return issuing.map(words -> words.cueFrom(clause)).orElse(clause.from());
    }

    /** The closing quotation mark nearest before the cue, if at most a name stands in between; else -1. */
    private int closingMark() {
        for (int i = clause.from() - 1; i >= 0 && clause.from() - i <= LONGEST_SPEAKER; i--) {
            if (sentence.token(i).tag().equals("''")) {
                return i;
            }
            if (sentence.token(i).tag().equals("``")) {
                return -1;
            }
        }
        return -1;
    }

    /** "…," Dr X, a surgeon, said: all that stands between the quotation and the cue is the speaker, whatever the tree says. */
    private Optional<Phrase> betweenMarkAndCue(int closed) {
        int from = closed + 1;
        while (from < clause.from() && !Reach.isWord(sentence.token(from))) {
            from++;
        }
        if (sentence.token(clause.from() - 1).tag().equals("CC")) {
            return Optional.empty();
        }
        for (int i = from; i < clause.from(); i++) {
            Token token = sentence.token(i);
            if (token.isNoun() || token.isPronoun()) {
                return Optional.of(Reach.phrase(sentence, from, clause.from()));
            }
            if (token.isVerb() || token.tag().equals("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
