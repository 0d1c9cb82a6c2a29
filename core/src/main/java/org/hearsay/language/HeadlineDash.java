package org.hearsay.language;

/** The dash behind which a headline says whose word it is: "Jet strike on wedding kills 14 - resistance". */
public final class HeadlineDash {
    /** The most words that stand behind it. */
    private static final int LONGEST = 4;

    private HeadlineDash() {}

    /** The last dash between blanks, with a verb before and a few words without one behind it; -1 for none. */
    public static int at(Sentence s) {
        int dash = s.size() - 2;
        while (dash > 0 && s.size() - dash <= LONGEST + 1 && !isDash(s, dash)) {
            dash--;
        }
        boolean found = dash > 1
                && isDash(s, dash)
                && s.size() - dash <= LONGEST + 1
                && s.tokens().subList(0, dash).stream().anyMatch(Token::isVerb)
                && s.tokens().subList(dash + 1, s.size()).stream().noneMatch(Token::isVerb);
        return found ? dash : -1;
    }

    private static boolean isDash(Sentence s, int i) {
        String form = s.token(i).form();
        return (form.equals("-") || form.equals("–") || form.equals("--") || form.equals("—"))
                && s.token(i - 1).span().end() < s.token(i).span().start()
                && s.token(i).span().end() < s.token(i + 1).span().start();
    }
}
