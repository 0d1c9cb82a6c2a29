package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Frame;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Stance;

/** Fills the frames of a verb: which of its dependents is the source, which the content, which the person told. */
final class VerbFrames {
    private final Clause clause;
    private final Sentence sentence;
    private final Token verb;
    private final Vocabulary vocabulary;
    private final Dependents dependents;
    private final SpeakerWords speaker;
    private final SaidClause saidClause;
    private final OtherParties parties;

    VerbFrames(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verb = clause.verb();
        this.vocabulary = clause.vocabulary();
        this.dependents = new Dependents(clause);
        this.speaker = new SpeakerWords(clause, dependents);
        this.saidClause = new SaidClause(clause, dependents);
        this.parties = new OtherParties(clause, dependents);
    }

    /** The attribution that a frame of a cue reads, where the verb has the dependents for it. */
    Optional<Draft> fill(Cue cue, Frame frame, CueWords words) {
        boolean longer = cue.words().size() > 1;
        if (longer) {
            return fillLonger(cue, frame, words);
        }
        return clause.passive() ? fillPassive(cue, frame, words) : fillActive(cue, frame, words);
    }

    private Optional<Draft> fillActive(Cue cue, Frame frame, CueWords words) {
        return switch (frame.pattern()) {
            case THAT ->
                dependents.object().isPresent()
                        ? relative(cue, frame, words)
                        : clausal(cue, frame, words, Optional.empty());
            case ADDR_THAT -> dependents.object().flatMap(told -> clausal(cue, frame, words, Optional.of(told)));
            case TO ->
                dependents
                        .infinitive()
                        .filter(to -> dependents.object().isEmpty())
                        .flatMap(to -> draft(cue, frame, words, List.of(to), Optional.empty()));
            case ING -> dependents.gerund().flatMap(ing -> draft(cue, frame, words, List.of(ing), Optional.empty()));
            case NP ->
                dependents
                        .object()
                        .or(() -> cue.stance() == Stance.DENIES ? dependents.chargeBefore() : Optional.empty())
                        .filter(object -> isClaimable(cue, object))
                        .flatMap(object -> draft(cue, frame, words, dependents.withTrail(object), Optional.empty()));
            case PREP ->
                dependents
                        .preposition(verb, frame.preposition())
                        .flatMap(prep -> prepositional(cue, frame, words, prep));
            case NP_TO, ADDR_TO ->
                dependents.objectAndInfinitive().flatMap(both -> draft(cue, frame, words, both, Optional.empty()));
            case NP_AS ->
                dependents
                        .object()
                        .flatMap(object -> dependents
                                .preposition(verb, "as")
                                .flatMap(as -> draft(cue, frame, words, List.of(object, as), Optional.empty())));
            case NP_PRED -> dependents.predicated().flatMap(both -> draft(cue, frame, words, both, Optional.empty()));
            case NP_PREP ->
                dependents
                        .object()
                        .filter(object -> isMeasured(object, frame))
                        .flatMap(object -> dependents
                                .prepositionNear(object, frame.preposition())
                                .flatMap(
                                        prep -> draft(cue, frame, words, whomAndWhat(object, prep), Optional.empty())));
            case ADDR_PREP ->
                dependents
                        .object()
                        .flatMap(told -> dependents
                                .preposition(verb, frame.preposition())
                                .or(() -> dependents.preposition(told, frame.preposition()))
                                .flatMap(prep -> draft(cue, frame, words, List.of(prep), Optional.of(told))));
            case QUOTE -> draft(cue, frame, words, List.of(), Optional.empty());
            case ADDR_QUOTE ->
                dependents.object().flatMap(told -> draft(cue, frame, words, List.of(), Optional.of(told)));
            case ALONE, IT_THAT, SOURCE, POSS_SOURCE, CLAUSE -> Optional.empty();
        };
    }

