package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Four guards shot dead in Orbo": who is shot dead where nobody is named behind it, as headlines have it, did not shoot. */
public final class ShotDead implements Mend {
    private static final Set<String> TIMES =
            Set.of("minute", "hour", "day", "week", "month", "year", "moment", "second");

    @Override
    public List<Rehung> in(Sentence s) {
        for (int i = 1; i + 1 < s.size(); i++) {
            Token shot = s.token(i);
            Token dead = s.token(i + 1);
            if (isDone(s, shot, dead)) {
                return done(s, shot, dead);
            }
            if (isDoneByFirst(s, shot, dead)) {
                return doneByFirst(s, shot, dead);
            }
            List<Rehung> beside = DeadBesideShot.in(s, shot, dead);
            if (!beside.isEmpty()) {
                return beside;
            }
            Optional<Token> subject = s.child(shot, "nsubj").filter(who -> isBeforeTime(s, shot, dead));
            if (subject.isPresent()) {
                List<Rehung> changes = new ArrayList<>(victims(subject.get(), shot, dead));
                changes.add(Rehung.of(s.token(dead.head()), shot, "npadvmod"));
                return changes;
            }
            if (isBeforeObject(s, shot, dead)) {
                return List.of(Rehung.of(dead, shot, "oprd"));
            }
            if (shot.form().equals("shot")
                    && dead.form().equals("dead")
                    && s.child(shot, "auxpass", "agent").isEmpty()
                    && isEnd(s, i + 2)) {
                return shot.isVerb() ? ofVerb(s, shot, dead) : ofNoun(s, shot, dead);
            }
        }
        return List.of();
    }

    /** "Gunmen on a motorcycle shot dead a lawyer": "shot" was taken for a noun, and "dead" for what they did to the lawyer. */
    private static boolean isDone(Sentence s, Token shot, Token dead) {
        return shot.form().equals("shot")
                && dead.form().equals("dead")
                && shot.isNoun()
                && !s.isWithin(dead, shot)
                && s.child(dead, "dobj")
                        .filter(object -> object.index() > dead.index())
                        .isPresent()
                && s.child(dead, "nsubj")
                        .filter(doer -> doer.index() < shot.index())
                        .isPresent();
    }

