package org.hearsay.resolve.date;

import java.util.List;
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
            Set.of("will", "shall", "'ll", "wo", "would", "must", "should", "can", "may", "might", "could", "ca");

    private final Set<String> planning = Table.load("en/planning-words.tsv").firstColumn();

    Tense of(DateMention mention) {
        if (mention.lead().equals("since")) {
            return Tense.PAST;
        }
        return mention.phrase().map(this::of).orElse(Tense.UNKNOWN);
    }

    private Tense of(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        Token at = phrase.headToken();
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Tense.UNKNOWN;
            }
            at = head.get();
            if (at.isVerb()) {
                return ofVerb(sentence, at, 0);
            }
            if (at.isNoun() && isPlanned(sentence, at)) {
                return Tense.FUTURE;
            }
        }
        return Tense.UNKNOWN;
    }

    /** "a scheduled visit", "the planned march". */
    private boolean isPlanned(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.isLabel("nmod", "amod")
                    && (child.isVerb() || child.tag().startsWith("JJ"))
                    && planning.contains(child.lemma())) {
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
                return FUTURE_MODALS.contains(auxiliary.form().toLowerCase(java.util.Locale.ROOT)) && !perfect
                        ? Tense.FUTURE
                        : Tense.PAST;
            }
            infinitive |= auxiliary.tag().equals("TO");
            have |= auxiliary.isLemma("have");
            past |= auxiliary.tag().equals("VBD");
            present |= auxiliary.tag().equals("VBZ") || auxiliary.tag().equals("VBP");
        }
        if (infinitive && !have) {
            return governor(sentence, verb)
                    .map(above -> planning.contains(above.lemma()) || depth > 3
                            ? Tense.FUTURE
                            : above.isVerb() ? infinitive(sentence, above, depth) : Tense.FUTURE)
                    .orElse(Tense.FUTURE);
        }
        boolean going = verb.tag().equals("VBG") && present && planning.contains(verb.lemma());
        if (going) {
            return Tense.FUTURE;
        }
        if (have || past || verb.tag().equals("VBD")) {
            return Tense.PAST;
        }
        boolean planned = planning.contains(verb.lemma());
        if (planned
                && (verb.tag().equals("VBN")
                        || present
                        || verb.tag().equals("VBZ")
                        || verb.tag().equals("VBP"))) {
            return Tense.FUTURE;
        }
        if (present || verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
            return verb.tag().equals("VBN") ? Tense.PAST : Tense.PRESENT;
        }
        if (verb.tag().equals("VBN")) {
            return Tense.PAST;
        }
        return governor(sentence, verb)
                .filter(above -> above.isVerb() && depth < 6)
                .map(above -> ofVerb(sentence, above, depth + 1))
                .orElse(Tense.UNKNOWN);
    }

    /** The tense of "to leave" under a verb: "began to leave on Monday" is past, "agreed to leave on Monday" is a plan. */
    private Tense infinitive(Sentence sentence, Token above, int depth) {
        Tense tense = ofVerb(sentence, above, depth + 1);
        return tense == Tense.PRESENT ? Tense.FUTURE : tense;
    }

    private static Optional<Token> governor(Sentence sentence, Token verb) {
        Optional<Token> at = sentence.head(verb);
        for (int steps = 0; at.isPresent() && steps < 8; steps++) {
            Token token = at.get();
            if (token.isVerb() || token.tag().startsWith("JJ") || token.isNoun()) {
                return at;
            }
            at = sentence.head(token);
        }
        return Optional.empty();
    }
}
