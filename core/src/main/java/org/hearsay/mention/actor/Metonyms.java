package org.hearsay.mention.actor;

import java.util.Set;
import org.hearsay.knowledge.actor.Countries.CountryMatch;
import org.hearsay.knowledge.actor.Countries.WordKind;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ActorKind;

/**
 * Countries and capitals that stand for their governments: "Moscow said", "accused Israel of", "backed by Iran". A country has to be
 * where only somebody who acts can be; a capital, besides, at a verb of saying or judging.
 */
final class Metonyms {
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "announce",
            "accuse",
            "deny",
            "claim",
            "warn",
            "condemn",
            "vow",
            "reject",
            "insist",
            "blame",
            "demand",
            "urge",
            "call",
            "agree",
            "refuse",
            "promise",
            "threaten",
            "order",
            "declare",
            "respond",
            "react",
            "confirm",
            "pledge",
            "propose",
            "want",
            "seek",
            "hope",
            "fear",
            "believe",
            "consider",
            "decide",
            "impose",
            "support",
            "back",
            "criticize",
            "criticise",
            "protest",
            "sign",
            "send",
            "ban",
            "expel",
            "recall",
            "retaliate",
            "launch",
            "fire",
            "deploy",
            "supply",
            "offer",
            "ask",
            "describe",
            "welcome",
            "denounce",
            "add",
            "comment",
            "suspect",
            "maintain",
            "argue",
            "admit",
            "acknowledge",
            "dismiss",
            "withdraw",
            "negotiate",
            "sever",
            "recognize",
            "recognise");
    /** What happens to a land rather than what its government does. */
    private static final Set<String> STATE = Set.of(
            "be",
            "have",
            "see",
            "witness",
            "suffer",
            "lie",
            "experience",
            "border",
            "become",
            "remain",
            "face",
            "need",
            "host",
            "mark",
            "belong",
            "descend",
            "slide",
            "plunge",
            "celebrate",
            "produce",
            "export",
            "win",
            "lose",
            "beat",
            "play",
            "undergo",
            "endure",
            "observe",
            "reel",
            "mourn",
            "seem",
            "get",
            "do",
            "go",
            "come",
            "rank",
            "consist",
            "emerge");

    private static final Set<String> OBJECT_OF = Set.of(
            "accuse",
            "blame",
            "condemn",
            "warn",
            "urge",
            "criticize",
            "criticise",
            "sue",
            "tell",
            "ask",
            "support",
            "back",
            "thank",
            "fight",
            "threaten",
            "praise",
            "arm",
            "suspect",
            "provoke",
            "defy",
            "deter",
            "sanction",
            "help",
            "allow",
            "want",
            "force",
            "pressure",
            "denounce");
    private static final Set<String> LED = Set.of(
            "led",
            "backed",
            "allied",
            "aligned",
            "supported",
            "funded",
            "sponsored",
            "trained",
            "armed",
            "brokered",
            "mediated");

    /** Nouns for which a country is a party rather than a land. */
    private static final Set<String> PARTIES = Set.of(
            "ally",
            "enemy",
            "rival",
            "foe",
            "backer",
            "sponsor",
            "opponent",
            "adversary",
            "partner",
            "proxy",
            "war",
            "conflict",
            "fight",
            "battle",
            "offensive",
            "campaign",
            "support",
            "backing",
            "alliance",
            "rivalry",
            "feud",
            "dispute",
            "invasion",
            "attack",
            "strike",
            "airstrike",
            "accusation",
            "claim",
            "denial",
            "condemnation",
            "response",
            "decision",
            "refusal",
            "demand",
            "threat",
            "pressure",
            "sanction",
            "talk",
            "negotiation",
            "agreement",
            "treaty",
            "pact",
            "truce",
            "assistance",
            "patron",
            "supporter",
            "puppet",
            "client",
            "retaliation",
            "warning",
            "call",
            "aid",
            "help",
            "offer",
            "proposal",
            "veto");

    private Metonyms() {}

    static void find(SentenceActors actors) {
        Sentence sentence = actors.sentence;
        for (int i = 0; i < sentence.size(); i++) {
            CountryMatch match = actors.country(i).orElse(null);
            if (match == null
                    || match.from() != i
                    || match.kind() == WordKind.PEOPLE
                    || match.kind() == WordKind.ADJECTIVE
                            && !match.country().code().equals("US")
                            && !isDoerOfParticiple(sentence, match)
                    || actors.match(i).isPresent()) {
                continue;
            }
            Token head = NounPhrases.headOf(sentence, match.from(), match.to());
            String role = agency(sentence, head, match.kind());
            if (!role.isEmpty() && actors.draft(head.index()).isEmpty()) {
                Draft draft = NamePlacer.place(actors, match.from(), match.to(), "metonym-" + role);
                if (draft.phrase.head() != head.index()) {
                    continue;
                }
                draft.kind = ActorKind.GOVERNMENT;
                draft.country = match.country().code();
                actors.registry
                        .stateForce(match.country().code(), "government")
                        .ifPresent(entry -> draft.entry = entry);
                actors.put(draft);
            }
        }
    }

    /** "Iranian" in "Iranian-backed". */
    private static boolean isDoerOfParticiple(Sentence sentence, CountryMatch match) {
        int hyphen = match.to();
        return hyphen + 1 < sentence.size()
                && sentence.token(hyphen).tag().equals("HYPH")
                && LED.contains(sentence.token(hyphen + 1).form());
    }

    /** "made no comment", "issued a statement". */
    private static boolean isComment(Sentence sentence, Token verb) {
        return verb.isLemma("make", "give", "issue", "offer", "have")
                && sentence.child(verb, "dobj")
                        .filter(said -> said.isLemma("comment", "statement", "response", "reply", "reaction", "claim"))
                        .isPresent();
    }

    /** The place in the sentence that only somebody who acts can have; empty if it has none. */
    private static String agency(Sentence sentence, Token head, WordKind kind) {
        Token above = sentence.head(head).orElse(null);
        if (above == null) {
            return "";
        }
        if (head.isLabel("conj") && above.index() < head.index()) {
            return above.isProperNoun() ? agency(sentence, above, kind) : "";
        }
        boolean capital = kind == WordKind.CAPITAL;
        if (head.isLabel("nsubj") && above.isVerb()) {
            boolean party = above.isLemma("be")
                    && (sentence.child(above, "prep")
                                    .filter(at -> at.isLemma("at"))
                                    .isPresent()
                            || sentence.child(above, "attr")
                                    .filter(noun -> PARTIES.contains(noun.lemma()))
                                    .isPresent());
            boolean minded = party
                    || (capital
                            ? SAYING.contains(above.lemma()) || isComment(sentence, above)
                            : !STATE.contains(above.lemma()));
            return minded ? "subject" : "";
        }
        if (head.isLabel("pobj") && above.isLabel("agent")) {
            return capital ? "" : "agent";
        }
        if (head.isLabel("npadvmod", "advmod", "amod", "nmod") && LED.contains(above.form())) {
            return "modifier";
        }
        if (head.isLabel("nsubjpass")
                && (OBJECT_OF.contains(above.lemma()) || above.isLemma("commit", "involve", "represent"))
                && !capital) {
            return "object";
        }
        if (head.isLabel("poss") && PARTIES.contains(above.lemma())) {
            return "possessor";
        }
        if (head.isLabel("pobj")
                && above.isLemma("of", "to", "for", "with", "against", "between")
                && sentence.head(above)
                        .filter(noun -> PARTIES.contains(noun.lemma()))
                        .isPresent()) {
            return "party";
        }
        if (head.isLabel("dobj") && OBJECT_OF.contains(above.lemma())) {
            return "object";
        }
        if (head.isLabel("pobj") && above.isLemma("with", "against", "between") && !capital) {
            return sentence.head(above)
                            .filter(token -> !token.isLemma("border", "frontier", "crossing", "boundary"))
                            .isPresent()
                    ? "party"
                    : "";
        }
        return "";
    }
}
