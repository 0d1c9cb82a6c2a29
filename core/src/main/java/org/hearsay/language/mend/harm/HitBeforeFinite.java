package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "A porter shot and killed in Orbo on Thursday has been named": where another finite verb follows with neither "and" nor a subject of its own,
 * he did not shoot, but is the one who was shot.
 */
public record HitBeforeFinite(Set<String> harming) implements Mend {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token hit : s.tokens()) {
            Optional<Token> who = s.child(hit, "nsubj").filter(noun -> noun.isNoun() && noun.index() < hit.index());
            if (who.isPresent() && isHit(s, hit)) {
                Optional<Token> finite = finite(s, hit);
                if (finite.isPresent()) {
                    return mended(s, hit, who.get(), finite.get());
                }
            }
        }
        return List.of();
    }

    /** A verb of harm with nobody behind it, nor behind one that is joined to it. */
    private boolean isHit(Sentence s, Token verb) {
        return isHarm(s, verb)
                && s.children(verb, "conj").stream()
                        .filter(other -> harming.contains(other.lemma()))
                        .allMatch(other -> isHarm(s, other));
    }

    private boolean isHarm(Sentence s, Token verb) {
        return harming.contains(verb.lemma())
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && s.child(verb, "dobj", "aux", "auxpass", "ccomp", "xcomp").isEmpty();
    }

    private Optional<Token> finite(Sentence s, Token hit) {
        return s.tokens().stream()
                .filter(verb -> verb.index() > hit.index()
                        && (verb.head() < 0 || verb.head() == hit.index() && verb.isLabel("conj"))
                        && verb.isVerb()
                        && !harming.contains(verb.lemma())
                        && s.child(verb, "nsubj", "nsubjpass", "csubj").isEmpty()
                        && isFinite(s, verb)
                        && isJoinedByNothing(s, verb))
                .findFirst();
    }

    private static boolean isFinite(Sentence s, Token verb) {
        return FINITE.contains(s.token(start(s, verb)).tag());
    }

    private static boolean isJoinedByNothing(Sentence s, Token verb) {
        Token before = s.token(start(s, verb) - 1);
        return !before.tag().equals("CC") && !before.isLabel("punct") && !before.isLabel("mark", "advmod");
    }

    /** The first of its words: "has" of "has been named". */
    private static int start(Sentence s, Token verb) {
        return s.children(verb, "aux", "auxpass").stream()
                .mapToInt(Token::index)
                .filter(index -> index < verb.index())
                .min()
                .orElse(verb.index());
    }

    private static List<Rehung> mended(Sentence s, Token hit, Token who, Token finite) {
        boolean passive = s.child(finite, "auxpass").isPresent();
        List<Rehung> changes = new ArrayList<>();
        changes.add(Rehung.of(who, finite, passive ? "nsubjpass" : "nsubj"));
        changes.add(new Rehung(hit.index(), who.index(), "acl", Optional.of(new Rehung.Verb(hit.lemma(), "VBN"))));
        changes.add(new Rehung(finite.index(), hit.head(), hit.label()));
        s.children(hit, "conj").stream()
                .filter(other -> other != finite && other.index() < finite.index())
                .forEach(other -> changes.add(new Rehung(
                        other.index(), hit.index(), "conj", Optional.of(new Rehung.Verb(other.lemma(), "VBN")))));
        s.children(hit).stream()
                .filter(word -> word.index() > finite.index() || word.index() < who.index())
                .forEach(word -> changes.add(Rehung.of(word, finite, word.label())));
        return changes;
    }
}
