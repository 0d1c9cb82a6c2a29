package org.hearsay.mention.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords.RoleRelation;
import org.hearsay.knowledge.actor.Countries.WordKind;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;

/** Names that the parser found: persons, peoples, and bodies, whose kind their last word tells ("the Azure River Front"). */
final class ParsedNames {
    /** "pro-Islamic", "anti-Taliban": whose side somebody is on. */
    private static final Pattern SIDED = Pattern.compile("(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x)-\\p{Lu}.*");

    private ParsedNames() {}

    static void find(SentenceActors actors, TextContext context) {
        for (Name name : actors.sentence.names()) {
            int from = withoutArticle(actors.sentence, name.from(), name.to());
            int to = withoutGenitive(actors.sentence, from, name.to());
            if (from < to && !isTaken(actors, from, to)) {
                read(actors, context, name.type(), from, to);
            }
        }
        unseenBodies(actors);
    }

    private static void read(SentenceActors actors, TextContext context, NameType type, int from, int to) {
        Optional<ActorKind> body = bodyKind(actors, from, to);
        boolean severalWords = to - from > 1;
        switch (type) {
            case PERSON -> {
                boolean several = body.isPresent() && severalWords;
                if (several && (hasArticle(actors.sentence, to - 1) || !context.isPerson(actors, to - 1, to))) {
                    body(actors, from, to, body);
                } else if (!isPlace(actors, from, to)) {
                    person(actors, from, to);
                }
            }
            case ORG -> {
                if (context.isPerson(actors, from, to) || body.isEmpty() && isTitled(actors, from, to)) {
                    person(actors, from, to);
                } else if (!(body.isEmpty() && (isOffice(actors, from, to) || isDivision(actors.sentence, to)))
                        && !isRestOfAdjective(actors.sentence, from, to)
                        && !isCommon(actors, from, to)
                        && (severalWords || !isAdjective(actors.sentence.token(from)))
                        && (body.isPresent() || !ActorRegistry.isInCapitals(actors.sentence))) {
                    body(actors, from, to, body);
                }
            }
            case NORP -> {
                if (!isCommon(actors, from, to)) {
                    people(actors, from, to);
                }
            }
            case FAC, GPE, LOC, PRODUCT, WORK_OF_ART, EVENT -> {
                if (context.isPerson(actors, from, to)) {
                    person(actors, from, to);
                } else if (body.isPresent() && severalWords && isGroupLike(body.get())) {
                    body(actors, from, to, body);
                }
            }
            case LAW, LANGUAGE, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> {}
        }
    }

    /** "the Carlos Patino Front": no person. */
    private static boolean hasArticle(Sentence sentence, int head) {
        return sentence.child(sentence.token(head), "det")
                .filter(det -> det.isLemma("the"))
                .isPresent();
    }

    /** "the Security Forces", "THE ARMY": words that {@link Nominals} reads. */
    private static boolean isCommon(SentenceActors actors, int from, int to) {
        String words = actors.text(from, to).toLowerCase(Locale.ROOT);
        return actors.words.noun(words).isPresent()
                || actors.words
                        .noun(actors.sentence.token(to - 1).lemma())
                        .filter(noun -> to - from == 1)
                        .isPresent();
    }

    /** "State" in "the Secretary of State", "Foreign Affairs" in "the Minister of Foreign Affairs". */
    private static boolean isOffice(SentenceActors actors, int from, int to) {
        Token head = NounPhrases.headOf(actors.sentence, from, to);
        return head.isLabel("pobj")
                && actors.sentence
                        .head(head)
                        .filter(preposition -> preposition.isLemma("of", "for"))
                        .flatMap(actors.sentence::head)
                        .filter(role -> role.isLemma("secretary", "minister", "undersecretary"))
                        .isPresent();
    }

    /** "Borno State", of which the parser makes a body, or of its last word alone: a stretch of land speaks and acts through others. */
    private static boolean isDivision(Sentence sentence, int to) {
        Token last = sentence.token(to - 1);
        return to > 1
                && sentence.token(to - 2).isProperNoun()
                && sentence.token(to - 2).head() == last.index()
                && last.isLemma("state", "province", "county", "district", "region", "governorate", "prefecture");
    }

