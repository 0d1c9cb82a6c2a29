package org.hearsay.mention.place;

import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.PlaceKey;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Document;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Looks up runs of tokens of one sentence in the gazetteer, the longest first. */
final class NameMatcher {
    /** Small words that stand inside names: "Isle of Man", "Rio de Janeiro", "Tal al-Abyad". */
    private static final Set<String> LINKS = Set.of(
            "of", "the", "and", "de", "del", "la", "le", "les", "el", "al", "as", "ash", "ad", "ar", "az", "an", "at",
            "ed", "ez", "bin", "e", "i", "y", "du", "des", "au", "aux", "da", "do", "dos", "di", "upon", "on", "sur",
            "am", "der", "den", "las", "los", "van", "von", "-", "'", "’", "'s", "’s", "na", "ye");

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "as", "ash", "ad", "ar", "az", "at", "an", "ed", "ez");
    private static final int MOST_TOKENS = 9;

    private final Gazetteer gazetteer;
    private final String text;
    private final Sentence sentence;

    NameMatcher(Gazetteer gazetteer, Document document, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.text = document.report().text();
        this.sentence = sentence;
    }

    /** Whether a name can begin at a token: a capital letter, or a small article before a hyphen and one. */
    boolean canBegin(int i) {
        Token token = sentence.token(i);
        if (isCapital(token)) {
            return true;
        }
        return i + 2 < sentence.size()
                && ARTICLES.contains(token.form())
                && sentence.token(i + 1).form().equals("-")
                && isCapital(sentence.token(i + 2))
                && token.span().end() == sentence.token(i + 1).span().start();
    }

    /** One past the last token of the longest name that begins at a token; the token itself when there is none. */
    int longest(int from) {
        int end = from + 1;
        while (end < sentence.size() && end < from + MOST_TOKENS && canGoOn(end)) {
            end++;
        }
        int shortest = isCapital(sentence.token(from)) ? from + 1 : from + 3;
        for (int to = end; to >= shortest; to--) {
            Token last = sentence.token(to - 1);
            if ((isCapital(last) || to - 1 == from)
                    && !(to - from == 1 && isBareSmallWord(last) && !isNameAsWritten(from, to))
                    && gazetteer.hasKey(key(from, to))) {
                return to;
            }
        }
        return from;
    }

    List<Sense> senses(int from, int to) {
        return gazetteer.findKey(key(from, to));
    }

    /** Whether an owner's "'s" stands inside a stretch of tokens: "Cox's Bazar". */
    boolean holdsOwner(int from, int to) {
        return sentence.tokens().subList(from, Math.max(from, to - 1)).stream()
                .anyMatch(token -> token.tag().equals("POS"));
    }

    /** What a name means that does not stand so in the text: "Walker County". */
    List<Sense> find(String name) {
        return gazetteer.find(name);
    }

    String words(int from, int to) {
        return text.substring(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
    }

    /** Carries a name on over hyphens that stand without spaces: "Beled" to "Beled-Hawo". */
    int overHyphens(int to) {
        int end = to;
        while (end + 1 < sentence.size()
                && sentence.token(end).form().equals("-")
                && touches(end - 1, end)
                && touches(end, end + 1)
                && (isCapital(sentence.token(end + 1))
                        || end + 3 < sentence.size()
                                && sentence.token(end + 2).form().equals("-"))) {
            end += 2;
        }
        return Math.max(to, end);
    }

    private boolean touches(int left, int right) {
        return left >= 0
                && sentence.token(left).span().end()
                        == sentence.token(right).span().start();
    }

    private boolean canGoOn(int i) {
        Token token = sentence.token(i);
        if (isCapital(token) || LINKS.contains(token.form())) {
            return true;
        }
        // "Washington, D.C."
        return token.form().equals(",")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).form().startsWith("D.");
    }

    private String key(int from, int to) {
        return PlaceKey.of(words(from, to));
    }

    static boolean isCapital(Token token) {
        return !token.form().isEmpty() && Character.isUpperCase(token.form().codePointAt(0));
    }

    /** "In", "Of", "US" as "us": words that are a name only when they are written as one. */
    private static boolean isBareSmallWord(Token token) {
        String form = token.form();
        return form.length() == 2 && Character.isLowerCase(form.charAt(1));
    }

    /** "Bo" is a town; "La" is no "LA". */
    private boolean isNameAsWritten(int from, int to) {
        String words = words(from, to);
        return sentence.token(from).isProperNoun()
                && senses(from, to).stream()
                        .anyMatch(sense -> sense.place().name().equals(words));
    }
}
