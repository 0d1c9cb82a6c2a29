package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The governor accused the rebels of crossing the border, seizing six villages and shelling herders": all of the list is what they are
 * accused of; he who accuses seized and shelled nothing.
 */
public record ListOfBlame(Set<String> judging) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token blame : s.tokens()) {
            Optional<Token> first = judging.contains(blame.lemma()) ? doing(s, blame) : Optional.empty();
            first.ifPresent(deed -> s.children(blame, "advcl").stream()
                    .filter(next -> next.tag().equals("VBG")
                            && next.index() > deed.index()
                            && s.isBehindComma(s.subtreeFrom(next))
                            && s.child(next, "mark", "nsubj").isEmpty()
                            && !s.children(next, "conj").isEmpty())
                    .forEach(next -> changes.add(Rehung.of(next, deed, "conj"))));
        }
        return changes;
    }

    /** The first deed that somebody is accused of. */
    private static Optional<Token> doing(Sentence s, Token blame) {
        return s.child(blame, "dobj").isEmpty()
                ? Optional.empty()
                : s.children(blame, "prep").stream()
                        .filter(of -> of.isLemma("of"))
                        .flatMap(of -> s.child(of, "pcomp").stream())
                        .filter(deed -> deed.tag().equals("VBG"))
                        .findFirst();
    }
}
