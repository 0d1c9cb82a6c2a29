package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Frame;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds attributions whose cue is an adjective: "was confident that …", "critical of …", "it is unclear whether …". */
final class AdjectiveCues implements CuePass {
    private final Vocabulary vocabulary;

    AdjectiveCues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void find(Sentence sentence, List<Draft> found) {
        for (Token token : sentence.tokens()) {
            if (token.isLabel("acomp", "oprd", "advcl", "acl", "conj") || isParticiple(sentence, token)) {
                for (Cue cue : vocabulary.senses(Kind.ADJECTIVE, token.form().toLowerCase(Locale.ROOT))) {
                    Optional<Draft> draft = draft(sentence, token, cue);
                    if (draft.isPresent()) {
                        found.add(draft.get());
                        break;
                    }
                }
            }
        }
    }

    /** "is committed to": a passive in form, without anybody who does it. */
    private static boolean isParticiple(Sentence sentence, Token token) {
        return token.tag().equals("VBN")
                && sentence.child(token, "auxpass").isPresent()
                && sentence.child(token, "agent").isEmpty();
    }

    private Optional<Draft> draft(Sentence sentence, Token adjective, Cue cue) {
        Optional<Clause> copula = sentence.head(adjective)
                .filter(verb -> !adjective.isVerb()
                        && adjective.isLabel("acomp", "oprd")
                        && verb.isVerb()
                        && verb.index() < adjective.index())
                .map(verb -> Clause.of(sentence, verb, vocabulary))
                .or(() -> isParticiple(sentence, adjective)
                        ? Optional.of(Clause.of(sentence, adjective, vocabulary))
                        : Optional.empty());
        Optional<Token> subject = copula.flatMap(Clause::subject)
                .or(() -> adjective.isLabel("advcl")
                        ? sentence.head(adjective)
                                .filter(Token::isVerb)
                                .flatMap(verb ->
                                        Clause.of(sentence, verb, vocabulary).subject())
                        : Optional.empty());
        boolean impersonal = subject.filter(token -> token.isLemma("it") || token.isLabel("expl"))
                .isPresent();
        for (Frame frame : cue.frames()) {
            if (impersonal != (frame.pattern() == Pattern.IT_THAT)) {
                continue;
            }
            int cueTo = adjective.index() + 1;
            Optional<Token> content = switch (frame.pattern()) {
                case THAT, IT_THAT ->
                    sentence.child(adjective, "ccomp")
                            .or(() -> copula.flatMap(be -> sentence.child(be.verb(), "ccomp")));
                case TO -> sentence.child(adjective, "xcomp");
                case PREP ->
                    sentence.children(adjective, "prep").stream()
                            .filter(prep -> prep.lemma().equals(frame.preposition()))
                            .findFirst()
                            .flatMap(prep -> sentence.child(prep, "pobj", "pcomp"));
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
                        SOURCE,
                        POSS_SOURCE,
                        CLAUSE -> Optional.empty();
            };
            if (content.isEmpty() || content.get().index() < adjective.index()) {
                continue;
            }
            if (frame.pattern() == Pattern.PREP) {
                cueTo = sentence.head(content.get())
                        .map(prep -> prep.index() + 1)
                        .orElse(cueTo);
            }
            int from = copula.map(Clause::from).orElse(adverbsBefore(sentence, adjective));
            Optional<Phrase> source = impersonal ? Optional.empty() : subject.map(who -> Reach.source(sentence, who));
            if (source.isEmpty() && !impersonal) {
                continue;
            }
            if (impersonal && subject.isPresent() && subject.get().index() == from - 1) {
                from--;
            }
            BitSet taken = new BitSet(sentence.size());
            taken.set(from, cueTo);
            source.ifPresent(phrase -> taken.set(phrase.from(), phrase.to()));
            List<Phrase> stretches = Reach.content(sentence, List.of(content.get()), taken);
            if (!stretches.isEmpty()) {
                return Optional.of(new Draft(
                        sentence,
                        cue,
                        frame.pattern(),
                        adjective,
                        from,
                        cueTo,
                        source,
                        stretches,
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static int adverbsBefore(Sentence sentence, Token adjective) {
        int from = adjective.index();
        while (from > 0
                && sentence.token(from - 1).isLabel("advmod", "neg")
                && sentence.token(from - 1).head() == adjective.index()) {
            from--;
        }
        return from;
    }
}
