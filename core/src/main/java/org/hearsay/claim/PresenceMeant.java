package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.CueLexicon;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Stance;

/** Whose being somewhere a claim is about: "no proof of X fighters in the country", "X has a presence in the north", "X does not exist here". */
public final class PresenceMeant {
    private final Vocabulary vocabulary;

    public PresenceMeant(CueLexicon cues) {
        this.vocabulary = new Vocabulary(cues);
    }

    /** The nouns that can name those who are said to be there or not, for each attribution, by position, that speaks of it. */
    public Map<Integer, List<Phrase>> of(List<Attribution> attributions) {
        Map<Integer, List<Phrase>> meant = new HashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution said = attributions.get(i);
            List<Phrase> found = new ArrayList<>();
            said.contentHeads().stream()
                    .map(Phrase::sentence)
                    .distinct()
                    .forEach(sentence -> sentence.tokens().stream()
                            .filter(token ->
                                    said.content().stream().anyMatch(content -> content.contains(token.span())))
                            .forEach(token ->
                                    present(sentence, token).forEach(noun -> found.add(Phrase.of(sentence, noun)))));
            said.cueHead().ifPresent(cue -> found.addAll(withoutProof(cue, said)));
            if (!found.isEmpty()) {
                meant.put(i, List.copyOf(found));
            }
        }
        return Map.copyOf(meant);
    }

    /** "found no trace of rebels in the camp": what the word of proof leads to, where it says at which place. */
    private List<Phrase> withoutProof(Phrase cue, Attribution said) {
        Sentence sentence = cue.sentence();
        Token proof = cue.headToken();
        boolean placed = said.stance() == Stance.DENIES
                && proof.isNoun()
                && vocabulary.is(Vocabulary.Group.PROOF, proof)
                && (of(sentence, proof).stream().anyMatch(noun -> isPlaced(sentence, noun))
                        || isPlaced(sentence, proof)
                        || sentence.head(proof)
                                .filter(verb -> verb.isVerb() && isPlaced(sentence, verb))
                                .isPresent());
        return placed
                ? of(sentence, proof).stream()
                        .flatMap(noun -> named(sentence, noun).stream())
                        .map(noun -> Phrase.of(sentence, noun))
                        .toList()
                : List.of();
    }

    private List<Token> present(Sentence sentence, Token word) {
        List<Token> heads = new ArrayList<>(1);
        if (vocabulary.is(Vocabulary.Group.PRESENCE, word) && word.isNoun()) {
            heads.addAll(sentence.children(word, "poss"));
            heads.addAll(of(sentence, word));
            sentence.head(word)
                    .filter(verb -> heads.isEmpty() && verb.isVerb() && word.isLabel("dobj"))
                    .ifPresent(verb -> heads.addAll(sentence.children(verb, "nsubj")));
        } else if (vocabulary.is(Vocabulary.Group.PROOF, word) && word.isNoun()) {
            boolean placed = sentence.tokens().stream()
                    .anyMatch(noun -> sentence.isWithin(noun, word) && isPlaced(sentence, noun));
            if (placed) {
                heads.addAll(of(sentence, word));
            }
        } else if (vocabulary.is(Vocabulary.Group.EXISTING, word)) {
            Token verb = word.isVerb() ? word : sentence.head(word).orElse(word);
            if (word.isLemma("exist") || isPlaced(sentence, word) || isPlaced(sentence, verb)) {
                heads.addAll(sentence.children(verb, "nsubj"));
            }
        }
        return heads.stream().flatMap(head -> named(sentence, head).stream()).toList();
    }

    private static List<Token> of(Sentence sentence, Token noun) {
        return sentence.children(noun, "prep").stream()
                .filter(of -> of.isLemma("of"))
                .flatMap(of -> sentence.children(of, "pobj").stream())
                .toList();
    }

    /** "in the north", "here". */
    private static boolean isPlaced(Sentence sentence, Token word) {
        return sentence.children(word, "prep", "advmod").stream()
                .anyMatch(place -> place.isLemma("in", "inside", "on", "near", "here", "there", "across"));
    }

    /** The noun, the names before it and those joined to it: "X or Y fighters". */
    private static List<Token> named(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>();
        int to = Math.min(sentence.subtreeTo(head), sentence.size());
        for (int i = sentence.subtreeFrom(head); i < to; i++) {
            Token token = sentence.token(i);
            Optional<Token> above = sentence.head(token);
            boolean joined = token == head
                    || token.isLabel("compound", "nmod", "conj")
                            && above.filter(found::contains).isPresent()
                    || token.isLabel("compound", "nmod", "conj") && token.isProperNoun();
            if (joined && (token.isNoun() || token.isPronoun())) {
                found.add(token);
            }
        }
        return found;
    }
}
