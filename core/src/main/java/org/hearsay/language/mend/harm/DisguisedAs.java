package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Gang members disguised as police attacked a hospital": the gang members attacked it, and no police did. */
public record DisguisedAs(Set<String> posing) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token posed : s.tokens()) {
            Optional<Token> who = s.child(posed, "nsubj", "nsubjpass")
                    .filter(noun -> noun.isNoun() && noun.index() == posed.index() - 1);
            if (!posing.contains(posed.lemma())
                    || who.isEmpty()
                    || s.child(posed, "aux", "auxpass").isPresent()) {
                continue;
            }
            for (Token verb : s.children(posed, "advcl")) {
                Optional<Token> as =
                        s.child(verb, "mark").filter(mark -> mark.isLemma("as") && mark.index() == posed.index() + 1);
                Optional<Token> guise = s.child(verb, "nsubj")
                        .filter(noun -> as.isPresent()
                                && s.subtreeFrom(noun) == as.get().index() + 1);
                if (guise.isPresent()) {
                    return List.of(
                            new Rehung(verb.index(), posed.head(), posed.label()),
                            Rehung.of(who.get(), verb, "nsubj"),
                            Rehung.of(posed, who.get(), "acl"),
                            Rehung.of(as.get(), posed, "prep"),
                            Rehung.of(guise.get(), as.get(), "pobj"));
                }
            }
        }
        return s.tokens().stream()
                .filter(posed -> posing.contains(posed.lemma()) && posed.label().equals("acl"))
                .flatMap(posed -> Stream.concat(entering(s, posed).stream(), bothSubjects(s, posed).stream()))
                .toList();
    }

    /** "Men disguised as officers burst into a hall", where "as" opens the clause of the bursting: the officers are only the guise. */
    private static List<Rehung> bothSubjects(Sentence s, Token posed) {
        Optional<Token> as = s.tokens().stream()
                .filter(mark -> mark.index() == posed.index() + 1 && mark.isLemma("as") && mark.isLabel("mark"))
                .findFirst();
        Optional<Token> verb = as.flatMap(s::head).filter(Token::isVerb);
        Optional<Token> guise = verb.stream()
                .flatMap(burst -> s.children(burst, "nsubj", "nsubjpass").stream())
                .filter(noun -> noun.index() > posed.index())
                .findFirst()
                .filter(noun -> s.subtreeFrom(noun) == posed.index() + 2);
        Optional<Token> who = s.head(posed).filter(noun -> noun.isNoun() && noun.index() == posed.index() - 1);
        if (guise.isEmpty() || who.isEmpty()) {
            return List.of();
        }
        return List.of(
                Rehung.of(as.get(), posed, "prep"),
                Rehung.of(guise.get(), as.get(), "pobj"),
                Rehung.of(who.get(), verb.get(), guise.get().label()));
    }

    /** "attackers dressed as soldiers entering the ring": the attackers entered it. */
    private static List<Rehung> entering(Sentence s, Token posed) {
        List<Rehung> changes = new ArrayList<>(0);
        s.children(posed, "prep").stream()
                .filter(as -> as.isLemma("as"))
                .forEach(as -> s.children(as, "pcomp").stream()
                        .filter(verb -> verb.tag().equals("VBG"))
                        .forEach(verb -> s.child(verb, "nsubj").ifPresent(guise -> {
                            changes.add(Rehung.of(guise, as, "pobj"));
                            changes.add(new Rehung(verb.index(), posed.head(), "acl"));
                        })));
        return changes;
    }
}
