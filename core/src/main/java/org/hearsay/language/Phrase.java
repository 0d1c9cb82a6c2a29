package org.hearsay.language;

import org.hearsay.model.Span;

/**
 * Tokens {@code [from, to)} of a sentence with the one that heads them. Two phrases with the same head mean the same thing, however
 * far they reach.
 */
public record Phrase(Sentence sentence, int head, int from, int to) {
    public Phrase {
        if (from < 0 || head < from || head >= to || to > sentence.size()) {
            throw new IllegalArgumentException("no phrase: [" + from + ", " + to + ") headed by " + head);
        }
    }

    /** The phrase that is one token. */
    public static Phrase of(Sentence sentence, Token token) {
        return new Phrase(sentence, token.index(), token.index(), token.index() + 1);
    }

    /** The phrase that is the whole tree below a token. */
    public static Phrase tree(Sentence sentence, Token token) {
        return new Phrase(sentence, token.index(), sentence.subtreeFrom(token), sentence.subtreeTo(token));
    }

    public Token headToken() {
        return sentence.token(head);
    }

    public Span span() {
        return sentence.span(from, to);
    }

    public boolean sameHead(Phrase other) {
        return sentence.index() == other.sentence.index() && head == other.head;
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from
                    && sentence.token(i - 1).span().end()
                            < sentence.token(i).span().start();
            words.append(apart ? " " : "").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
