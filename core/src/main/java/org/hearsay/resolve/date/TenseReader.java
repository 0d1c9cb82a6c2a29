package org.hearsay.resolve.date;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.date.DateMention;

/** Reads from the parse whether a mention of time belongs to something past or to come. */
final class TenseReader {
    private static final Set<String> FUTURE_MODALS =
            Set.of("will", "shall", "'ll", "wo", "would", "must", "should", "can", "may", "ca");

    /** How far up the tree a verb is looked for. */
    private static final int REACH = 12;

    /** Words beside which a time is to come. */
    private final Set<String> direct = new HashSet<>();

    /** Words that lead to something to come. */
    private final Set<String> planning = new HashSet<>();

    TenseReader() {
        for (Table.Row row : Table.load("en/planning-words.tsv").rows()) {
            planning.add(row.field(0));
            switch (row.field(1)) {
                case "direct" -> direct.add(row.field(0));
                case "infinitive" -> {}
                default -> throw row.fault("neither 'direct' nor 'infinitive'");
            }
        }
    }

    Tense of(DateMention mention) {
        if (mention.lead().equals("since")) {
            return Tense.PAST;
        }
        return mention.phrase().map(this::of).orElse(Tense.UNKNOWN);
    }

    private Tense of(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        Token at = phrase.headToken();
        boolean possessor = at.isLabel("poss");
        for (int steps = 0; steps < REACH; steps++) {
            Token below = at;
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Tense.UNKNOWN;
            }
            at = head.get();
            if (at.isVerb()) {
                return possessor && !below.isLabel("nsubj", "nsubjpass") ? Tense.PAST : ofVerb(sentence, at, 0);
            }
            if (at.isLemma("ahead") || at.tag().startsWith("JJ") && direct.contains(at.lemma())) {
                return Tense.FUTURE;
            }
            if (at.isNoun() && isPlanned(sentence, at)) {
                return Tense.FUTURE;
            }
        }
        return Tense.UNKNOWN;
    }

    /** "a scheduled visit", "the planned march". */
    private boolean isPlanned(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun, "nmod")) {
            if ((child.isVerb() || child.tag().startsWith("JJ")) && direct.contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    private Tense ofVerb(Sentence sentence, Token verb, int depth) {
        List<Token> auxiliaries = sentence.children(verb, "aux", "auxpass");
        boolean infinitive = false;
        boolean have = false;
        boolean past = false;
        boolean present = false;
        for (Token auxiliary : auxiliaries) {
            if (auxiliary.tag().equals("MD")) {
                boolean perfect = auxiliaries.stream().anyMatch(a -> a.isLemma("have"));
                return !perfect && FUTURE_MODALS.contains(auxiliary.form().toLowerCase(Locale.ROOT))
                        ? Tense.FUTURE
                        : Tense.PAST;
            }
            infinitive |= auxiliary.tag().equals("TO");
            have |= auxiliary.isLemma("have");
            past |= auxiliary.tag().equals("VBD");
            present |= auxiliary.isPresentTense();
        }
        if (infinitive && !have) {
            return infinitive(sentence, verb, depth);
        }
        present |= verb.isPresentTense();
        if (direct.contains(verb.lemma()) && (present || verb.tag().equals("VBN"))
                || present && verb.tag().equals("VBG") && planning.contains(verb.lemma())) {
            return Tense.FUTURE;
        }
        if (have || past || verb.tag().equals("VBD") || verb.tag().equals("VBN")) {
            return Tense.PAST;
        }
        if (present) {
            return Tense.PRESENT;
        }
        return governor(sentence, verb)
                .filter(above -> above.isVerb() && depth < REACH)
                .map(above -> ofVerb(sentence, above, depth + 1))
                .orElse(Tense.UNKNOWN);
    }

    /** The tense of "to leave": "began to leave on Monday" is past, "agreed to leave on Monday" is a plan. */
    private Tense infinitive(Sentence sentence, Token verb, int depth) {
        Optional<Token> above = governor(sentence, verb);
        if (above.isEmpty()
                || !above.get().isVerb()
                || planning.contains(above.get().lemma())
                || depth > 3) {
            return Tense.FUTURE;
        }
        Tense tense = ofVerb(sentence, above.get(), depth + 1);
        return tense == Tense.PRESENT ? Tense.FUTURE : tense;
    }

    private static Optional<Token> governor(Sentence sentence, Token verb) {
        Optional<Token> at = sentence.head(verb);
        for (int steps = 0; at.isPresent() && steps < REACH; steps++) {
            Token token = at.get();
            if (token.isVerb() || token.tag().startsWith("JJ") || token.isNoun()) {
                return at;
            }
            at = sentence.head(token);
        }
        return Optional.empty();
    }
}
