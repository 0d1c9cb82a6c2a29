package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Name;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Who does what to whom beneath the surface of a sentence: the subject and object of a verb's meaning through passives, relative
 * clauses, participles, control and shared arguments.
 */
final class Syntax {
    private static final Set<String> OBJECT_CONTROL =
            Table.load("en/event/object-control-verbs.tsv").firstColumn();

    private static final Set<String> INTRANSITIVE =
            Table.load("en/event/intransitive-verbs.tsv").firstColumn();

    /** How far up a chain of verbs a shared subject is looked for. */
    private static final int DEEPEST = 6;

    private Syntax() {}

    /** Whether what stands as subject is what the verb was done to. */
    static boolean isPassive(Sentence s, Token verb) {
        if (s.child(verb, "auxpass", "nsubjpass", "csubjpass").isPresent()
                || s.child(verb, "agent").isPresent() && !INTRANSITIVE.contains(verb.lemma())) {
            return true;
        }
        if (isFoundSo(s, verb)) {
            return true;
        }
        if (!verb.tag().equals("VBN") || s.child(verb, "aux").isPresent() || INTRANSITIVE.contains(verb.lemma())) {
            return false;
        }
        if (s.child(verb, "nsubj")
                .isPresent()) { // "and 30 wounded", "with two policemen hurt", a headline's "2 hurt in raid"
            return verb.isLabel("conj", "advcl", "pcomp", "dep", "ccomp", "root")
                    && s.child(verb, "dobj").isEmpty();
        }
        return switch (verb.label()) {
            case "acl", "nmod", "advcl", "oprd", "acomp", "amod", "relcl", "root", "ccomp" -> true;
            case "conj" -> {
                Optional<Token> first = s.head(verb);
                yield first.isPresent() && (!first.get().isVerb() || isPassive(s, first.get()));
            }
            case "xcomp", "dep" -> true;
            default -> false;
        };
    }

    /** "found two men shot to death": it was done to the two men. */
    private static boolean isFoundSo(Sentence s, Token verb) {
        return verb.isLabel("ccomp")
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && s.head(verb).filter(find -> find.isLemma("find")).isPresent()
                && s.child(verb, "nsubj").isPresent()
                && s.child(verb, "dobj", "aux", "mark").isEmpty();
    }

    /** Those who do what a verb says, as heads of their phrases. */
    static List<Token> subjects(Sentence s, Token verb) {
        return subjects(s, verb, 0);
    }

    private static List<Token> subjects(Sentence s, Token verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (!verb.isVerb()) {
            return ofAdjective(s, verb, depth);
        }
        if (isPassive(s, verb)) {
            return s.child(verb, "agent")
                    .flatMap(by -> s.child(by, "pobj"))
                    .map(doer -> joined(s, doer))
                    .orElse(List.of());
        }
        return surfaceSubjects(s, verb, depth);
    }

    /** Those whom an adjective is said of: "the group responsible", "the group is responsible". */
    private static List<Token> ofAdjective(Sentence s, Token adjective, int depth) {
        Optional<Token> head = s.head(adjective);
        if (head.isEmpty()) {
            return List.of();
        }
        return head.get().isVerb() ? surfaceSubjects(s, head.get(), depth + 1) : joined(s, head.get());
    }

