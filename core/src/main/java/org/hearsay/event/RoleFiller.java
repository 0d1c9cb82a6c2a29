package org.hearsay.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.EventMention.Responsible;
import org.hearsay.knowledge.codebook.Role;
import org.hearsay.knowledge.codebook.WordClasses;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ResponsibilityKind;

/** Fills the roles of an event by its frame and by the light verb over it. */
final class RoleFiller {
    private static final Set<String> STATES_ATTACK_BY = Set.of("air-strike", "shelling", "armed-clash");

    private final MachineOwners owners = new MachineOwners();

    void fill(SentenceWords words, Draft draft, Set<Integer> triggerHeads) {
        Sentence s = words.sentence();
        Occurrence occurrence = draft.occurrence;
        draft.otherHeads.addAll(triggerHeads);
        occurrence.words().forEach(word -> draft.otherHeads.remove(word.index()));
        Set<Integer> used = new HashSet<>();
        for (Role role : Role.values()) {
            for (String function : occurrence.trigger().frame().functions(role)) {
                List<Token> fillers = Functions.fillers(words, occurrence, function, draft.light);
                boolean filled = false;
                for (Token filler : fillers) {
                    if (used.contains(filler.index()) || draft.otherHeads.contains(filler.index())) {
                        continue;
                    }
                    if (accept(words, draft, role, function, filler)) {
                        used.add(filler.index());
                        filled = true;
                    }
                }
                if (filled && role != Role.WEAPON) {
                    break;
                }
            }
        }
        draft.light.ifPresent(use -> fromLightVerb(words, draft, use, used));
        draft.clauses.forEach(use -> fromLightVerb(words, draft, use, used));
        WeaponsTold.fill(words, draft);
    }

    private boolean accept(SentenceWords words, Draft draft, Role role, String function, Token filler) {
        Sentence s = words.sentence();
        return switch (role) {
            case TARGET -> {
                if (isTime(s, filler)
                        || isMeasure(filler)
                        || isNobody(s, filler)
                        || isBombItself(words, draft, filler)
                        || function.equals("on") && isRoad(filler)
                        || function.equals("possessive") && ownsAsDoerOrPlace(words, filler)) {
                    yield false;
                }
                whose(words, filler).forEach(hit -> draft.targets.add(Syntax.nounPhrase(s, hit)));
                yield true;
            }
            case PERPETRATOR -> {
                Optional<Token> owner = owners.of(words, filler);
                if (owner.isPresent()) {
                    draft.perpetrators.add(responsible(s, draft.occurrence.head(), owner.get()));
                    yield !words.weapons().containsKey(filler.index());
                }
                if (isTime(s, filler)
                        || words.weapons().containsKey(filler.index())
                        || isKilledWithoutKiller(s, draft, function)
                        || isConsequenceOfOther(s, draft, function)
                        || isSaidByNobody(s, draft.occurrence.head())
                        || !canAct(words, draft, function, filler)) {
                    yield false;
                }
                draft.perpetrators.add(responsible(s, draft.occurrence.head(), filler));
                yield true;
            }
            case WEAPON -> {
                if (words.weapons().containsKey(filler.index())) {
                    WeaponsTold.add(words, draft, filler.index());
                    yield true;
                }
                yield false;
            }
        };
    }

    /** "the bodies of A and B were riddled with bullets": A and B were hit. */
    private static List<Token> whose(SentenceWords words, Token noun) {
        if (noun.isLemma("body", "corpse")) {
            List<Token> people = Syntax.prepositional(words.sentence(), noun, "of").stream()
                    .filter(one -> one.isProperNoun() || words.isOf(one, "@person"))
                    .toList();
            return people.isEmpty() ? List.of(noun) : people;
        }
        return List.of(noun);
    }

    /** "The men killed on Monday were herders": who kills, kills somebody; without an object those named are the dead. */
    private static boolean isKilledWithoutKiller(Sentence s, Draft draft, String function) {
        Token verb = draft.occurrence.head();
        return function.equals("subject")
                && draft.occurrence.trigger().type().equals("killing")
                && verb.isLemma("kill", "wound", "injure", "murder", "maim")
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && Syntax.objects(s, verb).isEmpty();
    }

    /** "They showed proof that rebels had shot at the boat that sank off Orbo, killing nine": those who showed it killed nobody. */
    private static boolean isConsequenceOfOther(Sentence s, Draft draft, String function) {
        Token harm = draft.occurrence.head();
        Optional<Token> over =
                harm.tag().equals("VBG") && harm.label().equals("advcl") ? s.head(harm) : Optional.empty();
        return function.equals("subject")
                && over.filter(verb -> !draft.otherHeads.contains(verb.index())
                                && draft.otherHeads.stream()
                                        .anyMatch(deed -> deed > verb.index() && deed < harm.index()))
                        .isPresent();
    }

