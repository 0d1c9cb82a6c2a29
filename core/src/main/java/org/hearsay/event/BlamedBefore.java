package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "A commander blamed for the bombing of a bus died in a clash on Monday", "a bishop who had accused the army of killing peasants was shot": the
 * deed that somebody is blamed for, or blamed others for, says who it is that was harmed. It is older than what befell him, and the day, the
 * place and the dead of the clause around it are not its own.
 */
final class BlamedBefore {
    /** How far above the deed the blame stands at most: "accused of ordering the killing of". */
    private static final int HIGHEST = 6;

    private static final Set<String> BLAMING =
            Table.load("en/event/charge-words.tsv").group("past");

    private BlamedBefore() {}

    /** Marks the drafts of such deeds. */
    static void mark(Sentence s, List<Draft> drafts, List<TollFinder.Told> told) {
        for (Draft draft : drafts) {
            draft.blame = blame(s, draft.occurrence.head())
                    .filter(blame -> isInYear(s, blame)
                            || isTenseOfHistory(s, blame)
                            || s.head(blame)
                                    .filter(who -> isHarmed(s, who, others(s, drafts, blame), told))
                                    .isPresent());
        }
        for (Draft draft : drafts) { // "the bombing of a bus that killed a student"
            if (draft.blame.isEmpty()) {
                draft.blame = drafts.stream()
                        .flatMap(other -> other.blame.stream())
                        .filter(blame -> s.isWithin(draft.occurrence.head(), blame))
                        .findFirst();
            }
        }
    }

    /** Those that stand outside the words of blame. */
    private static Stream<Draft> others(Sentence s, List<Draft> drafts, Token blame) {
        return drafts.stream()
                .filter(SentenceLinks::isViolent)
                .filter(draft -> !s.isWithin(draft.occurrence.head(), blame));
    }

    /** The word of blame in a clause or participle that says more of a noun. */
    private static Optional<Token> blame(Sentence s, Token deed) {
        Token at = deed;
        for (int steps = 0; steps < HIGHEST && s.head(at).isPresent(); steps++) {
            if (!at.isLabel("pobj", "prep", "pcomp", "dobj", "conj", "nmod", "compound")) {
                return Optional.empty();
            }
            at = s.head(at).orElseThrow();
            if ((BLAMING.contains(at.lemma()) || isWanted(at)) && at.isVerb()) {
                Token blame = at;
                return Optional.of(blame)
                        .filter(verb -> isInYear(s, verb)
                                || verb.isLabel("relcl", "acl")
                                        && s.head(verb).filter(Token::isNoun).isPresent());
            }
        }
        return Optional.empty();
    }

    /** "a commander wanted for the murder of two mayors": sought over what he did before, where something befell him. */
    private static boolean isWanted(Token word) {
        return word.isLemma("want") && word.tag().equals("VBN") && word.label().equals("acl");
    }

    /** "In 2021 the group was blamed for a massacre": which was no later than that. */
    private static boolean isInYear(Sentence s, Token blame) {
        return s.children(blame, "prep").stream()
                .filter(in -> in.isLemma("in"))
                .flatMap(in -> s.child(in, "pobj").stream())
                .anyMatch(year -> year.form().matches("(19|20)\\d\\d"));
    }

    /** "who had accused the army": before what is told of him. */
    private static boolean isTenseOfHistory(Sentence s, Token blame) {
        return s.children(blame, "nsubj").stream().anyMatch(Syntax::isRelative)
                && s.children(blame, "aux").stream().anyMatch(aux -> aux.tag().equals("VBD") && aux.isLemma("have"));
    }

    private static boolean isHarmed(Sentence s, Token who, Stream<Draft> deeds, List<TollFinder.Told> told) {
        Token named = who.label().equals("appos") ? s.head(who).orElse(who) : who;
        Set<Integer> heads = Stream.of(Optional.of(who), Optional.of(named), included(s, named))
                .flatMap(Optional::stream)
                .map(Token::index)
                .collect(Collectors.toSet());
        return deeds.anyMatch(deed -> deed.targets.stream().anyMatch(target -> heads.contains(target.head())))
                || told.stream()
                        .filter(each -> each.toll().harm().isBodily())
                        .flatMap(each -> each.toll().victims().stream())
                        .anyMatch(victims -> heads.contains(victims.head()))
                || isAmongDead(s, named, told);
    }

    /** "nine men, including a leader": those he is one of. */
    private static Optional<Token> included(Sentence s, Token who) {
        return s.head(who)
                .filter(prep -> who.isLabel("pobj") && prep.isLemma("include", "among", "including"))
                .flatMap(s::head);
    }

    /** "Among the dead was a commander, …". */
    private static boolean isAmongDead(Sentence s, Token who, List<TollFinder.Told> told) {
        Optional<Token> was = s.head(who).filter(verb -> who.isLabel("attr", "nsubj") && verb.isLemma("be"));
        return was.stream()
                .flatMap(verb -> s.children(verb, "prep").stream())
                .filter(prep -> prep.isLemma("among"))
                .anyMatch(prep -> told.stream().anyMatch(each -> isWithin(s, each, prep)));
    }

    private static boolean isWithin(Sentence s, TollFinder.Told told, Token prep) {
        return s.isWithin(told.teller(), prep)
                || told.toll()
                        .victims()
                        .filter(dead -> s.isWithin(dead.headToken(), prep))
                        .isPresent();
    }
}
