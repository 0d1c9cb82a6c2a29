package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Frame;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds attributions whose cue is a noun: "the army's claim that …", "made a promise to …", "a report of …". */
final class NounCues implements CuePass {
    private final Vocabulary vocabulary;

    NounCues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void find(Sentence sentence, List<Draft> found) {
        for (Token token : sentence.tokens()) {
            if (!token.tag().equals("NN") && !token.tag().equals("NNS")) {
                continue;
            }
            draft(sentence, token).ifPresent(found::add);
        }
    }

    private Optional<Draft> draft(Sentence sentence, Token noun) {
        for (Cue cue : vocabulary.senses(Kind.NOUN, noun.lemma())) {
            Optional<CueWords> words = CueWords.match(sentence, noun.index(), noun.index() + 1, cue);
            if (words.isEmpty()) {
                continue;
            }
            for (Frame frame : cue.frames()) {
                Optional<Draft> draft = fill(sentence, noun, cue, frame, words.get());
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> fill(Sentence sentence, Token noun, Cue cue, Frame frame, CueWords words) {
        Token last = sentence.token(words.last());
        Optional<Clause> support = support(sentence, noun);
        return switch (frame.pattern()) {
            case THAT ->
                sentence.children(last, "acl", "ccomp", "relcl", "appos").stream()
                        .filter(clause -> isThat(sentence, clause))
                        .findFirst()
                        .or(() -> support.flatMap(verb ->
                                sentence.child(verb.verb(), "ccomp").filter(clause -> clause.index() > noun.index())))
                        .map(clause -> new Found(clause, words.to()))
                        .flatMap(content -> draft(sentence, noun, cue, frame, content, support));
            case TO ->
                sentence.children(last, "acl", "xcomp", "relcl").stream()
                        .filter(clause -> isTo(sentence, clause))
                        .findFirst()
                        .map(clause -> new Found(clause, words.to()))
                        .flatMap(content -> draft(sentence, noun, cue, frame, content, support));
            case PREP ->
                preposition(sentence, last, support, frame.preposition())
                        .flatMap(prep -> sentence.child(prep, "pobj", "pcomp")
                                .map(content -> new Found(content, prep.index() + 1)))
                        .flatMap(content -> draft(sentence, noun, cue, frame, content, support));
            case QUOTE,
                    ING,
                    NP,
                    NP_TO,
                    NP_AS,
                    NP_PRED,
                    NP_PREP,
                    ADDR_THAT,
                    ADDR_QUOTE,
                    ADDR_TO,
                    ADDR_PREP,
                    ALONE,
                    IT_THAT,
                    SOURCE,
                    POSS_SOURCE,
                    CLAUSE -> Optional.empty();
        };
    }

    /** A content's head, and where the cue before it ends. */
    private record Found(Token content, int cueTo) {}

    private Optional<Draft> draft(
            Sentence sentence, Token noun, Cue cue, Frame frame, Found content, Optional<Clause> support) {
        Optional<Token> owner = sentence.child(noun, "poss");
        Optional<Phrase> source = owner.map(token -> possessor(sentence, token))
                .or(() -> by(sentence, noun)
                        .filter(who -> who.index() != content.content().index())
                        .map(who -> Reach.source(sentence, who)))
                .or(() -> support.flatMap(Clause::subject)
                        .filter(who -> !who.isLabel("expl") && !who.isVerb() && !isEmpty(who))
                        .map(who -> Reach.source(sentence, who)));
        boolean supported = support.isPresent() && owner.isEmpty();
        if (source.isEmpty() && frame.pattern() == Cue.Pattern.PREP) {
            return Optional.empty();
        }
        int from = supported ? support.get().from() : start(sentence, noun, owner);
        BitSet taken = new BitSet(sentence.size());
        int end = Math.max(content.cueTo(), noun.index() + 1);
        taken.set(Math.min(from, end), end);
        source.ifPresent(phrase -> taken.set(phrase.from(), phrase.to()));
        List<Phrase> stretches = Reach.content(sentence, List.of(content.content()), taken);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        // "the claim by the army that": the cue ends where its source begins
        int to = source.map(Phrase::from)
                .filter(start -> start > from && start < end)
                .orElse(end);
        return Optional.of(new Draft(
                sentence,
                cue,
                frame.pattern(),
                noun,
                Math.min(from, to - 1),
                to,
                source,
                stretches,
                Optional.empty(),
                Optional.empty()));
    }

    private static boolean isEmpty(Token token) {
        return token.isLemma("it", "there");
    }

    /** The first word of the noun's own phrase, after its possessor. */
    private static int start(Sentence sentence, Token noun, Optional<Token> owner) {
        int from = noun.index();
        int floor = owner.map(token -> sentence.subtreeTo(token)).orElse(0);
        for (Token child : sentence.children(noun, "det", "nmod", "compound", "amod", "predet")) {
            if (child.index() < noun.index() && sentence.subtreeFrom(child) >= floor) {
                from = Math.min(from, sentence.subtreeFrom(child));
            }
        }
        return from;
    }

    /** "the army's": with its ending. */
    private static Phrase possessor(Sentence sentence, Token owner) {
        return new Phrase(sentence, owner.index(), sentence.subtreeFrom(owner), sentence.subtreeTo(owner));
    }

    private static Optional<Token> by(Sentence sentence, Token noun) {
        return sentence.children(noun, "prep").stream()
                .filter(prep -> prep.isLemma("by", "from", "among"))
                .findFirst()
                .flatMap(prep -> sentence.child(prep, "pobj"));
    }

    private Optional<Clause> support(Sentence sentence, Token noun) {
        if (!noun.isLabel("dobj", "attr")) {
            return Optional.empty();
        }
        return sentence.head(noun)
                .filter(verb -> (vocabulary.isSupport(verb) || isFinding(verb, noun)) && verb.index() < noun.index())
                .map(verb -> Clause.of(sentence, verb, vocabulary))
                .filter(clause -> !clause.passive());
    }

    /** "found no evidence of". */
    private boolean isFinding(Token verb, Token noun) {
        return vocabulary.is(Vocabulary.Group.FINDING, verb) && vocabulary.is(Vocabulary.Group.PROOF, noun);
    }

    private static Optional<Token> preposition(Sentence sentence, Token noun, Optional<Clause> support, String lemma) {
        return sentence.children(noun, "prep").stream()
                .filter(prep -> prep.lemma().equals(lemma) && prep.index() > noun.index())
                .findFirst()
                .or(() -> support.flatMap(clause -> sentence.children(clause.verb(), "prep").stream()
                        .filter(prep -> prep.lemma().equals(lemma) && prep.index() == noun.index() + 1)
                        .findFirst()));
    }

    private static boolean isThat(Sentence sentence, Token clause) {
        return sentence.child(clause, "mark")
                        .filter(mark -> mark.isLemma("that", "whether", "if"))
                        .isPresent()
                || clause.isLabel("ccomp");
    }

    private static boolean isTo(Sentence sentence, Token clause) {
        return sentence.child(clause, "aux")
                .filter(aux -> aux.tag().equals("TO"))
                .isPresent();
    }
}