    private Optional<Draft> fillPassive(Cue cue, Frame frame, CueWords words) {
        Optional<Token> subject = clause.subject().filter(token -> !dependents.isEmpty(token));
        return switch (frame.pattern()) {
            case THAT ->
                dependents
                        .complement()
                        .flatMap(that -> draft(cue, frame, words, List.of(that), Optional.empty()))
                        .or(() -> subject.flatMap(who -> dependents
                                .infinitive()
                                .flatMap(to -> draft(cue, frame, words, List.of(who, to), Optional.empty()))));
            case ADDR_THAT ->
                subject.flatMap(told -> dependents
                        .complement()
                        .flatMap(that -> draft(cue, frame, words, List.of(that), Optional.of(told))));
            case NP_TO, ADDR_TO ->
                subject.flatMap(who -> dependents
                        .infinitive()
                        .flatMap(to -> draft(cue, frame, words, List.of(who, to), Optional.empty())));
            case NP_AS ->
                subject.flatMap(who -> dependents
                        .preposition(verb, "as")
                        .flatMap(as -> draft(cue, frame, words, List.of(who, as), Optional.empty())));
            case NP_PRED ->
                subject.flatMap(who -> sentence.child(verb, "oprd")
                        .flatMap(called -> draft(cue, frame, words, List.of(who, called), Optional.empty())));
            case NP_PREP ->
                subject.flatMap(who -> dependents
                        .preposition(verb, frame.preposition())
                        .flatMap(prep -> draft(cue, frame, words, List.of(who, prep), Optional.empty())));
            case NP ->
                subject.filter(who -> isClaimable(cue, who))
                        .filter(who -> clause.agent().isPresent() || isSaidByWhomever(cue))
                        .flatMap(who -> draft(cue, frame, words, List.of(who), Optional.empty()));
            case ADDR_PREP ->
                subject.flatMap(told -> dependents
                        .preposition(verb, frame.preposition())
                        .flatMap(prep -> draft(cue, frame, words, List.of(prep), Optional.of(told))));
            case ADDR_QUOTE -> subject.flatMap(told -> draft(cue, frame, words, List.of(), Optional.of(told)));
            case QUOTE -> draft(cue, frame, words, List.of(), Optional.empty());
            case TO, ING, PREP, ALONE, IT_THAT, SOURCE, POSS_SOURCE, CLAUSE -> Optional.empty();
        };
    }

    /** A cue of several words: what follows its last word is the content. */
    private Optional<Draft> fillLonger(Cue cue, Frame frame, CueWords words) {
        Token last = sentence.token(words.last());
        return switch (frame.pattern()) {
            case NP ->
                sentence.child(last, "pobj", "pcomp")
                        .or(() -> after(dependents.object(), words))
                        .flatMap(content -> draft(cue, frame, words, dependents.withTrail(content), Optional.empty()));
            case ING ->
                sentence.child(last, "pcomp")
                        .flatMap(content -> draft(cue, frame, words, List.of(content), Optional.empty()));
            case THAT ->
                after(dependents.complement().or(() -> thatClause(last)), words)
                        .flatMap(content -> draft(cue, frame, words, List.of(content), Optional.empty()));
            case TO ->
                after(dependents.infinitive().or(() -> sentence.child(last, "acl", "xcomp")), words)
                        .flatMap(content -> draft(cue, frame, words, List.of(content), Optional.empty()));
            case PREP ->
                dependents
                        .preposition(verb, frame.preposition())
                        .or(() -> dependents.preposition(last, frame.preposition()))
                        .filter(prep -> prep.index() > words.last())
                        .flatMap(prep -> prepositional(cue, frame, words, prep));
            case NP_TO ->
                sentence.child(last, "pobj")
                        .flatMap(who -> dependents
                                .infinitive()
                                .or(() -> sentence.child(who, "acl", "relcl"))
                                .flatMap(to -> draft(cue, frame, words, List.of(who, to), Optional.empty())));
            case NP_PREP ->
                (words.split() ? between() : sentence.child(last, "pobj"))
                        .flatMap(who -> dependents
                                .preposition(verb, frame.preposition())
                                .or(() -> dependents.preposition(last, frame.preposition()))
                                .or(() -> dependents.preposition(who, frame.preposition()))
                                .filter(prep -> prep.index() > words.last())
                                .flatMap(prep -> draft(cue, frame, words, List.of(who, prep), Optional.empty())));
            case NP_AS ->
                sentence.child(last, "pobj")
                        .flatMap(who -> dependents
                                .preposition(verb, "as")
                                .flatMap(as -> draft(cue, frame, words, List.of(who, as), Optional.empty())));
            case QUOTE -> draft(cue, frame, words, List.of(), Optional.empty());
            case ALONE ->
                draft(cue, frame, new CueWords(clause.to(), verb.index(), false), List.of(last), Optional.empty());
            case ADDR_THAT, ADDR_QUOTE, ADDR_TO, ADDR_PREP, NP_PRED, IT_THAT, SOURCE, POSS_SOURCE, CLAUSE ->
                Optional.empty();
        };
    }

