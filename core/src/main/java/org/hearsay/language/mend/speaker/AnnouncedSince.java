package org.hearsay.language.mend.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "…, the ministry said, the first since the front announced in May that it would disband": the clause with "that" is what the front announced, and
 * not what the ministry said.
 */
public record AnnouncedSince(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token verb : s.tokens()) {
            Optional<Token> noun = s.head(verb)
                    .filter(who -> saying.contains(verb.lemma())
                            && verb.label().equals("acl")
                            && verb.tag().equals("VBN")
                            && who.isLabel("pobj"));
            Optional<Token> since =
                    noun.flatMap(s::head).filter(word -> word.isLemma("since", "after", "before", "until"));
            Optional<Token> clause = since.flatMap(word -> clauseBehind(s, verb));
            if (clause.isPresent()) {
                Token over = s.head(since.get()).orElse(verb);
                return List.of(
                        new Rehung(
                                verb.index(), over.index(), "advcl", Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))),
                        Rehung.of(noun.get(), verb, "nsubj"),
                        Rehung.of(since.get(), verb, "mark"),
                        Rehung.of(clause.get(), verb, "ccomp"));
            }
        }
        return List.of();
    }

    /** The clause with "that" behind the verb, hung on a verb of saying before it. */
    private Optional<Token> clauseBehind(Sentence s, Token verb) {
        return s.tokens().stream()
                .filter(clause -> clause.isLabel("ccomp")
                        && clause.index() > verb.index()
                        && clause.head() < verb.index()
                        && s.child(clause, "mark")
                                .filter(that -> that.isLemma("that") && that.index() > verb.index())
                                .isPresent())
                .filter(clause -> s.head(clause)
                        .filter(said -> saying.contains(said.lemma()))
                        .isPresent())
                .findFirst();
    }
}
