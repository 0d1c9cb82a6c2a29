package org.hearsay.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds the tokens at a place of a sentence, as a frame names it, seen from the word that triggers the frame. */
final class Arguments {
    private static final int LONGEST_CLIMB = 4;

    /** "accused the army of killing": the object is who kills. */
    private static final Set<String> CONTROLLED_BY_OBJECT =
            Set.of("accuse", "suspect", "charge", "convict", "stop", "prevent", "keep", "deter", "blame", "condemn");

    private final Sentence sentence;

    Arguments(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The tokens at a place, with what is joined to them by "and". */
    List<Token> at(String place, Token trigger) {
        List<Token> found = switch (place) {
            case "subject" -> subjects(clause(trigger));
            case "object" -> objects(trigger);
            case "self" -> self(trigger);
            case "possessor" ->
                sentence.children(standsBeforeName(trigger) ? sentence.token(trigger.head()) : trigger, "poss");
            case "modifier" -> modifiers(trigger);
            case "noun" -> described(trigger);
            case "dative" -> sentence.children(trigger, "dative");
            default -> ofPreposition(place, trigger);
        };
        return joined(found);
    }

    private List<Token> joined(List<Token> heads) {
        List<Token> all = new ArrayList<>(heads);
        for (int i = 0; i < all.size() && i < 8; i++) {
            for (Token next : sentence.children(all.get(i), "conj")) {
                if (next.isNoun() && !all.contains(next) && isListed(all.get(i), next)) {
                    all.add(next);
                }
            }
        }
        return all;
    }

    /** Whether two nouns that the parser joins stand in a list: it has an "and" or "or" somewhere. */
    private boolean isListed(Token noun, Token next) {
        Token last = next;
        for (Optional<Token> further = Optional.of(next); further.isPresent(); ) {
            last = further.get();
            further = sentence.child(last, "conj");
        }
        for (int i = noun.index() + 1; i < last.index(); i++) {
            if (sentence.token(i).isLabel("cc")) {
                return true;
            }
        }
        return false;
    }

    static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.child(verb, "auxpass", "nsubjpass").isPresent()
                || verb.tag().equals("VBN")
                        && verb.isLabel("acl")
                        && sentence.child(verb, "dobj").isEmpty();
    }

    /** Who does it. */
    private List<Token> subjects(Token verb) {
        if (!verb.isVerb()) {
            return described(verb);
        }
        if (isPassive(sentence, verb)) {
            List<Token> agents = new ArrayList<>(1);
            for (Token by : sentence.children(verb)) {
                if (by.isLabel("agent") || by.isLabel("prep") && by.isLemma("by")) {
                    agents.addAll(sentence.children(by, "pobj"));
                }
            }
            return agents;
        }
        return grammaticalSubject(verb);
    }

    /** To whom it is done. */
    private List<Token> objects(Token verb) {
        if (!verb.isVerb()) {
            return List.of();
        }
        return isPassive(sentence, verb) ? grammaticalSubject(verb) : sentence.children(verb, "dobj");
    }

