package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.ResponsibilityKind;

/**
 * Whether tellings speak of a deed in particular. "Violence", "the attacks", "fighting" with no word on whom it hit, who did it, when or
 * where, "those who attack students", "to carry out kidnappings" are talk of such deeds, of which no coder could make an incident.
 */
public final class Particularity {
    /** Where forces stand, what is talked of and what courts do is told in the present while it lasts. */
    private static final Set<String> LASTING = Set.of(
            "deployment",
            "arrest",
            "trial",
            "talks",
            "agreement",
            "ceasefire",
            "sanction",
            "release",
            "withdrawal",
            "displacement",
            "group-change",
            "base-established",
            "peaceful-protest",
            "protest-with-intervention",
            "force-against-protesters");

    /** Deeds that are done to somebody or something. */
    private static final Set<String> HITTING = Set.of(
            "chemical-attack",
            "suicide-bombing",
            "air-strike",
            "shelling",
            "grenade-attack",
            "bombing",
            "assassination",
            "execution",
            "hostage-taking",
            "abduction",
            "hijacking",
            "arson",
            "looting",
            "robbery",
            "sabotage",
            "armed-clash",
            "armed-attack",
            "killing");

    private static final Set<String> TAKING = Set.of("abduction", "hostage-taking", "hijacking");

    /** The last sentence of headline and lead, where a bare plural may be news. */
    private static final int LEAD = 1;

    private Particularity() {}

    /** Whether deeds of a type hit somebody or something. */
    public static boolean isDoneToSomebody(String type) {
        return HITTING.contains(type);
    }

    /**
     * What the tellings say, or generic where nothing ties them to one happening.
     *
     * @param placed whether a day or a place of the event was found
     */
    public static Actuality decide(EventChain chain, boolean placed) {
        Actuality said = chain.actuality();
        boolean vague = !placed
                && switch (said) {
                    case OCCURRED ->
                        chain.tellings().stream()
                                .allMatch(t -> isBareNoun(t)
                                        || isLotOfSpeakers(t)
                                        || isOfMany(t)
                                        || isWayOf(t)
                                        || isCrimeOfKind(t)
                                        || isHabit(t)
                                        || WholePeople.isHit(t)
                                        || isSeries(t));
                    case ATTEMPTED, FOILED, PLANNED ->
                        chain.tellings().stream()
                                .allMatch(t -> isOfMany(t) && t.responsible().isEmpty()
                                        || isOnNobody(t)
                                        || isAim(t)
                                        || WholePeople.isHit(t));
                    case DENIED ->
                        chain.tellings().stream()
                                .allMatch(t -> isHabit(t)
                                        || isOfMany(t) && t.responsible().isEmpty()
                                        || WholePeople.isHit(t));
                    case THREATENED, HYPOTHETICAL, GENERIC -> false;
                };
        return vague ? Actuality.GENERIC : said;
    }

