package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention.WeaponMention;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.WordClasses.Weapon;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** The weapons that the words around a deed tell it was done with. */
final class WeaponsTold {
    /** Deeds done to a weapon: the type of a bomb that was found. */
    private static final String SEIZED = "disrupted-weapons-use";

    private static final Set<String> TAKING =
            Table.load("en/event/taking-verbs.tsv").firstColumn();

    private static final Set<String> MAKING = Set.of(
            "make", "produce", "assemble", "build", "manufacture", "develop", "store", "house", "repair", "sell");

    private WeaponsTold() {}

    /** Weapons in the trigger's own words and below it, up to the next trigger; "used … in the attack" beside it. */
    static void fill(SentenceWords words, Draft draft) {
        Sentence s = words.sentence();
        List<Integer> heads = new ArrayList<>(words.weapons().keySet());
        heads.sort(null);
        for (int head : heads) {
            Weapon weapon = words.weapons().get(head);
            if (weapon == null
                    || isHit(s, draft, head)
                    || owner(words, draft, head).isEmpty()) {
                continue;
            }
            if (!weapon.faint() || isUsed(s, s.token(head), draft)) {
                add(words, draft, head);
            }
        }
    }

    /** "struck two rocket launchers", "fired at stone throwers": what was hit was not what it was hit with. */
    private static boolean isHit(Sentence s, Draft draft, int weapon) {
        Token word = s.token(weapon);
        int hit = word.isLabel("compound", "nmod") ? word.head() : weapon;
        return !draft.occurrence.trigger().type().equals(SEIZED)
                && draft.targets.stream().anyMatch(target -> target.head() == weapon || target.head() == hit);
    }

    /** By a word of use, or in the name of the deed: "a truck attack", not "a bus driver". */
    private static boolean isUsed(Sentence s, Token weapon, Draft draft) {
        Optional<Token> over = s.head(weapon);
        return over.isPresent()
                && (over.get()
                                .isLemma(
                                        "with",
                                        "use",
                                        "using",
                                        "fire",
                                        "throw",
                                        "wield",
                                        "detonate",
                                        "ram",
                                        "drive",
                                        "set",
                                        "explode",
                                        "by")
                        || weapon.label().equals("compound")
                                && draft.occurrence.words().contains(over.get()));
    }

    /** Climbs from a weapon to the trigger that it is told with, if that is the draft's. */
    private static Optional<Token> owner(SentenceWords words, Draft draft, int weapon) {
        Sentence s = words.sentence();
        Token at = s.token(weapon);
        for (int i = 0; i < s.size(); i++) {
            if (draft.occurrence.words().contains(at)) {
                return Optional.of(at);
            }
            if (draft.otherHeads.contains(at.index())) {
                return Optional.empty();
            }
            Optional<Token> up = s.head(at);
            if (up.isEmpty()
                    || at.isLabel("relcl", "ccomp")
                    || isOfOthers(words, at)
                    || isMaking(at)
                    || isTaken(draft, at, up.get())
                    || isOfBody(s, at)) {
                break;
            }
            at = up.get();
        }
        // "used rifles in the attack", "fired rockets in an assault", "the raid was carried out with axes": the verb
        // holds both
        return at.isLemma("use", "employ", "fire", "wield", "involve", "carry", "stage", "commit", "perpetrate")
                        && s.isWithin(draft.occurrence.head(), at)
                ? Optional.of(at)
                : Optional.empty();
    }

    /** "hit a workshop making drones", "a depot storing rockets": what is made or kept there was not used there. */
    private static boolean isMaking(Token clause) {
        return clause.label().equals("acl") && MAKING.contains(clause.lemma());
    }

    /** "31 rebels were killed and rifles were seized": what was taken from the dead is not what killed them. */
    private static boolean isTaken(Draft draft, Token weapon, Token verb) {
        return TAKING.contains(verb.lemma())
                && weapon.isLabel("dobj", "nsubjpass")
                && !draft.occurrence.trigger().type().equals(SEIZED);
    }

    /** "employees of the ministry of mines": what a body sees to. */
    private static boolean isOfBody(Sentence s, Token noun) {
        return noun.isLabel("pobj")
                && s.head(noun)
                        .filter(of -> of.isLemma("of", "for"))
                        .flatMap(s::head)
                        .filter(body -> body.isLemma("ministry", "department", "minister", "bureau", "museum", "union"))
                        .isPresent();
    }

    /** "Officers shot two when a crowd threw stones": the clause of those who did something else with it. */
    private static boolean isOfOthers(SentenceWords words, Token clause) {
        Sentence s = words.sentence();
        return clause.isLabel("advcl")
                && s.child(clause, "nsubj")
                        .filter(who -> words.isOf(who, "@person") && !who.tag().startsWith("PRP"))
                        .filter(who -> s.child(who, "det")
                                .filter(det -> det.isLemma("a", "an"))
                                .isPresent())
                        .isPresent();
    }

    static void add(SentenceWords words, Draft draft, int head) {
        Weapon weapon = words.weapons().get(head);
        if (weapon != null && draft.weapons.stream().noneMatch(w -> w.phrase().head() == head)) {
            draft.weapons.add(new WeaponMention(words.weaponPhrase(head), weapon.kind()));
        }
    }
}
