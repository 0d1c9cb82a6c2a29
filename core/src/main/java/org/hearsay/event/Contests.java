package org.hearsay.event;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Document;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Contests with votes, goals, prices and words, in which people beat, attack and battle each other without harm. In texts and sentences
 * about them, and of politicians among each other, such words tell a deed only where means, harm or armed people stand beside them.
 */
final class Contests {
    /** So many words of contests make a text one about a contest, if they are also one for each so many sentences. */
    private static final int LEAST_WORDS = 4;

    private static final int SENTENCES_A_WORD = 3;

    /** "beat the visitors 21-7". */
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private static final Table WORDS = Table.load("en/event/contest-words.tsv");
    private final Set<String> contest = WORDS.group("contest");
    private final Set<String> figures = WORDS.group("figure");
    private final Set<String> violence = WORDS.group("violence");
    private final Set<String> trade = WORDS.group("trade");
    private final Set<String> deals = WORDS.group("deal");
    private final Set<String> sides = WORDS.group("side");
    private final Set<String> offices = PeopleNouns.of(Set.of("officeholders"));

    /**
     * What a whole text tells of contests.
     *
     * @param contest whether it is about an election or a match
     * @param trade whether it is about companies and markets
     * @param politicians the last names of those whom it gives an office
     */
    record Text(boolean contest, boolean trade, Set<String> politicians) {}

    Text of(Document document) {
        return new Text(isAbout(document, contest), isAbout(document, trade), politicians(document));
    }

    private static boolean isAbout(Document document, Set<String> topic) {
        long words = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.isNoun() && topic.contains(token.lemma()))
                .count();
        return words >= LEAST_WORDS
                && words * SENTENCES_A_WORD >= document.sentences().size();
    }

    /** "President Ada Kovic" makes the Kovic of the whole text a politician. */
    private Set<String> politicians(Document document) {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            sentence.names().stream()
                    .filter(name -> name.type() == NameType.PERSON && name.from() > 0)
                    .filter(name -> offices.contains(
                                    sentence.token(name.from() - 1).lemma())
                            || offices.contains(sentence.token(name.from()).lemma()))
                    .forEach(name -> found.add(sentence.token(name.to() - 1).form()));
        }
        return Set.copyOf(found);
    }

    /** Whether a deed told in such a text or sentence is one only in the sense of the contest. */
    boolean isFigure(SentenceWords words, Draft draft, Text text) {
        Token head = draft.occurrence.head();
        boolean figure = figures.contains(head.lemma());
        boolean deal = text.trade() && deals.contains(head.lemma());
        if (!figure && !deal
                || !draft.weapons.isEmpty()
                || draft.perpetrators.stream()
                        .anyMatch(doer -> isArmed(words, doer.phrase().headToken()))) {
            return false;
        }
        Sentence s = words.sentence();
        boolean hitsPlace = draft.targets.stream().anyMatch(target -> isHit(words, draft, target.headToken(), deal))
                || s.children(head, "compound", "nmod").stream().anyMatch(name -> words.isOf(name, "@place"));
        return !hitsPlace
                && !isKnownByDay(s, head)
                && !isViolent(s, head, deal)
                && (isDoneBySaying(s, head)
                        || isBetweenPersons(words, draft)
                        || deal
                        || text.contest()
                        || isOfContest(words, draft)
                        || isQuarrel(words, draft, text.politicians()));
    }

    /** "leaders responsible for the September 11 attacks": a deed that a day names is no quarrel. */
    private static boolean isKnownByDay(Sentence s, Token deed) {
        return deed.isNoun()
                && s.children(deed, "nmod", "compound").stream()
                        .anyMatch(day -> s.nameAt(day.index())
                                .filter(name -> name.type() == NameType.DATE)
                                .isPresent());
    }

    /** A place that is hit; in trade "an assault on Germany" and "its home market" are none. */
    private static boolean isHit(SentenceWords words, Draft draft, Token target, boolean deal) {
        boolean market = deal && (target.isLemma("market") || target.isProperNoun() && !draft.perpetrators.isEmpty());
        return !market && words.isOf(target, "@place");
    }

    private boolean isViolent(Sentence sentence, Token head, boolean deal) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token != head && violence.contains(token.lemma()) && !(deal && deals.contains(token.lemma())));
    }

    /** "The Hawks beat the Owls 21-7"; "he battles them for votes": a score, or somebody by name beside a word of contests. */
    private boolean isOfContest(SentenceWords words, Draft draft) {
        Sentence s = words.sentence();
        return !draft.perpetrators.isEmpty()
                && (s.tokens().stream()
                                .anyMatch(token -> SCORE.matcher(token.form()).matches())
                        || s.tokens().stream().anyMatch(token -> token.isNoun() && contest.contains(token.lemma()))
                                && draft.perpetrators.stream()
                                        .allMatch(doer ->
                                                isOnePerson(words, doer.phrase().headToken())));
    }

    private static boolean isOnePerson(SentenceWords words, Token token) {
        return token.isLemma("he", "she")
                || words.isOf(token, "@officeholder")
                || words.sentence()
                        .nameAt(token.index())
                        .filter(name -> name.type() == NameType.PERSON)
                        .isPresent();
    }

    /** "clashed with Kovic": two persons are no armed sides. */
    private static boolean isBetweenPersons(SentenceWords words, Draft draft) {
        return draft.occurrence.trigger().type().equals("armed-clash")
                && !draft.perpetrators.isEmpty()
                && !draft.targets.isEmpty()
                && draft.perpetrators.stream()
                        .allMatch(doer -> isOnePerson(words, doer.phrase().headToken()))
                && draft.targets.stream().allMatch(target -> isOnePerson(words, target.headToken()));
    }

    /** "attacked him, saying he had …": how it was done. */
    private static boolean isDoneBySaying(Sentence s, Token verb) {
        return s.children(verb, "advcl", "xcomp").stream()
                .anyMatch(how -> how.tag().equals("VBG")
                        && how.isLemma("say", "call", "accuse", "describe", "argue", "brand", "label")
                        && s.child(how, "nsubj").isEmpty());
    }

    /** "The premier attacked the opposition", "Kovic hit Marren over jobs": politicians do it with words. */
    private boolean isQuarrel(SentenceWords words, Draft draft, Set<String> politicians) {
        return !draft.perpetrators.isEmpty()
                && draft.perpetrators.stream()
                        .allMatch(doer -> isPolitician(words, doer.phrase().headToken(), politicians))
                && draft.targets.stream()
                        .map(target -> target.headToken())
                        .allMatch(target -> isPolitician(words, target, politicians)
                                || sides.contains(target.lemma())
                                || words.isOf(target, "@abstract"));
    }

    private static boolean isPolitician(SentenceWords words, Token token, Set<String> politicians) {
        return words.isOf(token, "@officeholder")
                || words.isOf(token, "@titled")
                || politicians.contains(token.form())
                        && words.sentence().nameAt(token.index()).isPresent();
    }

    private static boolean isArmed(SentenceWords words, Token token) {
        return words.isOf(token, "@fighter") || words.isOf(token, "@state-forces") || words.isOf(token, "@police");
    }
}