    /** "accused him of it"; of "whom they accuse of it" what is said of him is the content, and not the pronoun. */
    private static List<Token> whomAndWhat(Token whom, Token what) {
        return whom.tag().startsWith("W") ? List.of(what) : List.of(whom, what);
    }

    /** Who stands between the words of a cue, "held the group responsible", or before them: "the group was held responsible". */
    private Optional<Token> between() {
        return clause.passive() ? clause.subject() : dependents.object();
    }

    private static Optional<Token> after(Optional<Token> token, CueWords words) {
        return token.filter(found -> found.index() > words.last());
    }

    private Optional<Token> thatClause(Token noun) {
        return sentence.child(noun, "acl", "ccomp", "relcl")
                .filter(found -> sentence.child(found, "mark").isPresent());
    }

    /** A clause as content: after the verb, before it, or around it. */
    private Optional<Draft> clausal(Cue cue, Frame frame, CueWords words, Optional<Token> told) {
        Optional<Token> that = dependents.complement().or(() -> told.flatMap(dependents::thatClauseOf));
        if (that.isPresent()) {
            return that.get().index() > verb.index()
                    ? following(cue, frame, words, that.get(), told)
                    : before(cue, frame, words, that.get(), told);
        }
        if (clause.top().isLabel("parataxis") || isAsClause() && cue.stance() != Stance.DENIES) {
            return sentence.head(clause.top()).flatMap(host -> around(cue, frame, words, host, told));
        }
        return Optional.empty();
    }

    /** "what the mayor said": the relative pronoun is the content. */
    private Optional<Draft> relative(Cue cue, Frame frame, CueWords words) {
        return dependents
                .object()
                .filter(token -> token.tag().startsWith("W") && token.index() < verb.index())
                .filter(token -> !token.isLemma("who", "whom")) // "whom they had held": nobody is said
                .filter(token -> !isDeedClaimed(token))
                .flatMap(token -> draft(cue, frame, words, List.of(token), Optional.empty()));
    }

    private Optional<Draft> following(Cue cue, Frame frame, CueWords words, Token that, Optional<Token> told) {
        BitSet content = saidClause.following(that);
        Optional<Phrase> source = speaker.source();
        saidClause.beforeTheComma(source, words, told, content);
        return finish(cue, frame, words, source, content, told, new BitSet());
    }

    /** "as the army put it": the clause that it hangs from is the content; not that of "as they withdrew". */
    private boolean isAsClause() {
        return clause.top().isLabel("advcl")
                && sentence.child(clause.top(), "mark")
                        .filter(mark -> mark.isLemma("as"))
                        .isPresent()
                && dependents.object().isEmpty();
    }

    private Optional<Draft> before(Cue cue, Frame frame, CueWords words, Token that, Optional<Token> told) {
        Optional<Phrase> source = speaker.source();
        int end = Math.min(clause.from(), source.map(Phrase::from).orElse(clause.from()));
        BitSet content = new BitSet(sentence.size());
        if (end > 0
                && (sentence.token(end - 1).tag().equals("CC")
                        || sentence.token(end - 1).form().equals(";"))) {
            // "A denied it, but B admitted that …": a new clause begins, what is said comes after its verb
            content.set(words.to(), sentence.size());
            return finish(cue, frame, words, source, content, told, new BitSet());
        }
        content.set(Math.min(sentence.subtreeFrom(clause.top()), end), end);
        content.set(sentence.subtreeFrom(that), sentence.subtreeTo(that));
        return finish(cue, frame, words, source, content, told, new BitSet());
    }

    private Optional<Draft> around(Cue cue, Frame frame, CueWords words, Token host, Optional<Token> told) {
        BitSet content = new BitSet(sentence.size());
        content.set(sentence.subtreeFrom(host), sentence.subtreeTo(host));
        BitSet aside = new BitSet(sentence.size());
        aside.set(sentence.subtreeFrom(clause.top()), sentence.subtreeTo(clause.top()));
        return finish(cue, frame, words, speaker.source(), content, told, aside);
    }

