package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Rehung;

/** "Gunmen on a motorcycle shot dead journalist Ali Noor, police said": taken for gunmen on "a motorcycle shot", of whom the dead Noor would say more. */
final class DeadBesideShot {
    private DeadBesideShot() {}

    /** None where the words are not hung so. */
    static List<Rehung> in(Sentence s, Token shot, Token dead) {
        boolean isTaken = shot.form().equals("shot")
                && dead.form().equals("dead")
                && shot.tag().equals("NN")
                && shot.isLabel("pobj");
        Optional<Token> victim = isTaken
                ? s.child(shot, "appos").filter(noun -> s.isWithin(dead, noun) && noun.index() > dead.index())
                : Optional.empty();
        Optional<Token> on = victim.flatMap(noun -> s.head(shot)).filter(prep -> prep.isLabel("prep"));
        Optional<Token> doers = on.flatMap(s::head).filter(noun -> noun.isNoun() && noun.index() < shot.index());
        Optional<Token> carried = s.children(shot, "compound", "nmod").stream()
                .filter(noun -> noun.index() == shot.index() - 1 && noun.isNoun())
                .findFirst();
        return doers.isPresent() && carried.isPresent()
                ? changes(s, new Words(shot, dead, victim.get(), on.get(), doers.get(), carried.get()))
                : List.of();
    }

    private record Words(Token shot, Token dead, Token victim, Token on, Token doers, Token carried) {}

    private static List<Rehung> changes(Sentence s, Words words) {
        Token shot = words.shot();
        Token doers = words.doers();
        boolean isSaid = s.head(doers).filter(Token::isVerb).isPresent() && doers.isLabel("nsubj");
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(
                shot.index(),
                doers.head(),
                isSaid ? "ccomp" : doers.label(),
                Optional.of(new Rehung.Verb("shoot", "VBD"))));
        changes.add(Rehung.of(doers, shot, "nsubj"));
        changes.add(Rehung.of(words.carried(), words.on(), "pobj"));
        changes.add(Rehung.of(words.dead(), shot, "oprd"));
        changes.add(Rehung.of(words.victim(), shot, "dobj"));
        s.children(shot).stream()
                .filter(word -> word.index() < words.carried().index())
                .forEach(word -> changes.add(Rehung.of(word, words.carried(), word.label())));
        s.children(doers).stream()
                .filter(word -> word.index() > shot.index())
                .forEach(word -> changes.add(Rehung.of(word, shot, word.label())));
        return changes;
    }
}
