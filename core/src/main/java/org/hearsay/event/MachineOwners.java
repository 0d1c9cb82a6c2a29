package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What a machine does, its owner does: "its planes bombed", "army helicopters fired", "the jets of the alliance hit", "Turkish artillery pounded". */
final class MachineOwners {
    private final Set<String> machines = Table.load("en/event/machines.tsv").firstColumn();

    /** Whom the machine that a noun names belongs to, as the sentence says it; empty for no machine, or one of nobody named. */
    Optional<Token> of(SentenceWords words, Token noun) {
        Sentence s = words.sentence();
        if (!machines.contains(noun.lemma())) {
            return Optional.empty();
        }
        Optional<Token> owner = s.child(noun, "poss");
        if (owner.isPresent()) {
            return owner.filter(token -> token.isPronoun() || isOwner(words, token));
        }
        List<Token> of = Syntax.prepositional(s, noun, "of");
        return s.children(noun, "compound", "nmod").stream()
                .filter(token -> token.isNoun() || words.isOf(token, "@norp"))
                .filter(token ->
                        isOwner(words, token) && !token.isLemma("fighter", "bomber", "attack")) // "a fighter jet"
                .reduce((far, near) -> near) // "Syrian government helicopters"
                .or(() -> of.stream().filter(token -> isOwner(words, token)).findFirst());
    }

    private static boolean isOwner(SentenceWords words, Token token) {
        return words.isOf(token, "@norp") || words.isOf(token, "@org") || words.isOf(token, "@person");
    }
}
