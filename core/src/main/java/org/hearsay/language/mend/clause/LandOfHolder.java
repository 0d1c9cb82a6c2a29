package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "An offensive targeting the army controlled village of Orbo": written without a hyphen, what the parser takes for a deed of the army says who
 * holds the village, and the village is what the offensive targets.
 *
 * @param holding verbs of those who hold land
 * @param land nouns of land and of posts on it
 */
public record LandOfHolder(Set<String> holding, Set<String> land) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token held : s.tokens()) {
            Optional<Token> village = s.child(held, "dobj").filter(noun -> isHeld(s, held, noun));
            Optional<Token> holder = village.flatMap(noun -> holder(s, held));
            if (holder.isPresent()) {
                changes.addAll(mended(s, held, village.get(), holder.get()));
            }
        }
        return changes;
    }

    private boolean isHeld(Sentence s, Token held, Token village) {
        return holding.contains(held.lemma())
                && (held.tag().equals("VBD") || held.tag().equals("VBN"))
                && s.child(held, "nsubj", "nsubjpass", "aux", "auxpass", "mark").isEmpty()
                && land.contains(village.lemma())
                && s.child(village, "det", "poss").isEmpty()
                && village.index() > held.index();
    }

    /** The noun right before, of which something else is said. */
    private static Optional<Token> holder(Sentence s, Token held) {
        return held.index() == 0
                ? Optional.empty()
                : Optional.of(s.token(held.index() - 1))
                        .filter(noun -> noun.isNoun() && noun.isLabel("dobj", "pobj") && noun.head() != held.index())
                        .filter(noun -> held.head() >= 0 && held.head() < noun.index());
    }

    private static List<Rehung> mended(Sentence s, Token held, Token village, Token holder) {
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(village.index(), holder.head(), holder.label()));
        changes.add(
                new Rehung(held.index(), village.index(), "nmod", Optional.of(new Rehung.Verb(held.lemma(), "VBN"))));
        changes.add(Rehung.of(holder, held, "nmod"));
        Token above = s.token(holder.head());
        s.children(held).stream()
                .filter(word -> word.index() > village.index())
                .forEach(word -> changes.add(
                        word.label().equals("prep")
                                ? Rehung.of(word, village, "prep")
                                : Rehung.of(word, above, word.label())));
        return changes;
    }
}
