package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "At least 30 people, among them women and children, were burned": those among them are some of the people, and not others who were burned. */
public final class AmongThem implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            wanted(s, verb).ifPresent(changes::addAll);
            List<Token> subjects = s.children(verb, "nsubj", "nsubjpass");
            if (subjects.size() == 2) {
                Token all = subjects.get(0);
                Token some = subjects.get(1);
                s.tokens().subList(all.index(), some.index()).stream()
                        .filter(among -> among.isLemma("among", "including")
                                && among.isLabel("prep")
                                && (s.isWithin(among, all) || among.head() == verb.index()))
                        .findFirst()
                        .ifPresent(among -> {
                            changes.add(Rehung.of(some, all, "appos"));
                            changes.add(Rehung.of(among, some, "prep"));
                        });
            }
        }
        return changes;
    }

    /** "killed six rebels, among them a commander wanted for murder, in clashes": he is sought, and what stands behind the comma is told of the rebels. */
    private static Optional<List<Rehung>> wanted(Sentence s, Token verb) {
        Optional<Token> over = s.head(verb).filter(main -> verb.isLemma("want") && verb.isLabel("advcl", "conj"));
        Optional<Token> among = s.tokens().stream()
                .filter(word -> word.isLemma("among", "including")
                        && word.label().equals("prep")
                        && word.index() < verb.index()
                        && (word.head() == verb.index() || word.head() == verb.head()))
                .findFirst();
        Optional<Token> one = s.child(verb, "nsubj").filter(noun -> noun.index() < verb.index());
        Optional<Token> all = over.flatMap(main -> s.child(main, "dobj", "nsubjpass", "nsubj"));
        if (among.isEmpty() || one.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        List<Rehung> changes = new ArrayList<>();
        changes.add(Rehung.of(one.get(), all.get(), "appos"));
        changes.add(Rehung.of(among.get(), one.get(), "prep"));
        changes.add(
                new Rehung(verb.index(), one.get().index(), "acl", Optional.of(new Rehung.Verb(verb.lemma(), "VBN"))));
        s.children(verb, "prep").stream()
                .filter(word -> word.index() > verb.index() && s.isBehindComma(word.index()))
                .forEach(word -> changes.add(Rehung.of(word, over.get(), "prep")));
        return Optional.of(changes);
    }
}