    /** "We have been beaten, we have been shot": what a people has suffered, no one day of it. */
    private static boolean isLotOfSpeakers(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token verb = telling.trigger().headToken();
        return verb.isVerb()
                && Syntax.isPassive(s, verb)
                && s.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.isLemma("have") && !aux.tag().equals("VBD"))
                && !telling.targets().isEmpty()
                && telling.targets().stream()
                        .allMatch(target -> target.headToken().isLemma("we", "they", "you"))
                && telling.responsible().isEmpty()
                && telling.tolls().isEmpty()
                && telling.weapons().isEmpty();
    }

    /** "They have murdered judges", "many traders have been killed", behind the lead: what came to be, to any of them, on no one day. */
    private static boolean isSeries(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token verb = telling.trigger().headToken();
        return s.index() > LEAD
                && !TAKING.contains(telling.type()) // who has been taken is held now
                && telling.places().isEmpty()
                && verb.tag().equals("VBN")
                && s.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have") && aux.isPresentTense())
                && telling.hit().findAny().isPresent()
                && telling.hit().allMatch(Particularity::isAnyOfThem)
                && isUncounted(telling)
                && telling.weapons().isEmpty()
                && telling.count().isEmpty();
    }

    /** "the rebels' offensive": whose deeds, but not whom they hit, no verb that tells one as past and no claim or blame for one. */
    private static boolean isWayOf(EventMention telling) {
        return telling.trigger().headToken().tag().startsWith("NN")
                && !LASTING.contains(telling.type())
                && !telling.responsible().isEmpty()
                && telling.responsible().stream().allMatch(doer -> doer.kind() == ResponsibilityKind.STATED)
                && telling.targets().isEmpty()
                && telling.tolls().isEmpty()
                && telling.weapons().isEmpty()
                && telling.count().isEmpty()
                && telling.pointer() != EventMention.Pointer.ANOTHER
                && !isToldAsPast(telling.trigger());
    }

    /** "They are implicated in murders", "guilty of kidnappings": of what kind of crime somebody is accused, and of no one deed. */
    private static boolean isCrimeOfKind(EventMention telling) {
        Token head = telling.trigger().headToken();
        return head.tag().equals("NNS")
                && telling.responsible().stream().allMatch(doer -> doer.kind() == ResponsibilityKind.ACCUSED)
                && isBare(telling.trigger())
                && telling.places().isEmpty()
                && telling.targets().isEmpty()
                && telling.tolls().isEmpty()
                && telling.weapons().isEmpty()
                && telling.count().isEmpty()
                && !isToldAsPast(telling.trigger())
                && !isAnsweredFor(telling.trigger());
    }

    /** "They hide in order to attack the soldiers", "arms to fight the rebels": what somebody is there for, on any of many and on no day. */
    private static boolean isAim(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token verb = telling.trigger().headToken();
        return HITTING.contains(telling.type())
                && s.index() > LEAD
                && verb.tag().equals("VB")
                && verb.isLabel("advcl", "acl")
                && s.child(verb, "aux").filter(to -> to.tag().equals("TO")).isPresent()
                && s.head(verb)
                        .filter(over -> !over.isLemma("plan", "plot", "conspiracy", "threat") && !isCommand(s, over))
                        .isPresent()
                && !telling.targets().isEmpty()
                && telling.targets().stream().allMatch(Particularity::isSomeOfMany)
                && isUncounted(telling)
                && telling.count().isEmpty();
    }

    /** "the order to attack"; not "in order to attack". */
    private static boolean isCommand(Sentence s, Token order) {
        return order.isLemma("order")
                && (order.index() == 0 || !s.token(order.index() - 1).isLemma("in"));
    }

    /** "the soldiers", "them", "civilians"; not "three soldiers". */
    private static boolean isSomeOfMany(Phrase target) {
        Token head = target.headToken();
        return head.isLemma("they")
                || head.tag().equals("NNS")
                        && target.sentence().children(head).stream()
                                .noneMatch(child -> child.tag().equals("CD"));
    }

    /** "They do not take hostages", "the army is attacking the people": what is done at all times; a headline's present tense tells one deed. */
    private static boolean isHabit(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token verb = telling.trigger().headToken();
        boolean isPresent = verb.isPresentTense()
                || Set.of("VB", "VBG").contains(verb.tag())
                        && s.children(verb, "aux").stream()
                                .anyMatch(aux -> aux.isPresentTense() && !aux.isLemma("have"));
        return isPresent
                && !LASTING.contains(telling.type())
                && s.index() > 0
                && (telling.tolls().isEmpty() || isSaidOfAll(s, verb) && isUncounted(telling))
                && telling.count().isEmpty();
    }

    /** "You kill our teachers, we kill your spies". */
    private static boolean isSaidOfAll(Sentence s, Token verb) {
        return s.child(verb, "nsubj")
                .filter(who -> who.isLemma("you", "we", "they"))
                .isPresent();
    }

    private static boolean isUncounted(EventMention telling) {
        return telling.tolls().stream().allMatch(toll -> toll.best().isEmpty());
    }

    /** "They prepare an offensive": what was not done, and not to anybody in particular, is any such deed; "we mean to attack" is a threat. */
    private static boolean isOnNobody(EventMention telling) {
        return HITTING.contains(telling.type())
                && telling.responsible().stream()
                        .noneMatch(doer -> doer.phrase().headToken().isLemma("we", "i"))
                && telling.targets().stream()
                        .allMatch(target -> target.headToken().isLemma("anyone", "anybody"))
                && telling.tolls().stream()
                        .allMatch(toll -> toll.best().isEmpty()
                                && toll.victims()
                                        .filter(Particularity::isAnyOfThem)
                                        .isPresent())
                && telling.count().isEmpty();
    }

    private static boolean isBareNoun(EventMention telling) {
        Token head = telling.trigger().headToken();
        return (head.tag().startsWith("NN") || head.tag().equals("VBG") && head.isLabel("pobj", "dobj", "nsubj"))
                && telling.responsible().isEmpty()
                && telling.targets().isEmpty()
                && telling.tolls().isEmpty()
                && telling.weapons().isEmpty()
                && telling.count().isEmpty()
                && !isAnsweredFor(telling.trigger());
    }

    /** "attacks claimed by the rebels": somebody says he did these. */
    private static boolean isAnsweredFor(Phrase deed) {
        Sentence s = deed.sentence();
        return s.children(deed.headToken(), "acl").stream()
                .anyMatch(said -> s.child(said, "agent").isPresent());
    }

    /** Deeds or a way of acting, and nobody in particular who was hit: "engages in kidnapping", "attacks on civilians", "they place bombs". */
    private static boolean isOfMany(EventMention telling) {
        Token head = telling.trigger().headToken();
        boolean many = isFinite(telling.trigger())
                ? isTimeless(telling.trigger(), telling.actuality())
                        && !telling.targets().isEmpty()
                : isOfNobodyOrPossessor(telling)
                        && isBare(telling.trigger())
                        && !isToldAsPast(telling.trigger())
                        && !isAnsweredFor(telling.trigger());
        return many
                && telling.count().isEmpty()
                && telling.targets().stream().allMatch(Particularity::isAnyOfThem)
                && telling.tolls().stream()
                        .allMatch(toll -> toll.victims()
                                .filter(Particularity::isAnyOfThem)
                                .isPresent());
    }

    /** "attacks", "their attacks": no doer of one deed. */
    private static boolean isOfNobodyOrPossessor(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token noun = telling.trigger().headToken();
        return telling.responsible().isEmpty()
                || noun.tag().equals("NNS")
                        && !telling.targets().isEmpty()
                        && telling.responsible().stream()
                                .allMatch(doer -> s.children(noun, "poss").stream()
                                        .anyMatch(owner ->
                                                owner.index() == doer.phrase().head()));
    }

    /** A verb that is no name of a deed: "attack", "were attacking", and not "by attacking". */
    private static boolean isFinite(Phrase deed) {
        Token head = deed.headToken();
        return head.isVerb()
                && (!head.tag().equals("VBG")
                        || deed.sentence().child(head, "aux").isPresent());
    }

    /** "those who attack", or what is only tried or planned: neither past nor perfect nor going on now; "had to fire" was done. */
    private static boolean isTimeless(Phrase verb, Actuality actuality) {
        Sentence s = verb.sentence();
        Token head = verb.headToken();
        return (head.tag().equals("VB") ? actuality != Actuality.OCCURRED : head.isPresentTense())
                && s.children(head, "aux").stream()
                        .noneMatch(aux -> aux.tag().equals("MD") || aux.tag().equals("VBD"));
    }

    /** "Heavy shelling was reported", "they staged attacks", "broken in the shelling": the verb over it tells it as past. */
    private static boolean isToldAsPast(Phrase noun) {
        Sentence s = noun.sentence();
        Token top = LightVerbs.top(s, noun.headToken());
        Optional<Token> over = s.head(top);
        while (over.filter(
                        at -> at.isLemma("in", "during", "after", "amid", "due", "because", "to", "of") && !at.isVerb())
                .isPresent()) {
            over = s.head(over.get());
        }
        return over.filter(verb -> verb.tag().equals("VBD")
                        || verb.tag().equals("VBN")
                                && s.children(verb, "aux", "auxpass").stream()
                                        .anyMatch(aux -> aux.tag().equals("VBD")))
                .isPresent();
    }

    /** "kidnapping", "attacks", "their attacks": no number, not "the" or "an". */
    private static boolean isBare(Phrase noun) {
        Sentence s = noun.sentence();
        Token head = noun.headToken();
        boolean plural = head.tag().equals("NNS");
        return s.children(head).stream()
                .noneMatch(child -> child.tag().equals("CD")
                        || child.label().equals("det") && !(plural && child.isLemma("any", "some", "such", "all"))
                        || child.label().equals("poss") && !plural);
    }

    /** "civilians", "any of the leaders", "them": a bare plural. */
    private static boolean isAnyOfThem(Phrase target) {
        Token head = target.headToken();
        return head.tag().equals("NNS")
                && isBare(target)
                && target.sentence().children(head, "poss", "relcl", "acl").isEmpty();
    }
}
