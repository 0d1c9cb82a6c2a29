package org.hearsay.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Which tellings of one sentence are one event: "an attack which killed nine", "exploded, wounding two", "killed in a raid". */
final class SentenceLinks {
    private static final List<String> INSIDE =
            List.of("in", "during", "by", "from", "after", "when", "with", "as", "while", "following");

    /** What comes after these was before, or the cause: "rioted after the killing of a driver". */
    private static final List<String> OCCASION = List.of("after", "following", "over", "since", "before", "despite");

    /** "put the dead at 27 and said they had burned four cars": what is done to things has no dead of its own beside it. */
    private static final Set<String> THINGS_ALONE = Set.of("arson", "looting", "robbery", "sabotage");

    private SentenceLinks() {}

    /** The draft of which another tells a part; only harm is part of a deed. */
    static Optional<Integer> whole(Sentence s, List<Draft> drafts, int part) {
        Draft inner = drafts.get(part);
        Optional<Integer> happening = isViolent(inner) ? WhenItHappened.toldOf(s, drafts, part) : Optional.empty();
        if (happening.isPresent()) {
            return happening;
        }
        if (!isHarm(inner)) {
            return isViolent(inner)
                    ? during(s, drafts, part).or(() -> aimed(s, drafts, part)).or(() -> ofSubject(s, drafts, part))
                    : Optional.empty();
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (i != part
                    && isViolent(drafts.get(i))
                    && (isWhereItWas(s, drafts.get(i), inner.occurrence.head())
                            || !isApart(s, drafts.get(i), inner) && isJoined(s, drafts.get(i), inner))
                    && !(isHarm(drafts.get(i)) && i > part)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "shot dead during a raid": the deed done in the course of another. */
    private static Optional<Integer> during(Sentence s, List<Draft> drafts, int part) {
        Draft inner = drafts.get(part);
        if (Comparison.DEMONSTRATIONS.contains(inner.occurrence.trigger().type())) {
            return Optional.empty();
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft whole = drafts.get(i);
            if (i != part
                    && !whole.occurrence.trigger().verb()
                    && inner.occurrence.trigger().verb()
                    && isViolent(whole)
                    && !isApart(s, whole, inner)
                    && isInside(s, whole.occurrence.head(), inner.occurrence.head())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "launched an attack, targeting the town": what a deed was aimed at is no other deed. */
    private static Optional<Integer> aimed(Sentence s, List<Draft> drafts, int part) {
        Token aim = drafts.get(part).occurrence.head();
        for (int i = 0; i < drafts.size(); i++) {
            Draft whole = drafts.get(i);
            if (i != part && isViolent(whole) && !isHarm(whole) && AimOfDeed.isOf(s, aim, whole.occurrence.head())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "The raid hit a school": what a deed does is no other deed. */
    private static Optional<Integer> ofSubject(Sentence s, List<Draft> drafts, int part) {
        Token verb = drafts.get(part).occurrence.head();
        Optional<Token> subject = s.child(verb, "nsubj").filter(noun -> verb.isVerb());
        return IntStream.range(0, drafts.size())
                .filter(i -> i != part && isViolent(drafts.get(i)) && !isHarm(drafts.get(i)))
                .filter(i -> subject.filter(
                                noun -> noun == drafts.get(i).occurrence.head())
                        .isPresent())
                .boxed()
                .findFirst();
    }

    private static boolean isApart(Sentence s, Draft one, Draft other) {
        return isToldApart(s, one.occurrence.head(), other.occurrence.head())
                || isToldApart(s, other.occurrence.head(), one.occurrence.head());
    }

    private static boolean isToldApart(Sentence s, Token deed, Token other) {
        return OtherTime.isApart(s, deed, other) || ToldOfPlace.isApart(s, deed, other);
    }

    /** The draft whose harm a toll counts: the one told by the same word, else the one that the word hangs on. */
    static Optional<Draft> tollOwner(Sentence s, List<Draft> drafts, Token teller) {
        for (Draft draft : drafts) {
            if (draft.occurrence.words().contains(teller)) {
                return Optional.of(draft);
            }
        }
        Optional<Draft> joined = numbered(s, drafts, teller)
                .or(() -> drafts.stream()
                        .filter(d -> isViolent(d) && isConnected(s, d, teller))
                        .findFirst());
        if (joined.isPresent()) {
            return joined;
        }
        List<Draft> violent = drafts.stream().filter(SentenceLinks::isViolent).toList();
        List<Draft> deeds = violent.stream().filter(d -> !isHarm(d)).toList();
        List<Draft> candidates = deeds.isEmpty() ? violent : deeds;
        return candidates.size() == 1
                        && !THINGS_ALONE.contains(
                                candidates.get(0).occurrence.trigger().type())
                        && !isOfOtherDeed(s, candidates.get(0), teller)
                        && !isOfKnown(s, candidates.get(0), teller)
                        && !isPutBeside(s, candidates.get(0), teller)
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    /** "put the number of people killed in Monday's raids at 31": the number is that of the raids, whatever else the sentence tells. */
    private static Optional<Draft> numbered(Sentence s, List<Draft> drafts, Token number) {
        return drafts.stream()
                .filter(draft -> number.isLemma("number", "toll")
                        && isViolent(draft)
                        && s.isWithin(draft.occurrence.head(), number))
                .min(Comparator.comparing(SentenceLinks::isHarm));
    }

    /** "Bello, whose brother was among those killed, said three more bodies were found": those are known, and these are more. */
    private static boolean isOfKnown(Sentence s, Draft draft, Token teller) {
        Token deed = draft.occurrence.head();
        return deed.label().equals("acl")
                && s.head(deed)
                        .filter(those -> those.isLemma("those") && !s.isWithin(teller, those))
                        .isPresent();
    }

    /** "put the death toll at 10 and said soldiers had killed two of the attackers": the ten are not those whom the soldiers killed. */
    private static boolean isPutBeside(Sentence s, Draft draft, Token teller) {
        Token at = draft.occurrence.head();
        while (!at.isLabel("ccomp") && s.head(at).isPresent()) {
            at = s.head(at).orElseThrow();
        }
        return teller.isNoun()
                && teller.isLabel("dobj")
                && at.isLabel("ccomp")
                && s.head(at)
                        .filter(said -> said.isLabel("conj") && said.head() == teller.head())
                        .isPresent();
    }

    /** "There were 38 dead and several people had been taken away": those who were taken are not the dead. */
    private static boolean isOfOtherDeed(Sentence s, Draft draft, Token teller) {
        Token deed = draft.occurrence.head();
        return Comparison.TAKING.contains(draft.occurrence.trigger().type())
                && !s.isWithin(teller, deed)
                && (deed.isVerb() ? deed.label().equals("conj") : isSaidApart(s, deed, teller));
    }

    /** "confirmed the abduction but said three had died": of those who died something else is said. */
    private static boolean isSaidApart(Sentence s, Token deed, Token teller) {
        Token at = teller;
        while (!at.isLabel("ccomp") && s.head(at).isPresent()) {
            at = s.head(at).orElseThrow();
        }
        Optional<Token> said = s.head(at);
        return at.isLabel("ccomp")
                && deed.label().equals("dobj")
                && said.filter(verb -> verb.index() != deed.head() && verb.index() > deed.index())
                        .isPresent();
    }

    /** Whether a draft tells a deed that can be aimed at something. */
    static boolean isAttack(Draft draft) {
        return isViolent(draft) && !isHarm(draft);
    }

    static boolean isHarm(Draft draft) {
        return draft.occurrence.trigger().type().equals("killing")
                || draft.occurrence.trigger().verb()
                        && draft.occurrence
                                .head()
                                .isLemma("kill", "wound", "injure", "hurt", "maim", "destroy", "damage");
    }

    static boolean isViolent(Draft draft) {
        return !List.of(
                        "trial",
                        "talks",
                        "ceasefire",
                        "agreement",
                        "sanction",
                        "peaceful-protest",
                        "release",
                        "group-change",
                        "surrender",
                        "withdrawal",
                        "base-established",
                        "deployment",
                        "displacement",
                        "disrupted-weapons-use",
                        "arrest")
                .contains(draft.occurrence.trigger().type());
    }

    private static boolean isJoined(Sentence s, Draft whole, Draft part) {
        return isConnected(s, whole, part.occurrence.head());
    }

    private static boolean isConnected(Sentence s, Draft whole, Token harm) {
        Token deed = whole.occurrence.head();
        Token verb = whole.occurrence.trigger().verb()
                ? deed
                : whole.light.map(LightVerbs.Use::verb).orElse(deed);
        Optional<Token> telling = harm.isVerb() ? Optional.of(harm) : verbOver(s, harm);
        if (telling.isPresent()) {
            Token top = LightVerbs.top(s, deed);
            List<Token> subjects = Syntax.subjects(s, telling.get());
            if (subjects.contains(deed) || subjects.contains(top)) {
                return true; // the attack killed nine
            }
            if (subjects.stream().anyMatch(means -> isHitting(s, whole, means))) {
                return true; // the shell that hit a church killed nine
            }
        }
        if (hangsOn(s, harm, deed) || hangsOn(s, harm, verb)) {
            return true; // exploded, killing nine; carried out an attack, killing nine
        }
        return isInside(s, deed, harm) || isInside(s, verb, harm);
    }

    /** "They raided a camp near the river, where they shot two guards": the harm that the same did at the place of the deed. */
    private static boolean isWhereItWas(Sentence s, Draft whole, Token harm) {
        boolean where = harm.label().equals("relcl")
                && s.children(harm, "advmod").stream().anyMatch(word -> word.isLemma("where"))
                && s.child(harm, "nsubj").filter(Token::isPronoun).isPresent()
                && !whole.perpetrators.isEmpty();
        Optional<Token> over = where ? s.head(harm) : Optional.empty();
        while (over.filter(word -> !word.isVerb()).isPresent()) {
            over = s.head(over.get());
        }
        return over.filter(verb -> verb == whole.occurrence.head()).isPresent();
    }

    /** Whether a deed is what a thing did that somebody is killed by, "the shell that hit a church", or what was done with it: "a bomb planted there". */
    private static boolean isHitting(Sentence s, Draft whole, Token means) {
        Token deed = whole.occurrence.head();
        boolean what = deed.label().equals("relcl")
                && s.child(deed, "nsubj")
                        .filter(that -> that.isLemma("that", "which"))
                        .isPresent();
        boolean with = deed.label().equals("acl") && deed.tag().equals("VBN");
        return (what || with)
                && deed.head() == means.index()
                && whole.perpetrators.stream().noneMatch(doer -> doer.phrase().headToken() == means);
    }

    /** The verb of "left 20 dead", "claimed nine lives". */
    private static Optional<Token> verbOver(Sentence s, Token harm) {
        Optional<Token> over = s.head(harm);
        for (int i = 0; i < 3 && over.isPresent() && !over.get().isVerb(); i++) {
            over = over.filter(token -> !isOccasion(token)).flatMap(s::head);
        }
        return over.filter(Token::isVerb);
    }

    private static boolean isOccasion(Token token) {
        return token.label().equals("prep") && OCCASION.contains(token.lemma());
    }

    /** "A boy was killed and six others were injured": more of those it was done to. */
    private static boolean isDoneToOthers(Sentence s, Token verb) {
        return s.child(verb, "nsubjpass")
                .filter(harmed -> harmed.isLemma("other", "another")
                        || s.children(harmed, "amod", "nmod", "det").stream()
                                .anyMatch(word -> word.isLemma("other", "another", "more")))
                .isPresent();
    }

    /** A clause of consequence or a conjunct of a verb. */
    private static boolean hangsOn(Sentence s, Token harm, Token verb) {
        Token at = harm;
        for (int i = 0; i < 3; i++) {
            Optional<Token> up = s.head(at);
            if (up.isEmpty()) {
                return false;
            }
            boolean link = at.isLabel("advcl", "xcomp", "dep", "relcl", "acl")
                    || at.label().equals("conj")
                            && (s.child(at, "nsubj", "nsubjpass").isEmpty() || isDoneToOthers(s, at))
                    || at.isLabel("oprd", "dobj", "acomp", "pobj", "prep");
            if (!link || isOccasion(at) || OtherTime.isApart(s, harm, verb)) {
                return false;
            }
            if (up.get() == verb) {
                return at.isVerb() || i > 0;
            }
            at = up.get();
        }
        return false;
    }

    /** "killed two and wounded six in an attack": the attack hangs on the last verb. */
    private static boolean isOrIsJoinedTo(Sentence s, Token verb, Token harm) {
        Token at = verb;
        while (at != harm && at.label().equals("conj") && s.head(at).isPresent() && at.isVerb()) {
            if (s.child(at, "nsubj").isPresent()
                    || s.child(at, "nsubjpass").isPresent()
                            && !isOfHarm(s.head(at).get())) {
                return false; // "overran a town, and dozens were killed in the fighting"
            }
            at = s.head(at).orElseThrow();
        }
        return at == harm;
    }

    private static boolean isOfHarm(Token verb) {
        return verb.isLemma("kill", "die", "wound", "injure", "hurt", "shoot", "stab", "beat");
    }

    /** "killed in an attack", "killed when a bomb went off". */
    private static boolean isInside(Sentence s, Token deed, Token harm) {
        Token at = LightVerbs.top(s, deed);
        for (int i = 0; i < 4; i++) {
            Optional<Token> up = s.head(at);
            if (up.isEmpty()) {
                return false;
            }
            Token over = up.get();
            if (at.label().equals("pobj") && over.label().equals("prep") && INSIDE.contains(over.lemma())
                    || at.label().equals("advcl")
                            && s.children(at, "advmod", "mark").stream().anyMatch(m -> INSIDE.contains(m.lemma()))) {
                Token governor =
                        at.label().equals("advcl") ? over : s.head(over).orElse(over);
                if (isOrIsJoinedTo(s, governor, harm) || s.isWithin(harm, governor) && !governor.isVerb()) {
                    return true;
                }
            }
            if (over == harm && at.label().equals("prep")) {
                return true;
            }
            at = over;
        }
        return false;
    }
}
