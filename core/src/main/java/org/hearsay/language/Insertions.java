package org.hearsay.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/**
 * Parses a sentence without what was put into it in brackets, "the NRF [National Red Front] guerrillas", "the National Red Front (NRF)
 * guerrillas", "his friend [name indistinct]", and puts that back beside the word it stands behind. The words around an insertion are one
 * sentence; parsed with it, they fall apart.
 */
final class Insertions {
    /** Longer words in brackets are a remark of their own. */
    private static final int LONGEST = 12;

    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.&/-]{1,9}");

    private final Engine engine;

    Insertions(Engine engine) {
        this.engine = engine;
    }

    /** Tokens {@code [open, close]}, both brackets included. */
    private record Inserted(int open, int close) {}

    Sentence parse(int index, int block, List<Word> words) {
        List<Inserted> inserted = in(words);
        if (inserted.isEmpty()) {
            return engine.parse(index, block, words);
        }
        List<Word> around = new ArrayList<>();
        int[] places = new int[words.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            if (inserted.stream().noneMatch(each -> at >= each.open() && at <= each.close())) {
                places[i] = around.size();
                around.add(words.get(i));
            }
        }
        Sentence outer = engine.parse(index, block, around);
        List<Sentence> inner = inserted.stream()
                .map(each -> engine.parse(index, block, words.subList(each.open() + 1, each.close())))
                .toList();
        boolean kept = outer.size() == around.size();
        for (int i = 0; i < inner.size(); i++) {
            kept &= inner.get(i).size()
                    == inserted.get(i).close() - inserted.get(i).open() - 1;
        }
        return kept
                ? joined(words, places, outer, inserted, inner)
                : engine.parse(
                        index, block, words); // a word that the parser splits leaves no place to put the rest back
    }

    private static List<Inserted> in(List<Word> words) {
        List<Inserted> found = new ArrayList<>(0);
        for (int open = 1; open < words.size() - 2; open++) {
            String form = words.get(open).form();
            Optional<Integer> close = form.equals("[")
                    ? closing(words, open, "]")
                    : form.equals("(")
                            ? closing(words, open, ")").filter(end -> isShortName(words.subList(0, end), end - 1))
                            : Optional.empty();
            if (close.isPresent() && isWord(words.get(open - 1))) {
                found.add(new Inserted(open, close.get()));
                open = close.get();
            }
        }
        return found;
    }

    private static Optional<Integer> closing(List<Word> words, int open, String bracket) {
        for (int i = open + 1; i < words.size() && i <= open + LONGEST + 1; i++) {
            String form = words.get(i).form();
            if (form.equals(bracket)) {
                return i > open + 1 ? Optional.of(i) : Optional.empty();
            }
            if (form.equals("[") || form.equals("(")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isShortName(List<Word> words, int at) {
        return words.get(at - 1).form().equals("(")
                && SHORT_NAME.matcher(words.get(at).form()).matches();
    }

    private static boolean isWord(Word word) {
        return Character.isLetterOrDigit(word.form().codePointBefore(word.form().length()));
    }

    private static Sentence joined(
            List<Word> words, int[] places, Sentence outer, List<Inserted> inserted, List<Sentence> inner) {
        int[] back = new int[outer.size()];
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                back[places[i]] = i;
            }
        }
        Token[] tokens = new Token[words.size()];
        List<Name> names = new ArrayList<>();
        for (Token token : outer.tokens()) {
            tokens[back[token.index()]] =
                    moved(token, back[token.index()], token.head() < 0 ? -1 : back[token.head()], token.label());
        }
        for (Name name : outer.names()) {
            int from = back[name.from()];
            names.add(new Name(from, endWithout(back, name, inserted), name.type()));
        }
        for (int i = 0; i < inner.size(); i++) {
            Inserted place = inserted.get(i);
            Sentence said = inner.get(i);
            int first = place.open() + 1;
            Token root = said.root();
            int beside = back[named(outer, places[place.open() - 1])];
            boolean isShort =
                    said.size() == 1 && SHORT_NAME.matcher(said.token(0).form()).matches();
            for (Token token : said.tokens()) {
                boolean top = token.head() < 0;
                tokens[first + token.index()] = moved(
                        isShort ? asName(token) : token,
                        first + token.index(),
                        top ? token == root ? beside : first + root.index() : first + token.head(),
                        top ? isShort || root.isProperNoun() && token == root ? "appos" : "dep" : token.label());
            }
            for (int bracket : new int[] {place.open(), place.close()}) {
                Word word = words.get(bracket);
                String tag = bracket == place.open() ? "-LRB-" : "-RRB-";
                tokens[bracket] =
                        new Token(bracket, word.span(), word.form(), word.form(), tag, first + root.index(), "punct");
            }
            for (Name name : said.names()) {
                names.add(new Name(first + name.from(), first + name.to(), name.type()));
            }
            if (isShort && said.names().isEmpty()) {
                names.add(new Name(first, first + 1, NameType.ORG));
            }
        }
        names.sort(Comparator.comparingInt(Name::from));
        return new Sentence(outer.index(), outer.block(), List.of(tokens), names);
    }

    /** A name that an insertion cuts ends before it. */
    private static int endWithout(int[] back, Name name, List<Inserted> inserted) {
        int from = back[name.from()];
        int to = back[name.to() - 1] + 1;
        return inserted.stream()
                .filter(each -> each.open() > from && each.open() < to)
                .mapToInt(Inserted::open)
                .min()
                .orElse(to);
    }

    /** The head of the name that ends with a word: "Army" of "Army of National Liberation". */
    private static int named(Sentence s, int word) {
        Optional<Name> name = s.nameAt(word);
        int at = word;
        while (name.isPresent()
                && s.token(at).head() >= name.get().from()
                && s.token(at).head() < name.get().to()) {
            at = s.token(at).head();
        }
        return at;
    }

    private static Token asName(Token token) {
        return new Token(
                token.index(),
                token.span(),
                token.form(),
                token.form().toLowerCase(Locale.ROOT),
                "NNP",
                token.head(),
                token.label());
    }

    private static Token moved(Token token, int index, int head, String label) {
        Span span = token.span();
        return new Token(index, span, token.form(), token.lemma(), token.tag(), head, label);
    }
}
