package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The Front and the League have both attacked loggers": they attacked them, and have no "attacked loggers". */
public final class BothAfterHave implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token both : s.tokens()) {
            if (!both.isLemma("both", "each", "all") || both.index() == 0 || both.index() + 1 >= s.size()) {
                continue;
            }
            Token have = s.token(both.index() - 1);
            Token verb = s.token(both.index() + 1);
            Optional<Token> object = s.head(verb)
                    .filter(noun -> have.isLemma("have") && verb.tag().equals("VBN") && verb.isLabel("nmod", "amod"))
                    .filter(noun -> noun.isLabel("dobj") && noun.head() == have.index());
            Optional<Token> subject = object.flatMap(noun -> subject(s, have));
            if (subject.isPresent()) {
                return changes(s, new Words(have, both, verb, object.get(), subject.get()));
            }
        }
        return List.of();
    }

    private record Words(Token have, Token both, Token verb, Token object, Token subject) {}

    private static List<Rehung> changes(Sentence s, Words words) {
        List<Rehung> changes = new ArrayList<>();
        boolean isRoot = words.subject().head() < 0;
        Token top = isRoot ? words.subject() : words.have();
        changes.add(new Rehung(words.verb().index(), top.head(), top.label()));
        changes.add(Rehung.of(words.subject(), words.verb(), "nsubj"));
        changes.add(Rehung.of(words.have(), words.verb(), "aux"));
        changes.add(Rehung.of(words.both(), words.verb(), "advmod"));
        changes.add(Rehung.of(words.object(), words.verb(), "dobj"));
        s.children(words.have()).stream()
                .filter(word -> word.index() > words.object().index() || word.isLabel("punct"))
                .forEach(word -> changes.add(Rehung.of(word, words.verb(), word.label())));
        return changes;
    }

    /** The subject, or the noun that was left as the root before the verb. */
    private static Optional<Token> subject(Sentence s, Token have) {
        return s.child(have, "nsubj")
                .or(() -> s.tokens().stream()
                        .filter(noun -> noun.head() < 0 && noun.isNoun() && noun.index() < have.index())
                        .findFirst());
    }
}
