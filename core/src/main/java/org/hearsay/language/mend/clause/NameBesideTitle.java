package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Gunmen killed the cook Ada Bell and her daughter": no comma parts the name of a person from what she is, so both are one, and the daughter
 * stands beside her. "The killing of senator and presidential candidate Tom Karo": a first title without an article is his as well.
 */
public final class NameBesideTitle implements Mend {
    private final Set<String> bodies;

    /** @param bodies nouns beside which a name is that of a body: "the firm Karo Lim" */
    public NameBesideTitle(Set<String> bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token name : s.tokens()) {
            if (isPerson(s, name)) {
                Optional<Token> title = s.head(name).filter(noun -> isTitle(s, noun, name));
                Optional<Token> first = s.head(name).filter(noun -> isFirstTitle(s, noun, name));
                title.or(() -> first).ifPresent(noun -> changes.addAll(as(s, noun, name)));
            }
        }
        return changes;
    }

    private static boolean isPerson(Sentence s, Token word) {
        return word.isProperNoun()
                && s.nameAt(word.index())
                        .filter(name -> name.type() == NameType.PERSON && name.to() == word.index() + 1)
                        .isPresent();
    }

    /** One noun right before the name that is nobody's ("their spokesman X"), and no more of it behind than the list that goes on from the name. */
    private boolean isTitle(Sentence s, Token noun, Token name) {
        return name.label().equals("appos")
                && isOne(noun)
                && noun.isLabel("dobj", "nsubj", "nsubjpass", "conj")
                && s.child(noun, "poss").isEmpty()
                && !bodies.contains(noun.lemma())
                && noun.index() == s.subtreeFrom(name) - 1
                && s.token(noun.index() + 1).isProperNoun()
                && s.children(noun).stream().noneMatch(child -> child.index() > noun.index() && child != name);
    }

    /** "senator" in "senator and presidential candidate X". */
    private static boolean isFirstTitle(Sentence s, Token noun, Token name) {
        int from = s.subtreeFrom(name);
        return name.label().equals("conj")
                && isOne(noun)
                && noun.index() == from - 2
                && s.token(from - 1).isLemma("and")
                && s.subtreeFrom(noun) == noun.index()
                && s.child(name, "det", "poss").isEmpty()
                && s.children(name, "compound").stream()
                        .anyMatch(title -> isOne(title) && title.index() < name.index());
    }

    private static boolean isOne(Token noun) {
        return noun.tag().equals("NN");
    }

    private static List<Rehung> as(Sentence s, Token noun, Token name) {
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(name.index(), noun.head(), noun.label()));
        for (Token child : s.children(noun)) {
            if (child != name) {
                changes.add(Rehung.of(child, name, child.label()));
            }
        }
        changes.add(Rehung.of(noun, name, "compound"));
        return changes;
    }
}
