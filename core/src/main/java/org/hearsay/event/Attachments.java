package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Ranks the phrases of a sentence that can hold an event's date or place by how near they hang to its trigger in the tree: below it
 * first, then beside it, then above. What hangs on a verb of saying belongs to the saying.
 */
final class Attachments {
    /** From a name over "with" to the noun before it. */
    private static final int WITHIN_NOUN = 2;

    private static final int UP = 2;
    private static final int DOWN = 1;
    private static final int OTHER_EVENT = 4;
    private static final int OTHER_CLAUSE = 3;
    private static final int ASIDE = 4;
    private static final int FARTHEST = 24;

    private final Set<String> timeWords = Table.load("en/event/time-words.tsv").firstColumn();
    private final Set<String> sayings = Table.load("en/event/saying-verbs.tsv").firstColumn();
    private final Set<String> blaming = Table.load("en/event/blaming-verbs.tsv").firstColumn();
    private final Set<String> justice = Table.load("en/event/charge-words.tsv").group("justice");
    private final Set<String> aside =
            Table.load("en/event/aside-prepositions.tsv").firstColumn();
    private final Set<String> doneToPlaces =
            Table.load("en/place-object-verbs.tsv").firstColumn();
    private final TollNumbers counts = new TollNumbers(WordList.load("toll-words", false));
    private final FrontedPlace fronted = new FrontedPlace(sayings);
    private final SentFrom sentFrom = new SentFrom();
    private final CarePlaces care = new CarePlaces();
    private final Topics topics = new Topics();
    private final Set<String> locatives = Table.load("en/event/locatives.tsv").firstColumn();

    /** A token, how far it is from the trigger, whether it belongs to what the deed is about or answers, and whether its day is another's. */
    private record Reached(Token token, int cost, boolean isTopic, boolean isOfOtherTime) {}

    /**
     * The phrases of time and place, the nearest first.
     *
     * @param topics phrases of place within what the deed is about; a town among them may still be where it was
     */
    record Ranked(List<Phrase> times, List<Phrase> places, List<Phrase> topics) {}

    /**
     * The phrases around a trigger.
     *
     * @param isForCause whether the deed is for or against something, as a protest is: what that is about is not where it was
     */
    Ranked rank(
            SentenceWords words,
            List<Token> trigger,
            Set<Integer> otherTriggers,
            Set<Integer> doers,
            boolean isForCause) {
        Sentence s = words.sentence();
        List<Phrase> times = new ArrayList<>(2);
        List<Phrase> places = new ArrayList<>(2);
        List<Phrase> homes = new ArrayList<>(0);
        List<Phrase> about = new ArrayList<>(0);
        for (Reached reached : reach(words, trigger, otherTriggers, isForCause)) {
            Token token = reached.token();
            if (isTime(s, token)) {
                if (!reached.isOfOtherTime()) {
                    times.add(Phrase.tree(s, token));
                }
            } else if (isPlace(words, token)
                    && !doers.contains(token.index())
                    && !isObjectOfOther(s, token, trigger)
                    && !care.isOfCare(s, token, trigger)
                    && !sentFrom.is(s, token)
                    && !sentFrom.isFledTo(s, token, trigger)
                    && !sentFrom.isBroughtTo(s, token, trigger)
                    && !Topics.isOfWarLongAgo(s, token)) {
                if (reached.isTopic()) {
                    if (Topics.isThere(s, token)) {
                        about.add(phrase(s, token));
                    }
                    continue;
                }
                switch (origin(words, token)) {
                    case "from", "to" -> {}
                    case "of" -> homes.add(phrase(s, token));
                    default -> {
                        boolean isFallback = isOfDoers(s, token, doers) || Topics.isOfTeller(s, token);
                        (isFallback ? homes : places).add(phrase(s, token));
                    }
                }
            }
        }
        places.addAll(homes);
        if (places.isEmpty()) {
            fronted.before(s, trigger.get(0)).map(place -> phrase(s, place)).ifPresent(places::add);
        }
        return new Ranked(List.copyOf(times), List.copyOf(places), List.copyOf(about));
    }

    /** "recognised Orbo as the capital", "closed its border with Orbo": what some other verb is done to. */
    private boolean isObjectOfOther(Sentence s, Token name, List<Token> trigger) {
        Token at = name;
        for (int steps = 0; steps < WITHIN_NOUN && at.isLabel("pobj", "prep") && isOfNoun(s, at); steps++) {
            at = s.head(at).orElseThrow();
        }
        return at.label().equals("dobj")
                && !trigger.contains(at)
                && s.head(at)
                        .filter(verb ->
                                verb.isVerb() && !trigger.contains(verb) && !doneToPlaces.contains(verb.lemma()))
                        .isPresent();
    }

