package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds the words of a multi-word verb or noun around the one that heads it. */
final class WordMatcher {
    private WordMatcher() {}

    /**
     * The tokens of a verb and its further words, the verb first: each stands below the verb or a word already found ("set the house on
     * fire"), or is what a participle modifies ("a grenade thrown at …").
     */
    static Optional<List<Token>> verb(SentenceWords words, Token verb, List<String> lemmas) {
        if (lemmas.size() == 1) {
            return Optional.of(List.of(verb));
        }
        Sentence s = words.sentence();
        List<Token> found = new ArrayList<>(lemmas.size());
        found.add(verb);
        List<String> wanted = new ArrayList<>(lemmas.subList(1, lemmas.size()));
        boolean more = true;
        while (more && !wanted.isEmpty()) {
            more = false;
            for (int i = wanted.size() - 1; i >= 0; i--) {
                Optional<Token> token = below(words, s, found, verb, wanted.get(i));
                if (token.isPresent()) {
                    found.add(token.get());
                    wanted.remove(i);
                    more = true;
                }
            }
        }
        return wanted.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Token> below(SentenceWords words, Sentence s, List<Token> found, Token verb, String word) {
        for (Token parent : found) {
            for (Token child : s.children(parent)) {
                boolean otherClause = child.isLabel("nsubj", "relcl", "advcl", "ccomp")
                        || child.label().equals("conj") && child.isVerb();
                if (otherClause || found.contains(child)) {
                    continue;
                }
                for (Token joined :
                        child.label().equals("dobj") || child.label().equals("pobj")
                                ? Syntax.joined(s, child)
                                : List.of(child)) {
                    if (words.is(joined, word) && !found.contains(joined)) {
                        return Optional.of(joined);
                    }
                    Optional<Token> measured = child.label().equals("dobj") // "took dozens of hostages"
                            ? Syntax.prepositional(s, joined, "of").stream()
                                    .filter(t -> words.is(t, word))
                                    .findFirst()
                            : Optional.empty();
                    if (measured.isPresent() && !found.contains(measured.get())) {
                        return measured;
                    }
                }
            }
        }
        if (verb.index() + 1 < s.size() && s.token(verb.index() + 1).tag().startsWith("JJ")) { // "shot dead two men"
            Token next = s.token(verb.index() + 1);
            if (words.is(next, word) && !found.contains(next)) {
                return Optional.of(next);
            }
        }
        for (Token object : Syntax.objects(s, verb)) {
            if (words.is(object, word) && !found.contains(object)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    /** The tokens of a noun and the words right before it, the first word first. */
    static Optional<List<Token>> noun(SentenceWords words, Token noun, List<String> lemmas) {
        int unit = words.unit(noun.index() + 1) - 1;
        List<Token> found = new ArrayList<>(lemmas.size());
        for (int i = lemmas.size() - 1; i >= 0; i--, unit--) {
            if (unit < 0
                    || !(words.lemma(unit).equals(lemmas.get(i))
                            || words.form(unit).equals(lemmas.get(i)))) {
                return Optional.empty();
            }
            Token token = words.sentence().token(words.token(unit));
            if (found.isEmpty() || found.get(0) != token) {
                found.add(0, token);
            }
        }
        return Optional.of(found);
    }
}
