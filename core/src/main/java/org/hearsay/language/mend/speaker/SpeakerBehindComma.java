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
 * "… killing recruits who were waiting to register, an officer and a witness said": nobody else is left to say it than the noun between the last comma
 * and the verb, which the parser gave to a verb before the comma. "Gunmen raided a village in Tarn state, residents and an official said on
 * Monday": likewise where it hung the saying itself on the raid.
 */
public final class SpeakerBehindComma implements Mend {
    private final Set<String> saying;

    public SpeakerBehindComma(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token said : s.tokens()) {
            if (saying.contains(said.lemma())
                    && said.isFinite()
                    && s.child(said, "nsubj", "nsubjpass", "csubj").isEmpty()) {
                Optional<Token> who = speaker(s, said);
                if (who.isPresent()
                        && s.children(said, "ccomp").stream().anyMatch(clause -> clause.index() < said.index())) {
                    changes.add(Rehung.of(who.get(), said, "nsubj"));
                } else if (who.isPresent()) {
                    changes.addAll(turned(s, said, who.get()));
                }
            }
        }
        return changes;
    }

    /** The clause that the saying was hung on is what is said; none where the saying has its own content or a word that opens a clause. */
    private static List<Rehung> turned(Sentence s, Token said, Token who) {
        Optional<Token> clause = said.isLabel("advcl", "conj", "parataxis") ? s.head(said) : Optional.empty();
        while (clause.filter(verb -> verb.isLabel("conj")).isPresent()) {
            clause = clause.flatMap(s::head);
        }
        if (clause.filter(verb -> verb.isVerb() && verb.index() < said.index()).isEmpty()
                || s.child(said, "ccomp", "mark", "advmod", "dobj", "xcomp").isPresent()) {
            return List.of();
        }
        Token told = clause.get();
        return List.of(
                new Rehung(said.index(), told.head(), told.label()),
                Rehung.of(told, said, "ccomp"),
                Rehung.of(who, said, "nsubj"));
    }

    /** The one noun behind the last comma that hangs on something before it; nothing but nouns and what belongs to them stands there. */
    private static Optional<Token> speaker(Sentence s, Token said) {
        int comma = said.index() - 1;
        while (comma >= 0 && !s.token(comma).form().equals(",")) {
            if (s.token(comma).isVerb()) {
                return Optional.empty();
            }
            comma--;
        }
        int from = comma + 1;
        List<Token> outside = s.tokens().subList(Math.min(from, said.index()), said.index()).stream()
                .filter(word -> word.head() < from && !word.isLabel("punct"))
                .toList();
        return comma > 0 && outside.size() == 1 ? Optional.of(outside.get(0)).filter(Token::isNoun) : Optional.empty();
    }
}
