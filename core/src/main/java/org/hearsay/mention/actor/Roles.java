package org.hearsay.mention.actor;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.knowledge.actor.ActorWords.Role;
import org.hearsay.knowledge.actor.ActorWords.RoleRelation;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;

/**
 * What people do and for whom: "Taliban spokesman X", "Lt. Gen. X of the Northern Command", "a spokesman for the army". The one beside
 * a name ("X, a doctor,") is joined to it by {@link Appositions}.
 */
final class Roles {
    private static final int LONGEST = 4;

    private Roles() {}

    static void find(SentenceActors actors) {
        for (int i = 0; i < actors.sentence.size(); i++) {
            Draft draft = actors.draft(i).orElse(null);
            if (draft == null || !draft.person || draft.form == Form.PRONOUN) {
                continue;
            }
            if (draft.form == Form.NAME && draft.kind == ActorKind.PERSON) {
                named(actors, draft);
            } else if (draft.form == Form.NOMINAL) {
                nominal(actors, draft);
            }
            if (draft.organisation == null) {
                after(actors, draft);
            }
        }
    }

    /** A body, or people in the plural that are one: "the separatists' leader". */
    private static boolean mayHaveRoles(Draft draft) {
        return !draft.person
                || draft.number == GrammaticalNumber.PLURAL
                        && (draft.kind == ActorKind.REBEL_GROUP
                                || draft.kind == ActorKind.MILITIA
                                || draft.kind == ActorKind.PROTESTERS
                                || draft.kind == ActorKind.CRIMINAL_GROUP);
    }

    /** Role words that end right before the name, and what stands before them. */
    private static void named(SentenceActors actors, Draft draft) {
        int name = tokenAt(actors.sentence, draft);
        int from = name;
        boolean found = true;
        String office = "";
        int end = name;
        while (found) {
            found = false;
            for (int words = LONGEST; words >= 1 && !found; words--) {
                int start = from - words;
                if (start >= draft.phrase.from()
                        && actors.words.role(words(actors, start, from)).isPresent()) {
                    String part = actors.text(start, from);
                    if (tellsMore(actors, part, office)) { // "spokesman Col. X": the rank is left out
                        office = part;
                        end = from;
                    }
                    from = start;
                    found = true;
                }
            }
        }
        if (from < name) {
            draft.role = actors.text(from, end);
            Gender told = genderOf(draft.role);
            draft.gender = told == Gender.UNKNOWN ? draft.gender : told;
            organisationBefore(actors, draft, end);
        }
    }

    /** "spokesman Col. X": that he speaks for or leads a body tells more than his rank. */
    static boolean tellsMore(SentenceActors actors, String role, String other) {
        return weight(actors, role) > weight(actors, other);
    }

    private static int weight(SentenceActors actors, String role) {
        RoleRelation relation = actors.words
                .role(role.toLowerCase(Locale.ROOT).replace('-', ' '))
                .map(Role::relation)
                .orElse(RoleRelation.NONE);
        return switch (relation) {
            case SPOKESPERSON -> 2;
            case LEADER -> 1;
            case MEMBER, NONE -> 0;
        };
    }

    private static void nominal(SentenceActors actors, Draft draft) {
        int head = draft.phrase.head();
        for (int words = LONGEST; words >= 1; words--) {
            int start = head + 1 - words;
            if (start >= draft.phrase.from()) {
                String text = words(actors, start, head + 1);
                String lemma = words == 1
                        ? actors.sentence.token(head).lemma()
                        : words(actors, start, head) + " "
                                + actors.sentence.token(head).lemma();
                Optional<Role> role = actors.words.role(text).or(() -> actors.words.role(lemma));
                if (role.filter(found -> tells(found, draft)).isPresent()) {
                    draft.role = actors.text(start, head + 1);
                    organisationBefore(actors, draft, head);
                    return;
                }
            }
        }
        organisationBefore(actors, draft, head);
    }

    /** A role tells more than the noun for one person, for leaders and for speakers; "gunmen" is no role. */
    private static boolean tells(Role role, Draft draft) {
        return draft.number == GrammaticalNumber.SINGULAR
                || role.relation() == RoleRelation.LEADER
                || role.relation() == RoleRelation.SPOKESPERSON
                || draft.kind == ActorKind.GOVERNMENT;
    }

    private static void organisationBefore(SentenceActors actors, Draft draft, int from) {
        for (int i = from - 1; i >= draft.phrase.from(); i--) {
            Token token = actors.sentence.token(i);
            Optional<Draft> other = actors.draft(i);
            if (other.isPresent()
                    && mayHaveRoles(other.get())
                    && (token.isLabel("compound", "nmod", "amod", "poss") || i == from - 1)) {
                Draft body = other.get();
                draft.organisation = body.form == Form.NAME
                        ? body.phrase
                        : owner(actors, i, draft).orElse(body).phrase;
                return;
            }
        }
    }

    /** "their military spokesman" speaks for them, and not for any other military. */
    private static Optional<Draft> owner(SentenceActors actors, int part, Draft draft) {
        for (int i = part - 1; i >= draft.phrase.from(); i--) {
            if (actors.sentence.token(i).tag().equals("PRP$")) {
                return actors.draft(i).filter(Roles::mayHaveRoles);
            }
        }
        return Optional.empty();
    }

    /** "of", "for", "with", "from", "at", "in" and the body after the head. */
    private static void after(SentenceActors actors, Draft draft) {
        Sentence sentence = actors.sentence;
        for (Token preposition : sentence.children(sentence.token(draft.noun), "prep")) {
            if (preposition.isLemma("of", "for", "with", "from", "at", "in")) {
                Optional<Phrase> body = sentence.child(preposition, "pobj")
                        .flatMap(token -> actors.draft(token.index()))
                        .filter(other -> mayHaveRoles(other) && other.form != Form.PRONOUN)
                        .map(other -> other.phrase);
                if (body.isPresent()) {
                    draft.organisation = body.get();
                    return;
                }
            }
        }
    }

    private static int tokenAt(Sentence sentence, Draft draft) {
        int start = draft.nameSpan == null ? draft.phrase.span().start() : draft.nameSpan.start();
        for (int i = draft.phrase.from(); i < draft.phrase.to(); i++) {
            if (sentence.token(i).span().start() >= start) {
                return i;
            }
        }
        return draft.phrase.head();
    }

    private static String words(SentenceActors actors, int from, int to) {
        return actors.text(from, to).toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** The gender that a title or a role noun tells. */
    static Gender genderOf(String role) {
        String words = " " + role.toLowerCase(Locale.ROOT) + " ";
        if (words.contains(" mr") && !words.contains(" mrs")
                || words.contains("spokesman ")
                || words.contains(" king ")) {
            return Gender.MALE;
        }
        return words.contains(" mrs")
                        || words.contains(" ms")
                        || words.contains("spokeswoman ")
                        || words.contains(" queen ")
                ? Gender.FEMALE
                : Gender.UNKNOWN;
    }
}
