package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.codebook.Condition;
import org.hearsay.knowledge.codebook.Trigger;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds which words of a sentence tell an event of the codebook, the most exact type for each. */
final class TriggerFinder {
    /** Types whose participle before a noun says how it is and not what was done to it. */
    private static final Set<String> LASTING_STATES = Set.of("territory-taken", "displacement", "seizure-of-power");

    private static final int DEEPEST_MEASURE = 4;

    private final Codebook codebook;
    private final OtherVerbs otherVerbs;
    private final Set<String> armed = Table.load("en/event/fire-of-arms.tsv").firstColumn();
    private final Set<String> laden = Table.load("en/event/laden.tsv").firstColumn();
    private final Set<String> measures = Table.load("en/event/measures.tsv").firstColumn();

    TriggerFinder(Codebook codebook) {
        this.codebook = codebook;
        this.otherVerbs = new OtherVerbs(codebook);
    }

    /** Whether a sentence has any word that can head a trigger: a quick look before the work. */
    boolean mayTell(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (!candidates(sentence, token).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The triggers of a sentence in text order, no token in two of them. */
    List<Occurrence> find(SentenceWords words) {
        List<Occurrence> found = new ArrayList<>(2);
        for (Token token : words.sentence().tokens()) {
            for (Trigger trigger : candidates(words.sentence(), token)) {
                Optional<List<Token>> matched = trigger.verb()
                        ? WordMatcher.verb(words, token, trigger.words())
                        : WordMatcher.noun(words, token, trigger.words());
                if (matched.isPresent() && holds(words, token, trigger, matched.get())) {
                    found.add(new Occurrence(trigger, token, matched.get()));
                    break;
                }
            }
        }
        List<Token> told = new ArrayList<>(2);
        for (Occurrence occurrence : found) {
            told.addAll(means(words, occurrence));
        }
        found.removeIf(weaker -> told.contains(weaker.head())
                || found.stream()
                        .anyMatch(other -> other != weaker
                                && other.words().contains(weaker.head())
                                && other.words().size() > weaker.words().size()));
        return found;
    }

    /** The bomb that went off, was set off or was made safe: its noun tells no second event. */
    private static List<Token> means(SentenceWords words, Occurrence occurrence) {
        List<Token> found = new ArrayList<>(2);
        if (occurrence.trigger().verb()) {
            Syntax.objects(words.sentence(), occurrence.head()).stream()
                    .filter(words::hasWeapon)
                    .forEach(found::add);
            for (Condition condition : occurrence.trigger().conditions()) {
                if (!condition.except() && condition.part().equals("subject")) {
                    fillers(words, occurrence.head(), occurrence.trigger(), "subject", occurrence.words()).stream()
                            .filter(token -> words.isAny(token, condition.words()) && words.hasWeapon(token))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** "visited the wounded": people, and no deed. */
    private static boolean isPeople(Sentence sentence, Token token) {
        return token.tag().equals("VBN")
                && token.isLabel("dobj")
                && sentence.child(token, "det").isPresent();
    }

    private List<Trigger> candidates(Sentence sentence, Token token) {
        if (isMonth(sentence, token)) {
            return List.of();
        }
        if (token.isVerb() && !isNounInVerbsClothes(token)) {
            if (isPeople(sentence, token)) {
                return List.of();
            }
            return codebook.verbTriggers(token.lemma());
        }
        if (token.isNoun() || token.tag().equals("VBG")) {
            if (token.label().equals("compound")) {
                return List.of();
            }
            List<Trigger> byLemma = codebook.nounTriggers(token.lemma());
            if (!byLemma.isEmpty() && !token.tag().equals("VBG")) {
                return byLemma;
            }
            String form = token.form().toLowerCase(Locale.ROOT);
            List<Trigger> byForm = codebook.nounTriggers(form);
            return byForm.isEmpty() && form.indexOf('-') > 0 ? ofLastPart(token) : byForm;
        }
        return List.of();
    }

    /** "in March": nobody marched. */
    private static boolean isMonth(Sentence sentence, Token token) {
        return token.isProperNoun()
                && sentence.nameAt(token.index())
                        .filter(name -> name.type() == NameType.DATE)
                        .isPresent();
    }

    /** "counter-offensive" is one token: its triggers are those of its last part. */
    private List<Trigger> ofLastPart(Token token) {
        String lemma = token.lemma();
        return codebook.nounTriggers(lemma.substring(lemma.lastIndexOf('-') + 1));
    }

    /** "the shelling of the town" may carry a verb's tag. */
    private static boolean isNounInVerbsClothes(Token token) {
        return token.tag().equals("VBG") && token.isLabel("pobj", "dobj", "nsubj", "nsubjpass");
    }

    private boolean holds(SentenceWords words, Token head, Trigger trigger, List<Token> matched) {
        if (trigger.verb() && (isState(trigger, head) || otherVerbs.has(words, head, matched))) {
            return false;
        }
        for (Condition condition : trigger.conditions()) {
            boolean met = fillers(words, head, trigger, condition.part(), matched).stream()
                    .map(token -> measured(words, token))
                    .flatMap(token -> Stream.concat(Stream.of(token), load(words, token)))
                    .filter(token -> !condition.except() || !isFireOfArms(words, token))
                    .anyMatch(token -> words.isAny(token, condition.words()));
            if (met == condition.except()) {
                return false;
            }
        }
        return true;
    }

    /** "killed by army fire", "by sniper fire": no blaze. */
    private boolean isFireOfArms(SentenceWords words, Token fire) {
        return fire.isLemma("fire")
                && words.sentence().children(fire, "nmod", "compound", "poss", "amod").stream()
                        .anyMatch(whose -> armed.contains(whose.lemma())
                                || words.isOf(whose, "@norp")
                                || words.isOf(whose, "@state-forces")
                                || words.isOf(whose, "@police")
                                || words.isOf(whose, "@fighter")
                                || words.hasWeapon(whose));
    }

    /** "in occupied Orbo", "displaced families": how a place or people have been for long, not that it was done now. */
    private static boolean isState(Trigger trigger, Token head) {
        return head.isLabel("amod", "nmod") && LASTING_STATES.contains(trigger.type());
    }

    /** A filler, or what it measures: "kilograms of explosives", "tens of thousands of people", "four of the towns". */
    private Token measured(SentenceWords words, Token filler) {
        Token measure = filler;
        for (int i = 0; i < DEEPEST_MEASURE; i++) {
            Token here = measure;
            boolean measures = here.tag().equals("CD") || this.measures.stream().anyMatch(m -> words.is(here, m));
            Optional<Token> next = measures
                    ? Syntax.prepositional(words.sentence(), here, "of").stream()
                            .findFirst()
                    : Optional.empty();
            if (next.isEmpty()) {
                return here;
            }
            measure = next.get();
        }
        return measure;
    }

    /** "A motorcycle laden with explosives": what it carries. */
    private Stream<Token> load(SentenceWords words, Token vehicle) {
        Sentence s = words.sentence();
        return s.children(vehicle, "nmod", "amod", "acl").stream()
                .filter(how -> laden.contains(how.lemma()))
                .flatMap(how -> Syntax.prepositional(s, how, "with").stream());
    }

    private static List<Token> fillers(
            SentenceWords words, Token head, Trigger trigger, String part, List<Token> matched) {
        Sentence s = words.sentence();
        return switch (part) {
            case "subject" -> trigger.verb() ? doersOrMeans(s, head) : List.of();
            case "object" -> trigger.verb() ? objects(s, head) : Syntax.prepositional(s, head, "of");
            case "does" -> does(s, head);
            case "does-to" ->
                does(s, head).stream()
                        .flatMap(verb -> Syntax.objects(s, verb).stream())
                        .toList();
            case "target" -> {
                List<Token> found = new ArrayList<>(Syntax.objects(s, head));
                for (Token token : matched) {
                    for (Token prep : s.children(token, "prep")) {
                        found.addAll(Syntax.prepositional(s, token, prep.lemma()));
                    }
                }
                yield found;
            }
            case "modifiers" -> {
                List<Token> found = new ArrayList<>(s.children(head, "compound", "nmod", "poss"));
                Optional<Token> before = head.index() > 0 ? Optional.of(s.token(head.index() - 1)) : Optional.empty();
                before.ifPresent(found::add);
                yield found;
            }
            default -> {
                List<Token> found = new ArrayList<>(2);
                for (Token token : matched) {
                    found.addAll(Syntax.prepositional(s, token, part));
                    found.addAll(askedThrough(s, token, part));
                }
                if (found.isEmpty() && part.equals("with") && trigger.verb()) { // "charged students with batons"
                    Syntax.objects(s, head).forEach(object -> found.addAll(Syntax.prepositional(s, object, part)));
                }
                yield found;
            }
        };
    }

    /** What a noun is said to have done: "the strike killed nine", "hit a farm, killing nine", "nine were killed by the strike". */
    private static List<Token> does(Sentence s, Token noun) {
        Optional<Token> by = s.head(noun).filter(prep -> noun.isLabel("pobj") && prep.isLemma("by", "in"));
        Optional<Token> verb = noun.isLabel("nsubj")
                ? s.head(noun).filter(Token::isVerb)
                : by.flatMap(s::head).filter(done -> done.isVerb() && Syntax.isPassive(s, done));
        List<Token> found = new ArrayList<>(verb.stream().toList());
        verb.filter(active -> noun.isLabel("nsubj")).stream()
                .flatMap(active -> s.children(active, "conj", "advcl").stream())
                .filter(more -> more.isVerb()
                        && s.child(more, "nsubj", "nsubjpass", "mark").isEmpty())
                .forEach(found::add);
        return found;
    }

    /** "A demonstration of how they can strike": the word that asks in the clause behind a preposition. */
    private static List<Token> askedThrough(Sentence s, Token token, String preposition) {
        return s.children(token, "prep").stream()
                .filter(prep -> prep.isLemma(preposition))
                .flatMap(prep -> s.children(prep, "pcomp").stream())
                .flatMap(clause -> s.children(clause).stream())
                .filter(word -> word.tag().startsWith("W"))
                .toList();
    }

    /** What it is done to; a clause too ("demonstrated that …"). */
    private static List<Token> objects(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>(Syntax.objects(s, verb));
        s.children(verb, "ccomp").stream()
                .filter(clause -> !clause.tag().equals("VBG")
                        && s.child(clause, "nsubj", "nsubjpass", "csubj", "expl", "mark", "aux", "auxpass", "advmod")
                                .isPresent())
                .forEach(found::add);
        return found;
    }

    /** The subject of the meaning; for a passive also what "in" and "with" lead to ("killed in the crash"). */
    private static List<Token> doersOrMeans(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>(Syntax.subjects(s, verb));
        if (Syntax.isPassive(s, verb)) {
            found.addAll(Syntax.prepositional(s, verb, "in"));
            found.addAll(Syntax.prepositional(s, verb, "by"));
        }
        return found;
    }
}
