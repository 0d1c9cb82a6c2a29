package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;

/** Words that are understood only through a deed told before: "the column" of an ambush, "the patrol" that was ambushed, "those who died". */
final class Bridges {
    private static final Set<String> SPENT_AT_ONCE = Set.of(
            "explosive",
            "ied",
            "vehicle-bomb",
            "suicide-vest",
            "mine",
            "grenade",
            "rocket",
            "missile",
            "aerial-bomb",
            "incendiary");

    static final Set<String> BOMBINGS = Set.of("bombing", "suicide-bombing");

    private static final String SHELLING = "shelling";

    private Bridges() {}

    /** "attacked the column": nobody said what was hit so far, and here it is told as known. */
    static boolean isTargetTakenAsKnown(List<EventMention> chain, List<EventMention> cluster) {
        return chain.stream().allMatch(telling -> telling.targets().isEmpty())
                && cluster.stream()
                        .filter(telling -> telling.trigger().headToken().isVerb())
                        .flatMap(telling -> telling.targets().stream())
                        .anyMatch(Bridges::isOneKnownThing);
    }

    private static boolean isOneKnownThing(Phrase target) {
        return target.headToken().tag().equals("NN") && isKnownThing(target.sentence(), target.headToken());
    }

    /** "the column", "the jets": told as known, with no word that says which. */
    static boolean isKnownThing(Sentence s, Token noun) {
        return s.child(noun, "det").filter(det -> det.isLemma("the")).isPresent()
                && s.children(noun, "nmod", "compound", "prep", "relcl", "acl", "poss")
                        .isEmpty();
    }

    /** "a gunman", "the attackers": words for whoever did it. */
    static boolean isOfAttackers(Phrase doers) {
        return doers.headToken()
                .isLemma(
                        "attacker",
                        "gunman",
                        "assailant",
                        "raider",
                        "bomber",
                        "hijacker",
                        "kidnapper",
                        "shooter",
                        "killer");
    }

    /** "the gunmen", "the attackers": nobody is called so but for one deed. */
    static boolean isKnownAttackers(Phrase doers) {
        return isOfAttackers(doers)
                && doers.sentence()
                        .child(doers.headToken(), "det")
                        .filter(det -> det.isLemma("the"))
                        .isPresent();
    }

    /** "They shot anyone they saw": of those who are known, without saying whom else they hit. */
    static boolean isAtAnybody(EventMention telling) {
        return telling.perpetrators().stream().anyMatch(doer -> doer.headToken().isLemma("they"))
                && !telling.targets().isEmpty()
                && telling.targets().stream()
                        .allMatch(hit -> hit.headToken().isLemma("anyone", "anybody", "everyone", "everybody"));
    }

    /** "Guards shot four attackers. Two nurses were hurt.": the harm of others than the attackers is no part of what was done to these; nor are the dead of a whole war part of one blast. */
    static boolean isOfOtherSide(List<EventMention> chain, List<EventMention> cluster) {
        List<TollMention> known =
                chain.stream().flatMap(telling -> telling.tolls().stream()).toList();
        boolean ofAttackers =
                !known.isEmpty() && known.stream().allMatch(toll -> toll.victimClass() == VictimClass.ATTACKERS);
        return cluster.stream()
                .flatMap(telling -> telling.tolls().stream())
                .anyMatch(toll -> toll.cumulative() && known.stream().noneMatch(TollMention::cumulative)
                        || ofAttackers && !isTheirDeed(chain) && toll.victimClass() != VictimClass.ATTACKERS
                        || isOfCrowd(chain, toll));
    }

    /** "A policeman was stoned to death by the crowd. One protester died": no victim of what the crowd did to one man. */
    private static boolean isOfCrowd(List<EventMention> chain, TollMention toll) {
        return toll.victims()
                        .filter(dead ->
                                dead.headToken().isLemma("protester", "protestor", "demonstrator", "marcher", "rioter"))
                        .isPresent()
                && chain.stream()
                        .allMatch(telling -> telling.type().equals("mob-violence")
                                && telling.tolls().stream().anyMatch(OnePerson::isOfOne));
    }

    /** Whether what the attackers did is told, and of their end only that they met it. */
    private static boolean isTheirDeed(List<EventMention> chain) {
        return chain.stream().anyMatch(telling -> !telling.perpetrators().isEmpty())
                && chain.stream()
                        .noneMatch(telling -> !telling.tolls().isEmpty()
                                && telling.doers().findAny().isPresent());
    }

