package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Coded;
import org.hearsay.model.Harm;
import org.hearsay.model.Span;
import org.hearsay.model.VictimClass;

/** Finds the counts of people harmed in a sentence, each with the verb or noun that tells the harm. */
final class TollFinder {
    private final HarmWords harms = new HarmWords();
    private final SummedTolls summed = new SummedTolls();
    private final WordList lists = WordList.load("toll-words", false);
    private final TollNumbers numbers = new TollNumbers(lists);
    private final WhoIsHarmed who = new WhoIsHarmed(lists);
    private final HarmedPeople people;

    TollFinder(QuantityReader quantities) {
        this.people = new HarmedPeople(lists, quantities);
    }

    /** A toll with the token that tells the harm. */
    record Told(Token teller, TollMention toll) {}

    /** Whether a sentence has any word of harm: a quick look before the work. */
    boolean mayCount(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (harms.isHarm(token)) {
                return true;
            }
        }
        return false;
    }

    List<Told> find(SentenceWords words) {
        List<Told> found = all(words);
        List<Told> killed =
                found.stream().filter(t -> t.toll().harm() == Harm.KILLED).toList();
        found.removeIf(t -> t.toll().harm() == Harm.WOUNDED
                && killed.stream().anyMatch(k -> isSamePerson(k.toll(), t.toll()) || isToldDead(k, t)));
        return found;
    }

    /** "shot and killed two men", "a man died after he was shot": who is dead is not counted as hurt too. */
    private static boolean isSamePerson(TollMention killed, TollMention hurt) {
        if (killed.victims().isEmpty() || hurt.victims().isEmpty()) {
            return false;
        }
        Token hurtHead = hurt.victims().get().headToken();
        boolean pronoun = hurtHead.tag().equals("PRP") && killed.quantity().equals(hurt.quantity());
        return pronoun || killed.victims().get().sameHead(hurt.victims().get());
    }

    /** "shot a guard in the chest, killing him": what came of it is told of the same one. */
    private static boolean isToldDead(Told killed, Told hurt) {
        return killed.teller().isLabel("advcl", "conj", "xcomp", "dep")
                && killed.toll()
                        .victims()
                        .filter(victim -> victim.headToken().tag().equals("PRP")
                                && victim.sentence()
                                        .head(killed.teller())
                                        .filter(hurt.teller()::equals)
                                        .isPresent())
                        .isPresent()
                && killed.toll().quantity().equals(hurt.toll().quantity())
                && hurt.toll()
                        .victims()
                        .filter(victim -> !isReflexive(victim.headToken()))
                        .isPresent();
    }

    private static boolean isReflexive(Token word) {
        return word.lemma().endsWith("self");
    }

    private List<Told> all(SentenceWords words) {
        List<Told> found = new ArrayList<>(2);
        for (Token token : words.sentence().tokens()) {
            Optional<HarmWords.Found> harm = harms.at(words, token);
            if (harm.isPresent()) {
                if (harm.get().harm().equals("casualties")) {
                    casualties(words, token, found);
                } else {
                    read(
                            words,
                            token,
                            Coded.of(Harm.class, harm.get().harm()),
                            harm.get().part(),
                            found);
                }
            } else {
                numberOf(words, token, found);
            }
        }
        return found;
    }

    /** "raised the number of attackers killed to 14". */
    private void numberOf(SentenceWords words, Token number, List<Told> found) {
        Sentence s = words.sentence();
        Optional<Token> counted = numbers.counted(s, number);
        if (counted.isEmpty() || summed.isSummed(s, number)) {
            return; // a figure of a whole year or conflict
        }
        Optional<Harm> harm = harmOf(words, counted.get());
        for (TollNumbers.Said said : numbers.of(s, number)) {
            Optional<Phrase> victims = Optional.of(counted.get())
                    .filter(noun -> words.isOf(noun, "@person"))
                    .map(noun -> Syntax.nounPhrase(s, noun));
            harm.flatMap(h -> counted(words, number, h, said, victims)).ifPresent(found::add);
        }
    }

    /** The harm that a noun names or that the participle behind it tells: "the dead", "deaths", "people killed". */
    private Optional<Harm> harmOf(SentenceWords words, Token noun) {
        List<Token> tellers = new ArrayList<>(words.sentence().children(noun, "acl", "nmod", "relcl"));
        tellers.add(noun);
        return tellers.stream()
                .flatMap(teller -> harms.at(words, teller).stream())
                .filter(found -> !found.harm().equals("casualties"))
                .map(found -> Coded.of(Harm.class, found.harm()))
                .findFirst();
    }

    private Optional<Told> counted(
            SentenceWords words, Token teller, Harm harm, TollNumbers.Said said, Optional<Phrase> victims) {
        return people.numbered(words, said.at())
                .map(q -> said.passed() ? q.best().map(Quantity::moreThan).orElse(q) : q)
                .map(q -> told(words, teller, harm, Optional.empty(), q, said.at()))
                .map(told -> new Told(teller, ofNumber(words, told.toll(), said, victims)));
    }

    private TollMention ofNumber(SentenceWords words, TollMention t, TollNumbers.Said said, Optional<Phrase> victims) {
        return new TollMention(
                t.harm(),
                t.victims(),
                victims.map(v -> people.classOf(words, v)).orElse(t.victimClass()),
                t.quantity(),
                t.text(),
                t.cumulative(),
                t.includesAttackers(),
                said.revised(),
                false,
                t.span());
    }

    /** "no casualties" is nobody killed and nobody hurt; any other number of casualties is left open. */
    private void casualties(SentenceWords words, Token noun, List<Told> found) {
        Optional<Quantity> quantity = people.counted(words, noun);
        if (quantity.isPresent() && quantity.get().equals(Quantity.exactly(0))) {
            found.add(told(words, noun, Harm.KILLED, Optional.empty(), quantity.get(), noun));
            found.add(told(words, noun, Harm.WOUNDED, Optional.empty(), quantity.get(), noun));
        }
    }

    private void read(SentenceWords words, Token token, Harm harm, String part, List<Told> found) {
        Sentence s = words.sentence();
        switch (part) {
            case "verb-object" -> victims(words, token, harm, WhoIsHarmed.byVerb(s, token), found);
            case "verb-subject" -> victims(words, token, harm, WhoIsHarmed.dying(s, token), found);
            case "noun-of" -> nounOf(words, token, harm, found);
            case "found" -> BodiesFound.of(s, token).forEach(body -> body(words, body, harm, found));
            case "borne" -> {
                List<Token> bearers = WhoIsHarmed.bearers(s, token);
                boolean dead = bearers.stream().anyMatch(bearer -> WhoIsHarmed.isBody(s, bearer));
                victims(words, token, dead ? Harm.KILLED : harm, bearers, found);
            }
            case "predicate" -> {
                victims(words, token, harm, who.predicated(words, token), found);
                if (numbers.isPut(s, token)) {
                    count(words, token, harm, found);
                }
            }
            case "count" -> count(words, token, harm, found);
            case "lost" ->
                victims(
                        words,
                        token,
                        harm,
                        Syntax.objects(s, token).stream()
                                .filter(lost -> people.canBeLost(words, lost)
                                        && people.numbered(words, lost).isPresent())
                                .toList(),
                        found);
            case "lives" -> {
                Optional<Token> verb =
                        s.head(token).filter(v -> lists.value("lives", v).isPresent());
                boolean own = s.child(token, "poss").isPresent(); // "twelve lost their lives": the twelve are counted
                if (verb.isPresent() && token.label().equals("dobj") && !own) {
                    List<Token> of = Syntax.prepositional(s, token, "of"); // "claimed the life of a baker"
                    boolean counted = people.numbered(words, token).isPresent(); // "claimed nine lives"
                    victims(words, token, harm, of.isEmpty() || counted ? List.of(token) : of, found);
                }
            }
            default -> throw new IllegalStateException("unknown part of a harm: " + part);
        }
    }

    private void count(SentenceWords words, Token toll, Harm harm, List<Told> found) {
        numbers.of(words.sentence(), toll)
                .forEach(said ->
                        counted(words, toll, harm, said, Optional.empty()).ifPresent(found::add));
    }

    /** "the death of 14 people", "20 deaths", "the murder of a judge". */
    private void nounOf(SentenceWords words, Token noun, Harm harm, List<Told> found) {
        Sentence s = words.sentence();
        if (Uncounted.isNotTold(s, noun)) {
            return;
        }
        if (lists.value("injury", noun).isPresent()) {
            victims(words, noun, harm, WhoIsHarmed.bearers(words, noun, people), found);
            if (people.numbered(words, noun).isEmpty()) {
                return; // "with minor injuries": who bears them is counted
            }
        }
        List<Token> of = Syntax.prepositional(s, noun, "of");
        if (!of.isEmpty()) {
            victims(words, noun, harm, of, found);
            return;
        }
        Optional<Token> owner = s.child(noun, "poss").filter(o -> words.isOf(o, "@person"));
        if (owner.isPresent()) {
            victims(words, noun, harm, List.of(owner.get()), found);
        } else if (noun.tag().equals("NNS") && lists.value("happening", noun).isEmpty()) {
            people.counted(words, noun)
                    .filter(q -> noun.index() != words.sentence().subtreeFrom(noun)
                            && !Uncounted.isOnlyPointedAt(s, noun, q))
                    .ifPresent(q -> found.add(told(words, noun, harm, Optional.empty(), q, noun)));
        }
    }

    private void body(SentenceWords words, Token body, Harm harm, List<Told> found) {
        people.numbered(words, body)
                .ifPresentOrElse(
                        q -> found.add(told(words, body, harm, BodiesFound.whose(words.sentence(), body), q, body)),
                        () -> victims(words, body, harm, Syntax.prepositional(words.sentence(), body, "of"), found));
    }

    private void victims(SentenceWords words, Token teller, Harm harm, List<Token> victims, List<Told> found) {
        Sentence s = words.sentence();
        Set<Token> counted = new HashSet<>();
        for (Token victim : victims) {
            if (counted.contains(victim)) {
                continue;
            }
            Optional<Quantity> quantity = people.counted(words, victim);
            if (!people.isPeople(words, victim)
                    || Uncounted.isOfDate(s, victim)
                    || quantity.isEmpty()
                    || isOfNumber(s, victim)
                    || isOneOrOther(s, teller) // "killed or wounded"
                    || s.child(teller, "neg").isPresent()) { // "the clerk was not hurt"
                continue;
            }
            Phrase phrase = Syntax.nounPhrase(s, victim);
            Optional<Token> dead = fatally(s, victim);
            if (dead.isPresent()) {
                split(words, teller, phrase, quantity.get(), dead.get(), found);
                continue;
            }
            Told told = told(words, teller, harm, Optional.of(phrase), quantity.get(), victim);
            for (Token sharer : SharedCount.sharers(s, victim, victims)) {
                if (people.isPeople(words, sharer)) {
                    told = new Told(teller, withSharer(words, told.toll(), Syntax.nounPhrase(s, sharer)));
                    counted.add(sharer);
                }
            }
            if (PartsOfVictims.isOneOfThem(s, victim) && !isConsequence(s, teller) || WhoIsHarmed.isAmong(s, teller)) {
                told = new Told(teller, told.toll().asPart());
            }
            found.add(told);
            numbers.earlier(s, victim)
                    .flatMap(number -> people.numbered(words, number)
                            .map(q -> told(words, teller, harm, Optional.empty(), q, number)))
                    .ifPresent(found::add);
            parts(words, told, victim, found);
        }
    }

    /** "Ambushed a bus carrying recruits, killing 13 of them": of the recruits, of whom nobody was told to be harmed. */
    private boolean isConsequence(Sentence s, Token teller) {
        return teller.tag().equals("VBG")
                && teller.isLabel("advcl")
                && s.head(teller)
                        .filter(deed -> deed.index() < teller.index() && !harms.isHarm(deed))
                        .isPresent();
    }

    /** "More than 20 were killed or wounded": how many of either is not said. */
    private boolean isOneOrOther(Sentence s, Token teller) {
        Token first = teller.label().equals("conj") ? s.head(teller).orElse(teller) : teller;
        return s.child(first, "cc").filter(or -> or.isLemma("or")).isPresent()
                && s.children(first, "conj").stream().anyMatch(harms::isHarm)
                && harms.isHarm(first);
    }

    private TollMention withSharer(SentenceWords words, TollMention toll, Phrase sharer) {
        Phrase all = SharedCount.together(toll.victims().orElseThrow(), sharer);
        VictimClass side = SharedCount.together(toll.victimClass(), people.classOf(words, sharer));
        return toll.ofAll(all, side, words.sentence().span(all.from(), all.to()));
    }

    /** The numeral of "four men were shot, one fatally". */
    private Optional<Token> fatally(Sentence s, Token victim) {
        return s.children(victim, "appos", "conj").stream()
                .filter(t -> t.tag().equals("CD")
                        && s.children(t).stream()
                                .anyMatch(how -> how.index() > t.index()
                                        && lists.value("fatal", how).isPresent()))
                .findFirst();
    }

    /** The dead are taken off those hit. */
    private void split(SentenceWords words, Token teller, Phrase hit, Quantity all, Token dead, List<Told> found) {
        int killed = people.counted(words, dead).flatMap(Quantity::best).orElse(1);
        Token head = hit.headToken();
        found.add(told(words, teller, Harm.KILLED, Optional.empty(), Quantity.exactly(killed), dead));
        Quantity rest =
                all.best().isPresent() && all.equals(Quantity.exactly(all.best().get()))
                        ? Quantity.exactly(Math.max(0, all.best().get() - killed))
                        : all;
        found.add(told(words, teller, Harm.WOUNDED, Optional.of(hit), rest, head));
    }

    /** "the number of people killed rose to 14": the people are counted by the number. */
    private boolean isOfNumber(Sentence s, Token noun) {
        return noun.label().equals("pobj")
                && s.head(noun)
                        .flatMap(s::head)
                        .flatMap(number -> numbers.counted(s, number))
                        .filter(counted -> counted == noun)
                        .isPresent();
    }

    /**
     * "12 people, including three soldiers": a part is told for itself where its side is in arms and the whole's is not said; "seven
     * civilians, three of them children" are seven and not ten.
     */
    private void parts(SentenceWords words, Told whole, Token head, List<Told> found) {
        Sentence s = words.sentence();
        for (Token part : PartsOfVictims.included(s, head)) {
            Optional<Quantity> quantity = people.counted(words, part);
            if (quantity.isEmpty() || !people.isPeople(words, part)) {
                continue;
            }
            Phrase phrase = Syntax.nounPhrase(s, part);
            VictimClass side = people.classOf(words, phrase);
            boolean inArms = side == VictimClass.STATE_FORCES || side == VictimClass.FIGHTERS;
            if (inArms && whole.toll().victimClass() == VictimClass.UNKNOWN) {
                Told told = told(words, whole.teller(), whole.toll().harm(), Optional.of(phrase), quantity.get(), part);
                found.add(new Told(whole.teller(), told.toll().asPart()));
            }
        }
    }

    private Told told(
            SentenceWords words, Token teller, Harm harm, Optional<Phrase> victims, Quantity quantity, Token counted) {
        Sentence s = words.sentence();
        int from =
                victims.map(Phrase::from).orElse(Math.min(HarmedPeople.leftmostNumeral(s, counted), counted.index()));
        int to = victims.map(Phrase::to).orElse(counted.index() + 1);
        while (from > 0
                && s.token(from - 1).isLabel("qmod", "advmod")
                && s.token(from - 1).head() >= from
                && s.token(from - 1).head() < to) {
            from--;
        }
        Span span = s.span(from, to);
        String text = new Phrase(s, Math.min(Math.max(counted.index(), from), to - 1), from, to).toString();
        return new Told(
                teller,
                new TollMention(
                        harm,
                        victims,
                        victims.map(v -> people.classOf(words, v)).orElse(VictimClass.UNKNOWN),
                        quantity,
                        text,
                        summed.isSummed(s, teller),
                        includesAttackers(words, counted),
                        false,
                        false,
                        span));
    }

    private static boolean includesAttackers(SentenceWords words, Token counted) {
        return PartsOfVictims.included(words.sentence(), counted).stream()
                .anyMatch(t -> words.classes(t).contains("attackers")
                        || words.classes(t).contains("fighters"));
    }
}
