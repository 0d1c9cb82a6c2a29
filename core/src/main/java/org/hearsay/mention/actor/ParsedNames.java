package org.hearsay.mention.actor;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.Countries.WordKind;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;

/** Names that the parser found: persons, peoples, and bodies, whose kind their last word tells ("the Azure River Front"). */
final class ParsedNames {
    private ParsedNames() {}

    static void find(SentenceActors actors) {
        for (Name name : actors.sentence.names()) {
            int from = withoutArticle(actors.sentence, name.from(), name.to());
            int to = name.to();
            if (from >= to || isTaken(actors, from, to)) {
                continue;
            }
            Optional<ActorKind> body = bodyKind(actors, from, to);
            switch (name.type()) {
                case PERSON -> {
                    if (body.isPresent() && to - from > 1) {
                        body(actors, from, to, body);
                    } else {
                        person(actors, from, to);
                    }
                }
                case ORG -> {
                    if (to - from > 1 || !isAdjective(actors.sentence.token(from))) {
                        body(actors, from, to, body);
                    }
                }
                case NORP -> people(actors, from, to);
                case FAC, GPE, LOC, PRODUCT, WORK_OF_ART, EVENT -> {
                    if (body.isPresent() && to - from > 1 && isGroupLike(body.get())) {
                        body(actors, from, to, body);
                    }
                }
                case LAW, LANGUAGE, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> {}
            }
        }
        unseenBodies(actors);
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
        while (first < to && sentence.token(first).isLabel("det")) {
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

    private static void person(SentenceActors actors, int from, int to) {
        int first = from;
        while (first < to - 2
                && actors.words.role(actors.sentence.token(first).form()).isPresent()) {
            first++;
        }
        Draft draft = NamePlacer.place(actors, first, to, "person-name");
        if (actors.draft(draft.phrase.head()).isPresent()) {
            return;
        }
        draft.kind = ActorKind.PERSON;
        draft.person = true;
        draft.number = GrammaticalNumber.SINGULAR;
        actors.put(draft);
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

    /** Bodies that the parser missed: a run of proper nouns that ends with such a word. */
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
            if (from < i && !isTaken(actors, from, i + 1)) {
                body(actors, from, i + 1, actors.words.nameHead(token.form()));
            }
        }
    }
}
