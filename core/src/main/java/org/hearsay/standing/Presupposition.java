package org.hearsay.standing;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Attribution;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.WordGroups;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Tells what a source says from what its words take for granted: in "refused to hand over the men behind the raid" nobody refuses a raid,
 * and in "told them to drop the group, which bombed the market" nobody demands a bombing.
 */
final class Presupposition {
    /** Nouns that carry the deed on: "responsibility for the raid", "a series of raids". */
    private static final Set<String> CARRIERS = WordGroups.of("carrier");

    /** Words before the occasion of something. */
    private static final Set<String> OCCASIONS = WordGroups.of("occasion");

    /** What is done about a deed by those who did not do it: "had watched the attack". */
    private static final Set<String> PERCEIVING = WordGroups.of("perceiving");

    /** What one answers, others did before. */
    private static final Set<String> ANSWERING =
            Table.load("en/event/answering-words.tsv").firstColumn();

    private Presupposition() {}

    /** Whether the words of a trigger are said themselves, not only used to say what a noun of the content is. */
    static boolean isAsserted(Attribution said, Phrase trigger) {
        Sentence sentence = trigger.sentence();
        Token at = trigger.headToken();
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (isHead(said, sentence, at)) {
                return true;
            }
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty() || isCue(said, sentence, above.get())) {
                return true;
            }
            boolean ofNoun =
                    above.get().isNoun() && !CARRIERS.contains(above.get().lemma());
            if (at.isLabel("relcl", "acl", "appos", "nmod", "compound", "poss") && ofNoun) {
                return false;
            }
            if (at.isLabel("dobj")
                    && at.isNoun()
                    && PERCEIVING.contains(above.get().lemma())) {
                return false;
            }
            if (at.isLabel("prep") && ofNoun && steps > 0 && !isHead(said, sentence, above.get())) {
                return false;
            }
            at = above.get();
        }
        return true;
    }

    /** "demanded an inquiry into the police shooting": what is demanded is the inquiry, and that there was the shooting is taken for granted. */
    static boolean isGranted(Phrase trigger) {
        Sentence sentence = trigger.sentence();
        Token deed = trigger.headToken();
        boolean definite = sentence.children(deed, "det", "poss").stream()
                .anyMatch(word ->
                        word.isLemma("the", "this", "that") || word.label().equals("poss"));
        return definite
                && deed.label().equals("pobj")
                && sentence.head(deed)
                        .filter(prep -> prep.isLemma("into", "of", "in"))
                        .flatMap(sentence::head)
                        .filter(Token::isNoun)
                        .isPresent();
    }

    /**
     * Whether a deed is only the occasion of what is said: "accused him of sleeping during the raid", "accused them of looting after the
     * blast", "carried out the raid to avenge the killing of its leader".
     */
    static boolean isOccasion(Attribution said, Phrase trigger) {
        Sentence sentence = trigger.sentence();
        Token at = trigger.headToken();
        for (int steps = 0; steps < sentence.size() && !isHead(said, sentence, at); steps++) {
            boolean answered = at != trigger.headToken() && ANSWERING.contains(at.lemma());
            boolean time = answered || at.isLabel("prep") && OCCASIONS.contains(at.lemma());
            boolean clause = at.isLabel("advcl")
                    && sentence.children(at, "mark", "advmod").stream()
                            .anyMatch(word -> OCCASIONS.contains(word.lemma()));
            Optional<Token> above = sentence.head(at);
            if (time || clause || above.isEmpty()) {
                return time || clause;
            }
            at = above.get();
        }
        return false;
    }

    /** "trying to find out how they did it": a question says of nobody that he did it. */
    static boolean isQuestion(Attribution said) {
        return said.contentHeads().stream()
                .anyMatch(head -> head.sentence().children(head.headToken(), "mark", "advmod", "dobj", "nsubj").stream()
                        .anyMatch(word -> word.tag().startsWith("W")
                                && word.index() <= head.from() + 1
                                && !word.isLemma("that", "which", "who")));
    }

    /** Above the words of saying is nothing of what is said: "the rebels, who accused the army of planting it". */
    private static boolean isCue(Attribution said, Sentence sentence, Token token) {
        return said.cueHead().filter(cue -> isAt(cue, sentence, token)).isPresent();
    }

    private static boolean isHead(Attribution said, Sentence sentence, Token token) {
        return said.contentHeads().stream().anyMatch(head -> isAt(head, sentence, token));
    }

    private static boolean isAt(Phrase words, Sentence sentence, Token token) {
        return words.sentence().index() == sentence.index() && words.head() == token.index();
    }
}
