package org.hearsay.claim;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Vocabulary.Group;
import org.hearsay.event.YetToBeDone;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Stance;

/**
 * Words that speak of responsibility without anybody claiming it: "should claim responsibility for the raid" demands it, "might claim it"
 * thinks it possible, "took responsibility for the schools" and "assume its responsibilities" take on a duty, not a deed.
 */
final class Unclaimed {
    private static final Set<String> OWNED = Set.of("responsibility", "blame", "credit");

    private final Vocabulary vocabulary;

    Unclaimed(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean is(Draft draft) {
        return isOwnName(draft)
                || isUnowned(draft)
                || isHeldBack(draft)
                || isHabit(draft)
                || isNeither(draft)
                || isOutcome(draft)
                || isTie(draft)
                || isName(draft)
                || isInterrogation(draft)
                || isOnlyAskedFor(draft)
                || isTakenIn(draft);
    }

    /** "Thirty people had been admitted since Tuesday": to a hospital. */
    private static boolean isTakenIn(Draft draft) {
        Sentence s = draft.sentence();
        return draft.head().isLemma("admit")
                && draft.head().tag().equals("VBN")
                && s.child(draft.head(), "auxpass").isPresent()
                && s.child(draft.head(), "ccomp", "agent").isEmpty()
                && s.child(draft.head(), "nsubjpass")
                        .filter(whom -> whom.isNoun() || whom.tag().equals("CD"))
                        .isPresent();
    }

    /** "Two of them died, raising the toll to eight": the dead put it at nothing. */
    private static boolean isOutcome(Draft draft) {
        return draft.cue().stance() == Stance.ESTIMATES
                && draft.head().tag().equals("VBG")
                && draft.head().isLabel("advcl")
                && draft.sentence()
                        .head(draft.head())
                        .filter(verb -> verb.isLemma("die", "succumb", "perish", "kill", "find", "recover", "collapse"))
                        .isPresent();
    }

    /** A word of linking that tells how things or groups stand to each other, and lays nothing on anybody. */
    private boolean isTie(Draft draft) {
        return draft.cue().stance() == Stance.ACCUSES
                && draft.head().isLemma("link", "connect", "tie")
                && (isAffiliation(draft) || isByWay(draft));
    }

    /** "the highway linking Orbo to Tarn". */
    private boolean isByWay(Draft draft) {
        return draft.source()
                .filter(source -> vocabulary.is(Group.WAY, source.headToken()))
                .isPresent();
    }

    /** "the group, which is linked to al Qaeda": how it stands to another, and nothing that it did. */
    private static boolean isAffiliation(Draft draft) {
        Sentence s = draft.sentence();
        return draft.source().isEmpty()
                && draft.head().tag().equals("VBN")
                && s.children(draft.head(), "prep").stream()
                        .filter(to -> to.isLemma("to", "with"))
                        .flatMap(to -> s.children(to, "pobj").stream())
                        .anyMatch(Token::isProperNoun);
    }

    /** "a gang called the R7 did it": its name, whoever gave it. */
    private static boolean isName(Draft draft) {
        return draft.head().isLemma("call", "name", "dub")
                && draft.head().tag().equals("VBN")
                && draft.head().label().equals("acl")
                && draft.source().isEmpty()
                && draft.sentence()
                        .child(draft.head(), "oprd", "dobj", "attr")
                        .filter(Token::isProperNoun)
                        .isPresent();
    }

    /** "two men were being questioned over the killing": asked about it by the police, and not doubted. */
    private static boolean isInterrogation(Draft draft) {
        Sentence s = draft.sentence();
        return draft.cue().stance() == Stance.DOUBTS
                && draft.head().isLemma("question")
                && s.child(draft.head(), "nsubjpass", "auxpass").isPresent()
                && s.children(draft.head(), "prep").stream()
                        .anyMatch(about -> about.isLemma("over", "about", "in", "for"));
    }

    /** "neither confirmed nor denied the strikes": nothing is said. */
    private static boolean isNeither(Draft draft) {
        Sentence s = draft.sentence();
        boolean answers = draft.cue().stance() == Stance.CONFIRMS || draft.cue().stance() == Stance.DENIES;
        Token first = draft.head().isLabel("conj") ? s.head(draft.head()).orElse(draft.head()) : draft.head();
        return answers
                && s.children(first, "cc", "preconj", "advmod", "neg").stream()
                        .anyMatch(word -> word.isLemma("neither", "nor"));
    }

    /** "urged both sides to show restraint", "no way of verifying them", "it was hard to confirm the reports": nobody has shown or confirmed it. */
    private boolean isOnlyAskedFor(Draft draft) {
        Sentence s = draft.sentence();
        Token verb = draft.head();
        Optional<Token> over = s.head(verb);
        boolean plain = draft.cue().stance() == Stance.ASSERTS || draft.cue().stance() == Stance.CONFIRMS;
        if (!plain
                || draft.pattern() != Pattern.NP
                || over.filter(vocabulary::isCarrier).isPresent()) {
            return false;
        }
        boolean infinitive = verb.tag().equals("VB")
                && s.child(verb, "aux").filter(to -> to.isLemma("to")).isPresent();
        boolean asked = verbOver(s, verb)
                .filter(asking -> vocabulary.senses(Kind.VERB, asking.lemma()).stream()
                        .anyMatch(cue -> cue.stance() == Stance.DEMANDS))
                .isPresent();
        boolean impersonal = draft.source().isEmpty()
                || draft.source().filter(it -> it.headToken().isLemma("it")).isPresent();
        return infinitive && (asked || impersonal)
                || verb.tag().equals("VBG")
                        && verb.isLabel("pcomp")
                        && draft.source().isEmpty();
    }

    /** "called" of "called on both sides to show restraint". */
    private static Optional<Token> verbOver(Sentence s, Token infinitive) {
        Optional<Token> over =
                infinitive.isLabel("xcomp", "acl", "ccomp", "relcl", "advcl") ? s.head(infinitive) : Optional.empty();
        while (over.filter(token -> token.isLabel("pobj", "prep", "dobj", "dative"))
                .isPresent()) {
            over = over.flatMap(s::head);
        }
        return over.filter(Token::isVerb);
    }

    /** "which rarely claims attacks": what is done or not done as a rule. */
    private static boolean isHabit(Draft draft) {
        return draft.cue().stance() == Stance.CLAIMS_RESPONSIBILITY
                && draft.sentence().children(draft.head(), "advmod").stream()
                        .anyMatch(how -> how.isLemma(
                                "rarely", "seldom", "hardly", "usually", "often", "sometimes", "regularly"));
    }

    /** "stopped short of claiming it", "fled without blaming anyone": what is not done. */
    private static boolean isHeldBack(Draft draft) {
        Sentence s = draft.sentence();
        boolean declares = draft.cue().stance() == Stance.CLAIMS_RESPONSIBILITY
                || draft.cue().stance() == Stance.ACCUSES;
        Optional<Token> prep = s.head(draft.head()).filter(of -> draft.head().isLabel("pcomp"));
        return declares
                && prep.filter(of -> of.isLemma("without")
                                || s.head(of)
                                        .filter(over -> over.isLemma("short", "refrain", "abstain", "shy", "stop"))
                                        .isPresent())
                        .isPresent();
    }

    /** "a group calling itself the Sons of Karo" gives itself a name and says nothing. */
    private static boolean isOwnName(Draft draft) {
        return draft.pattern() == Pattern.NP_PRED
                && draft.sentence()
                        .child(draft.head(), "dobj")
                        .filter(named -> named.isLemma("itself", "themselves", "himself", "herself"))
                        .isPresent();
    }

    private boolean isUnowned(Draft draft) {
        Cue cue = draft.cue();
        boolean claims = cue.stance() == Stance.CLAIMS_RESPONSIBILITY;
        boolean owns =
                claims || cue.stance() == Stance.ADMITS && cue.words().stream().anyMatch(OWNED::contains);
        return cue.kind() == Kind.VERB
                && owns
                && (YetToBeDone.is(draft.sentence(), draft.head()) || claims && isDuty(draft));
    }

    /** "assume" and "take" are said of duties too: they claim where a deed is named, or nothing but the responsibility itself. */
    private boolean isDuty(Draft draft) {
        return vocabulary.is(Group.SHOULDERING, draft.head())
                && draft.content().stream().noneMatch(phrase -> isDeed(draft, phrase));
    }

    private boolean isDeed(Draft draft, Phrase content) {
        Token head = content.headToken();
        if (draft.pattern() == Pattern.ALONE) {
            return head.tag().equals("NN")
                    && content.sentence().child(head, "poss").isEmpty();
        }
        for (int i = content.from(); i < content.to(); i++) {
            Token word = content.sentence().token(i);
            boolean named = word.index() == head.index() || word.isLabel("conj", "pobj", "acl", "relcl");
            if (named && isDeed(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeed(Token word) {
        return vocabulary.is(Group.DEED, word)
                || vocabulary.is(Group.HARM, word)
                || word.tag().equals("VBG")
                || word.isPronoun()
                || word.form().equals("one");
    }
}