    /** "The vehicle hit a mine" after "ambushed a police vehicle": what was hit, told again as known. */
    static boolean isTargetAgain(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream()
                .flatMap(telling -> Stream.concat(telling.targets().stream(), telling.places().stream()))
                .filter(Bridges::isOneKnownThing)
                .anyMatch(again -> chain.stream()
                        .flatMap(telling -> telling.targets().stream())
                        .anyMatch(target -> target.headToken()
                                .lemma()
                                .equals(again.headToken().lemma())));
    }

    /** "accused the army of bombing it", "shelled the area": what the deed told before hit, whatever it was, or where it was. */
    static boolean isWhereverItHit(List<EventMention> chain, List<EventMention> cluster) {
        List<Phrase> again =
                cluster.stream().flatMap(telling -> telling.targets().stream()).toList();
        return !again.isEmpty()
                && chain.stream().anyMatch(telling -> !telling.targets().isEmpty())
                && again.stream()
                        .allMatch(target -> target.headToken().isLemma("it")
                                || (GeneralTargets.isAnyPlace(target.headToken())
                                                || GeneralTargets.isAnyHouse(target.headToken()))
                                        && isOneKnownThing(target));
    }

    /** "The bomb had been left in a bin" after "a bomb went off": the weapon that the deed told before was done with. */
    static boolean isWeaponAgain(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream()
                .flatMap(telling -> telling.weapons().stream())
                .filter(weapon -> isSpentAtOnce(weapon) && isDefinite(weapon.phrase()))
                .anyMatch(again -> isBombOf(chain, again)
                        || chain.stream()
                                .flatMap(telling -> telling.weapons().stream())
                                .anyMatch(weapon -> isSameWeapon(weapon, again)));
    }

    /** As many, but for "the explosives", which may have been one bomb. */
    private static boolean isSameWeapon(EventMention.WeaponMention weapon, EventMention.WeaponMention again) {
        Token head = again.phrase().headToken();
        return (weapon.kind().equals(again.kind())
                        || isBombWithoutSort(again)
                                && weapon.phrase().headToken().isLemma("bomb")
                        || isBombWithoutSort(weapon) && head.isLemma("bomb"))
                && (weapon.phrase().headToken().tag().equals(head.tag()) || head.isLemma("explosive", "explosives"));
    }

    /** "The shells had come from rebel positions": those of the shelling told before, of which nothing else is told. */
    static boolean isOfTheShots(List<EventMention> chain, List<EventMention> cluster) {
        return chain.stream()
                        .anyMatch(telling -> telling.type().equals(SHELLING)
                                || telling.type().equals("air-strike"))
                && cluster.stream()
                        .allMatch(telling -> telling.type().equals(SHELLING)
                                && !telling.weapons().isEmpty()
                                && telling.weapons().stream().allMatch(weapon -> isDefinite(weapon.phrase())));
    }

    /** "the bomb" after "a car bomb", or "the roadside bomb" after "a bomb": the sort is said once. */
    private static boolean isBombWithoutSort(EventMention.WeaponMention again) {
        return again.kind().equals("explosive") && again.phrase().headToken().isLemma("bomb");
    }

    /** "accused them of laying new mines": not what had gone off before. */
    static boolean isNewWeapon(List<EventMention> cluster) {
        return cluster.stream()
                .flatMap(telling -> telling.weapons().stream())
                .anyMatch(weapon ->
                        weapon.phrase().sentence().children(weapon.phrase().headToken(), "nmod", "amod").stream()
                                .anyMatch(word -> word.isLemma("new", "fresh", "more")));
    }

    /** "The bomb" of a bombing that named none. */
    private static boolean isBombOf(List<EventMention> chain, EventMention.WeaponMention again) {
        return again.kind().equals("explosive")
                && again.phrase().headToken().tag().equals("NN")
                && chain.stream().anyMatch(telling -> BOMBINGS.contains(telling.type()))
                && chain.stream().allMatch(telling -> telling.weapons().isEmpty());
    }

    /** Whether it does one deed and no more, as a bomb and not a rifle does. */
    static boolean isSpentAtOnce(EventMention.WeaponMention weapon) {
        return SPENT_AT_ONCE.contains(weapon.kind());
    }

    /** "the bomb", "these men": one that was told, as the words take it. */
    static boolean isDefinite(Phrase phrase) {
        return phrase.sentence()
                .child(phrase.headToken(), "det")
                .filter(det -> det.isLemma("the", "this", "that", "these", "those"))
                .isPresent();
    }

