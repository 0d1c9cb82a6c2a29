package org.hearsay.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Document;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.FigureKind;
import org.hearsay.model.Span;
import org.hearsay.relation.FigureWords.Sort;

/**
 * Finds the figures that a text gives of actors and of periods: how many fighters, how much land, arms and money, how long, and what a
 * whole conflict cost. The toll of one event is not a figure.
 */
public final class FigureFinder {
    private final FigureWords words = new FigureWords();
    private final AmountReader amounts = new AmountReader(words);
    private final TotalTolls totals = new TotalTolls(words);
    private final StrengthOwners owners = new StrengthOwners(words);

    /** Every figure in text order. */
    public List<FoundFigure> find(Document document, List<ActorMention> mentions) {
        List<FoundFigure> found = new ArrayList<>();
        Ends ends = new Ends(document, mentions);
        for (Sentence sentence : document.sentences()) {
            Arguments arguments = new Arguments(sentence);
            for (Amount amount : amounts.read(sentence)) {
                if (isDate(sentence, amount)) {
                    continue;
                }
                figure(sentence, amount, arguments, ends).ifPresent(found::add);
            }
            for (Token token : sentence.tokens()) {
                share(sentence, token, arguments, ends).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<FoundFigure> figure(Sentence sentence, Amount amount, Arguments arguments, Ends ends) {
        Token counted = counted(sentence, amount);
        Token verb = verbOf(sentence, counted);
        if (totals.isTotal(sentence, counted, verb, amount) || totals.isNumberOfPeriod(sentence, counted, amount)) {
            return Optional.of(
                    figure(FigureKind.TOTAL_TOLL, Optional.empty(), amount, counted, sentence, verb, "total-toll"));
        }
        if (isMoney(sentence, amount)) {
            return money(sentence, amount, counted, verb, arguments, ends);
        }
        if (words.is(Sort.TIME_UNIT, counted.lemma())) {
            return duration(sentence, amount, counted);
        }
        if (words.is(Sort.FIGHTERS, counted.lemma())
                || words.is(Sort.ARMS, counted.lemma())
                || owners.isBare(sentence, amount, counted, verb)) {
            FigureKind kind = words.is(Sort.ARMS, counted.lemma()) ? FigureKind.ARMS : FigureKind.STRENGTH;
            return strength(sentence, amount, counted, verb, arguments, ends, kind);
        }
        return Optional.empty();
    }

    /** "2015", but not the length in "a 27-year war". */
    private boolean isDate(Sentence sentence, Amount amount) {
        return sentence.nameAt(amount.from())
                .filter(name -> name.isOfTime() || name.type() == NameType.ORDINAL)
                .filter(name -> {
                    for (int i = amount.to(); i < name.to(); i++) {
                        if (words.is(Sort.TIME_UNIT, sentence.token(i).lemma())) {
                            return false;
                        }
                    }
                    return true;
                })
                .isPresent();
    }

    private static FoundFigure figure(
            FigureKind kind,
            Optional<Phrase> of,
            Amount amount,
            Token counted,
            Sentence sentence,
            Token verb,
            String rule) {
        int from = Math.min(amount.from(), counted.index());
        int to = Math.max(amount.to(), counted.index() + 1);
        Phrase quantity = new Phrase(sentence, Math.max(from, Math.min(counted.index(), to - 1)), from, to);
        Span evidence = kind == FigureKind.TOTAL_TOLL ? quantity.span().hull(verb.span()) : quantity.span();
        return new FoundFigure(
                kind,
                of,
                amount.low(),
                amount.best(),
                amount.high(),
                amount.comparator(),
                quantity,
                of.filter(owner -> owner.sentence() == sentence)
                        .map(owner -> owner.span().hull(evidence))
                        .orElse(evidence),
                rule);
    }

    /** The noun that an amount counts: its head, or what follows its "of". */
    private static Token counted(Sentence sentence, Amount amount) {
        Token last = sentence.token(amount.to() - 1);
        Optional<Token> of = sentence.child(last, "prep").filter(preposition -> preposition.isLemma("of"));
        if (of.isPresent()) {
            return sentence.child(of.get(), "pobj").orElse(last);
        }
        Token at = last;
        for (int step = 0; step < 4 && at.head() >= 0; step++) {
            Token above = sentence.token(at.head());
            boolean modifies =
                    at.isLabel("nmod", "num", "nummod", "qmod", "compound", "amod", "advmod", "npadvmod", "conj");
            if (!modifies || above.index() < amount.from() || at.isNoun() && at.index() >= amount.to()) {
                break;
            }
            at = above;
        }
        return at;
    }

    private static Token verbOf(Sentence sentence, Token token) {
        Token at = token;
        for (int step = 0; step < 6 && at.head() >= 0 && !at.isVerb(); step++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private Optional<FoundFigure> strength(
            Sentence sentence,
            Amount amount,
            Token counted,
            Token verb,
            Arguments arguments,
            Ends ends,
            FigureKind kind) {
        Optional<Phrase> owner = owners.of(sentence, amount, counted, verb, arguments, ends);
        return owner.map(phrase -> figure(kind, owner, amount, counted, sentence, verb, kind.code()));
    }

    /** An amount in a money name that says its currency. */
    private boolean isMoney(Sentence sentence, Amount amount) {
        return sentence.nameAt(amount.from())
                .filter(name -> name.type() == NameType.MONEY)
                .filter(name -> {
                    for (int i = Math.max(0, name.from() - 1); i < Math.min(sentence.size(), name.to() + 1); i++) {
                        Token token = sentence.token(i);
                        if (token.tag().equals("$")
                                || token.form().endsWith("$")
                                || words.is(Sort.CURRENCY, token.lemma())) {
                            return true;
                        }
                    }
                    return false;
                })
                .isPresent();
    }

    private Optional<FoundFigure> money(
            Sentence sentence, Amount amount, Token counted, Token verb, Arguments arguments, Ends ends) {
        boolean funds = words.is(Sort.FUNDING, verb.lemma())
                || words.is(Sort.MONEY_NOUN, counted.lemma())
                || sentence.head(counted)
                        .flatMap(sentence::head)
                        .filter(noun -> words.is(Sort.MONEY_NOUN, noun.lemma()))
                        .isPresent();
        return StrengthOwners.first(ends.at(List.of("subject"), verb, arguments, sentence))
                .filter(owner -> funds)
                .map(owner -> figure(FigureKind.MONEY, Optional.of(owner), amount, counted, sentence, verb, "money"));
    }

    /** "a 27-year war", "20 years of fighting": how long a conflict has lasted. */
    private Optional<FoundFigure> duration(Sentence sentence, Amount amount, Token unit) {
        Optional<Token> above = sentence.head(unit);
        boolean before = unit.isLabel("compound", "nmod", "amod", "npadvmod")
                && above.filter(noun -> noun.isNoun() || noun.isLemma("old", "long"))
                        .isPresent();
        Token noun = above.orElse(unit);
        if (before && noun.isLemma("long", "old") && noun.head() >= 0) {
            noun = sentence.token(noun.head());
        }
        boolean of = sentence.children(unit, "prep").stream()
                .filter(preposition -> preposition.isLemma("of"))
                .flatMap(preposition -> sentence.children(preposition, "pobj").stream())
                .anyMatch(token -> words.is(Sort.CONFLICT, token.lemma()));
        if (of || before && words.is(Sort.CONFLICT, noun.lemma())) {
            return Optional.of(figure(
                    FigureKind.DURATION,
                    Optional.empty(),
                    amount,
                    unit,
                    sentence,
                    unit,
                    "duration-in-" + unit.lemma() + "s"));
        }
        return Optional.empty();
    }

    /** "controls a third of the country", "lost 40 percent of its territory". */
    private Optional<FoundFigure> share(Sentence sentence, Token noun, Arguments arguments, Ends ends) {
        Optional<Token> of = sentence.child(noun, "prep")
                .filter(preposition -> preposition.isLemma("of"))
                .flatMap(preposition -> sentence.child(preposition, "pobj"));
        if (of.isEmpty()) {
            return Optional.empty();
        }
        boolean land = words.is(Sort.LAND, of.get().lemma())
                || sentence.nameAt(of.get().index())
                        .filter(name -> name.type() == NameType.GPE || name.type() == NameType.LOC)
                        .isPresent();
        Token verb = verbOf(sentence, noun);
        if (!land || !words.is(Sort.HOLDING, verb.lemma())) {
            return Optional.empty();
        }
        Optional<Phrase> owner = StrengthOwners.first(ends.at(List.of("subject"), verb, arguments, sentence));
        return amounts.share(sentence, noun)
                .map(amount ->
                        figure(FigureKind.TERRITORY, owner, amount, of.get(), sentence, verb, "territory-in-percent"));
    }
}
