package org.hearsay.mention.actor;

import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.mention.actor.ActorMention.LabelWords;
import org.hearsay.model.Span;

/**
 * Decides which noun phrase a name belongs to. "ISIS" is the name of the whole phrase in "the ISIS terrorist group" and in "ISIS
 * militants", but stands for itself in "the ISIS offshoot", "13 ISIS militants" and "ISIS leader X".
 */
final class NamePlacer {
    /** Nouns that only say what the name before them is. */
    private static final Set<String> SAME = Set.of(
            "group",
            "organization",
            "organisation",
            "movement",
            "militia",
            "network",
            "outfit",
            "cartel",
            "gang",
            "party",
            "insurgency",
            "government",
            "regime",
            "administration",
            "authority",
            "newspaper",
            "agency",
            "news",
            "mafia",
            "alliance",
            "coalition",
            "tribe",
            "clan",
            "community",
            "entity",
            "sect",
            "gov't",
            "website",
            "channel",
            "magazine");
    /** Plurals that, uncounted, mean the body whose fighters they are. */
    private static final Set<String> FIGHTERS = Set.of(
            "rebel",
            "guerrilla",
            "guerilla",
            "insurgent",
            "militant",
            "fighter",
            "terrorist",
            "separatist",
            "jihadist",
            "jihadi",
            "extremist",
            "militiaman",
            "combatant",
            "force",
            "islamist",
            "partisan",
            "mercenary",
            "paramilitary",
            "troop",
            "gunman",
            "bandit",
            "criminal",
            "subversive");

    private static final Set<String> QUANTIFIERS = Set.of(
            "some", "several", "many", "few", "other", "more", "most", "any", "no", "dozen", "those", "these", "two",
            "both");

    private NamePlacer() {}

    /** A draft for a name at tokens {@code [from, to)}, put at the head of the phrase that it names. */
    static Draft place(SentenceActors actors, int first, int to, String rule) {
        return place(actors, first, to, rule, true);
    }

    /** A draft for a name that is no noun phrase's but its own: a person's is not that of "the Asad government". */
    static Draft placeAlone(SentenceActors actors, int first, int to, String rule) {
        return place(actors, first, to, rule, false);
    }

    private static Draft place(SentenceActors actors, int first, int to, String rule, boolean mayNameMore) {
        Sentence sentence = actors.sentence;
        int from = sentence.token(first).isLabel("det") && first + 1 < to ? first + 1 : first;
        Token own = NounPhrases.headOf(sentence, from, to);
        Token named = mayNameMore ? named(actors, own, to) : own;
        boolean whole = named != own;
        Phrase phrase;
        if (whole || !NounPhrases.isModifier(own) && !own.isLabel("poss")) {
            phrase = NounPhrases.of(sentence, named);
            if (phrase.from() > from || phrase.to() < to) {
                phrase = new Phrase(sentence, named.index(), Math.min(phrase.from(), from), Math.max(phrase.to(), to));
            }
        } else {
            phrase = new Phrase(sentence, own.index(), from, to);
        }
        Span span = withoutFullStop(sentence, from, to);
        String name = actors.text(from, to);
        name = name.substring(0, name.length() - sentence.span(from, to).end() + span.end());
        Draft draft = new Draft(phrase, Form.NAME, name, rule + (whole ? "-with-noun" : ""));
        draft.nameSpan = span;
        draft.definite = true;
        draft.number = named.tag().endsWith("S") && (whole || to - from == 1)
                ? GrammaticalNumber.PLURAL
                : GrammaticalNumber.SINGULAR;
        if (whole) {
            label(actors, draft, to, named.index() + 1);
        }
        judgedBefore(actors, draft, phrase.from(), from);
        actors.countryBefore(named).ifPresent(code -> draft.country = code);
        return draft;
    }

    /** The tokeniser takes the end of "…of ISIS-K." for an abbreviation. */
    private static Span withoutFullStop(Sentence sentence, int from, int to) {
        Span span = sentence.span(from, to);
        String last = sentence.token(to - 1).form();
        boolean stop = to == sentence.size() && last.endsWith(".") && last.indexOf('.') == last.length() - 1;
        return stop && last.length() > 1 ? new Span(span.start(), span.end() - 1) : span;
    }

    private static Token named(SentenceActors actors, Token own, int to) {
        if (!NounPhrases.isModifier(own) || own.isLabel("npadvmod")) {
            return own;
        }
        Token noun = actors.sentence.token(own.head());
        if (!noun.isNoun() || noun.index() < to || noun.index() - to > 3 || noun.isLabel("compound")) {
            return own;
        }
        for (int i = to; i < noun.index(); i++) {
            Token between = actors.sentence.token(i);
            if (between.isLabel("punct") && !between.tag().equals("HYPH") || between.isLabel("cc", "conj", "case")) {
                return own;
            }
        }
        if (SAME.contains(noun.lemma())) {
            return isOneOfSort(actors.sentence, noun) ? own : noun;
        }
        return FIGHTERS.contains(noun.lemma()) && noun.tag().endsWith("S") && !isCounted(actors.sentence, noun)
                ? noun
                : own;
    }

    /** "the Karo Front, an ethnic Tarn militia": what sort of body the one just named is, and no name of its own. */
    private static boolean isOneOfSort(Sentence sentence, Token noun) {
        return noun.isLabel("appos")
                && sentence.child(noun, "det")
                        .filter(det -> det.isLemma("a", "an"))
                        .isPresent()
                && sentence.head(noun).filter(Token::isProperNoun).isPresent();
    }

    /** Whether capitalised words after a name make it the name of another body: "Court" in "Taliban Supreme Court". */
    static boolean namesABody(SentenceActors actors, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = actors.sentence.token(i);
            if (token.isProperNoun()
                    && !SAME.contains(token.lemma())
                    && actors.words.nameHead(token.form()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index()
                    && (child.tag().equals("CD")
                            || QUANTIFIERS.contains(child.form().toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        // "hundreds of ISIS fighters", "one of the ISIS gunmen"
        return noun.isLabel("pobj")
                && sentence.head(noun)
                        .filter(preposition -> preposition.isLemma("of"))
                        .flatMap(sentence::head)
                        .filter(above -> Nominals.MEASURES.contains(above.form().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static void label(SentenceActors actors, Draft draft, int from, int to) {
        boolean evaluative = false;
        for (int i = from; i < to; i++) {
            Token token = actors.sentence.token(i);
            evaluative |= actors.words.isJudgingModifier(token.form()) || actors.words.isJudgingNoun(token.lemma());
        }
        if (evaluative || to - from > 1) {
            draft.labels.add(new LabelWords(actors.text(from, to), evaluative, actors.sentence.span(from, to)));
        }
    }

    private static void judgedBefore(SentenceActors actors, Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = actors.sentence.token(i);
            if (token.isLabel("nmod", "amod", "compound") && actors.words.isJudgingModifier(token.form())) {
                draft.labels.add(new LabelWords(token.form(), true, token.span()));
            }
        }
    }
}
