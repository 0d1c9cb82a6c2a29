package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Twenty were killed on Monday, medics and a monk said, in one of the worst raids the town has seen": who speaks stands before the verb, and the phrase
 * behind it holds nothing that he says of its own. Left as it is, "the town has seen" is all that he says.
 */
public final class PhraseAfterSaid implements Mend {
    private static final int ADDRESSED = 5;

    private final Set<String> saying;

    public PhraseAfterSaid(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token said : s.tokens()) {
            Optional<Token> phrase = phrase(s, said);
            if (phrase.isPresent()) {
                s.children(said, "ccomp").stream()
                        .filter(clause -> clause.index() > phrase.get().index())
                        .forEach(clause ->
                                noun(s, clause).ifPresent(noun -> changes.add(Rehung.of(clause, noun, "relcl"))));
                changes.addAll(speakers(s, said));
            }
        }
        return changes;
    }

    /** "in" right behind the comma that ends the saying. */
    private Optional<Token> phrase(Sentence s, Token said) {
        boolean says = saying.contains(said.lemma())
                && said.isFinite()
                && (!said.isLabel("root")
                        || s.children(said, "ccomp").stream().anyMatch(clause -> clause.index() < said.index()));
        if (!says) {
            return Optional.empty();
        }
        return s.children(said, "prep").stream()
                .filter(in -> in.isLemma("in", "during", "amid")
                        && in.index() > said.index()
                        && in.index() - said.index() <= ADDRESSED
                        && s.isBehindComma(in.index()))
                .findFirst();
    }

    /** The noun that a clause without "that" says more of: "the worst raids the town has seen". */
    private static Optional<Token> noun(Sentence s, Token clause) {
        return s.child(clause, "nsubj", "nsubjpass")
                .map(s::subtreeFrom)
                .filter(from -> from > 0)
                .map(from -> s.token(from - 1))
                .filter(Token::isNoun);
    }

    /** "…, medics and a monk said": the first speaker, hung on what stands before the comma. */
    private static List<Rehung> speakers(Sentence s, Token said) {
        Optional<Token> last = s.child(said, "nsubj").filter(speaker -> s.subtreeFrom(speaker) >= 2);
        Optional<Token> and =
                last.map(speaker -> s.token(s.subtreeFrom(speaker) - 1)).filter(word -> word.isLemma("and", "or"));
        Optional<Token> first = and.map(word -> s.token(word.index() - 1))
                .filter(noun -> noun.isNoun()
                        && noun.index() < said.index()
                        && noun.head() < noun.index()
                        && s.isBehindComma(s.subtreeFrom(noun)));
        if (first.isEmpty()) {
            return List.of();
        }
        return List.of(
                Rehung.of(first.get(), said, "nsubj"),
                Rehung.of(and.get(), first.get(), "cc"),
                Rehung.of(last.get(), first.get(), "conj"));
    }
}