    /** "Eight explosions were heard": how a deed told just before was perceived. */
    static boolean isHeard(List<EventMention> cluster) {
        return cluster.stream()
                .map(EventMention::trigger)
                .allMatch(deed -> deed.headToken().isNoun()
                        && deed.sentence()
                                .head(LightVerbs.top(deed.sentence(), deed.headToken()))
                                .filter(verb -> verb.isLemma("hear", "ring", "echo"))
                                .isPresent());
    }

    /** "claimed responsibility, saying two bombers had …": what a claim tells is the deed that is claimed. */
    static boolean isDetailOfClaim(List<EventMention> cluster) {
        return cluster.stream().map(EventMention::trigger).anyMatch(deed -> {
            Sentence s = deed.sentence();
            Token at = deed.headToken();
            while (at.isLabel("conj") && s.head(at).filter(Token::isVerb).isPresent()) {
                at = s.head(at).orElseThrow();
            }
            return at.isLabel("ccomp")
                    && s.head(at)
                            .filter(saying -> saying.tag().equals("VBG") && saying.isLabel("advcl", "xcomp"))
                            .flatMap(s::head)
                            .filter(verb -> verb.isLemma("claim", "take", "assume", "admit"))
                            .flatMap(verb -> s.child(verb, "dobj"))
                            .filter(what -> what.isLemma("responsibility", "credit", "attack"))
                            .isPresent();
        });
    }

    /** "The patrol was guarding a bridge when a bomb went off": the clause over the deed is about what was hit in the deed told before. */
    static boolean isWhileTargetWas(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream()
                .flatMap(telling -> subjectOver(telling.trigger()).stream())
                .anyMatch(subject -> chain.stream()
                        .flatMap(telling -> telling.targets().stream())
                        .anyMatch(target -> target.headToken().lemma().equals(subject.lemma())));
    }

    /** The definite subject of the clause that a "when" hangs the deed on. */
    private static Optional<Token> subjectOver(Phrase deed) {
        Sentence s = deed.sentence();
        Token at = deed.headToken();
        while (at.label().equals("conj") && s.head(at).filter(Token::isVerb).isPresent()) {
            at = s.head(at).orElseThrow();
        }
        boolean when = at.label().equals("advcl")
                && s.children(at, "advmod", "mark").stream().anyMatch(word -> word.isLemma("when", "as"));
        return s.head(at)
                .filter(verb -> when && verb.isVerb())
                .map(verb -> withSubject(s, verb))
                .flatMap(verb -> s.child(verb, "nsubj", "nsubjpass"))
                .filter(subject -> subject.isNoun()
                        && s.child(subject, "det")
                                .filter(det -> det.isLemma("the"))
                                .isPresent());
    }

    /** "were on their way to serve an order when": who serves it is the subject of the verb above. */
    private static Token withSubject(Sentence s, Token verb) {
        boolean bare = s.child(verb, "nsubj", "nsubjpass").isEmpty() && verb.isLabel("advcl", "xcomp");
        return bare ? s.head(verb).filter(Token::isVerb).orElse(verb) : verb;
    }

    /** "Those who died were shot", "the victims were killed by": the dead told before. */
    static boolean isAboutTheDead(List<EventMention> chain, List<EventMention> cluster) {
        boolean dead = chain.stream()
                .flatMap(telling -> telling.tolls().stream())
                .anyMatch(toll -> toll.harm() == Harm.KILLED);
        return dead
                && cluster.stream().allMatch(telling -> telling.tolls().isEmpty())
                && cluster.stream().map(EventMention::trigger).anyMatch(Bridges::isDoneToTheDead);
    }

    private static boolean isDoneToTheDead(Phrase deed) {
        Sentence s = deed.sentence();
        return deed.headToken().isVerb()
                && Syntax.objects(s, deed.headToken()).stream()
                        .anyMatch(noun -> noun.isLemma("those", "victim", "dead")
                                && (noun.isLemma("those")
                                        ? s.child(noun, "relcl")
                                                .filter(v -> v.isLemma("die", "kill", "perish"))
                                                .isPresent()
                                        : s.child(noun, "det")
                                                .filter(det -> det.isLemma("the"))
                                                .isPresent()));
    }

    /** "In the ensuing firefight six attackers died": the end of the deed told before. */
    static boolean isEnsuing(EventMention main) {
        Token head = main.trigger().headToken();
        return head.isNoun()
                && main.trigger().sentence().children(head, "nmod", "amod").stream()
                        .anyMatch(word -> word.isLemma("ensuing", "ensue", "subsequent", "resulting"));
    }
}
