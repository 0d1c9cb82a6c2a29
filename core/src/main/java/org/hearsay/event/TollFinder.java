package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final WordList periods = WordList.load("periods", false);
    private final QuantityReader quantities;

    TollFinder(QuantityReader quantities) {
        this.quantities = quantities;
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
        found.removeIf(t ->
                t.toll().harm() == Harm.WOUNDED && killed.stream().anyMatch(k -> isSamePerson(k.toll(), t.toll())));
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
            }
        }
        return found;
    }

    /** "no casualties" is nobody killed and nobody hurt; any other number of casualties is left open. */
    private void casualties(SentenceWords words, Token noun, List<Told> found) {
        Optional<Quantity> quantity = counted(words, noun);
        if (quantity.isPresent() && quantity.get().equals(Quantity.exactly(0))) {
            found.add(told(words, noun, Harm.KILLED, Optional.empty(), quantity.get(), noun));
            found.add(told(words, noun, Harm.WOUNDED, Optional.empty(), quantity.get(), noun));
        }
    }

    private void read(SentenceWords words, Token token, Harm harm, String part, List<Told> found) {
        Sentence s = words.sentence();
        switch (part) {
            case "verb-object" -> victims(words, token, harm, Syntax.objects(s, token), found);
            case "verb-subject" -> victims(words, token, harm, subjects(s, token), found);
            case "noun-of" -> nounOf(words, token, harm, found);
            case "predicate" -> victims(words, token, harm, predicated(words, token), found);
            case "count" ->
                figure(s, token)
                        .flatMap(number ->
                                counted(words, number).map(q -> told(words, token, harm, Optional.empty(), q, number)))
                        .ifPresent(found::add);
            case "lives" -> {
                Optional<Token> verb = s.head(token).filter(v -> v.isLemma("claim", "lose", "cost", "take"));
                if (verb.isPresent() && token.label().equals("dobj")) {
                    victims(words, token, harm, List.of(token), found);
                }
            }
            default -> throw new IllegalStateException("unknown part of a harm: " + part);
        }
    }

    private static List<Token> subjects(Sentence s, Token verb) {
        return Syntax.subjects(s, verb);
    }

    /** "the death of 14 people", "20 deaths", "the murder of a judge". */
    private void nounOf(SentenceWords words, Token noun, Harm harm, List<Told> found) {
        Sentence s = words.sentence();
        List<Token> of = Syntax.prepositional(s, noun, "of");
        if (!of.isEmpty()) {
            victims(words, noun, harm, of, found);
            return;
        }
        Optional<Token> owner = s.child(noun, "poss").filter(o -> words.isOf(o, "@person"));
        if (owner.isPresent()) {
            victims(words, noun, harm, List.of(owner.get()), found);
        } else if (noun.tag().equals("NNS")
                && !noun.isLemma("shooting", "stabbing", "execution", "assassination", "massacre")) {
            counted(words, noun)
                    .filter(q -> noun.index() != words.sentence().subtreeFrom(noun))
                    .ifPresent(q -> found.add(told(words, noun, harm, Optional.empty(), q, noun)));
        }
    }

    /** "left 13 people dead", "two were dead", "13 dead", "a dead soldier". */
    private static List<Token> predicated(SentenceWords words, Token adjective) {
        Sentence s = words.sentence();
        Optional<Token> head = s.head(adjective);
        if (s.child(adjective, "nmod").map(n -> n.tag().equals("CD")).orElse(false)) {
            return List.of(adjective);
        }
        if (head.isEmpty()) {
            return List.of();
        }
        Token governor = head.get();
        return switch (adjective.label()) {
            case "oprd", "acomp", "xcomp", "dep" -> {
                if (governor.isLemma("shoot", "gun", "stab", "beat", "presume", "fear", "declare", "pronounce")) {
                    yield governor.isLemma("pronounce", "declare", "fear") ? Syntax.objects(s, governor) : List.of();
                }
                List<Token> objects = Syntax.objects(s, governor);
                yield objects.isEmpty() ? Syntax.subjects(s, governor) : objects;
            }
            case "nmod" -> governor.isNoun() && words.isOf(governor, "@person") ? List.of(governor) : List.of();
            case "appos", "conj" -> List.of();
            default -> governor.tag().equals("CD") ? List.of(governor) : List.of();
        };
    }

    /** "the death toll rose to 15", "a toll of 20", "put the toll at nine". */
    private static Optional<Token> figure(Sentence s, Token toll) {
        List<Token> places = new ArrayList<>(Syntax.prepositional(s, toll, "of"));
        Optional<Token> verb = s.head(toll).filter(Token::isVerb);
        if (verb.isPresent()) {
            for (String preposition : List.of("to", "at", "above", "past")) {
                places.addAll(Syntax.prepositional(s, verb.get(), preposition));
            }
            places.addAll(s.children(verb.get(), "attr", "dobj"));
        }
        places.removeIf(t -> t == toll);
        return places.stream()
                .filter(t -> t.tag().equals("CD") || !s.children(t, "nmod").isEmpty())
                .findFirst();
    }

    private void victims(SentenceWords words, Token teller, Harm harm, List<Token> victims, List<Told> found) {
        Sentence s = words.sentence();
        for (Token victim : victims) {
            if (!isPeople(words, victim)) {
                continue;
            }
            Optional<Quantity> quantity = counted(words, victim);
            if (quantity.isEmpty()) {
                continue;
            }
            Phrase phrase = Syntax.nounPhrase(s, victim);
            Optional<Token> dead = fatally(s, victim);
            if (dead.isPresent()) {
                split(words, teller, phrase, quantity.get(), dead.get(), found);
                continue;
            }
            found.add(told(words, teller, harm, Optional.of(phrase), quantity.get(), victim));
            parts(words, teller, harm, victim, found);
        }
    }

    /** The numeral of "four men were shot, one fatally". */
    private static Optional<Token> fatally(Sentence s, Token victim) {
        return s.children(victim, "appos", "conj").stream()
                .filter(t -> t.tag().equals("CD")
                        && t.index() + 1 < s.size()
                        && s.token(t.index() + 1).isLemma("fatally", "mortally"))
                .findFirst();
    }

    /** The dead are taken off those hit. */
    private void split(SentenceWords words, Token teller, Phrase hit, Quantity all, Token dead, List<Told> found) {
        int killed = counted(words, dead).flatMap(Quantity::best).orElse(1);
        Token head = hit.headToken();
        found.add(told(words, teller, Harm.KILLED, Optional.empty(), Quantity.exactly(killed), dead));
        Quantity rest =
                all.best().isPresent() && all.equals(Quantity.exactly(all.best().get()))
                        ? Quantity.exactly(Math.max(0, all.best().get() - killed))
                        : all;
        found.add(told(words, teller, Harm.WOUNDED, Optional.of(hit), rest, head));
    }

    /** "12 people, including three children". */
    private void parts(SentenceWords words, Token teller, Harm harm, Token whole, List<Told> found) {
        Sentence s = words.sentence();
        for (Token prep : s.children(whole, "prep", "acl")) {
            if (!prep.isLemma("include", "including", "among")) {
                continue;
            }
            Optional<Token> first = s.child(prep, "pobj", "dobj");
            if (first.isEmpty()) {
                continue;
            }
            for (Token part : Syntax.joined(s, first.get())) {
                Optional<Quantity> quantity = counted(words, part);
                if (quantity.isPresent()
                        && isPeople(words, part)
                        && !words.classes(part).contains("attackers")) {
                    Told told =
                            told(words, teller, harm, Optional.of(Syntax.nounPhrase(s, part)), quantity.get(), part);
                    found.add(new Told(teller, partial(told.toll())));
                }
            }
        }
    }

    private static TollMention partial(TollMention t) {
        return new TollMention(
                t.harm(),
                t.victims(),
                t.victimClass(),
                t.quantity(),
                t.text(),
                t.cumulative(),
                t.includesAttackers(),
                t.revised(),
                true,
                t.span());
    }

    private static boolean isPeople(SentenceWords words, Token token) {
        return words.isOf(token, "@person")
                || token.tag().equals("CD")
                || token.isProperNoun()
                || token.isLemma(
                        "other",
                        "another",
                        "number",
                        "score",
                        "dozen",
                        "group",
                        "life",
                        "none",
                        "one",
                        "hundred",
                        "thousand",
                        "total",
                        "rest",
                        "dead",
                        "injured",
                        "wounded")
                || token.tag().equals("DT") && !token.isLemma("that", "this", "which");
    }

    /** How many a noun counts: by its numeral, else one for a singular or a name, else some. */
    private Optional<Quantity> counted(SentenceWords words, Token noun) {
        Sentence s = words.sentence();
        Phrase phrase = Syntax.nounPhrase(s, noun);
        int from = Math.min(phrase.from(), leftmostNumeral(s, noun));
        Optional<Quantity> read = quantities.read(words, from, noun.index());
        if (read.isPresent()) {
            return read;
        }
        return switch (noun.tag()) {
            case "NN", "NNP" ->
                isBodyOfPeople(words, noun) ? Optional.of(Quantity.SOME) : Optional.of(Quantity.exactly(1));
            case "NNS", "NNPS" -> Optional.of(Quantity.SOME);
            case "PRP" ->
                noun.isLemma("he", "she", "him", "her", "i", "me")
                        ? Optional.of(Quantity.exactly(1))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isBodyOfPeople(SentenceWords words, Token noun) {
        Set<String> classes = words.classes(noun);
        return noun.isLemma(
                "family",
                "group",
                "crowd",
                "police",
                "army",
                "crew",
                "staff",
                "people",
                "number",
                "majority",
                "civilian population",
                "personnel",
                "population");
    }

    private static int leftmostNumeral(Sentence s, Token noun) {
        int left = noun.index();
        for (Token child : s.children(noun, "nmod", "det", "qmod", "advmod")) {
            left = Math.min(left, s.subtreeFrom(child));
        }
        return left;
    }

    private Told told(
            SentenceWords words, Token teller, Harm harm, Optional<Phrase> victims, Quantity quantity, Token counted) {
        Sentence s = words.sentence();
        int from = victims.map(Phrase::from).orElse(Math.min(leftmostNumeral(s, counted), counted.index()));
        int to = victims.map(Phrase::to).orElse(counted.index() + 1);
        while (from > 0
                && s.token(from - 1).isLabel("qmod", "advmod")
                && s.token(from - 1).head() >= from
                && s.token(from - 1).head() < to) {
            from--;
        }
        Span span = s.span(from, to);
        String text = new Phrase(s, Math.min(Math.max(counted.index(), from), to - 1), from, to).toString();
        boolean revised = s.head(teller)
                .map(v -> v.isLemma(
                        "rise", "climb", "increase", "jump", "revise", "grow", "raise", "soar", "reach", "update"))
                .orElse(false);
        return new Told(
                teller,
                new TollMention(
                        harm,
                        victims,
                        victims.map(v -> classOf(words, v)).orElse(VictimClass.UNKNOWN),
                        quantity,
                        text,
                        isCumulative(words, teller),
                        includesAttackers(words, counted),
                        revised,
                        false,
                        span));
    }

    private static boolean includesAttackers(SentenceWords words, Token counted) {
        Sentence s = words.sentence();
        for (Token prep : s.children(counted, "prep", "acl")) {
            if (prep.isLemma("include", "including", "among")) {
                Optional<Token> first = s.child(prep, "pobj", "dobj");
                if (first.isPresent()
                        && Syntax.joined(s, first.get()).stream()
                                .anyMatch(t -> words.classes(t).contains("attackers")
                                        || words.classes(t).contains("fighters"))) {
                    return true;
                }
            }
        }
        return false;
    }

    static VictimClass classOf(SentenceWords words, Phrase victims) {
        Sentence s = words.sentence();
        Token head = victims.headToken();
        Set<String> classes = words.classes(head);
        if (head.isLemma(
                        "number",
                        "dozen",
                        "score",
                        "hundred",
                        "thousand",
                        "group",
                        "total",
                        "body",
                        "member",
                        "couple",
                        "handful")
                || head.tag().equals("CD")) {
            List<Token> of = Syntax.prepositional(s, head, "of");
            if (!of.isEmpty()) {
                classes = words.classes(of.get(0));
            }
        }
        if (classes.contains("state-forces") || classes.contains("police")) {
            return VictimClass.STATE_FORCES;
        }
        if (classes.contains("attackers")) {
            return VictimClass.ATTACKERS;
        }
        if (classes.contains("fighters")) {
            return VictimClass.FIGHTERS;
        }
        if (classes.contains("civilians") || classes.contains("protesters") || classes.contains("officeholders")) {
            return VictimClass.CIVILIANS;
        }
        return VictimClass.UNKNOWN;
    }

    /** Whether the clause sums over a time or over many events: "since January", "the war has killed". */
    private boolean isCumulative(SentenceWords words, Token teller) {
        Sentence s = words.sentence();
        for (Token subject : Syntax.subjects(s, teller)) {
            if (periods.value("subject", subject).isPresent()
                    || periods.value("subject", subject.form().toLowerCase(Locale.ROOT))
                            .isPresent()) {
                return true;
            }
        }
        int from = s.subtreeFrom(teller);
        int to = s.subtreeTo(teller);
        for (int i = from; i < to; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int j = i; j < Math.min(to, i + 4); j++) {
                phrase.append(j == i ? "" : " ").append(s.token(j).form().toLowerCase(Locale.ROOT));
                if (periods.value("phrase", phrase.toString()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
