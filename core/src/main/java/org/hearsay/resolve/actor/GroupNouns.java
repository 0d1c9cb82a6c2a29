package org.hearsay.resolve.actor;

import java.util.EnumSet;
import java.util.HashMap;
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

    private GroupNouns(Map<String, GroupNoun> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    public static GroupNouns load() {
        Map<String, GroupNoun> found = new HashMap<>();
        for (Table.Row row : Table.load("en/group-nouns.tsv").rows()) {
            Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
            row.words(1).forEach(code -> kinds.add(Coded.of(ActorKind.class, code)));
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
        return new GroupNouns(found);
    }

    Optional<GroupNoun> find(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma));
    }
}
