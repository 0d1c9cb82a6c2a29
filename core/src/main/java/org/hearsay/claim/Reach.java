package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** How far the words of a source and of a content reach. */
final class Reach {
    private Reach() {}

    /**
     * The noun phrase of a source: titles, appositions and restrictive clauses belong to it, asides after a comma do not; a comma that
     * closes an apposition does.
     */
    static Phrase source(Sentence sentence, Token head) {
        int from = head.index();
        int to = head.index() + 1;
        boolean closed = false;
        for (Token child : sentence.children(head)) {
            if (child.index() < head.index()) {
                if (child.isLabel(
                                "det", "predet", "poss", "compound", "nmod", "qmod", "amod", "advmod", "neg", "preconj")
                        && sentence.subtreeFrom(child) < from
                        && isWord(child)) {
                    from = sentence.subtreeFrom(child);
                }
            } else if (belongsAfter(sentence, head, child)) {
                Phrase part = child.isLabel("conj", "appos") ? source(sentence, child) : Phrase.tree(sentence, child);
                closed = child.isLabel("appos") && isComma(sentence, child.index(), part.from());
                to = Math.max(to, Math.max(part.to(), child.index() + 1));
            } else if (isWord(child) && !child.isLabel("cc")) {
                break;
            }
        }
        while (to - 1 > head.index() && !isWord(sentence.token(to - 1)) && !isCloser(sentence.token(to - 1))) {
            to--;
        }
        while (from < head.index() && sentence.token(from).isLabel("cc", "punct") && !isOpener(sentence.token(from))) {
            from++;
        }
        to = closeBracket(sentence, from, to);
        from = afterDash(sentence, from, head.index());
        if (closed && to < sentence.size() && sentence.token(to).form().equals(",")) {
            to++;
        }
        return new Phrase(sentence, head.index(), from, to);
    }

    /** "Senator X (A-B": the bracket that was opened belongs to it. */
    private static int closeBracket(Sentence sentence, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += sentence.token(i).tag().equals("-LRB-")
                    ? 1
                    : sentence.token(i).tag().equals("-RRB-") ? -1 : 0;
        }
        return open > 0 && to < sentence.size() && sentence.token(to).tag().equals("-RRB-") ? to + 1 : to;
    }

    /** What stands before a dash or a closing quotation mark is another matter. */
    private static int afterDash(Sentence sentence, int from, int head) {
        int start = from;
        boolean open = false;
        for (int i = from; i < head; i++) {
            Token token = sentence.token(i);
            open |= isOpener(token);
            if (token.tag().equals(":") || token.tag().equals("''") && !open) {
                start = i + 1;
            }
        }
        return start;
    }

    private static boolean belongsAfter(Sentence sentence, Token head, Token child) {
        return switch (child.label()) {
            case "case", "appos", "nmod", "poss" -> true;
            case "conj" ->
                child.isNoun()
                        || child.isPronoun()
                        || child.tag().equals("CD")
                        || child.tag().equals("DT");
            case "prep" -> !afterComma(sentence, child);
            case "relcl", "acl" -> !afterComma(sentence, child) && !head.isProperNoun();
            case "advmod" -> child.index() == head.index() + 1 && !child.tag().equals("RB");
            default -> false;
        };
    }

    private static boolean isComma(Sentence sentence, int index, int from) {
        int before = Math.min(index, from) - 1;
        return before >= 0 && sentence.token(before).form().equals(",");
    }

    private static boolean afterComma(Sentence sentence, Token child) {
        int before = sentence.subtreeFrom(child) - 1;
        return before >= 0
                && !isWord(sentence.token(before))
                && !sentence.token(before).tag().equals("POS");
    }

    /** The words below some heads, as stretches, without the tokens that are taken by the cue, the source and the person told. */
    static List<Phrase> content(Sentence sentence, List<Token> heads, BitSet taken) {
        BitSet words = new BitSet(sentence.size());
        for (Token head : heads) {
            for (int i = sentence.subtreeFrom(head); i < sentence.subtreeTo(head); i++) {
                if (sentence.isWithin(sentence.token(i), head)) {
                    words.set(i);
                }
            }
        }
        return stretches(sentence, words, taken);
    }

    /** Token ranges for a set of tokens: punctuation between two of them is bridged, at the edges it falls away. */
    static List<Phrase> stretches(Sentence sentence, BitSet words, BitSet taken) {
        List<Phrase> found = new ArrayList<>(1);
        int from = -1;
        int to = -1;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean in = i < sentence.size() && words.get(i) && !taken.get(i) && isWord(sentence.token(i));
            boolean bridge = i < sentence.size() && !taken.get(i) && !isWord(sentence.token(i));
            if (in) {
                from = from < 0 ? i : from;
                to = i + 1;
            } else if (!bridge && from >= 0) {
                found.add(phrase(sentence, from, to));
                from = -1;
            }
        }
        return found;
    }

    /** A range with the word in it that stands highest in the tree. */
    static Phrase phrase(Sentence sentence, int from, int to) {
        int head = from;
        int best = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean outside = token.head() < from || token.head() >= to;
            int rank = !isWord(token) ? 2 : outside ? 0 : 1;
            if (rank < best) {
                best = rank;
                head = i;
            }
        }
        return new Phrase(sentence, head, from, to);
    }

    static boolean isWord(Token token) {
        return switch (token.tag()) {
            case ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "NFP", "HYPH", "SYM" -> false;
            default ->
                !token.isLabel("punct")
                        || Character.isLetterOrDigit(token.form().charAt(0));
        };
    }

    private static boolean isCloser(Token token) {
        return token.tag().equals("-RRB-") || token.tag().equals("''");
    }

    private static boolean isOpener(Token token) {
        return token.tag().equals("``");
    }
}
