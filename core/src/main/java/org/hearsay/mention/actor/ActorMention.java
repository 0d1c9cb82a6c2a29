package org.hearsay.mention.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.language.Phrase;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Span;

/**
 * Words that may refer to an actor. There is at most one for each head.
 *
 * @param phrase the whole noun phrase, without relative clause, apposition or what is only said beside it
 * @param nameSpan where the name stands, for a {@link Form#NAME}
 * @param name the plain name: "ISIS" for "the ISIS terrorist group", "army" for "Kenya's battered army"; without determiners, counts,
 *     possessors and words that judge. A pronoun is its own name
 * @param person whether it is one human being or several of them one by one ("two men"), not a body ("the group")
 * @param definite whether it points to something known: a name, a pronoun, "the", "this", "his"
 * @param entry what the registry knows under this name, when that is one thing for sure
 * @param candidates the entries of a name that several share; else empty
 * @param unnamedClass {@code officials}, {@code gunmen}, … for a noun that stands for people without a name
 * @param country ISO 3166-1 alpha-2, from a demonym or a possessor: "Afghan" officials, "Kenya's" police
 * @param count how many, for "13 US troops"
 * @param role the word for what a person does: "spokesman", "minister", "Lt. Gen."
 * @param organisation whom the role is of: "Taliban" in "Taliban spokesman X", "army" in "a spokesman for the army"
 * @param apposedTo what it stands in apposition to: "the army" in "the army, a pillar of the state", for the mention "a pillar"
 * @param abbreviation the short name defined beside it: "ARF" in "the Azure River Front (ARF)"
 * @param rule what found it
 */
public record ActorMention(
        Phrase phrase,
        Optional<Span> nameSpan,
        Form form,
        String name,
        ActorKind kind,
        boolean person,
        GrammaticalNumber number,
        Gender gender,
        boolean definite,
        Optional<ActorEntry> entry,
        List<ActorEntry> candidates,
        Optional<String> unnamedClass,
        Optional<String> country,
        Optional<Integer> count,
        Optional<String> role,
        Optional<Phrase> organisation,
        Optional<Phrase> apposedTo,
        Optional<String> abbreviation,
        List<LabelWords> labels,
        String rule) {
    public ActorMention {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a mention has a name: " + phrase);
        }
        candidates = List.copyOf(candidates);
        labels = List.copyOf(labels);
    }

    /** How an expression refers. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }

    public enum GrammaticalNumber {
        SINGULAR,
        PLURAL,
        UNKNOWN
    }

    public enum Gender {
        MALE,
        FEMALE,
        NEUTRAL,
        UNKNOWN
    }

    /** Words hung on an actor: "terrorist group" (which judge), "armed group" (which do not). */
    public record LabelWords(String text, boolean evaluative, Span span) {}

    public Span span() {
        return phrase.span();
    }
}
