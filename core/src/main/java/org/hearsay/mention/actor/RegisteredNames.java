package org.hearsay.mention.actor;

import java.util.List;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.NameMatch;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.model.ActorKind;

/** Names that the registry knows. A short name that is a common word too, or that several share, needs the rest of the text. */
final class RegisteredNames {
    private RegisteredNames() {}

    static void find(SentenceActors actors, TextContext context) {
        for (int i = 0; i < actors.sentence.size(); i++) {
            NameMatch match = actors.match(i).orElse(null);
            if (match == null
                    || match.from() != i
                    || isFunctionWord(actors, match)
                    || isTitle(actors, match)
                    || isPartOfLongerName(actors, match)) {
                continue;
            }
            List<ActorEntry> meant = context.meant(match);
            if (meant.isEmpty() && TextContext.agrees(actors, match)) {
                meant = match.entries();
            }
            if (meant.isEmpty()) {
                continue;
            }
            Draft draft = NamePlacer.place(actors, match.from(), match.to(), "registered-name");
            if (actors.draft(draft.phrase.head()).isPresent()) {
                continue;
            }
            if (meant.size() == 1) {
                ActorEntry entry = meant.get(0);
                draft.entry = entry;
                draft.kind = entry.kind();
            } else {
                draft.candidates = match.entries();
                draft.kind = sharedKind(match.entries());
            }
            actors.put(draft);
        }
    }

    /** "WHO" in capitals may be the pronoun. */
    private static boolean isFunctionWord(SentenceActors actors, NameMatch match) {
        String tag = actors.sentence.token(match.from()).tag();
        return match.to() - match.from() == 1
                && !tag.startsWith("NN")
                && !tag.startsWith("JJ")
                && !tag.equals("FW")
                && !tag.equals("CD")
                && !tag.equals("VBG");
    }

    /** "SSP Arif Aziz": a rank before a person's name, not the body with those letters. */
    private static boolean isTitle(SentenceActors actors, NameMatch match) {
        int next = match.to();
        return match.to() - match.from() == 1
                && next < actors.sentence.size()
                && actors.sentence.token(match.from()).isLabel("compound", "nmod")
                && actors.words.role(actors.sentence.token(match.from()).form()).isPresent()
                && actors.name(next)
                        .filter(name -> name.type() == NameType.PERSON)
                        .isPresent();
    }

    private static ActorKind sharedKind(List<ActorEntry> entries) {
        ActorKind kind = entries.get(0).kind();
        return entries.stream().allMatch(entry -> entry.kind() == kind) ? kind : ActorKind.UNKNOWN;
    }

    /** "Fatah" in "Saleh Fatah", "Taliban" in "the Taliban Supreme Court". */
    private static boolean isPartOfLongerName(SentenceActors actors, NameMatch match) {
        Name name = actors.name(match.to() - 1).orElse(null);
        if (name == null || name.from() >= match.from() && name.to() <= match.to()) {
            return false;
        }
        return switch (name.type()) {
            case PERSON -> name.from() < match.from();
            case ORG -> name.to() > match.to() && NamePlacer.namesABody(actors, match.to(), name.to());
            case WORK_OF_ART, LAW -> true;
            case NORP,
                    FAC,
                    GPE,
                    LOC,
                    PRODUCT,
                    EVENT,
                    LANGUAGE,
                    DATE,
                    TIME,
                    PERCENT,
                    MONEY,
                    QUANTITY,
                    ORDINAL,
                    CARDINAL -> false;
        };
    }
}
