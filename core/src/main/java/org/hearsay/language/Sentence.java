package org.hearsay.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/** One sentence: its tokens, its dependency tree, its names. Token numbers run from 0 in each sentence. */
public final class Sentence {
    private final int index;
    private final int block;
    private final List<Token> tokens;
    private final List<Name> names;
    private final int[][] children;
    private final int[] first;
    private final int[] last;

    /**
     * @param index the position of the sentence in the document, from 0
     * @param block the position in {@link Document#blocks()} of the paragraph it stands in
     * @param tokens at least one, in text order
     */
    public Sentence(int index, int block, List<Token> tokens, List<Name> names) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has a token at least");
        }
        this.index = index;
        this.block = block;
        this.tokens = List.copyOf(tokens);
        this.names = List.copyOf(names);
        int size = tokens.size();
        int[] counts = new int[size];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        children = new int[size][];
        for (int i = 0; i < size; i++) {
            children[i] = new int[counts[i]];
        }
        Arrays.fill(counts, 0);
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][counts[token.head()]++] = token.index();
            }
        }
        first = new int[size];
        last = new int[size];
        for (int i = 0; i < size; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < size; i++) {
            int steps = 0;
            for (int h = tokens.get(i).head();
                    h >= 0 && steps < size;
                    h = tokens.get(h).head(), steps++) {
                first[h] = Math.min(first[h], i);
                last[h] = Math.max(last[h], i);
            }
        }
    }

    public int index() {
        return index;
    }

    public int block() {
        return block;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The verbs that depend on nothing: one, or more where the parser left a sentence in pieces. */
    public List<Token> verbsAtRoot() {
        return tokens.stream()
                .filter(token -> token.head() < 0 && token.isVerb())
                .toList();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public List<Name> names() {
        return names;
    }

    /** The name that covers a token. */
    public Optional<Name> nameAt(int i) {
        for (Name name : names) {
            if (name.from() <= i && i < name.to()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The token that depends on nothing; the first of them should there be several. */
    public Token root() {
        for (Token token : tokens) {
            if (token.head() < 0) {
                return token;
            }
        }
        return tokens.get(0);
    }

    /** What a token depends on; empty for a root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The tokens that depend on one, in text order. */
    public List<Token> children(Token token) {
        int[] indices = children[token.index()];
        List<Token> found = new ArrayList<>(indices.length);
        for (int i : indices) {
            found.add(tokens.get(i));
        }
        return found;
    }

    /** The tokens that depend on one with any of the labels, in text order. */
    public List<Token> children(Token token, String... labels) {
        List<Token> found = new ArrayList<>(2);
        for (int i : children[token.index()]) {
            if (tokens.get(i).isLabel(labels)) {
                found.add(tokens.get(i));
            }
        }
        return found;
    }

    /** The first token that depends on one with any of the labels. */
    public Optional<Token> child(Token token, String... labels) {
        for (int i : children[token.index()]) {
            if (tokens.get(i).isLabel(labels)) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    /** "two of his men": what a numeral counts; any other token itself. */
    public Token counted(Token number) {
        return number.tag().equals("CD")
                ? children(number, "prep").stream()
                        .filter(of -> of.isLemma("of"))
                        .flatMap(of -> child(of, "pobj").stream())
                        .findFirst()
                        .orElse(number)
                : number;
    }

    /** Whether the tree below a token begins with a comma, or right behind one. */
    public boolean isAfterComma(Token clause) {
        int start = subtreeFrom(clause);
        return token(start).form().equals(",") || isBehindComma(start);
    }

    /** Whether the token before a position is a comma. */
    public boolean isBehindComma(int position) {
        return position > 0 && token(position - 1).form().equals(",");
    }

    /** The first token of the tree below a token, itself included. */
    public int subtreeFrom(Token token) {
        return first[token.index()];
    }

    /** One past the last token of the tree below a token, itself included. */
    public int subtreeTo(Token token) {
        return last[token.index()] + 1;
    }

    /** Whether a token is another or stands below it in the tree. */
    public boolean isWithin(Token token, Token ancestor) {
        int steps = 0;
        for (int i = token.index();
                i >= 0 && steps <= tokens.size();
                i = tokens.get(i).head(), steps++) {
            if (i == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    /** The text from the first token of {@code [from, to)} to the last. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    public Span span() {
        return span(0, tokens.size());
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() ? "" : " ").append(token.form());
        }
        return words.toString();
    }
}