    private Optional<Draft> prepositional(Cue cue, Frame frame, CueWords words, Token prep) {
        Optional<Token> content = sentence.child(prep, "pobj", "pcomp");
        if (content.isEmpty() || prep.index() < verb.index()) {
            return Optional.empty();
        }
        return draft(
                cue,
                frame,
                new CueWords(prep.index() + 1, prep.index(), false),
                List.of(content.get()),
                Optional.empty());
    }

    private Optional<Draft> draft(Cue cue, Frame frame, CueWords words, List<Token> heads, Optional<Token> told) {
        BitSet content = new BitSet(sentence.size());
        heads.forEach(head -> content.set(sentence.subtreeFrom(head), sentence.subtreeTo(head)));
        heads.stream()
                .filter(head -> head.isLabel("xcomp"))
                .forEach(head -> saidClause.withoutOtherSayings(head, content));
        return finish(cue, frame, words, speaker.source(), content, told, new BitSet());
    }

    private Optional<Draft> finish(
            Cue cue,
            Frame frame,
            CueWords words,
            Optional<Phrase> source,
            BitSet content,
            Optional<Token> told,
            BitSet aside) {
        int from = speaker.cueFrom();
        int to = CueExtent.to(sentence, verb, words.to());
        BitSet taken = (BitSet) aside.clone();
        taken.set(from, to);
        saidClause.withoutAnswers(content);
        source.ifPresent(phrase -> taken.set(phrase.from(), phrase.to()));
        Optional<Phrase> addressee = told.map(token -> parties.told(token, content));
        addressee.ifPresent(phrase -> taken.set(phrase.from(), phrase.to()));
        List<Phrase> stretches = Reach.stretches(sentence, content, taken);
        if (stretches.isEmpty() && !content.isEmpty() || source.isEmpty() && isCommand()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                sentence,
                cue,
                frame.pattern(),
                verb,
                from,
                to,
                source,
                stretches,
                addressee.or(() -> parties.asked(cue, frame)),
                parties.accused(cue, frame, words)));
    }

    /** A verb that wants a subject and has none is an order to the reader: "Tell us why". */
    private boolean isCommand() {
        return !clause.passive()
                && !verb.tag().equals("VBG")
                && !verb.tag().equals("VBN")
                && !clause.top().isLabel("xcomp", "conj", "advcl", "acl", "relcl");
    }

    /** "the raid was condemned" has somebody who speaks, though nobody is named; "the group was banned in 2001" tells a deed. */
    private static boolean isSaidByWhomever(Cue cue) {
        return cue.stance() != Stance.ASSERTS && cue.stance() != Stance.DEMANDS;
    }

    /** "claimed the attack" takes responsibility, "claimed 12 lives" and "claimed victory" do not. */
    private boolean isClaimable(Cue cue, Token object) {
        return cue.words().size() > 1
                || cue.stance() != Stance.CLAIMS_RESPONSIBILITY
                || vocabulary.is(Vocabulary.Group.DEED, meant(object))
                || object.isLemma("responsibility", "credit", "it");
    }

    /** "the raid, which they claimed": a deed is claimed, nothing is said of it. */
    private boolean isDeedClaimed(Token object) {
        return verb.isLemma("claim") && vocabulary.is(Vocabulary.Group.DEED, meant(object));
    }

    /** What a relative pronoun stands for; any other word itself. */
    private Token meant(Token object) {
        return object.tag().startsWith("W") && verb.isLabel("relcl")
                ? sentence.head(verb).orElse(object)
                : object;
    }

    /** "put the toll at 40", but not "put the town at risk". */
    private boolean isMeasured(Token object, Frame frame) {
        return !frame.preposition().equals("at")
                || dependents
                        .prepositionNear(object, "at")
                        .flatMap(at -> sentence.child(at, "pobj"))
                        .filter(amount -> amount.tag().equals("CD")
                                || sentence.children(amount).stream()
                                        .anyMatch(child -> child.tag().equals("CD")))
                        .isPresent();
    }
}