    /** "State" in "a pro-Islamic State group", which is no state but for one. */
    private static boolean isRestOfAdjective(Sentence sentence, int from, int to) {
        Token word = sentence.token(from);
        return to - from == 1
                && from > 0
                && !word.form().equals(word.form().toUpperCase(Locale.ROOT)) // "the pro-Kurdish HDP"
                && SIDED.matcher(sentence.token(from - 1).form()).matches();
    }

    /** "General Filmo Lopez", which the parser takes for a body. */
    private static boolean isTitled(SentenceActors actors, int from, int to) {
        return to - from > 1
                && actors.words
                        .role(actors.sentence.token(from).form())
                        .filter(role -> role.relation() == RoleRelation.MEMBER)
                        .isPresent();
    }

    /** Where the parser's person is a place by its preposition: "at al-Hilla". */
    private static boolean isPlace(SentenceActors actors, int from, int to) {
        Token head = NounPhrases.headOf(actors.sentence, from, to);
        return head.isLabel("pobj")
                && actors.sentence
                        .head(head)
                        .filter(preposition -> preposition.isLemma("in", "at", "near", "outside", "towards", "into"))
                        .isPresent();
    }

    private static int withoutGenitive(Sentence sentence, int from, int to) {
        int last = to;
        while (last > from && (sentence.token(last - 1).tag().equals("POS") || isQuote(sentence.token(last - 1)))) {
            last--;
        }
        return last;
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    /** "Malian", "Lebanese": also where the tagger takes them for nouns. */
    private static boolean isAdjective(Token token) {
        String form = token.form();
        return !token.isNoun()
                || NounPhrases.isModifier(token)
                        && (form.endsWith("ian") || form.endsWith("ese") || form.endsWith("ish"));
    }

    private static boolean isGroupLike(ActorKind kind) {
        return kind == ActorKind.REBEL_GROUP || kind == ActorKind.MILITIA || kind == ActorKind.CRIMINAL_GROUP;
    }

    private static int withoutArticle(Sentence sentence, int from, int to) {
        int first = from;
        while (first < to && (sentence.token(first).isLabel("det") || isQuote(sentence.token(first)))) {
            first++;
        }
        return first;
    }

    private static boolean isTaken(SentenceActors actors, int from, int to) {
        for (int i = from; i < to; i++) {
            if (actors.draft(i).isPresent()) {
                return true;
            }
        }
        int head = NounPhrases.headOf(actors.sentence, from, to).index();
        int above = actors.sentence.token(head).head();
        return above >= 0
                && actors.draft(above)
                        .filter(draft ->
                                draft.nameSpan != null && draft.nameSpan.overlaps(actors.sentence.span(from, to)))
                        .isPresent();
    }

    private static Optional<ActorKind> bodyKind(SentenceActors actors, int from, int to) {
        Sentence sentence = actors.sentence;
        for (int i = from; i < to; i++) {
            if (i > from
                    && sentence.token(i).isLabel("prep")
                    && sentence.token(i).isLemma("of", "for", "in", "on", "against")) {
                Optional<ActorKind> before = lastWords(actors, from, i);
                if (before.isPresent()) {
                    return before;
                }
            }
        }
        return lastWords(actors, from, to);
    }

    private static Optional<ActorKind> lastWords(SentenceActors actors, int from, int to) {
        String last = title(actors.sentence.token(to - 1).form());
        if (to - from > 1) {
            Optional<ActorKind> two =
                    actors.words.nameHead(title(actors.sentence.token(to - 2).form()) + " " + last);
            if (two.isPresent()) {
                return two;
            }
        }
        Optional<ActorKind> one = actors.words.nameHead(last);
        return one.isPresent()
                ? one
                : actors.words.nameHead(title(actors.sentence.token(from).form()));
    }

    private static String title(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))
                ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
                : form;
    }

    private static void person(SentenceActors actors, int nameFrom, int nameTo) {
        WholePersonNames whole = WholePersonNames.of(actors, nameFrom, nameTo);
        int first = whole.from();
        int to = whole.to();
        while (first < to - 2
                && actors.words.role(actors.sentence.token(first).form()).isPresent()) {
            first++;
        }
        Draft draft = NamePlacer.placeAlone(actors, first, to, "person-name");
        if (actors.draft(draft.phrase.head()).isPresent()) {
            return;
        }
        draft.kind = ActorKind.PERSON;
        draft.person = true;
        draft.gender = gender(actors, first, to);
        draft.number = GrammaticalNumber.SINGULAR;
        actors.put(draft);
    }

    /** By the given name, where it is one of several words. */
    private static Gender gender(SentenceActors actors, int from, int to) {
        if (to - from < 2) {
            return Gender.UNKNOWN;
        }
        return switch (actors.words.givenName(actors.sentence.token(from).form())) {
            case MALE -> Gender.MALE;
            case FEMALE -> Gender.FEMALE;
            case UNKNOWN -> Gender.UNKNOWN;
        };
    }

    private static void body(SentenceActors actors, int from, int to, Optional<ActorKind> kind) {
        Draft draft = NamePlacer.place(actors, from, to, "parsed-name");
        if (actors.draft(draft.phrase.head()).isPresent()) {
            return;
        }
        draft.kind = kind.orElse(ActorKind.UNKNOWN);
        int start = from;
        if (actors.country(from).isPresent() && actors.country(from).get().to() < to) {
            draft.country = actors.country(from).get().country().code();
            start = actors.country(from).get().to();
        }
        if (draft.country != null) {
            Optional<ActorEntry> force = actors.registry.stateForce(draft.country, actors.text(start, to));
            force.ifPresent(entry -> {
                draft.entry = entry;
                draft.kind = entry.kind();
            });
        }
        actors.put(draft);
    }

    /** Peoples as nouns ("Kurds", "Kenyans"); as adjectives they only say where somebody is from. */
    private static void people(SentenceActors actors, int from, int to) {
        Token head = NounPhrases.headOf(actors.sentence, from, to);
        if (!head.isNoun() || NounPhrases.isModifier(head)) {
            return;
        }
        Draft draft = NamePlacer.place(actors, from, to, "people-name");
        if (actors.draft(draft.phrase.head()).isPresent()) {
            return;
        }
        draft.kind = ActorKind.COMMUNITY;
        draft.person = true;
        actors.country(head.index())
                .filter(match -> match.kind() == WordKind.PEOPLE || match.kind() == WordKind.ADJECTIVE)
                .ifPresent(match -> {
                    draft.country = match.country().code();
                    draft.kind = ActorKind.CIVILIANS;
                });
        Counts.of(actors.sentence, head).ifPresent(count -> draft.count = count);
        draft.definite = draft.count == null;
        actors.put(draft);
    }

    /** Bodies that the parser missed: a run of proper nouns, or an ordinal, that ends with such a word ("the 33rd Front"). */
    private static void unseenBodies(SentenceActors actors) {
        Sentence sentence = actors.sentence;
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.isProperNoun()
                    || actors.name(i).isPresent()
                    || actors.words.nameHead(token.form()).isEmpty()) {
                continue;
            }
            int from = i;
            while (from > 0
                    && sentence.token(from - 1).isProperNoun()
                    && sentence.token(from - 1).head() <= i
                    && actors.name(from - 1)
                            .filter(name -> name.type() == NameType.PERSON)
                            .isEmpty()) {
                from--;
            }
            if (from == i && isNumber(sentence, i)) {
                from--;
            }
            if (from < i && !isTaken(actors, from, i + 1)) {
                body(actors, from, i + 1, actors.words.nameHead(token.form()));
            }
        }
    }

    /** "33rd", "Second": which of many. */
    private static boolean isNumber(Sentence sentence, int head) {
        Token before = sentence.token(head - 1);
        return before.head() == head && before.isOrdinal();
    }
}
