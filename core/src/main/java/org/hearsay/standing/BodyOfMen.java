package org.hearsay.standing;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.resolve.actor.ActorReferent;

/**
 * The armed body that words for its people name: "Red Front guerrillas", "members of the Ninth Brigade of the Red Front", "a Red Front cell".
 * What they do as its people it did; not what "former Red Front fighters" or "dissidents of the Red Front" do.
 */
final class BodyOfMen {
    /** How many times "of" is followed: "members of a cell of the urban wing of the Red Front". */
    private static final int OF_DEEP = 4;

    private static final Table WORDS = Table.load("en/event/people-of-bodies.tsv");
    private static final Set<String> PEOPLE = WORDS.group("people");
    private static final Set<String> NO_LONGER = WORDS.group("no-longer");

    private final Cast cast;

    BodyOfMen(Cast cast) {
        this.cast = cast;
    }

    /** The body whose people a phrase means, where the phrase names one and is itself no name of a body. */
    Optional<ActorReferent> of(Phrase people) {
        Sentence s = people.sentence();
        Token head = people.headToken();
        if (cast.referent(people).filter(this::isBody).isPresent()) {
            return Optional.empty();
        }
        return of(s, head, OF_DEEP);
    }

    private Optional<ActorReferent> of(Sentence s, Token noun, int deep) {
        boolean people = PEOPLE.contains(noun.lemma()) || noun.tag().equals("CD");
        if (deep == 0 || !people || s.children(noun).stream().anyMatch(BodyOfMen::isNoLonger)) {
            return Optional.empty();
        }
        for (Token before : s.children(noun, "compound", "nmod", "appos")) {
            Optional<ActorReferent> body =
                    before.index() < noun.index() ? body(s, before).or(() -> inside(s, before)) : Optional.empty();
            if (body.isPresent()) {
                return body;
            }
        }
        for (Token of : s.children(noun, "prep")) {
            Optional<Token> whole = of.isLemma("of", "from") ? s.child(of, "pobj") : Optional.empty();
            Optional<ActorReferent> body = whole.flatMap(token -> body(s, token).or(() -> of(s, token, deep - 1)));
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** The short name in brackets may be the head of what stands before: "National Red Front (NRF) guerrillas". */
    private Optional<ActorReferent> inside(Sentence s, Token before) {
        return s.children(before, "compound", "nmod", "appos").stream()
                .flatMap(token -> body(s, token).stream())
                .findFirst();
    }

    private Optional<ActorReferent> body(Sentence s, Token token) {
        return cast.referent(Phrase.of(s, token)).filter(this::isBody);
    }

    private boolean isBody(ActorReferent actor) {
        return actor.isNamed() && !actor.person() && actor.kind().isArmed();
    }

    private static boolean isNoLonger(Token word) {
        return NO_LONGER.contains(word.lemma());
    }
}
