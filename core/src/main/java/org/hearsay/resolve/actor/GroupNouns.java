package org.hearsay.resolve.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Coded;

/** Common nouns that refer back to a body already named, and what kinds of body each can mean. Data: {@code en/group-nouns.tsv}. */
public final class GroupNouns {
    private final Map<String, GroupNoun> byLemma;
    private final Map<String, Set<ActorKind>> byModifier;

    /**
     * What a noun can mean; whether it stands in the singular for the whole, in the plural for its people, or either.
     *
     * @param named whether it means only a body that has it in its name: "the coalition"
     */
    record GroupNoun(Set<ActorKind> kinds, GrammaticalNumber number, boolean named) {
        boolean fits(boolean plural) {
            return switch (number) {
                case SINGULAR -> !plural;
                case PLURAL -> plural;
                case UNKNOWN -> true;
            };
        }
    }

    private GroupNouns(Map<String, GroupNoun> byLemma, Map<String, Set<ActorKind>> byModifier) {
        this.byLemma = Map.copyOf(byLemma);
        this.byModifier = Map.copyOf(byModifier);
    }

    public static GroupNouns load() {
        Map<String, GroupNoun> found = new HashMap<>();
        for (Table.Row row : Table.load("en/group-nouns.tsv").rows()) {
            Set<ActorKind> kinds = kinds(row);
            GrammaticalNumber number = switch (row.field(2)) {
                case "singular" -> GrammaticalNumber.SINGULAR;
                case "plural" -> GrammaticalNumber.PLURAL;
                case "either" -> GrammaticalNumber.UNKNOWN;
                default -> throw row.fault("number is singular, plural or either, not '" + row.field(2) + "'");
            };
            if (found.put(
                            row.field(0),
                            new GroupNoun(kinds, number, row.field(3).equals("named")))
                    != null) {
                throw row.fault("'" + row.field(0) + "' stands twice");
            }
        }
        Map<String, Set<ActorKind>> modifiers = new HashMap<>();
        Table.load("en/group-noun-modifiers.tsv").rows().forEach(row -> modifiers.put(row.field(0), kinds(row)));
        return new GroupNouns(found, modifiers);
    }

    private static Set<ActorKind> kinds(Table.Row row) {
        Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        row.words(1).forEach(code -> kinds.add(Coded.of(ActorKind.class, code)));
        return kinds;
    }

    /** Whether the words before the noun let it mean a body of a kind: "the press freedom group" is no cartel. */
    boolean allow(List<String> modifiers, ActorKind kind) {
        return modifiers.stream()
                .map(word -> byModifier.getOrDefault(word, EnumSet.allOf(ActorKind.class)))
                .allMatch(kinds -> kinds.contains(kind));
    }

    Optional<GroupNoun> find(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma));
    }
}
