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
 * "Gunmen on motorbikes abducted 40 worshippers on Sunday, police said": a verb of harm that has its object says what the noun before it
 * did, and is no participle of those to whom it was done. The words behind the last comma are then who says it.
 *
 * @param harming verbs of which people are the object
 * @param assailing verbs of violence
 * @param saying verbs whose subject speaks
 */
public record FiniteBehindPhrase(Set<String> harming, Set<String> assailing, Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token verb : s.tokens()) {
            Optional<Token> doers = s.head(verb)
                    .filter(noun -> isTakenForParticiple(s, verb, noun))
                    .map(noun -> carried(s, noun));
            if (doers.isPresent()) {
                List<Rehung> fronted = behindFronted(s, verb, doers.get());
                if (!fronted.isEmpty()) {
                    return fronted;
                }
                List<Rehung> first = firstOfTwo(s, verb, doers.get());
                if (!first.isEmpty()) {
                    return first;
                }
                return doers.get().head() < 0 ? atRoot(s, verb, doers.get()) : said(s, verb, doers.get());
            }
        }
        return List.of();
    }

    private boolean isTakenForParticiple(Sentence s, Token verb, Token noun) {
        return verb.isLabel("acl")
                && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                && (harming.contains(verb.lemma()) || assailing.contains(verb.lemma()))
                && noun.isNoun()
                && noun.index() < verb.index()
                && s.child(verb, "dobj")
                        .filter(object -> object.index() > verb.index() && object.isNoun())
                        .isPresent()
                && !s.token(verb.index() - 1).isLabel("punct");
    }

    /** "gunmen on motorbikes", "men armed with rifles": the gunmen, the men. */
    static Token carried(Sentence s, Token noun) {
        Token at = noun;
        for (int steps = 0;
                steps < s.size() && (at.isLabel("pobj", "prep", "acl") || at == noun && at.isLabel("dobj"));
                steps++) {
            at = s.head(at).orElse(at);
        }
        return at.isNoun() ? at : noun;
    }

    private static List<Rehung> atRoot(Sentence s, Token verb, Token doers) {
        List<Rehung> changes = new ArrayList<>();
        changes.add(new Rehung(verb.index(), -1, "root", Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))));
        changes.add(Rehung.of(doers, verb, "nsubj"));
        s.children(doers).stream()
                .filter(word -> word.index() > verb.index())
                .forEach(word -> changes.add(Rehung.of(word, verb, word.label())));
        return changes;
    }

    /** "In the port of Aden, gunmen on a motorbike killed …", of which the "in" was left as the root: those behind the comma did it there. */
    private static List<Rehung> behindFronted(Sentence s, Token verb, Token doers) {
        Token first = s.token(0);
        boolean fronted = first.head() < 0
                && first.tag().equals("IN")
                && doers.isLabel("appos")
                && s.isWithin(doers, first)
                && s.isAfterComma(doers);
        if (!fronted) {
            return List.of();
        }
        return List.of(
                new Rehung(verb.index(), -1, "root", Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))),
                Rehung.of(first, verb, "prep"),
                Rehung.of(doers, verb, "nsubj"));
    }

    /** "Gunmen on horses killed nine people and abducted a priest": they did the first of the two as well. */
    private static List<Rehung> firstOfTwo(Sentence s, Token verb, Token doers) {
        Optional<Token> second =
                s.head(doers).filter(next -> doers.isLabel("nsubj") && next.isFinite() && next.index() > verb.index());
        Optional<Token> and = second.map(next -> s.token(next.index() - 1))
                .filter(word -> word.tag().equals("CC"));
        if (and.isEmpty() || !s.isWithin(and.get(), verb)) {
            return List.of();
        }
        Token next = second.get();
        List<Rehung> changes = new ArrayList<>();
        changes.add(
                new Rehung(verb.index(), next.head(), next.label(), Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))));
        changes.add(Rehung.of(next, verb, "conj"));
        changes.add(Rehung.of(doers, verb, "nsubj"));
        return changes;
    }

    private List<Rehung> said(Sentence s, Token verb, Token doers) {
        Optional<Token> say = s.head(doers)
                .filter(over -> doers.isLabel("nsubj")
                        && over.head() < 0
                        && saying.contains(over.lemma())
                        && over.index() > verb.index());
        Optional<Token> comma = say.flatMap(over -> lastComma(s, over));
        if (comma.isEmpty() || comma.get().index() < verb.index()) {
            return List.of();
        }
        List<Token> speakers = s
                .tokens()
                .subList(comma.get().index() + 1, say.get().index())
                .stream()
                .filter(word -> word.head() <= comma.get().index()
                        || word.head() >= say.get().index())
                .toList();
        if (speakers.size() != 1 || !speakers.get(0).isNoun()) {
            return List.of();
        }
        return List.of(
                new Rehung(verb.index(), say.get().index(), "ccomp", Optional.of(new Rehung.Verb(verb.lemma(), "VBD"))),
                Rehung.of(doers, verb, "nsubj"),
                Rehung.of(comma.get(), say.get(), "punct"),
                Rehung.of(speakers.get(0), say.get(), "nsubj"));
    }

    private static Optional<Token> lastComma(Sentence s, Token before) {
        return s.tokens().subList(0, before.index()).stream()
                .filter(word -> word.form().equals(","))
                .reduce((first, second) -> second);
    }
}