    /** A noun behind a preposition, or the preposition "with" behind a noun: "the border with Orbo". */
    private static boolean isOfNoun(Sentence s, Token word) {
        return word.label().equals("pobj")
                ? s.head(word).filter(with -> with.isLemma("with")).isPresent()
                : s.head(word).filter(Token::isNoun).isPresent();
    }

    /** "planes of Orbo and Tarn patrolled the zone": whose they are, for want of anything better where they were. */
    private static boolean isOfDoers(Sentence s, Token name, Set<Integer> doers) {
        Token first = name;
        while (first.label().equals("conj") && s.head(first).isPresent()) {
            first = s.head(first).orElseThrow();
        }
        Optional<Token> of = s.head(first).filter(prep -> prep.isLemma("of"));
        boolean isDoer = doers.contains(first.index());
        return first.label().equals("pobj")
                && of.filter(prep -> isDoer || doers.contains(prep.head())).isPresent();
    }

    private static Phrase phrase(Sentence s, Token token) {
        return Syntax.nounPhrase(s, token);
    }

    /** All tokens by their cost from the trigger's words; those behind a verb of saying are left out. */
    private List<Reached> reach(
            SentenceWords words, List<Token> trigger, Set<Integer> otherTriggers, boolean isForCause) {
        Sentence s = words.sentence();
        List<Reached> reached = new ArrayList<>(s.size());
        Set<Integer> seen = new HashSet<>();
        PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingInt(Reached::cost)
                .thenComparingInt(r -> r.token().index()));
        trigger.forEach(word -> queue.add(new Reached(word, 0, false, false)));
        while (!queue.isEmpty()) {
            Reached next = queue.remove();
            Token token = next.token();
            if (next.cost() > FARTHEST || !seen.add(token.index())) {
                continue;
            }
            reached.add(next);
            boolean saying = isSaying(token) && s.child(token, "ccomp").isPresent();
            boolean blaming = isBlamingFor(s, token, trigger);
            for (Token child : s.children(token)) {
                boolean ofSaying = child.isLabel("prep", "npadvmod", "advmod")
                        && (saying || blaming && child.index() < trigger.get(0).index() && leadsToTime(s, child));
                if (ofSaying
                        || ToldBeside.isOfApposition(token, child, trigger)
                        || OwnTime.isOfClaim(s, token, child) && leadsToTime(s, child)
                        || blaming && ToldBeside.isOfficeThatBlames(words, child)
                        || ToldBeside.isAside(s, token, child)
                        || ToldBeside.isDayOfBlame(s, token, child) && leadsToTime(s, child)
                        || PartsOfVictims.isPart(s, child)
                        || OtherTime.isApart(s, child, trigger.get(0))
                        || OtherTime.isMeasure(s, child)
                        || OtherTime.isDeadline(s, child) && leadsToTime(s, child)
                        || ToldBeside.isOfOtherDeed(s, token, child, otherTriggers)
                        || ToldOfPlace.isOfBefore(s, child, trigger.get(0))
                        || ToldOfPlace.isOfSort(s, token, child)) {
                    continue;
                }
                boolean isTopic = next.isTopic() || topics.leadsAway(s, child, isForCause);
                int cost = isMeans(words, token, child) ? 0 : downCost(token, child, otherTriggers);
                boolean isOfOtherTime = next.isOfOtherTime() || OwnTime.isBelow(s, token, child, trigger);
                queue.add(new Reached(child, next.cost() + DOWN + cost, isTopic, isOfOtherTime));
            }
            s.head(token).filter(up -> !OwnTime.isOccasion(s, token, trigger)).ifPresent(up -> {
                boolean argument = token.isLabel("dobj", "nsubj", "nsubjpass", "prep", "pobj", "agent", "conj")
                        && !OwnTime.isSpeakerToldOf(s, token, trigger.get(0));
                if ((!isSaying(up) || argument && !isClause(s, token)) && !OwnTime.isContrast(s, token, up)) {
                    boolean isOfOtherTime = next.isOfOtherTime()
                            || counts.isChanged(token, up)
                            || OwnTime.isEnded(token, up)
                            || justice.contains(up.lemma()) && OwnTime.isAfterDeed(s, token)
                            || trigger.contains(token) && token.isNoun() && OtherTime.isOfOtherDay(s, token);
                    int clause = token.isLabel("relcl", "advcl", "acl") ? 1 : 0;
                    queue.add(new Reached(
                            up,
                            next.cost() + UP + clause + otherEvent(up, otherTriggers),
                            next.isTopic(),
                            isOfOtherTime));
                }
            });
        }
        return reached;
    }

    /** Whether a preposition leads to a clause: "after the group claimed". */
    private static boolean isClause(Sentence s, Token token) {
        return token.label().equals("prep") && s.child(token, "pcomp").isPresent();
    }

    /** "killed nine men with a bomb in Orbo": what it was done with is no aside and no other deed. */
    private static boolean isMeans(SentenceWords words, Token token, Token child) {
        Sentence s = words.sentence();
        return isWith(token) && words.hasWeapon(child)
                || isWith(child)
                        && s.child(child, "pobj").filter(words::hasWeapon).isPresent();
    }

    private static boolean isWith(Token preposition) {
        return preposition.isLemma("with", "using") && preposition.isLabel("prep", "acl", "advcl");
    }

    private int downCost(Token from, Token child, Set<Integer> otherTriggers) {
        int cost = otherEvent(child, otherTriggers);
        if (child.isLabel("relcl", "advcl", "ccomp", "acl", "parataxis")
                || child.label().equals("conj") && child.isVerb()) {
            cost += OTHER_CLAUSE;
        }
        if (child.isLabel("prep", "agent") && aside.contains(child.lemma())) {
            cost += ASIDE;
        }
        return child.index() < from.index() && child.label().equals("nsubj") ? cost + 1 : cost;
    }

    private static int otherEvent(Token token, Set<Integer> otherTriggers) {
        return otherTriggers.contains(token.index()) ? OTHER_EVENT : 0;
    }

    /** "accused them on Monday of the raid", "charged on Monday in the killing": a day named before the trigger is the day of the accusing. */
    private boolean isBlamingFor(Sentence s, Token verb, List<Token> trigger) {
        return verb.isVerb()
                && !trigger.contains(verb)
                && (blaming.contains(verb.lemma()) && trigger.stream().anyMatch(word -> s.isWithin(word, verb))
                        || justice.contains(verb.lemma()) && isOver(s, verb, trigger));
    }

    /** "charged in the killing", "arrested for the raid", not "arrested on Friday after the raid": that may have been the same day. */
    private static boolean isOver(Sentence s, Token verb, List<Token> trigger) {
        return s.children(verb, "prep").stream()
                .filter(over -> over.isLemma("in", "with", "for", "of", "on", "over", "to"))
                .anyMatch(over -> trigger.stream().anyMatch(word -> s.isWithin(word, over)));
    }

    private boolean leadsToTime(Sentence s, Token child) {
        return isTime(s, child)
                || s.child(child, "pobj").filter(noun -> isTime(s, noun)).isPresent();
    }

    private boolean isSaying(Token verb) {
        return sayings.contains(verb.lemma());
    }

    private boolean isTime(Sentence s, Token token) {
        if (Age.isUnit(s, token)) {
            return false;
        }
        if (s.nameAt(token.index())
                .map(n -> n.isOfTime() && isLast(s, token, n.from(), n.to()))
                .orElse(false)) {
            return true;
        }
        return timeWords.contains(token.lemma())
                        && token.isLabel("pobj", "npadvmod", "advmod", "poss", "nmod", "compound", "tmod")
                || token.form().length() == 4
                        && token.tag().equals("CD")
                        && token.label().equals("pobj")
                        && (token.form().startsWith("19") || token.form().startsWith("20"));
    }

    /** Whether a token is the one of a name on which the others hang. */
    private static boolean isLast(Sentence s, Token token, int from, int to) {
        return token.head() < from || token.head() >= to;
    }

    private boolean isPlace(SentenceWords words, Token token) {
        Sentence s = words.sentence();
        if (!token.isNoun() && !s.nameAt(token.index()).isPresent()) {
            return false;
        }
        boolean named = s.nameAt(token.index())
                .map(n -> (n.type() == NameType.GPE || n.type() == NameType.LOC || n.type() == NameType.FAC)
                        && isLast(s, token, n.from(), n.to()))
                .orElse(false);
        if (named || token.isProperNoun() && !isOtherName(words, token)) {
            return !isOfPeople(words, token) && !isPartOfAdjective(s, token);
        }
        boolean located = token.label().equals("pobj")
                && s.head(token)
                        .map(p -> locatives.contains(p.lemma().toLowerCase(Locale.ROOT)))
                        .orElse(false);
        return located && words.isOf(token, "@place");
    }

    /** "the Orbo-based group". */
    private static boolean isPartOfAdjective(Sentence s, Token name) {
        return name.index() + 2 < s.size()
                && s.token(name.index() + 1).form().equals("-")
                && s.token(name.index() + 2)
                        .isLemma("base", "based", "led", "lead", "back", "backed", "born", "bear", "fund", "funded");
    }

    /**
     * The preposition of where somebody comes from or went: "a driver from Orbo", "those who fled to Orbo" tell nothing of the deed, "Ann Bell, 18, of Orbo" a little, for
     * want of anything better; empty when the place is no origin.
     */
    private static String origin(SentenceWords words, Token name) {
        Sentence s = words.sentence();
        Optional<Token> preposition =
                s.head(name).filter(prep -> name.label().equals("pobj") && prep.isLemma("from", "of", "to"));
        if (preposition.filter(prep -> isOfFeeling(s, prep)).isPresent() || isCalledOn(s, name)) {
            return "to";
        }
        if (preposition.filter(prep -> prep.isLemma("to")).isPresent()) {
            return preposition
                    .flatMap(s::head)
                    .filter(verb -> verb.isLabel("relcl", "acl")
                            && verb.isLemma(
                                    "flee", "escape", "travel", "go", "come", "move", "lead", "link", "connect"))
                    .map(verb -> "to")
                    .orElse("");
        }
        Optional<Token> governor =
                s.head(name).filter(prep -> name.label().equals("pobj")).flatMap(s::head);
        return preposition
                .flatMap(s::head)
                .filter(noun -> !noun.isVerb() && (words.isOf(noun, "@person") || noun.isLemma("year", "old")))
                .map(noun -> preposition.orElseThrow().lemma())
                .orElseGet(() -> governor.filter(home ->
                                (home.isProperNoun() || words.isOf(home, "@settlement")) && home.index() < name.index())
                        .map(home -> origin(words, home))
                        .orElse("")); // "Ann Bell of Orbo near Tarn", "a man from a village in Orbo"
    }

    /** "called on Norway and Orbo to act": who was to act, and not where. */
    private static boolean isCalledOn(Sentence s, Token name) {
        Token first = NounPointers.firstOfList(s, name);
        return first.isLabel("pobj")
                && s.head(first)
                        .filter(on -> on.isLemma("on", "upon"))
                        .flatMap(s::head)
                        .filter(verb -> verb.isLemma("call", "prevail", "rely", "depend", "count"))
                        .isPresent();
    }

    /** "men hostile to Orbo", "troops loyal to Orbo": how they feel towards it, and not where they were; but "a post close to Orbo". */
    private static boolean isOfFeeling(Sentence s, Token preposition) {
        return preposition.isLemma("to")
                && s.head(preposition)
                        .filter(how -> how.isLemma("hostile", "loyal", "opposed", "allied", "friendly", "faithful"))
                        .isPresent();
    }

    /** "US troops", "Syria's army": the name says whose they are, not where. */
    private static boolean isOfPeople(SentenceWords words, Token name) {
        return name.isLabel("compound", "nmod", "poss", "npadvmod")
                && words.sentence()
                        .head(name)
                        .map(noun -> words.isOf(noun, "@person") || noun.isLemma("lead", "back", "base"))
                        .orElse(false);
    }

    /** A name that is surely no place; the library takes many small towns for persons. */
    private static boolean isOtherName(SentenceWords words, Token token) {
        Sentence s = words.sentence();
        boolean inside = s.head(token)
                .map(p -> p.isLemma("in", "near", "outside", "around", "at"))
                .orElse(false);
        return s.nameAt(token.index())
                .map(n -> switch (n.type()) {
                    case DATE, TIME, NORP, MONEY, PERCENT, QUANTITY, CARDINAL, ORDINAL, EVENT, LAW -> true;
                    case PERSON, ORG ->
                        !inside
                                && !s.head(token)
                                        .filter(noun -> noun.isNoun() && words.isOf(noun, "@place"))
                                        .isPresent();
                    case GPE, LOC, FAC, PRODUCT, WORK_OF_ART, LANGUAGE -> false;
                })
                .orElse(false);
    }
}
