package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Frame;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Stance;

/** Fills the frames of a verb: which of its dependents is the source, which the content, which the person told. */
final class VerbFrames {
    /** How many words a speaker's name and office may have between a quotation and its cue. */
    private static final int LONGEST_SPEAKER = 25;

    /** How far behind an object its preposition may stand. */
    private static final int WIDEST_OBJECT = 12;

    private final Clause clause;
    private final Sentence sentence;
    private final Token verb;
    private final Vocabulary vocabulary;
    private final Optional<Token> inverted;

    VerbFrames(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verb = clause.verb();
        this.vocabulary = clause.vocabulary();
        this.inverted = inverted();
    }

    /** The speaker after the verb, "…," said X, where the parser took it for an object. */
    private Optional<Token> inverted() {
        if (clause.passive() || clause.from() == 0 || clause.subject().isPresent()) {
            return Optional.empty();
        }
        Token before = sentence.token(clause.from() - 1);
        boolean said = before.tag().equals("''")
                || before.form().equals(",")
                        && complement()
                                .filter(that -> that.index() < verb.index())
                                .isPresent();
        if (!said) {
            return Optional.empty();
        }
        return sentence.children(verb, "dobj", "npadvmod", "attr", "dep", "oprd").stream()
                .filter(token -> token.index() > verb.index() && (token.isNoun() || token.isPronoun()))
                .findFirst();
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
                object().isPresent() ? relative(cue, frame, words) : clausal(cue, frame, words, Optional.empty());
            case ADDR_THAT -> object().flatMap(told -> clausal(cue, frame, words, Optional.of(told)));
            case TO ->
                infinitive()
                        .filter(to -> object().isEmpty())
                        .flatMap(to -> draft(cue, frame, words, List.of(to), Optional.empty()));
            case ING -> gerund().flatMap(ing -> draft(cue, frame, words, List.of(ing), Optional.empty()));
            case NP ->
                object().filter(object -> isClaimable(cue, object))
                        .flatMap(object -> draft(cue, frame, words, withTrail(object), Optional.empty()));
            case PREP -> preposition(verb, frame.preposition()).flatMap(prep -> prepositional(cue, frame, words, prep));
            case NP_TO, ADDR_TO ->
                objectAndInfinitive().flatMap(both -> draft(cue, frame, words, both, Optional.empty()));
            case NP_AS ->
                object().flatMap(object -> preposition(verb, "as")
                        .flatMap(as -> draft(cue, frame, words, List.of(object, as), Optional.empty())));
            case NP_PRED -> predicated().flatMap(both -> draft(cue, frame, words, both, Optional.empty()));
            case NP_PREP ->
                object().filter(object -> isMeasured(object, frame))
                        .flatMap(object -> prepositionNear(object, frame.preposition())
                                .flatMap(prep -> draft(cue, frame, words, List.of(object, prep), Optional.empty())));
            case ADDR_PREP ->
                object().flatMap(told -> preposition(verb, frame.preposition())
                        .or(() -> preposition(told, frame.preposition()))
                        .flatMap(prep -> draft(cue, frame, words, List.of(prep), Optional.of(told))));
            case QUOTE -> draft(cue, frame, words, List.of(), Optional.empty());
            case ADDR_QUOTE -> object().flatMap(told -> draft(cue, frame, words, List.of(), Optional.of(told)));
            case ALONE, IT_THAT, SOURCE, POSS_SOURCE, CLAUSE -> Optional.empty();
        };
    }

    private Optional<Draft> fillPassive(Cue cue, Frame frame, CueWords words) {
        Optional<Token> subject = clause.subject().filter(token -> !isEmpty(token));
        return switch (frame.pattern()) {
            case THAT ->
                complement()
                        .flatMap(that -> draft(cue, frame, words, List.of(that), Optional.empty()))
                        .or(() -> subject.flatMap(who -> infinitive()
                                .flatMap(to -> draft(cue, frame, words, List.of(who, to), Optional.empty()))));
            case ADDR_THAT ->
                subject.flatMap(told ->
                        complement().flatMap(that -> draft(cue, frame, words, List.of(that), Optional.of(told))));
            case NP_TO, ADDR_TO ->
                subject.flatMap(who ->
                        infinitive().flatMap(to -> draft(cue, frame, words, List.of(who, to), Optional.empty())));
            case NP_AS ->
                subject.flatMap(who -> preposition(verb, "as")
                        .flatMap(as -> draft(cue, frame, words, List.of(who, as), Optional.empty())));
            case NP_PRED ->
                subject.flatMap(who -> sentence.child(verb, "oprd")
                        .flatMap(called -> draft(cue, frame, words, List.of(who, called), Optional.empty())));
            case NP_PREP ->
                subject.flatMap(who -> preposition(verb, frame.preposition())
                        .flatMap(prep -> draft(cue, frame, words, List.of(who, prep), Optional.empty())));
            case NP ->
                subject.filter(who -> isClaimable(cue, who))
                        .filter(who -> clause.agent().isPresent() || cue.stance() != Stance.ASSERTS)
                        .flatMap(who -> draft(cue, frame, words, List.of(who), Optional.empty()));
            case ADDR_PREP ->
                subject.flatMap(told -> preposition(verb, frame.preposition())
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
                        .or(() -> after(object(), words))
                        .flatMap(content -> draft(cue, frame, words, withTrail(content), Optional.empty()));
            case ING ->
                sentence.child(last, "pcomp")
                        .flatMap(content -> draft(cue, frame, words, List.of(content), Optional.empty()));
            case THAT ->
                after(complement().or(() -> thatClause(last)), words)
                        .flatMap(content -> draft(cue, frame, words, List.of(content), Optional.empty()));
            case TO ->
                after(infinitive().or(() -> sentence.child(last, "acl", "xcomp")), words)
                        .flatMap(content -> draft(cue, frame, words, List.of(content), Optional.empty()));
            case PREP ->
                preposition(verb, frame.preposition())
                        .or(() -> preposition(last, frame.preposition()))
                        .filter(prep -> prep.index() > words.last())
                        .flatMap(prep -> prepositional(cue, frame, words, prep));
            case NP_TO ->
                sentence.child(last, "pobj")
                        .flatMap(who -> infinitive()
                                .or(() -> sentence.child(who, "acl", "relcl"))
                                .flatMap(to -> draft(cue, frame, words, List.of(who, to), Optional.empty())));
            case NP_PREP ->
                (words.split() ? object() : sentence.child(last, "pobj"))
                        .flatMap(who -> preposition(verb, frame.preposition())
                                .or(() -> preposition(last, frame.preposition()))
                                .or(() -> preposition(who, frame.preposition()))
                                .filter(prep -> prep.index() > words.last())
                                .flatMap(prep -> draft(cue, frame, words, List.of(who, prep), Optional.empty())));
            case NP_AS ->
                sentence.child(last, "pobj")
                        .flatMap(who -> preposition(verb, "as")
                                .flatMap(as -> draft(cue, frame, words, List.of(who, as), Optional.empty())));
            case QUOTE -> draft(cue, frame, words, List.of(), Optional.empty());
            case ALONE ->
                draft(cue, frame, new CueWords(clause.to(), verb.index(), false), List.of(last), Optional.empty());
            case ADDR_THAT, ADDR_QUOTE, ADDR_TO, ADDR_PREP, NP_PRED, IT_THAT, SOURCE, POSS_SOURCE, CLAUSE ->
                Optional.empty();
        };
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
        Optional<Token> that = complement();
        if (that.isPresent()) {
            return that.get().index() > verb.index()
                    ? following(cue, frame, words, that.get(), told)
                    : before(cue, frame, words, that.get(), told);
        }
        if (clause.top().isLabel("parataxis") || isAsClause()) {
            return sentence.head(clause.top()).flatMap(host -> around(cue, frame, words, host, told));
        }
        return Optional.empty();
    }

    /** "what the mayor said": the relative pronoun is the content. */
    private Optional<Draft> relative(Cue cue, Frame frame, CueWords words) {
        return object().filter(token -> token.tag().startsWith("W") && token.index() < verb.index())
                .flatMap(token -> draft(cue, frame, words, List.of(token), Optional.empty()));
    }

    private Optional<Draft> following(Cue cue, Frame frame, CueWords words, Token that, Optional<Token> told) {
        BitSet content = new BitSet(sentence.size());
        content.set(sentence.subtreeFrom(that), sentence.subtreeTo(that));
        for (Token more : sentence.children(verb, "ccomp", "conj")) {
            if (more.index() > that.index() && (more.isLabel("ccomp") || isThat(more) || isFurtherClause(more))) {
                content.set(sentence.subtreeFrom(more), sentence.subtreeTo(more));
            }
        }
        withoutOtherSayings(that, content);
        Optional<Phrase> source = source();
        beforeTheComma(source, words, told, content);
        return finish(cue, frame, words, source, content, told, new BitSet());
    }

    /** "said the bomb went off at noon, and twelve people were hurt": a clause of its own that says nothing itself goes on with the content. */
    private boolean isFurtherClause(Token more) {
        return more.isVerb()
                && sentence.child(more, "nsubj", "nsubjpass", "expl").isPresent()
                && !vocabulary.isSaying(more);
    }

    private boolean isThat(Token clauseHead) {
        return sentence.child(clauseHead, "mark")
                .filter(mark -> mark.isLemma("that"))
                .isPresent();
    }

    /** Takes out of a content what somebody else says after it, or its own speaker in another clause: "said A, and B said C". */
    private void withoutOtherSayings(Token that, BitSet content) {
        for (int i = content.nextSetBit(that.index() + 1); i >= 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (token.isLabel("conj", "advcl") && vocabulary.isSaying(token) && token.head() >= 0) {
                boolean hasSubject = sentence.child(token, "nsubj").isPresent();
                boolean other = token.isLabel("conj") ? hasSubject : token.tag().equals("VBG") && !hasSubject;
                int start = sentence.subtreeFrom(token);
                if (other && start > that.index() && isCommaBefore(start) && !isThat(token)
                        || token.head() == that.index() && clause.isJoinedTo(token, that, verb)) {
                    content.clear(afterConjunction(start), sentence.size());
                }
            }
        }
    }

    /** The "and" before a joined clause goes with it. */
    private int afterConjunction(int start) {
        return start > 0 && sentence.token(start - 1).isLabel("cc") ? start - 1 : start;
    }

    private boolean isCommaBefore(int start) {
        int i = start - 1;
        while (i > 0 && sentence.token(i).isLabel("cc")) {
            i--;
        }
        return i >= 0 && sentence.token(i).form().equals(",");
    }

    /** "The raid, he said, was a mistake": a cue between two commas has content on both sides. */
    private void beforeTheComma(Optional<Phrase> source, CueWords words, Optional<Token> told, BitSet content) {
        int to = told.map(sentence::subtreeTo).orElse(words.to());
        int start = Math.min(clause.from(), source.map(Phrase::from).orElse(clause.from()));
        if (start < 2 || to >= sentence.size() || !sentence.token(to).form().equals(",")) {
            return;
        }
        Token mark = sentence.token(start - 1);
        boolean closes = mark.tag().equals("''");
        if (!closes && !mark.form().equals(",")) {
            return;
        }
        boolean opens = to + 1 < sentence.size() && sentence.token(to + 1).tag().equals("``");
        if (opens && !closes) {
            return;
        }
        int from = Math.min(sentence.subtreeFrom(clause.top()), start);
        while (from < start && sentence.token(from).isLabel("cc")) {
            from++;
        }
        content.set(from, start);
    }

    /** "as the army put it": the clause that it hangs from is the content. */
    private boolean isAsClause() {
        return clause.top().isLabel("advcl")
                && sentence.child(clause.top(), "mark")
                        .filter(mark -> mark.isLemma("as"))
                        .isPresent()
                && object().isEmpty();
    }

    private Optional<Draft> before(Cue cue, Frame frame, CueWords words, Token that, Optional<Token> told) {
        Optional<Phrase> source = source();
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
        return finish(cue, frame, words, source(), content, told, aside);
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
        heads.stream().filter(head -> head.isLabel("xcomp")).forEach(head -> withoutOtherSayings(head, content));
        return finish(cue, frame, words, source(), content, told, new BitSet());
    }

    private Optional<Draft> finish(
            Cue cue,
            Frame frame,
            CueWords words,
            Optional<Phrase> source,
            BitSet content,
            Optional<Token> told,
            BitSet aside) {
        int from = clause.from();
        int to = CueExtent.to(sentence, verb, words.to());
        BitSet taken = (BitSet) aside.clone();
        taken.set(from, to);
        source.ifPresent(phrase -> taken.set(phrase.from(), phrase.to()));
        Optional<Phrase> addressee = told.map(token -> told(token, content));
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
                addressee.or(() -> asked(cue)),
                accused(cue, frame)));
    }

    /** "urged the rebels to leave": those who shall do it are the ones it is said to. */
    private Optional<Phrase> asked(Cue cue) {
        boolean asks = switch (cue.stance()) {
            case DEMANDS, WARNS, THREATENS -> true;
            case CLAIMS_RESPONSIBILITY,
                    DENIES,
                    ACCUSES,
                    ASSERTS,
                    CONFIRMS,
                    ADMITS,
                    ESTIMATES,
                    DOUBTS,
                    PROMISES,
                    CONDEMNS,
                    PRAISES -> false;
        };
        if (!asks || infinitive().isEmpty()) {
            return Optional.empty();
        }
        return (clause.passive() ? clause.subject() : object()).map(token -> Reach.source(sentence, token));
    }

    /** The person told, without the content, which may hang from it. */
    private Phrase told(Token token, BitSet content) {
        Phrase whole = Reach.source(sentence, token);
        int to = content.nextSetBit(token.index());
        return to < 0 || to >= whole.to()
                ? whole
                : new Phrase(
                        sentence,
                        token.index(),
                        Math.min(whole.from(), token.index()),
                        Math.max(to, token.index() + 1));
    }

    /** A verb that wants a subject and has none is an order to the reader: "Tell us why". */
    private boolean isCommand() {
        return !clause.passive()
                && !verb.tag().equals("VBG")
                && !verb.tag().equals("VBN")
                && !clause.top().isLabel("xcomp", "conj", "advcl", "acl", "relcl");
    }

    private Optional<Phrase> accused(Cue cue, Frame frame) {
        if (cue.stance() != Stance.ACCUSES) {
            return Optional.empty();
        }
        Optional<Token> object = clause.passive() ? clause.subject() : object();
        if (frame.pattern() == Pattern.NP_PREP
                && (frame.preposition().equals("to") || frame.preposition().equals("on"))) {
            object = preposition(verb, frame.preposition()).flatMap(prep -> sentence.child(prep, "pobj"));
        }
        return object.filter(token -> frame.pattern() == Pattern.NP
                        || frame.pattern() == Pattern.NP_PREP
                        || frame.pattern() == Pattern.NP_AS)
                .map(token -> Reach.source(sentence, token));
    }

    private Optional<Phrase> source() {
        if (clause.passive()) {
            return clause.agent().map(found -> Reach.source(sentence, found));
        }
        Optional<Phrase> named = clause.subject()
                .or(() -> inverted)
                .filter(found -> !isEmpty(found) && found.index() != verb.index() && !found.isVerb())
                .map(found -> Reach.source(sentence, found));
        int closed = closingMark();
        if (closed < 0 || named.filter(phrase -> phrase.from() > closed).isPresent()) {
            return named;
        }
        return betweenMarkAndCue(closed).or(() -> named);
    }

    /** The closing quotation mark nearest before the cue, if at most a name stands in between; else -1. */
    private int closingMark() {
        for (int i = clause.from() - 1; i >= 0 && clause.from() - i <= LONGEST_SPEAKER; i--) {
            if (sentence.token(i).tag().equals("''")) {
                return i;
            }
            if (sentence.token(i).tag().equals("``")) {
                return -1;
            }
        }
        return -1;
    }

    /** "…," Dr X, a surgeon, said: all that stands between the quotation and the cue is the speaker, whatever the tree says. */
    private Optional<Phrase> betweenMarkAndCue(int closed) {
        int from = closed + 1;
        while (from < clause.from() && !Reach.isWord(sentence.token(from))) {
            from++;
        }
        if (sentence.token(clause.from() - 1).tag().equals("CC")) {
            return Optional.empty();
        }
        for (int i = from; i < clause.from(); i++) {
            Token token = sentence.token(i);
            if (token.isNoun() || token.isPronoun()) {
                return Optional.of(Reach.phrase(sentence, from, clause.from()));
            }
            if (token.isVerb() || token.tag().equals("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isEmpty(Token token) {
        return token.isLabel("expl")
                || token.isLemma("it") && complement().isPresent() && clause.passive()
                || token.isLemma("there");
    }

    private Optional<Token> object() {
        return sentence.child(verb, "dobj", "dative")
                .filter(token -> !token.tag().equals("TO"));
    }

    private Optional<Token> complement() {
        return saidAfter()
                .or(() -> sentence.child(verb, "ccomp"))
                .or(() -> sentence.child(verb, "xcomp").filter(this::isQuestion));
    }

    /** "He denied it, but he did admit that it happened": the clause with "that" after the verb goes before one in front of it. */
    private Optional<Token> saidAfter() {
        return sentence.children(verb, "ccomp").stream()
                .filter(clause -> clause.index() > verb.index() && isThat(clause))
                .findFirst();
    }

    private boolean isQuestion(Token token) {
        return sentence.child(token, "mark", "advmod", "dobj")
                .filter(word -> word.tag().startsWith("W") || word.isLemma("whether", "if"))
                .isPresent();
    }

    private Optional<Token> infinitive() {
        return sentence.child(verb, "xcomp")
                .filter(token -> sentence.child(token, "aux")
                        .filter(aux -> aux.tag().equals("TO"))
                        .isPresent());
    }

    /** "denied paying", "denied having paid". */
    private Optional<Token> gerund() {
        return sentence.child(verb, "xcomp", "ccomp")
                .filter(token -> sentence.child(token, "nsubj", "nsubjpass").isEmpty())
                .filter(token -> sentence.child(token, "aux", "auxpass")
                        .map(aux -> aux.tag().equals("VBG"))
                        .orElse(token.tag().equals("VBG")));
    }

    private Optional<List<Token>> objectAndInfinitive() {
        Optional<Token> to = infinitive();
        Optional<Token> object = object();
        if (to.isPresent() && object.isPresent()) {
            return Optional.of(List.of(object.get(), to.get()));
        }
        return sentence.child(verb, "ccomp")
                .filter(token -> sentence.child(token, "aux")
                        .filter(aux -> aux.tag().equals("TO"))
                        .isPresent())
                .map(List::of);
    }

    /** "claimed the attack" takes responsibility, "claimed 12 lives" and "claimed victory" do not. */
    private boolean isClaimable(Cue cue, Token object) {
        return cue.words().size() > 1
                || cue.stance() != Stance.CLAIMS_RESPONSIBILITY
                || vocabulary.is(Vocabulary.Group.DEED, object);
    }

    /** "put the toll at 40", but not "put the town at risk". */
    private boolean isMeasured(Token object, Frame frame) {
        return !frame.preposition().equals("at")
                || prepositionNear(object, "at")
                        .flatMap(at -> sentence.child(at, "pobj"))
                        .filter(amount -> amount.tag().equals("CD")
                                || sentence.children(amount).stream()
                                        .anyMatch(child -> child.tag().equals("CD")))
                        .isPresent();
    }

    /** The preposition that goes with the verb, wherever behind the object the parser hung it: "accused them on Friday of …". */
    private Optional<Token> prepositionNear(Token object, String lemma) {
        return preposition(verb, lemma).or(() -> preposition(object, lemma)).or(() -> prepositionBehind(object, lemma));
    }

    private Optional<Token> prepositionBehind(Token object, String lemma) {
        int end = Math.min(sentence.size(), object.index() + WIDEST_OBJECT);
        for (int i = object.index() + 1; i < end; i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals(lemma)
                    && sentence.child(token, "pobj", "pcomp").isPresent()) {
                return Optional.of(token);
            }
            if (token.isVerb() && !token.isLabel("acl", "nmod") || token.form().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<List<Token>> predicated() {
        Optional<Token> called = sentence.child(verb, "oprd");
        Optional<Token> object = object();
        if (called.isPresent() && object.isPresent()) {
            return Optional.of(List.of(object.get(), called.get()));
        }
        return Optional.empty();
    }

    private Optional<Token> preposition(Token head, String lemma) {
        return sentence.children(head, "prep", "prt", "advmod", "dative", "agent").stream()
                .filter(token -> token.lemma().equals(lemma)
                        && sentence.child(token, "pobj", "pcomp", "prep").isPresent())
                .findFirst();
    }

    /** An object with the prepositional phrases that follow it at once: "reported deaths in a village". */
    private List<Token> withTrail(Token object) {
        List<Token> heads = new ArrayList<>(2);
        heads.add(object);
        int end = sentence.subtreeTo(object);
        for (Token prep : sentence.children(verb, "prep")) {
            if (sentence.subtreeFrom(prep) == end && !isSetting(prep)) {
                heads.add(prep);
                end = sentence.subtreeTo(prep);
            }
        }
        return heads;
    }

    /** When, or on what occasion: no part of what is said. */
    private boolean isSetting(Token prep) {
        return prep.isLemma("at", "during", "after", "before", "since", "until", "by", "through", "amid")
                || sentence.child(prep, "pobj")
                        .flatMap(noun -> sentence.nameAt(noun.index()))
                        .filter(name -> name.type() == NameType.DATE || name.type() == NameType.TIME)
                        .isPresent();
    }
}
