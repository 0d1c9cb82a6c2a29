package org.hearsay.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** How far a noun phrase reaches, and what stands in it. */
final class NounPhrases {
    /** Children that belong to a noun phrase when they stand before its head. */
    private static final Set<String> BEFORE = Set.of(
            "det", "nmod", "amod", "compound", "poss", "predet", "npadvmod", "num", "nummod", "advmod", "punct", "neg");
    /** Prepositions that keep a noun phrase going after its head. */
    private static final Set<String> AFTER = Set.of("of", "for", "from", "at", "with", "in", "in_charge_of");

    private NounPhrases() {}

    /** The phrase of a head without relative clause, apposition, coordination and what stands between commas or brackets. */
    static Phrase of(Sentence sentence, Token head) {
        int from = head.index();
        List<Token> children = sentence.children(head);
        for (int i = children.size() - 1; i >= 0; i--) {
            Token child = children.get(i);
            if (child.index() < head.index()) {
                if (!BEFORE.contains(child.label()) || sentence.subtreeTo(child) != from) {
                    break;
                }
                if (!child.label().equals("punct") || isJoin(child)) {
                    from = sentence.subtreeFrom(child);
                } else {
                    break;
                }
            }
        }
        while (from < head.index()
                && sentence.token(from).isLabel("punct")
                && !sentence.token(from).tag().equals("``")) {
            from++;
        }
        int to = head.index() + 1;
        for (Token child : children) {
            if (child.index() > head.index()) {
                boolean goesOn = child.label().equals("prep")
                        && AFTER.contains(child.lemma())
                        && child.index() == to
                        && sentence.subtreeTo(child) - to < 14;
                if (!goesOn && !child.label().equals("case")) {
                    break;
                }
                if (goesOn) {
                    to = sentence.subtreeTo(child);
                }
            }
        }
        return new Phrase(sentence, head.index(), from, trimmed(sentence, head.index() + 1, to));
    }

    /** Leaves off what a complement drags along: relative clauses and what follows a comma. */
    private static int trimmed(Sentence sentence, int after, int to) {
        for (int i = after; i < to; i++) {
            Token token = sentence.token(i);
            if (token.isLabel("relcl", "appos", "acl")
                    || token.form().equals(",")
                    || token.tag().equals("-LRB-")) {
                int cut = Math.min(i, Math.max(after, sentence.subtreeFrom(token)));
                while (cut > after && sentence.token(cut - 1).isLabel("punct")) {
                    cut--;
                }
                return Math.max(after, cut);
            }
        }
        return to;
    }

    static boolean isJoin(Token token) {
        return token.tag().equals("HYPH")
                || token.form().equals("'")
                || token.form().equals("/");
    }

    /** The token of {@code [from, to)} that hangs from outside; the last of them should there be several. */
    static Token headOf(Sentence sentence, int from, int to) {
        Token head = sentence.token(to - 1);
        for (int i = to - 1; i >= from; i--) {
            Token token = sentence.token(i);
            if (token.head() < from || token.head() >= to) {
                if (token.isNoun() || !head.isNoun() && !token.isLabel("punct", "case", "det")) {
                    return token;
                }
            }
        }
        return head;
    }

    /** The tokens before a head that modify it directly, in text order. */
    static List<Token> modifiers(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>(3);
        for (Token child : sentence.children(head)) {
            if (child.index() < head.index()
                    && child.isLabel("nmod", "amod", "compound", "poss", "num", "nummod", "npadvmod")) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether a noun only modifies another: "army" in "army chief". */
    static boolean isModifier(Token token) {
        return token.isLabel("compound", "nmod", "amod", "npadvmod", "advmod") && token.head() > token.index();
    }
}
