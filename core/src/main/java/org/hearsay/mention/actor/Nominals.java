package org.hearsay.mention.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorWords.ActorNoun;
import org.hearsay.knowledge.actor.ActorWords.Role;
import org.hearsay.knowledge.actor.ActorWords.RoleRelation;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.mention.actor.ActorMention.LabelWords;
import org.hearsay.model.ActorKind;

/** Common nouns for people and bodies: "gunmen", "the group", "13 US troops", "hundreds of protesters". */
final class Nominals {
    /** Nouns that only count or gather what follows their "of". */
    static final Set<String> MEASURES = Set.of(
            "hundreds",
            "thousands",
            "dozens",
            "scores",
            "tens",
            "number",
            "group",
            "handful",
            "couple",
            "majority",
            "crowd",
            "band",
            "pair",
            "lot",
            "millions",
            "team",
            "wave",
            "bunch",
            "convoy",
            "column",
            "most",
            "part",
            "rest",
            "trio",
            "half",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "many",
            "several",
            "some",
            "all",
            "both",
            "none",
            "each",
            "any",
            "few",
            "others",
            "gang",
            "mob",
            "minority",
            "quarter",
            "third",
            "stream",
            "mix",
            "score",
            "dozen",
            "generation",
            "million",
            "thousand",
            "hundred");

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "both", "all");
    private static final Set<String> MALE = Set.of(
            "man",
            "boy",
            "father",
            "son",
            "brother",
            "husband",
            "king",
            "prince",
            "spokesman",
            "policeman",
            "businessman",
            "uncle",
            "nephew",
            "widower",
            "grandfather",
            "gunman",
            "priest",
            "bishop",
            "imam",
            "fisherman",
            "cameraman",
            "emir",
            "sultan",
            "sheikh",
            "monk",
            "congressman",
            "schoolboy",
            "chairman",
            "pope");
    private static final Set<String> FEMALE = Set.of(
            "woman",
            "girl",
            "mother",
            "daughter",
            "sister",
            "wife",
            "queen",
            "princess",
            "spokeswoman",
            "policewoman",
            "businesswoman",
            "aunt",
            "niece",
            "widow",
            "grandmother",
            "nun",
            "congresswoman",
            "schoolgirl",
            "chairwoman",
            "bride",
            "actress");

    private Nominals() {}

    static void find(SentenceActors actors) {
        Sentence sentence = actors.sentence;
        for (Token token : sentence.tokens()) {
            boolean body =
                    token.isNoun() || token.tag().equals("JJ") && token.head() == token.index() + 1; // "military"
            if (body && actors.draft(token.index()).isEmpty() && !isInName(actors, token)) {
                noun(actors, token).ifPresent(noun -> add(actors, token, noun));
            }
        }
    }

    private static boolean isInName(SentenceActors actors, Token token) {
        int i = token.index();
        return actors.isName(i, NameType.PERSON)
                || actors.isName(i, NameType.FAC) && token.isProperNoun()
                || actors.isName(i, NameType.GPE) && token.isProperNoun()
                || actors.isName(i, NameType.EVENT)
                || actors.isName(i, NameType.WORK_OF_ART)
                || actors.match(i).isPresent() && coveredByName(actors, token)
                || actors.isName(i, NameType.ORG) && coveredByName(actors, token);
    }

    private static boolean coveredByName(SentenceActors actors, Token token) {
        for (int i = token.index(), steps = 0;
                i >= 0 && steps < 6;
                i = actors.sentence.token(i).head(), steps++) {
            Optional<Draft> draft = actors.draft(i);
            if (draft.isPresent() && draft.get().nameSpan != null) {
                return draft.get().nameSpan.contains(token.span());
            }
        }
        return false;
    }

    /** The noun with up to two words before it, the longest that the list has. */
    private static Optional<ActorNoun> noun(SentenceActors actors, Token head) {
        String form = head.form().toLowerCase(Locale.ROOT);
        for (int words = 2; words >= 0; words--) {
            int from = head.index() - words;
            if (from < 0) {
                continue;
            }
            String before = words == 0
                    ? ""
                    : actors.text(from, head.index()).toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
            Optional<ActorNoun> noun = actors.words.noun(before + form);
            if (noun.isEmpty()) {
                noun = actors.words.noun(before + head.lemma());
            }
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    private static void add(SentenceActors actors, Token token, ActorNoun noun) {
        Sentence sentence = actors.sentence;
        if (NounPhrases.isModifier(token) && !describesRole(actors, token, noun) && !doesDeed(actors, token, noun)
                || noun.supported() && !isShownToAct(actors, token)) {
            return;
        }
        Token head = measure(sentence, token);
        Phrase phrase = NounPhrases.isModifier(token) ? Phrase.of(sentence, token) : measured(sentence, head, token);
        Draft draft = new Draft(
                phrase, Form.NOMINAL, PlainNames.of(actors, token, true), head == token ? "noun" : "measured-noun");
        draft.noun = token.index();
        draft.unnamedClass = noun.unnamedClass().orElse(null);
        actors.country(token).ifPresent(code -> draft.country = code);
        draft.kind = noun.kind();
        boolean asSide = noun.person() && NounPhrases.isModifier(token); // "rebel" in "rebel shelling"
        if (asSide) {
            draft.name += "s";
        }
        draft.person = noun.person() && !asSide;
        if (draft.person) {
            draft.name = Descriptions.of(actors, token) + draft.name;
        }
        boolean plural = asSide || token.tag().endsWith("S") || token.isLemma("people");
        draft.number = plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
        draft.gender = gender(token, noun);
        draft.definite = isDefinite(sentence, head);
        if (!noun.person() && draft.country != null && token.isLemma("force")) {
            draft.kind = ActorKind.STATE_FORCES;
            draft.unnamedClass = "military";
        }
        Counts.of(sentence, token).ifPresent(count -> draft.count = count);
        judge(actors, draft, token);
        if (!noun.person()) {
            stateForce(actors, draft, token);
        }
        actors.put(draft);
    }

    /** "A group of men wearing the uniforms of …": however much is told of the men, the words reach as far as who they are. */
    private static Phrase measured(Sentence sentence, Token head, Token noun) {
        Phrase phrase = NounPhrases.of(sentence, head);
        return new Phrase(
                sentence,
                phrase.head(),
                phrase.from(),
                Math.max(phrase.to(), NounPhrases.of(sentence, noun).to()));
    }

    /** A doer, a speaker, somebody's ("head of the agency") or one that a noun tells more of ("rebel column"). */
    private static boolean isShownToAct(SentenceActors actors, Token token) {
        Sentence sentence = actors.sentence;
        Optional<Token> above = sentence.head(token);
        boolean doer = token.isLabel("nsubj")
                        && above.filter(Token::isVerb).isPresent()
                        && !above.get().isLemma("be", "have")
                || token.isLabel("pobj")
                        && above.filter(by -> by.isLabel("agent")).isPresent();
        if (doer) {
            return sentence.child(token, "poss")
                            .filter(poss -> poss.tag().equals("PRP$"))
                            .isEmpty()
                    || !token.isLemma("head");
        }
        for (Token child : sentence.children(token)) {
            boolean body = actors.draft(child.index()).isPresent()
                    || actors.words.noun(child.lemma()).isPresent();
            if (child.isLabel("compound", "nmod") && body && child.index() < token.index()) {
                return true;
            }
            if (child.isLabel("prep") && child.isLemma("of")) {
                Optional<Token> whole = sentence.child(child, "pobj");
                if (whole.filter(w -> actors.draft(w.index()).isPresent()
                                || actors.words.noun(w.lemma()).isPresent()
                                || w.isProperNoun())
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "police" in "police chief X", whom the role is of; "rebel" in "rebel-held", who does it: mentions of their own. */
    private static boolean describesRole(SentenceActors actors, Token token, ActorNoun noun) {
        Token head = actors.sentence.token(token.head());
        if (token.isLabel("npadvmod")
                && actors.sentence.token(token.index() + 1).tag().equals("HYPH")) {
            return head.isVerb() && head.index() == token.index() + 2;
        }
        if (!token.isLabel("compound", "nmod", "amod") || noun.unnamedClass().equals(Optional.of("reporters"))) {
            return false;
        }
        if (!noun.person() && actors.isName(head.index(), NameType.PERSON)) {
            return true;
        }
        Optional<RoleRelation> relation = actors.words.role(head.lemma()).map(Role::relation);
        boolean ofBody = relation.filter(role -> role == RoleRelation.SPOKESPERSON || role == RoleRelation.LEADER)
                .isPresent();
        boolean oneNoun = actors.words
                .noun(token.form().toLowerCase(Locale.ROOT) + " " + head.lemma())
                .isPresent();
        return noun.person()
                ? ofBody && noun.kind().isArmed() // "rebel spokesman X"
                : ofBody || relation.isPresent() && !oneNoun;
    }

    /** "police" in "police firing", "rebel" in "a rebel attack", "government" in "government warplanes". */
    private static boolean doesDeed(SentenceActors actors, Token token, ActorNoun noun) {
        String deed = actors.sentence.token(token.head()).lemma();
        boolean armed = noun.kind().isArmed()
                || noun.kind() == ActorKind.UNKNOWN && noun.unnamedClass().equals(Optional.of("gunmen"));
        boolean steered = noun.kind() == ActorKind.GOVERNMENT && !noun.person() && actors.words.isDeedOfArmies(deed);
        return (armed || steered) && token.isLabel("compound", "nmod") && actors.words.isDeed(deed);
    }

    /** "hundreds" for "hundreds of protesters": what the verb hangs from. */
    private static Token measure(Sentence sentence, Token token) {
        if (!token.isLabel("pobj")) {
            return token;
        }
        Token above = sentence.head(token)
                .filter(preposition -> preposition.isLemma("of", "among"))
                .flatMap(sentence::head)
                .orElse(token);
        boolean plural = token.tag().endsWith("S") || token.isLemma("people");
        return plural && MEASURES.contains(above.form().toLowerCase(Locale.ROOT)) ? above : token;
    }

    private static Gender gender(Token token, ActorNoun noun) {
        if (MALE.contains(token.lemma())) {
            return Gender.MALE;
        }
        if (FEMALE.contains(token.lemma())) {
            return Gender.FEMALE;
        }
        return noun.person() ? Gender.UNKNOWN : Gender.NEUTRAL;
    }

    private static boolean isDefinite(Sentence sentence, Token head) {
        for (Token child : sentence.children(head)) {
            boolean complementizer = child.isLemma("that") && head.tag().endsWith("S");
            if (child.index() < head.index()
                    && !complementizer
                    && (child.isLabel("poss")
                            || child.isLabel("det", "predet")
                                    && POINTING.contains(child.form().toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    private static void judge(SentenceActors actors, Draft draft, Token head) {
        for (int i = draft.phrase.from(); i <= head.index(); i++) {
            Token token = actors.sentence.token(i);
            boolean modifier = token.index() != head.index()
                    && token.head() == head.index()
                    && actors.words.isJudgingModifier(token.form());
            if (modifier || token.index() == head.index() && actors.words.isJudgingNoun(token.lemma())) {
                draft.labels.add(new LabelWords(
                        actors.text(i, head.index() + 1), true, actors.sentence.span(i, head.index() + 1)));
                return;
            }
        }
    }

    /** "Kenya's battered police": a force of a country, which is as good as a name. */
    private static void stateForce(SentenceActors actors, Draft draft, Token head) {
        if (draft.country == null) {
            return;
        }
        Optional<ActorEntry> force = actors.registry.stateForce(draft.country, PlainNames.of(actors, head, false));
        if (force.isEmpty() && head.index() > 0) {
            force = actors.registry.stateForce(draft.country, actors.text(head.index() - 1, head.index() + 1));
        }
        if (force.isEmpty()) {
            force = actors.registry.stateForce(draft.country, head.form());
        }
        force.ifPresent(entry -> {
            draft.entry = entry;
            draft.kind = entry.kind() == ActorKind.UNKNOWN ? draft.kind : entry.kind();
        });
    }
}
