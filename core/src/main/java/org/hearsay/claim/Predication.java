package org.hearsay.claim;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Vocabulary.Group;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Certainty;
import org.hearsay.model.Stance;

/** What one stretch of a content says of whom: its head, read for negation, modality and deeds. */
final class Predication {
    private final Phrase phrase;
    private final Sentence sentence;
    private final Token head;
    private final boolean direct;
    private final Vocabulary vocabulary;

    /** @param direct whether the words are the speaker's own, so that "they" are others */
    Predication(Phrase phrase, boolean direct, Vocabulary vocabulary) {
        this.direct = direct;
        this.phrase = phrase;
        this.sentence = phrase.sentence();
        this.head = phrase.headToken();
        this.vocabulary = vocabulary;
    }

    boolean isNegative() {
        return sentence.child(head, "neg").isPresent()
                || sentence.children(head, "nsubj", "nsubjpass", "attr", "dobj").stream()
                        .anyMatch(noun -> noun.isLemma("no", "nothing", "nobody", "none") || hasNo(noun));
    }

    private boolean hasNo(Token noun) {
        return sentence.child(noun, "det")
                .filter(det -> det.isLemma("no", "neither"))
                .isPresent();
    }

    Certainty certainty() {
        Certainty certainty = Certainty.CERTAIN;
        for (Token word : sentence.children(head, "aux", "advmod", "acomp", "xcomp")) {
            if (word.isLemma("may", "might", "could", "possibly", "perhaps", "maybe", "possible", "conceivable")) {
                return Certainty.POSSIBLE;
            }
            if (word.isLemma("probably", "likely", "presumably", "apparently", "probable")) {
                certainty = Certainty.PROBABLE;
            }
        }
        return head.isLemma("seem", "appear") ? Certainty.PROBABLE : certainty;
    }

    /** A deed that hurts, done or announced. */
    boolean isHarm() {
        return vocabulary.is(Group.HARM, head);
    }

    Optional<Phrase> subject() {
        return subjectToken().map(token -> Reach.source(sentence, token));
    }

    private Optional<Token> subjectToken() {
        return sentence.child(head, "nsubj");
    }

    /** The stance of a plain saying, by what is said. */
    Stance stance() {
        if (isOwnWork() && !isModal()) {
            return isNegative() ? Stance.DENIES : Stance.CLAIMS_RESPONSIBILITY;
        }
        boolean self = isSelf();
        boolean deed = isDeed();
        if (isNegative()) {
            boolean denied = deed && self || isAbsence();
            return denied ? Stance.DENIES : isAnnounced() && self ? Stance.PROMISES : Stance.ASSERTS;
        }
        if (isAnnounced() && self) {
            return isHarm() ? Stance.THREATENS : Stance.PROMISES;
        }
        if (deed && !isModal() && subjectToken().isPresent()) {
            return !isInvolvement() ? Stance.ASSERTS : self ? Stance.CLAIMS_RESPONSIBILITY : Stance.ACCUSES;
        }
        return head.isLemma("commit") && self ? Stance.PROMISES : Stance.ASSERTS;
    }

    /**
     * "we", "it", "its fighters": the speaker or the speaker's own, as far as the words of one clause can show. "They" and "he" are as
     * often somebody else, so that they count for what is announced, not for what was done.
     */
    private boolean isSelf() {
        return subjectToken()
                .filter(subject -> isSelf(subject)
                        || sentence.child(sentence.counted(subject), "poss")
                                .filter(this::isSelf)
                                .isPresent())
                .isPresent();
    }

    private boolean isSelf(Token pronoun) {
        return switch (pronoun.form().toLowerCase(Locale.ROOT)) {
            case "we", "i", "our", "my" -> true;
            case "it", "its", "their" -> !direct;
            case "they", "he", "she", "his", "her" -> !direct && isAnnounced();
            default -> false;
        };
    }

    /** "the raid was its work", "our doing", "it was not us". */
    private boolean isOwnWork() {
        return head.isLemma("be") && isUs() || isOurWork();
    }

    private boolean isUs() {
        return direct
                && subjectToken().filter(it -> it.isLemma("it", "that", "this")).isPresent()
                && sentence.children(head, "attr", "acomp", "dobj").stream()
                        .anyMatch(who -> who.form().equals("us") || who.form().equals("me"));
    }

    private boolean isOurWork() {
        return head.isLemma("be")
                && sentence.children(head, "attr").stream()
                        .filter(noun -> noun.isLemma("work", "doing", "handiwork", "deed"))
                        .flatMap(noun -> sentence.child(noun, "poss").stream())
                        .anyMatch(owner ->
                                owner.form().equalsIgnoreCase("our") || !direct && owner.isLemma("its", "their"));
    }

    private boolean isDeed() {
        return isHarm() && !isModal() || isInvolvement();
    }

    /** Behind, responsible for, carried out: that it was they who did it. */
    private boolean isInvolvement() {
        if (head.isLemma("be")) {
            return sentence.children(head, "acomp", "prep", "attr", "advmod").stream()
                            .anyMatch(word -> vocabulary.is(Group.INVOLVEMENT, word))
                    || sentence.child(head, "xcomp")
                            .filter(blamed -> blamed.isLemma("blame")
                                    && sentence.child(blamed, "dobj").isEmpty())
                            .isPresent();
        }
        if (head.isLemma("have", "play")) {
            return sentence.child(head, "dobj")
                    .filter(word -> word.isLemma("role", "hand", "involvement"))
                    .isPresent();
        }
        return vocabulary.is(Group.INVOLVEMENT, head)
                && !isModal()
                && (!head.isLemma("carry") || sentence.child(head, "prt").isPresent());
    }

    /** "there was no proof of": what is said not to be there; who "sees no link with" another deed does not deny that deed. */
    private boolean isAbsence() {
        return sentence.children(head, "nsubj", "attr", "dobj").stream()
                .anyMatch(noun -> vocabulary.is(Group.PROOF, noun) && hasNo(noun) && !isLinkSeen(noun));
    }

    private boolean isLinkSeen(Token noun) {
        return head.isLemma("see", "find", "know") && noun.isLemma("link", "tie", "connection");
    }

    private boolean isModal() {
        return sentence.child(head, "aux")
                .filter(aux -> aux.tag().equals("MD") || aux.tag().equals("TO"))
                .isPresent();
    }

    /** "we will", "it would"; in the speaker's own words "would" is a condition. */
    private boolean isAnnounced() {
        return sentence.child(head, "aux")
                .filter(aux -> aux.isLemma("will", "shall", "'ll") || !direct && aux.isLemma("would"))
                .isPresent();
    }

    @Override
    public String toString() {
        return phrase.toString();
    }
}