    /** Those who stand as the subject of a verb, whether they do or suffer it. */
    private static List<Token> surfaceSubjects(Sentence s, Token verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        Optional<Token> own = lastSubject(s, verb);
        if (own.isPresent()) {
            return joined(s, antecedent(s, verb, own.get()));
        }
        Optional<Token> governor = s.head(verb);
        if (governor.isEmpty()) {
            return List.of();
        }
        Token head = governor.get();
        return switch (verb.label()) {
            case "conj" -> head.isVerb() ? surfaceSubjects(s, head, depth + 1) : List.of();
            case "xcomp", "advcl", "dep" -> head.isVerb() ? controller(s, head, verb, depth) : List.of();
            case "ccomp" -> head.isVerb() && isInfinitive(s, verb) ? controller(s, head, verb, depth) : List.of();
            case "oprd" -> ofResult(s, head, depth);
            case "acl", "relcl" -> ofNoun(s, head, verb, depth);
            case "nmod" -> isPassive(s, verb) || verb.tag().equals("VBG") ? List.of(head) : List.of();
            case "pcomp" ->
                s.head(head)
                        .map(over -> ofPreposition(s, head, over, verb, depth))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    /** "claimed in a video to have killed nine". */
    private static boolean isInfinitive(Sentence s, Token verb) {
        return s.children(verb, "aux").stream().anyMatch(to -> to.tag().equals("TO"));
    }

    /** The subject of a verb; where the parser hung two on it, the nearer: the other is the object of the verb before. */
    private static Optional<Token> lastSubject(Sentence s, Token verb) {
        return s.children(verb, "nsubj", "nsubjpass").stream()
                .filter(subject -> subject.index() < verb.index())
                .reduce((far, near) -> near)
                .or(() -> s.child(verb, "nsubj", "nsubjpass"))
                .or(() -> swallowedSubject(s, verb))
                .or(() -> countedSubject(s, verb));
    }

    /** "Around 100 teachers marched": what bounds the number is read as a preposition that leads to the subject. */
    private static Optional<Token> countedSubject(Sentence s, Token verb) {
        for (Token prep : s.children(verb, "prep")) {
            Optional<Token> noun = s.child(prep, "pobj").filter(n -> n.index() < verb.index());
            boolean isNumber = prep.isLemma("around", "about", "over", "under", "between", "up")
                    && prep.index() + 1 < s.size()
                    && s.token(prep.index() + 1).tag().equals("CD");
            if (isNumber && noun.filter(n -> s.subtreeTo(n) == verb.index()).isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** "In the north, rebels hit a base": the parser can take the subject for an apposition to what stands before it. */
    private static Optional<Token> swallowedSubject(Sentence s, Token verb) {
        if (!verb.isFinite() || !verb.isLabel("root", "ccomp")) {
            return Optional.empty();
        }
        for (Token prep : s.children(verb, "prep")) {
            Optional<Token> noun = s.child(prep, "pobj").filter(n -> n.index() < verb.index());
            Optional<Token> swallowed = noun.flatMap(n -> s.child(n, "appos"))
                    .filter(n -> s.subtreeTo(n) == verb.index()
                            && s.subtreeFrom(n) > 0
                            && s.token(s.subtreeFrom(n) - 1).form().equals(","));
            if (swallowed.isPresent()) {
                return swallowed;
            }
        }
        return Optional.empty();
    }

    /** "shot dead seven men, and twenty were wounded": the parser can hang the seven on the second verb as a second subject. */
    private static Optional<Token> strayObject(Sentence s, Token verb) {
        for (Token next : s.children(verb, "conj")) {
            List<Token> subjects = s.children(next, "nsubj", "nsubjpass").stream()
                    .filter(subject -> subject.index() < next.index())
                    .toList();
            boolean and = subjects.size() > 1
                    && s.children(verb, "cc").stream()
                            .anyMatch(cc -> cc.index() > subjects.get(0).index()
                                    && cc.index() < subjects.get(1).index());
            if (and && subjects.get(0).index() > verb.index()) {
                return Optional.of(subjects.get(0));
            }
        }
        return Optional.empty();
    }

    private static List<Token> controller(Sentence s, Token head, Token verb, int depth) {
        if (!verb.label().equals("advcl") && OBJECT_CONTROL.contains(head.lemma())) {
            List<Token> objects = objects(s, head, depth + 1);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return surfaceSubjects(s, head, depth + 1);
    }

    /** "left five people injured", "they were left injured". */
    private static List<Token> ofResult(Sentence s, Token verb, int depth) {
        List<Token> objects = verb.isVerb() ? objects(s, verb, depth + 1) : List.of();
        return objects.isEmpty() ? surfaceSubjects(s, verb, depth + 1) : objects;
    }

    /** "gunmen riding motorcycles"; "people killed"; but of "a plan to bomb" nobody unless it has an owner. */
    private static List<Token> ofNoun(Sentence s, Token noun, Token verb, int depth) {
        return isInfinitive(s, verb) ? owner(s, noun, depth) : joined(s, noun);
    }

    private static List<Token> owner(Sentence s, Token noun, int depth) {
        Optional<Token> owner = s.child(noun, "poss");
        if (owner.isPresent()) {
            return joined(s, owner.get());
        }
        Optional<Token> verb = s.head(noun);
        boolean own = noun.label().equals("dobj")
                && verb.isPresent()
                && verb.get().isLemma("make", "have", "hatch", "claim", "take", "admit");
        return own ? subjects(s, verb.orElseThrow(), depth + 1) : List.of();
    }

    private static List<Token> ofPreposition(Sentence s, Token preposition, Token over, Token verb, int depth) {
        if (over.isVerb() && preposition.isLemma("for")) { // "criticised the rebels for shelling": they shelled
            List<Token> objects = objects(s, over, depth + 1);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        if (over.isVerb()) { // "residents spoke of shelling": they told of it
            return over.isLemma("speak", "talk", "complain", "hear") ? List.of() : controller(s, over, verb, depth);
        }
        return over.isNoun() ? owner(s, over, depth) : List.of();
    }

    /** What or whom a verb is done to. */
    static List<Token> objects(Sentence s, Token verb) {
        return objects(s, verb, 0);
    }

    private static List<Token> objects(Sentence s, Token verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (isPassive(s, verb)) {
            return surfaceSubjects(s, verb, depth);
        }
        List<Token> found = new ArrayList<>(2);
        for (Token object : s.children(verb, "dobj")) {
            if (!isPlaceBeside(s, verb, object)) {
                found.addAll(joined(s, held(s, antecedent(s, verb, object))));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        Optional<Token> stray = strayObject(s, verb);
        if (stray.isPresent()) {
            return joined(s, stray.get());
        }
        Optional<Token> counted = countedObject(s, verb);
        if (counted.isPresent()) {
            return joined(s, counted.get());
        }
        if (verb.label().equals("relcl")) {
            Optional<Token> subject = s.child(verb, "nsubj");
            Optional<Token> noun = s.head(verb);
            if (subject.isPresent() && !isRelative(subject.get()) && noun.isPresent()) {
                return List.of(noun.get());
            }
        }
        for (Token next : s.children(verb, "conj")) {
            if (next.isVerb() && next.index() - verb.index() <= 2 && !isPassive(s, next)) {
                return objects(s, next, depth + 1);
            }
        }
        return List.of();
    }

    /** "demonstrated outside parliament": the parser can take the preposition for a word of the noun. */
    private static boolean isPlaceBeside(Sentence s, Token verb, Token object) {
        return s.children(object, "nmod", "amod").stream()
                .anyMatch(word ->
                        word.index() == verb.index() + 1 && word.isLemma("outside", "inside", "near", "opposite"));
    }

    /** "killed up to 40 soldiers", "killed between 20 and 30": what bounds the number is read as a preposition. */
    private static Optional<Token> countedObject(Sentence s, Token verb) {
        for (Token prep : s.children(verb, "prep")) {
            boolean bounds = prep.isLemma("between", "to", "over", "under", "around", "about", "above")
                    && prep.index() - verb.index() <= 2;
            Optional<Token> noun = s.child(prep, "pobj");
            if (bounds && noun.isPresent()) {
                boolean number = noun.get().tag().equals("CD")
                        || s.children(noun.get(), "nmod").stream()
                                .anyMatch(n -> n.tag().equals("CD"));
                boolean dated = s.nameAt(noun.get().index()).map(Name::isOfTime).orElse(false);
                if (number && !dated) {
                    return noun;
                }
            }
        }
        return Optional.empty();
    }

    /** "took guests hostage" comes as one noun phrase: those held are its first noun. */
    private static Token held(Sentence s, Token object) {
        if (!object.isLemma("hostage", "captive", "prisoner") || object.tag().equals("NNS")) {
            return object;
        }
        return s.children(object, "compound", "nmod").stream()
                .filter(Token::isNoun)
                .findFirst()
                .orElse(object);
    }

    static boolean isRelative(Token token) {
        return token.tag().startsWith("W")
                || token.isLemma("that") && !token.label().equals("mark");
    }

    /** What a relative pronoun stands for. */
    private static Token antecedent(Sentence s, Token verb, Token pronoun) {
        if (!isRelative(pronoun)) {
            return pronoun;
        }
        Token clause = verb;
        for (int i = 0; i < DEEPEST && !clause.label().equals("relcl"); i++) {
            Optional<Token> up = s.head(clause);
            if (up.isEmpty() || !up.get().isVerb()) {
                return pronoun;
            }
            clause = up.get();
        }
        return s.head(clause).orElse(pronoun);
    }

    /** A noun and those joined to it by "and": each conjunct hangs on the one before. */
    static List<Token> joined(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>(2);
        Token last = noun;
        found.add(last);
        for (int i = 0; i < s.size(); i++) {
            Optional<Token> next =
                    s.children(last, "conj").stream().filter(t -> !t.isVerb()).findFirst();
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
            found.add(last);
        }
        return found;
    }

    /** What the prepositions of a word with a lemma lead to. */
    static List<Token> prepositional(Sentence s, Token head, String preposition) {
        List<Token> found = new ArrayList<>(2);
        for (Token prep : s.children(head, "prep", "agent", "dative")) {
            if (!prep.isLemma(preposition)) {
                continue;
            }
            Token last = prep;
            Optional<Token> noun = s.child(prep, "pobj");
            if (noun.isEmpty()) { // "out of", "on to"
                Optional<Token> inner = s.child(prep, "prep");
                if (inner.isPresent()) {
                    last = inner.get();
                    noun = s.child(last, "pobj");
                }
            }
            noun.ifPresent(n -> found.addAll(joined(s, n)));
        }
        return found;
    }

    /** The noun phrase that a token heads, without what is joined to it, clauses and far modifiers. */
    static Phrase nounPhrase(Sentence s, Token head) {
        int from = head.index();
        int to = head.index() + 1;
        for (Token child : s.children(head)) {
            if (child.index() < head.index()
                    && child.isLabel("det", "predet", "nmod", "compound", "poss", "npadvmod", "neg", "num")) {
                from = Math.min(from, s.subtreeFrom(child));
            } else if (child.index() == to && child.label().equals("prep") && child.isLemma("of")) {
                Optional<Token> noun = s.child(child, "pobj");
                if (noun.isPresent()) {
                    to = Math.max(to, nounPhrase(s, noun.get()).to());
                }
            } else if (child.index() == to && child.label().equals("case")) {
                continue;
            }
        }
        return new Phrase(s, head.index(), from, to);
    }
}
