package org.hearsay.language.mend.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Officers found Bell, 20, suffering from a wound", "officers arrived to find Bell, 20, with a wound": it is Bell who suffers and who has
 * the wound, not those who found him.
 */
public final class FoundHurt implements Mend {
    private final Set<String> finding;
    private final Set<String> found;

    /**
     * @param finding "find", "locate"
     * @param found what those who are found are doing: "suffer", "bleed"
     */
    public FoundHurt(Set<String> finding, Set<String> found) {
        this.finding = finding;
        this.found = found;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        return s.tokens().stream()
                .flatMap(token -> Stream.concat(suffering(s, token).stream(), withWound(s, token).stream()))
                .toList();
    }

    private Optional<Rehung> suffering(Sentence s, Token doing) {
        return s.head(doing)
                .filter(verb -> doing.label().equals("advcl")
                        && doing.tag().equals("VBG")
                        && found.contains(doing.lemma())
                        && finding.contains(verb.lemma()))
                .flatMap(verb -> objectBefore(s, verb, doing))
                .map(person -> Rehung.of(doing, person, "acl"));
    }

    private Optional<Rehung> withWound(Sentence s, Token with) {
        return s.head(with)
                .filter(verb -> with.isLemma("with") && with.label().equals("prep") && verb.isVerb())
                .filter(verb -> s.child(with, "pobj").filter(Token::isNoun).isPresent())
                .flatMap(verb -> s.children(verb, "advcl", "xcomp").stream()
                        .filter(clause -> finding.contains(clause.lemma()) && clause.index() < with.index())
                        .findFirst())
                .flatMap(verb -> objectBefore(s, verb, with))
                .map(person -> Rehung.of(with, person, "prep"));
    }

    private static Optional<Token> objectBefore(Sentence s, Token verb, Token later) {
        return s.child(verb, "dobj").filter(person -> person.index() < later.index());
    }
}
