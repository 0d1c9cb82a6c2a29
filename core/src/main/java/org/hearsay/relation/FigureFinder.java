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
import org.hearsay.mention.actor.ActorMention.Form;
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
        if (isTotalToll(sentence, counted, verb, amount) || isTollNumber(sentence, counted, amount, verb)) {
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
                || isBare(sentence, amount, counted)) {
            FigureKind kind = words.is(Sort.ARMS, counted.lemma()) ? FigureKind.ARMS : FigureKind.STRENGTH;
            return strength(sentence, amount, counted, verb, arguments, ends, kind);
        }
        return Optional.empty();
    }

    /** "2015", but not the length in "a 27-year war". */
    private boolean isDate(Sentence sentence, Amount amount) {
        return sentence.nameAt(amount.from())
                .filter(name ->
                        name.type() == NameType.DATE || name.type() == NameType.TIME || name.type() == NameType.ORDINAL)
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

    /** People harmed, and a stretch of time or a whole conflict in the clause that says so. */
    private boolean isTotalToll(Sentence sentence, Token counted, Token verb, Amount amount) {
        boolean dead = counted.isLemma(
                        "death", "fatality", "casualty", "attack", "bombing", "kidnapping", "incident", "killing")
                && verb.isLemma(
                        "cause",
                        "suffer",
                        "record",
                        "see",
                        "report",
                        "document",
                        "register",
                        "count",
                        "claim",
                        "blame",
                        "be")
                && isSince(sentence, verb);
        if (dead) {
            return true;
        }
        boolean harmed = words.is(Sort.HARM, verb.lemma())
                && counted.isLabel("nsubj", "nsubjpass", "dobj", "pobj", "conj")
                && (counted.isLemma("people", "person", "life", "civilian", "man", "woman", "child", "soldier")
                        || counted.tag().startsWith("NN") && !words.is(Sort.TIME_UNIT, counted.lemma())
                        || counted.index() == amount.to() - 1);
        if (!harmed) {
            return false;
        }
        for (Token child : sentence.children(verb)) {
            if (isSince(sentence, verb)
                    || child.isLabel("prep")
                            && child.isLemma("during", "over", "in", "within")
                            && isPeriod(sentence, child)) {
                return true;
            }
            if (child.isLabel("nsubj")
                    && words.is(Sort.CONFLICT, child.lemma())
                    && !child.isLemma("attack", "fighting")) {
                return true;
            }
        }
        return false;
    }

    /** "since 2015", "since it took up arms". */
    private static boolean isSince(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.isLemma("since")
                    || child.isLabel("advcl")
                            && sentence.child(child, "mark")
                                    .filter(mark -> mark.isLemma("since"))
                                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "brings to 61 the number of people killed this year", "puts the toll at 410". */
    private static boolean isTollNumber(Sentence sentence, Token counted, Amount amount, Token verb) {
        boolean said = verb.isLemma("bring", "put", "raise", "take", "push")
                && counted.index() == amount.to() - 1
                && sentence.head(counted).filter(to -> to.isLemma("to", "at")).isPresent();
        return said
                && sentence.tokens().stream()
                        .anyMatch(token -> token.isLemma("number", "toll", "total")
                                && sentence.isWithin(token, verb)
                                && (token.isLemma("toll")
                                        || sentence.children(token, "prep", "acl")
                                                        .size()
                                                > 0));
    }

    /** "over the past decade", "during the war", "in ten years". */
    private boolean isPeriod(Sentence sentence, Token preposition) {
        Optional<Token> noun = sentence.child(preposition, "pobj");
        if (noun.isEmpty()) {
            return false;
        }
        if (words.is(Sort.CONFLICT, noun.get().lemma())) {
            return !preposition.isLemma("in") || !noun.get().isLemma("attack", "fighting", "violence", "unrest");
        }
        return words.is(Sort.TIME_UNIT, noun.get().lemma())
                && noun.get().isLemma("year", "decade", "month")
                && !sentence.children(noun.get(), "nmod", "amod", "det").isEmpty();
    }

    private Optional<FoundFigure> strength(
            Sentence sentence,
            Amount amount,
            Token counted,
            Token verb,
            Arguments arguments,
            Ends ends,
            FigureKind kind) {
        Optional<Phrase> owner = owner(sentence, counted, verb, arguments, ends);
        return owner.map(phrase -> figure(kind, owner, amount, counted, sentence, verb, kind.code()));
    }

    /** Who has what is counted: subject of "has", possessor of "size", "with 2,000 fighters", "2,000-strong". */
    private Optional<Phrase> owner(Sentence sentence, Token counted, Token verb, Arguments arguments, Ends ends) {
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
        boolean estimated = verb.isLemma("estimate", "believe", "think", "say", "put", "number")
                && Arguments.isPassive(sentence, verb);
        if (estimated) {
            return first(ends.at(List.of("object"), verb, arguments, sentence));
        }
        Optional<Token> body = Optional.of(counted)
                .filter(token -> token.isLabel("pobj"))
                .flatMap(sentence::head)
                .filter(of -> of.isLemma("of"))
                .flatMap(sentence::head)
                .filter(noun -> noun.isNoun() && noun.index() < amountStart(sentence, counted));
        if (body.isPresent()) {
            Optional<Phrase> group = first(ends.at(List.of("self"), body.get(), arguments, sentence));
            if (group.isPresent()) {
                return group;
            }
        }
        boolean stationed = counted.isLabel("nsubj", "nsubjpass")
                && counted.isLemma("troop", "soldier", "peacekeeper", "fighter", "militant", "marine", "mercenary")
                && (verb.isLemma("remain", "serve", "deploy", "station")
                        || verb.isLemma("be") && sentence.child(verb, "prep").isPresent());
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

    private static int amountStart(Sentence sentence, Token counted) {
        return sentence.subtreeFrom(counted) + 1;
    }

    private static Optional<Phrase> first(List<Ends.End> ends) {
        return ends.stream()
                .filter(end -> end.mention()
                        .filter(m -> !m.person()
                                || m.form() == Form.PRONOUN
                                || m.number() == ActorMention.GrammaticalNumber.PLURAL)
                        .isPresent())
                .map(Ends.End::phrase)
                .findFirst();
    }

    /** "numbers around 2,000", "its strength at 3,000", "a 5,000-strong force": a number without a noun. */
    private boolean isBare(Sentence sentence, Amount amount, Token counted) {
        if (counted.isLemma("strong")) {
            return true;
        }
        Token verb = verbOf(sentence, counted);
        boolean ofBody = counted.index() == amount.to() - 1
                && counted.isLabel("pobj")
                && sentence.head(counted)
                        .filter(of -> of.isLemma("of", "about", "around", "some"))
                        .flatMap(sentence::head)
                        .filter(noun -> noun.isLemma("force", "army", "militia", "contingent", "garrison", "mission"))
                        .isPresent();
        if (ofBody) {
            return true;
        }
        return counted.index() == amount.to() - 1
                && (verb.isLemma("number", "estimate", "put", "total")
                        || sentence.children(verb, "nsubj", "dobj").stream()
                                .anyMatch(child -> words.is(Sort.STRENGTH_NOUN, child.lemma())));
    }

    /** An amount in a money name that says its currency. */
    private static boolean isMoney(Sentence sentence, Amount amount) {
        return sentence.nameAt(amount.from())
                .filter(name -> name.type() == NameType.MONEY)
                .filter(name -> {
                    for (int i = Math.max(0, name.from() - 1); i < Math.min(sentence.size(), name.to() + 1); i++) {
                        Token token = sentence.token(i);
                        if (token.tag().equals("$")
                                || token.form().endsWith("$")
                                || token.isLemma(
                                        "dollar",
                                        "euro",
                                        "pound",
                                        "rupee",
                                        "naira",
                                        "peso",
                                        "rouble",
                                        "ruble",
                                        "yen",
                                        "shilling",
                                        "franc",
                                        "lira",
                                        "riyal",
                                        "dinar",
                                        "dirham",
                                        "rial",
                                        "£",
                                        "€",
                                        "usd",
                                        "eur")) {
                            return true;
                        }
                    }
                    return false;
                })
                .isPresent();
    }

    private Optional<FoundFigure> money(
            Sentence sentence, Amount amount, Token counted, Token verb, Arguments arguments, Ends ends) {
        boolean funds = verb.isLemma(
                        "demand",
                        "pay",
                        "spend",
                        "raise",
                        "receive",
                        "earn",
                        "give",
                        "send",
                        "provide",
                        "offer",
                        "allocate",
                        "pledge",
                        "seize",
                        "steal",
                        "cost",
                        "extort",
                        "collect",
                        "invest",
                        "loot",
                        "fund")
                || words.is(Sort.MONEY_NOUN, counted.lemma())
                || sentence.head(counted)
                        .flatMap(sentence::head)
                        .filter(noun -> words.is(Sort.MONEY_NOUN, noun.lemma()))
                        .isPresent();
        return first(ends.at(List.of("subject"), verb, arguments, sentence))
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
        if (!land
                || !verb.isLemma(
                        "control",
                        "hold",
                        "rule",
                        "govern",
                        "seize",
                        "lose",
                        "capture",
                        "occupy",
                        "contest",
                        "administer",
                        "take",
                        "overrun")) {
            return Optional.empty();
        }
        Optional<Phrase> owner = first(ends.at(List.of("subject"), verb, arguments, sentence));
        return amounts.share(sentence, noun)
                .map(amount ->
                        figure(FigureKind.TERRITORY, owner, amount, of.get(), sentence, verb, "territory-in-percent"));
    }
}