    /** "No group said it had carried out the raid": nobody says it, so nobody did it. */
    private static boolean isSaidByNobody(Sentence s, Token deed) {
        Token at = deed;
        for (int steps = 0; steps < s.size() && at.head() >= 0; steps++) {
            Token above = s.token(at.head());
            if (at.isLabel("ccomp")
                    && s.child(above, "nsubj").filter(who -> isNobody(s, who)).isPresent()) {
                return true;
            }
            at = above;
        }
        return false;
    }

    private static Responsible responsible(Sentence s, Token deed, Token doer) {
        return new Responsible(Syntax.nounPhrase(s, doer), ResponsibilityReader.read(s, deed, doer));
    }

    /** A subject or agent of any kind acts; a modifier, owner or "of" only when it is a person, a group or a state. */
    private static boolean canAct(SentenceWords words, Draft draft, String function, Token filler) {
        if (filler.isLemma("it", "that", "which", "what", "this", "there")) {
            return filler.isLemma("it") && function.equals("subject");
        }
        if (isLifeless(words, filler) || isNobody(words.sentence(), filler)) {
            return false;
        }
        return switch (function) {
            case "subject", "by", "between", "among" -> !isDeedOrEvent(filler);
            case "modifier" ->
                words.classes(filler).stream().anyMatch(c -> !c.equals("persons") && WordClasses.PEOPLE.contains(c))
                        || words.isOf(filler, "@org")
                        || words.isOf(filler, "@norp")
                        || isAcronym(words.sentence(), filler)
                        || isStateAttacking(words.sentence(), draft, filler);
            default ->
                words.isOf(filler, "@person")
                        || words.isOf(filler, "@org")
                        || words.isOf(filler, "@norp")
                        || filler.isProperNoun() && !isPlaceName(words.sentence(), filler)
                        || isStateAttacking(words.sentence(), draft, filler);
        };
    }

    /** "RSF shelling": a body that the library does not know by its letters; a place or a weapon has been ruled out. */
    private static boolean isAcronym(Sentence s, Token filler) {
        return filler.isNoun() && filler.form().matches("\\p{Lu}{3,6}") && !isPlaceName(s, filler);
    }

    /** "detonated the bomb": what it was done with, not to. */
    private static boolean isBombItself(SentenceWords words, Draft draft, Token filler) {
        return Bridges.BOMBINGS.contains(draft.occurrence.trigger().type()) && words.isExplosive(filler);
    }

    private static boolean isNobody(Sentence s, Token filler) {
        return filler.isLemma("nobody", "none")
                || s.child(filler, "det", "neg")
                        .map(d -> d.isLemma("no", "neither"))
                        .orElse(false);
    }

    /** Vehicles, goods and installations do nothing; a town, a mission or an embassy stands for its people. */
    private static boolean isLifeless(SentenceWords words, Token filler) {
        Set<String> classes = words.classes(filler);
        return !words.isOf(filler, "@person")
                && (classes.contains("vehicle")
                        || classes.contains("goods")
                        || classes.contains("installation")
                        || classes.contains("site"));
    }

    private static boolean isDeedOrEvent(Token token) {
        return token.isLemma(
                "violence", "fire", "flame", "incident", "war", "conflict", "blaze", "move", "decision", "death");
    }

    private static boolean isStateAttacking(Sentence s, Draft draft, Token filler) {
        return STATES_ATTACK_BY.contains(draft.occurrence.trigger().type())
                && s.nameAt(filler.index()).map(n -> n.type() == NameType.GPE).orElse(false);
    }

    private static boolean isPlaceName(Sentence s, Token token) {
        return s.nameAt(token.index())
                .map(n -> n.type() == NameType.GPE || n.type() == NameType.LOC || n.type() == NameType.FAC)
                .orElse(false);
    }

    private static boolean isTime(Sentence s, Token token) {
        return s.nameAt(token.index()).map(Name::isOfTime).orElse(false)
                || token.isLemma(
                        "today",
                        "yesterday",
                        "night",
                        "day",
                        "week",
                        "month",
                        "year",
                        "morning",
                        "evening",
                        "afternoon",
                        "time",
                        "weekend",
                        "hour");
    }

    /** "the gunman's shooting", "the city's killings": an owner who is no victim. */
    private static boolean ownsAsDoerOrPlace(SentenceWords words, Token owner) {
        return words.classes(owner).contains("attackers")
                || owner.isLemma("gunman", "hitman")
                || words.isOf(owner, "@org")
                || words.isOf(owner, "@place")
                || isPlaceName(words.sentence(), owner);
    }

    /** "an attack on the road to Orbo": where, not what. */
    private static boolean isRoad(Token token) {
        return token.isLemma("road", "highway", "route", "motorway", "street", "avenue");
    }