    /** The subject of the clause, also one that the verb shares: "began to fight", "came and fought", "forces fighting X". */
    private List<Token> grammaticalSubject(Token verb) {
        Token at = verb;
        for (int step = 0; step < LONGEST_CLIMB; step++) {
            Optional<Token> subject = sentence.child(at, "nsubj", "nsubjpass");
            if (subject.isPresent()) {
                return List.of(antecedent(subject.get(), at));
            }
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty()) {
                return List.of();
            }
            if (at.isLabel("acl", "relcl") && above.get().isNoun()) {
                return at.tag().equals("VB") ? whose(above.get()) : List.of(above.get());
            }
            if (at.isLabel("pcomp")) {
                Optional<Token> governor = sentence.head(above.get()).filter(Token::isVerb);
                if (governor.isEmpty()) {
                    return List.of();
                }
                List<Token> accused = sentence.children(governor.get(), "dobj");
                if (!accused.isEmpty()
                        && CONTROLLED_BY_OBJECT.contains(governor.get().lemma())) {
                    return accused;
                }
                at = governor.get();
                continue;
            }
            if (!at.isLabel("conj", "xcomp", "advcl", "ccomp") || !above.get().isVerb()) {
                return List.of();
            }
            at = above.get();
        }
        return List.of();
    }

    /** "its determination to defeat X": whose it is, or whose verb it stands at. */
    private List<Token> whose(Token noun) {
        List<Token> possessors = sentence.children(noun, "poss");
        if (!possessors.isEmpty()) {
            return possessors;
        }
        Token verb = clause(noun);
        return verb.isVerb() && sentence.child(verb, "nsubj").isPresent()
                ? sentence.children(verb, "nsubj")
                : List.of(noun);
    }

    /** "who" in "rebels who fight": the noun before. */
    private Token antecedent(Token subject, Token verb) {
        boolean relative = subject.tag().startsWith("W") || subject.isLemma("that") && !subject.isNoun();
        return relative && verb.isLabel("relcl") ? sentence.head(verb).orElse(subject) : subject;
    }

    /** "with whom", "against which": the noun phrase before the preposition, by its head. */
    private Token antecedentOf(Token preposition, Token noun) {
        if (!noun.tag().startsWith("W")) {
            return noun;
        }
        int before = preposition.index() - 1;
        if (before >= 0 && sentence.token(before).form().equals(",")) {
            before--;
        }
        if (before < 0 || !sentence.token(before).isNoun()) {
            return noun;
        }
        Token at = sentence.token(before);
        for (int step = 0; step < LONGEST_CLIMB && at.isLabel("pobj", "compound"); step++) {
            Token above = sentence.head(at).orElse(at);
            Token governor = above.isLemma("of") ? sentence.head(above).orElse(above) : above;
            if (!governor.isNoun()) {
                break;
            }
            at = governor;
        }
        return at;
    }

    /** The verb whose clause a noun stands in; the verb itself. */
    private Token clause(Token trigger) {
        Token at = trigger;
        for (int step = 0; step < LONGEST_CLIMB && !at.isVerb(); step++) {
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty() || !at.isLabel("prep", "pobj", "dobj", "attr", "acomp", "oprd")) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    /** "rival" in "its rival Hamas". */
    private boolean standsBeforeName(Token noun) {
        return noun.isLabel("compound", "nmod")
                && noun.head() > noun.index()
                && sentence.token(noun.head()).isProperNoun();
    }

    /** Whom a noun is said of: the subject that it is linked to, what it stands beside, or itself. */
    private List<Token> self(Token noun) {
        Optional<Token> above = sentence.head(noun);
        if (standsBeforeName(noun)) {
            return List.of(above.get());
        }
        if (noun.isLabel("attr")
                && above.filter(be -> be.isLemma("be", "become", "remain")).isPresent()) {
            List<Token> subjects = grammaticalSubject(above.get());
            if (!subjects.isEmpty()
                    && !subjects.get(0).isLabel("expl")
                    && !subjects.get(0).isLemma("there")) {
                return subjects;
            }
        }
        if (noun.isLabel("appos") && above.isPresent()) {
            return List.of(above.get());
        }
        if (noun.isLabel("pobj") && above.filter(as -> as.isLemma("as")).isPresent()) {
            Optional<Token> verb = sentence.head(above.get());
            if (verb.filter(Token::isVerb).isPresent()) {
                List<Token> known =
                        isPassive(sentence, verb.get()) ? objects(verb.get()) : sentence.children(verb.get(), "dobj");
                if (!known.isEmpty()) {
                    return known;
                }
                return grammaticalSubject(verb.get());
            }
        }
        List<Token> beside = sentence.children(noun, "appos");
        return beside.isEmpty() ? List.of(noun) : List.of(beside.get(0));
    }

    private List<Token> modifiers(Token trigger) {
        List<Token> found = new ArrayList<>(1);
        for (Token child : sentence.children(trigger)) {
            if (child.index() < trigger.index()
                    && child.isLabel("compound", "nmod", "amod", "npadvmod", "advmod", "dep")) {
                found.add(child);
            }
        }
        return found;
    }

    /** The noun that a participle or an adjective describes: "US-backed rebels", "troops loyal to", "the militia is hostile to". */
    private List<Token> described(Token word) {
        Optional<Token> above = sentence.head(word);
        if (above.isEmpty()) {
            return List.of();
        }
        if (above.get().isNoun() && word.isLabel("nmod", "amod", "acl", "relcl", "compound", "appos", "prep")) {
            return List.of(above.get());
        }
        return above.get().isVerb() && word.isLabel("acomp", "oprd", "attr")
                ? grammaticalSubject(above.get())
                : List.of();
    }

    /** The noun of a preposition on the trigger, on its object, or on a particle of it. */
    private List<Token> ofPreposition(String preposition, Token trigger) {
        if (preposition.equals("with") && isDoneTo(trigger)) {
            return List.of();
        }
        List<Token> found = new ArrayList<>(1);
        collect(preposition, trigger, found);
        if (found.isEmpty() && trigger.isLabel("pobj")) { // "with whom they are at odds"
            collect(preposition, clause(trigger), found);
            found.remove(trigger);
        }
        if (found.isEmpty() && trigger.isVerb()) {
            for (Token child : sentence.children(trigger, "dobj", "prep", "prt", "advmod", "acomp")) {
                collect(preposition, child, found);
            }
        }
        return found;
    }

    /** "fought Islamic State with the militia": who stands behind "with" is on the same side. */
    private boolean isDoneTo(Token verb) {
        return verb.isLemma("fight", "battle", "combat", "engage")
                && sentence.children(verb, "dobj").stream().anyMatch(Token::isProperNoun);
    }

    private void collect(String preposition, Token head, List<Token> found) {
        for (Token child : sentence.children(head, "prep", "dative")) {
            if (child.isLemma(preposition)) {
                sentence.children(child, "pobj").forEach(noun -> found.add(antecedentOf(child, noun)));
            }
        }
    }
}
