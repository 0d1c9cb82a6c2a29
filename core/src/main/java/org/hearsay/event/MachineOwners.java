package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.knowledge.Table;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What a machine does, its owner does: "its planes bombed", "army helicopters fired", "the jets of the alliance hit", "Turkish artillery pounded". */
final class MachineOwners {
    private static final Pattern SHORT_STATE = Pattern.compile("[A-Z]{2,3}|([A-Z]\\.){2,3}");

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
                .filter(token -> token.isNoun()
                        || token.isLemma("military")
                        || words.isOf(token, "@norp")
                        || words.isOf(token, "@fighter"))
                .filter(token ->
                        isOwner(words, token) && !token.isLemma("fighter", "bomber", "attack")) // "a fighter jet"
                .reduce((far, near) -> near) // "Syrian government helicopters"
                .or(() -> of.stream().filter(token -> isOwner(words, token)).findFirst());
    }

    private static boolean isOwner(SentenceWords words, Token token) {
        return isStateInCapitals(words, token)
                || words.isOf(token, "@norp")
                || words.isOf(token, "@org")
                || words.isOf(token, "@government")
                || words.isOf(token, "@person");
    }

    /** "U.S. drones", "UAE jets": before a machine the short name of a state is what an adjective is for others. */
    private static boolean isStateInCapitals(SentenceWords words, Token token) {
        return SHORT_STATE.matcher(token.form()).matches()
                && words.sentence()
                        .nameAt(token.index())
                        .filter(name -> name.type() == NameType.GPE)
                        .isPresent();
    }
}