    /** "Fired at random", "struck at the request of": how, and not what. */
    private static boolean isMeasure(Token token) {
        return token.isLemma(
                "kilometre",
                "kilometer",
                "km",
                "mile",
                "percent",
                "range",
                "distance",
                "least",
                "once",
                "random",
                "request",
                "behest",
                "invitation",
                "urging",
                "order",
                "instruction",
                "cost",
                "speed",
                "altitude");
    }

    private void fromLightVerb(SentenceWords words, Draft draft, LightVerbs.Use use, Set<Integer> used) {
        Sentence s = words.sentence();
        if (!use.subject().equals("-")) {
            for (Token subject : Syntax.subjects(s, use.verb())) {
                addRole(words, draft, use.subject(), use.verb(), subject, used);
            }
        }
        if (use.subject().equals("target") && Syntax.isPassive(s, use.verb())) {
            return;
        }
        switch (use.object()) {
            case "-" -> {}
            case "target", "accused" -> {
                for (Token object : Syntax.objects(s, use.verb())) {
                    addRole(words, draft, use.object(), use.verb(), object, used);
                }
            }
            default -> {
                String role = use.object().equals("through")
                        ? "target"
                        : use.subject().equals("-") ? "accused" : "target";
                Stream<Token> holders = use.object().equals("of") // "was the work of", "bears the mark of"
                        ? s.children(use.verb(), "attr", "dobj").stream()
                        : Stream.of(use.verb());
                holders.flatMap(holder -> Syntax.prepositional(s, holder, use.object()).stream())
                        .forEach(object -> addRole(words, draft, role, use.verb(), object, used));
            }
        }
    }

    private void addRole(SentenceWords words, Draft draft, String role, Token verb, Token filler, Set<Integer> used) {
        Sentence s = words.sentence();
        if (draft.otherHeads.contains(filler.index())
                || draft.occurrence.words().contains(filler)
                || used.contains(filler.index())) {
            return;
        }
        boolean acts = canAct(words, draft, "subject", filler)
                && !words.weapons().containsKey(filler.index())
                && !isTime(s, filler);
        switch (role) {
            case "target" -> {
                if (!isTime(s, filler)) {
                    draft.targets.add(Syntax.nounPhrase(s, filler));
                    used.add(filler.index());
                }
            }
            case "perpetrator" -> {
                Optional<Token> doer =
                        owners.of(words, filler).or(() -> Optional.of(filler).filter(f -> acts));
                if (doer.isPresent() && !isSaidByNobody(s, verb)) {
                    draft.perpetrators.add(
                            isRefused(s, verb)
                                    ? new Responsible(Syntax.nounPhrase(s, doer.get()), ResponsibilityKind.DENIED)
                                    : responsible(s, verb, doer.get()));
                    used.add(filler.index());
                }
            }
            case "claimer" -> {
                if (acts && !YetToBeDone.is(s, verb) && !ResponsibilityReader.isLeftOpen(s, verb)) {
                    boolean admits = verb.isLemma("admit", "confess");
                    ResponsibilityKind kind = ResponsibilityReader.isDenied(verb)
                            ? ResponsibilityKind.DENIED
                            : admits ? ResponsibilityKind.ADMITTED : ResponsibilityKind.CLAIMED;
                    draft.perpetrators.add(new Responsible(Syntax.nounPhrase(s, filler), kind));
                    used.add(filler.index());
                }
            }
            case "accused" -> {
                boolean refused = isRefused(s, verb);
                if (acts && (refused || !isNegated(s, verb))) {
                    ResponsibilityKind kind = refused
                            ? ResponsibilityKind.DENIED
                            : isGuessed(s, verb) ? ResponsibilityKind.SUSPECTED : ResponsibilityKind.ACCUSED;
                    draft.perpetrators.add(new Responsible(Syntax.nounPhrase(s, filler), kind));
                    used.add(filler.index());
                }
            }
            default -> throw new IllegalStateException("light-verbs.tsv has the unknown role " + role);
        }
    }

    /** "was not responsible for", "was not the work of", "was not involved in"; not "was not charged with". */
    private static boolean isRefused(Sentence s, Token word) {
        Token verb = word.isVerb() ? word : s.head(word).filter(Token::isVerb).orElse(word);
        return verb.isLemma("be", "involve", "implicate", "link") && isNegated(s, verb);
    }

    private static boolean isNegated(Sentence s, Token verb) {
        return s.child(verb, "neg").filter(not -> !not.isLemma("only")).isPresent();
    }

    /** "is suspected of", "bears the hallmarks of", "could be the work of". */
    private static boolean isGuessed(Sentence s, Token verb) {
        return verb.isLemma("suspect", "bear")
                || verb.isLemma("be")
                        && s.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("may", "might", "could"));
    }
}