    private static List<Rehung> done(Sentence s, Token shot, Token dead) {
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(shot.index(), dead.head(), dead.label(), Optional.of(new Rehung.Verb("shoot", "VBD"))));
        changes.add(Rehung.of(dead, shot, "oprd"));
        s.children(dead).forEach(word -> changes.add(Rehung.of(word, shot, word.label())));
        s.children(shot).stream()
                .filter(Token::isNoun)
                .reduce((far, near) -> near)
                .ifPresent(means -> {
                    changes.add(new Rehung(means.index(), shot.head(), shot.label()));
                    s.children(shot).stream()
                            .filter(word -> word != means)
                            .forEach(word -> changes.add(Rehung.of(word, means, word.label())));
                });
        return changes;
    }

    /** "Two gunmen riding a motorcycle shot dead a lawyer": both words were taken for what sort of lawyer it is, who hangs on the motorcycle. */
    private static boolean isDoneByFirst(Sentence s, Token shot, Token dead) {
        return shot.form().equals("shot")
                && dead.form().equals("dead")
                && shot.isNoun()
                && shot.head() > dead.index()
                && dead.head() == shot.head()
                && s.token(shot.head()).isLabel("pobj", "dobj")
                && doers(s, s.token(shot.head())).isPresent();
    }

    /** "shot dead a man who attacked officers": "dead" was taken for what sort of officers they are. */
    private static boolean isBeforeObject(Sentence s, Token shot, Token dead) {
        return shot.form().equals("shot")
                && dead.form().equals("dead")
                && shot.isVerb()
                && dead.head() != shot.index()
                && dead.head() >= 0
                && !isEnd(s, dead.index() + 1)
                && s.child(shot, "dobj")
                        .filter(object -> object.index() > dead.index())
                        .filter(object -> dead.head() == object.index() || !s.isWithin(object, s.token(dead.head())))
                        .isPresent();
    }

    /** "Mayor shot dead days after asking for guards": he shot no days. */
    private static boolean isBeforeTime(Sentence s, Token shot, Token dead) {
        return shot.form().equals("shot")
                && dead.form().equals("dead")
                && dead.head() > dead.index()
                && TIMES.contains(s.token(dead.head()).lemma())
                && s.token(dead.head()).head() == shot.index()
                && s.child(shot, "aux", "auxpass").isEmpty();
    }

    /** The noun that was left as a root before the verb. */
    private static Optional<Token> doers(Sentence s, Token victim) {
        Optional<Token> at = Optional.of(victim);
        while (at.filter(token -> token.head() >= 0).isPresent()) {
            at = s.head(at.get());
        }
        return at.filter(token -> token.isNoun() && token.index() < victim.index());
    }

    private static List<Rehung> doneByFirst(Sentence s, Token shot, Token dead) {
        Token victim = s.token(shot.head());
        Token doers = doers(s, victim).orElseThrow();
        Token above = s.token(victim.head());
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(shot.index(), -1, "root", Optional.of(new Rehung.Verb("shoot", "VBD"))));
        changes.add(Rehung.of(dead, shot, "oprd"));
        changes.add(Rehung.of(doers, shot, "nsubj"));
        changes.add(Rehung.of(victim, shot, "dobj"));
        Token carried = s.token(shot.index() - 1);
        if (carried.isNoun()) { // the motorcycle
            changes.add(new Rehung(carried.index(), above.index(), victim.label()));
            s.children(victim).stream()
                    .filter(word -> word.index() < carried.index())
                    .forEach(word -> changes.add(Rehung.of(word, carried, word.label())));
        }
        s.tokens().stream()
                .filter(word -> word.index() > victim.index()
                        && word.head() >= 0
                        && word.head() < shot.index()
                        && word.isLabel("prep", "npadvmod", "advmod", "advcl"))
                .forEach(word -> changes.add(Rehung.of(word, shot, word.label())));
        return changes;
    }

    /** Whether nobody can be named from here: a comma, "and" or a preposition comes, or nothing. */
    private static boolean isEnd(Sentence s, int next) {
        return next >= s.size()
                || s.token(next).isLabel("punct")
                || s.token(next).isLemma("outside", "inside")
                || s.token(next).tag().equals("IN")
                || s.token(next).tag().equals("CC");
    }

    private static List<Rehung> ofVerb(Sentence s, Token shot, Token dead) {
        if (dead.index() + 1 < s.size() && dead.head() != shot.index()) {
            return outside(s, shot, dead);
        }
        boolean othersShot = s.children(shot, "dobj").stream().anyMatch(object -> object != dead)
                || dead.head() != shot.index()
                || s.children(dead).stream().anyMatch(Token::isNoun);
        Optional<Token> subject = s.child(shot, "nsubj");
        boolean finite = s.child(shot, "aux").isPresent();
        if (othersShot || finite || subject.isEmpty() || subject.get().isPronoun()) {
            return List.of();
        }
        return victims(subject.get(), shot, dead);
    }

    private static List<Rehung> victims(Token subject, Token shot, Token dead) {
        return List.of(
                Rehung.of(subject, shot, "nsubjpass"),
                new Rehung(shot.index(), shot.head(), shot.label(), Optional.of(new Rehung.Verb("shoot", "VBN"))),
                Rehung.of(dead, shot, "oprd"));
    }

    /** "shot dead outside a mosque", taken for somebody who shot "a dead mosque": empty where no preposition follows. */
    private static List<Rehung> outside(Sentence s, Token shot, Token dead) {
        Token preposition = s.token(dead.index() + 1);
        Optional<Token> noun = s.head(dead)
                .filter(object -> object.isLabel("dobj") && object.head() == shot.index())
                .filter(object -> (preposition.tag().equals("IN") || preposition.isLemma("outside", "inside"))
                        && object.index() > preposition.index());
        Optional<Token> subject = s.child(shot, "nsubj");
        if (noun.isEmpty() || subject.isEmpty()) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>(victims(subject.get(), shot, dead));
        changes.add(Rehung.of(preposition, shot, "prep"));
        changes.add(Rehung.of(noun.get(), preposition, "pobj"));
        return changes;
    }

    /** Taken for "a dead shot": what hangs on "dead" hangs on the verb. */
    private static List<Rehung> ofNoun(Sentence s, Token shot, Token dead) {
        Token victims = s.token(shot.index() - 1);
        boolean taken = shot.head() == dead.index() || dead.head() == shot.index();
        if (!taken || !(victims.isNoun() || victims.tag().equals("CD")) || !s.isWithin(victims, top(shot, dead))) {
            return List.of();
        }
        Token top = top(shot, dead);
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(shot.index(), top.head(), top.label(), Optional.of(new Rehung.Verb("shoot", "VBN"))));
        changes.add(Rehung.of(dead, shot, "oprd"));
        changes.add(Rehung.of(victims, shot, "nsubjpass"));
        s.children(shot).stream()
                .filter(word -> word != victims && word != dead && word.index() < victims.index())
                .forEach(word -> changes.add(Rehung.of(word, victims, word.label())));
        s.children(dead).stream()
                .filter(word -> word != victims && word != shot)
                .forEach(word ->
                        changes.add(Rehung.of(word, word.index() < victims.index() ? victims : shot, word.label())));
        return changes;
    }

    private static Token top(Token shot, Token dead) {
        return shot.head() == dead.index() ? dead : shot;
    }
}
