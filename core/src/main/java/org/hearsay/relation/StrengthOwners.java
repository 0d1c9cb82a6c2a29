package org.hearsay.relation;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.relation.FigureWords.Sort;

/** Whose strength, arms or money a number gives: whoever has, numbers or commands what is counted. */
final class StrengthOwners {
    private final FigureWords words;

    StrengthOwners(FigureWords words) {
        this.words = words;
    }

    /** Who has what is counted: subject of "has", possessor of "size", "with 2,000 fighters", "2,000-strong". */
    Optional<Phrase> of(Sentence sentence, Amount amount, Token counted, Token verb, Arguments arguments, Ends ends) {
        for (Token at = counted; at.head() >= 0; at = sentence.token(at.head())) {
            if (at.isVerb()) {
                break;
            }
            if (words.is(Sort.STRENGTH_NOUN, at.lemma()) && at.index() != counted.index()) {
                return first(ends.at(List.of("possessor", "of"), at, arguments, sentence));
            }
        }
        Optional<Token> above = sentence.head(verb); // "put the group's size to be around 2,000"
        Optional<Token> size = above.filter(Token::isVerb)
                .flatMap(saying -> sentence.child(saying, "dobj"))
                .or(() -> above)
                .filter(noun -> words.is(Sort.STRENGTH_NOUN, noun.lemma()));
        if (verb.isLemma("be") && size.isPresent()) {
            return first(ends.at(List.of("possessor", "of"), size.get(), arguments, sentence));
        }
        for (Token child : sentence.children(verb, "nsubj", "nsubjpass", "dobj")) {
            if (words.is(Sort.STRENGTH_NOUN, child.lemma()) && child.index() != counted.index()) {
                return first(ends.at(List.of("possessor", "of"), child, arguments, sentence));
            }
        }
        boolean bounded = counted.isLabel("pobj")
                && sentence.head(counted)
                        .filter(bound -> bound.isLemma("between", "around", "about", "over", "under", "to")
                                && bound.head() == verb.index())
                        .isPresent();
        boolean hers = words.is(Sort.HAS, verb.lemma())
                && (bounded || counted.isLabel("dobj", "attr", "nmod", "npadvmod") || counted.head() == verb.index());
        if (hers && !Arguments.isPassive(sentence, verb)) {
            return first(ends.at(List.of("subject"), verb, arguments, sentence));
        }
        boolean estimated = words.is(Sort.ESTIMATING, verb.lemma()) && Arguments.isPassive(sentence, verb);
        if (estimated) {
            return first(ends.at(List.of("object"), verb, arguments, sentence));
        }
        Optional<Token> body = Optional.of(counted)
                .filter(token -> token.isLabel("pobj"))
                .flatMap(sentence::head)
                .filter(of -> of.isLemma("of"))
                .flatMap(sentence::head)
                .filter(noun -> noun.isNoun() && noun.index() < amount.from());
        if (body.isPresent()) {
            Optional<Phrase> group = first(ends.at(List.of("self"), body.get(), arguments, sentence));
            if (group.isPresent()) {
                return group;
            }
        }
        boolean stationed = counted.isLabel("nsubj", "nsubjpass")
                && words.is(Sort.STATIONED, counted.lemma())
                && (verb.isLemma("remain", "serve", "deploy", "station")
                        || verb.isLemma("be") && isSomewhere(sentence, verb));
        if (stationed) {
            return ends.end(sentence, counted).map(Ends.End::phrase);
        }
        if (counted.isLabel("pobj")) {
            Optional<Token> with = sentence.head(counted).filter(preposition -> preposition.isLemma("with"));
            Optional<Token> noun = with.flatMap(sentence::head).filter(Token::isNoun);
            if (noun.isPresent()) {
                return first(ends.at(List.of("self"), noun.get(), arguments, sentence));
            }
        }
        return Optional.empty();
    }

    /** "3,000 soldiers are in the province", and not "one soldier was among the dead". */
    private static boolean isSomewhere(Sentence sentence, Token be) {
        return sentence.children(be, "prep").stream()
                .anyMatch(where -> where.isLemma("in", "at", "on", "inside", "near", "around", "across", "along"));
    }

    /** "numbers around 2,000", "its strength at 3,000", "a 5,000-strong force": a number without a noun. */
    boolean isBare(Sentence sentence, Amount amount, Token counted, Token verb) {
        if (counted.isLemma("strong")) {
            return true;
        }
        boolean ofBody = counted.index() == amount.to() - 1
                && counted.isLabel("pobj")
                && sentence.head(counted)
                        .filter(of -> of.isLemma("of", "about", "around", "some"))
                        .flatMap(sentence::head)
                        .filter(noun -> words.is(Sort.BODY, noun.lemma()))
                        .isPresent();
        if (ofBody) {
            return true;
        }
        return counted.index() == amount.to() - 1
                && (verb.isLemma("number", "estimate", "put", "total")
                        || sentence.children(verb, "nsubj", "dobj").stream()
                                .anyMatch(child -> words.is(Sort.STRENGTH_NOUN, child.lemma())));
    }

    static Optional<Phrase> first(List<Ends.End> ends) {
        return ends.stream()
                .filter(end -> end.mention()
                        .filter(m -> !m.person()
                                || m.form() == Form.PRONOUN
                                || m.number() == ActorMention.GrammaticalNumber.PLURAL)
                        .isPresent())
                .map(Ends.End::phrase)
                .findFirst();
    }
}
