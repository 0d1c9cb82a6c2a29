package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Rescuers recovered nine bodies", "counted the bodies of nine soldiers": so many were killed. */
final class BodiesFound {
    private BodiesFound() {}

    /** The bodies that a verb is done to. */
    static List<Token> of(Sentence s, Token verb) {
        return Syntax.objects(s, verb).stream().filter(BodiesFound::isBody).toList();
    }

    static boolean isBody(Token noun) {
        return noun.isLemma("body", "corpse");
    }

    /** "15 bodies of soldiers": soldiers, with the words that count them. */
    static Optional<Phrase> whose(Sentence s, Token body) {
        return Syntax.prepositional(s, body, "of").stream()
                .findFirst()
                .map(people -> new Phrase(
                        s,
                        people.index(),
                        Syntax.nounPhrase(s, body).from(),
                        Syntax.nounPhrase(s, people).to()));
    }
}
