package org.hearsay.knowledge.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.Table.Row;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Coded;

/** The words of a language for people and bodies: nouns, roles, heads of group names, words that judge. Immutable. */
public final class ActorWords {
    private final Map<String, ActorNoun> nouns = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, ActorKind> nameHeads = new HashMap<>();
    private final Set<String> judgingModifiers = new HashSet<>();
    private final Set<String> judgingNouns = new HashSet<>();
    private final Set<String> deeds = Table.load("en/deed-nouns.tsv").firstColumn();
    private final Set<String> deedsOfArmies = Table.load("en/deed-nouns.tsv").group("army");
    private final Map<String, NameGender> givenNames = new HashMap<>();

    /**
     * What a common noun stands for.
     *
     * @param unnamedClass {@code officials}, {@code gunmen}, …; empty for a body that only the text can say more of ("group")
     * @param person whether it counts people one by one
     * @param supported whether the sentence has to show that somebody is meant: "head", "column", "party"
     */
    public record ActorNoun(Optional<String> unnamedClass, ActorKind kind, boolean person, boolean supported) {}

    /** Whom a given name is given to. */
    public enum NameGender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /** What a role ties a person to. */
    public enum RoleRelation implements Coded {
        LEADER,
        SPOKESPERSON,
        MEMBER,
        NONE
    }

    /**
     * A word for what a person does.
     *
     * @param kind the usual kind of what the role is of
     * @param unnamedClass the class of a person that only the role describes
     */
    public record Role(RoleRelation relation, Optional<ActorKind> kind, String unnamedClass) {}

    private ActorWords() {}

    /** Reads the English data files of the project. */
    public static ActorWords load() {
        ActorWords words = new ActorWords();
        for (Row row : Table.load("en/actor-nouns.tsv").rows()) {
            ActorNoun noun = new ActorNoun(
                    row.field(0).equals("-") ? Optional.empty() : Optional.of(row.field(0)),
                    Coded.of(ActorKind.class, row.field(1)),
                    row.field(2).equals("person"),
                    false);
            ActorRegistry.list(row.field(3)).forEach(word -> words.nouns.putIfAbsent(word, noun));
        }
        for (Row row : Table.load("en/actor-nouns-with-other-senses.tsv").rows()) {
            words.nouns.computeIfPresent(
                    row.field(0), (word, noun) -> new ActorNoun(noun.unnamedClass(), noun.kind(), noun.person(), true));
        }
        for (Row row : Table.load("en/actor-roles.tsv").rows()) {
            Role role = new Role(
                    row.field(0).equals("-") ? RoleRelation.NONE : Coded.of(RoleRelation.class, row.field(0)),
                    row.field(1).equals("-") ? Optional.empty() : Optional.of(Coded.of(ActorKind.class, row.field(1))),
                    row.field(2));
            ActorRegistry.list(row.field(3)).forEach(word -> words.roles.putIfAbsent(word, role));
        }
        for (Row row : Table.load("en/group-name-heads.tsv").rows()) {
            ActorKind kind = Coded.of(ActorKind.class, row.field(0));
            ActorRegistry.list(row.field(1)).forEach(word -> words.nameHeads.putIfAbsent(word, kind));
        }
        for (Row row : Table.load("en/evaluative-words.tsv").rows()) {
            List<String> listed = ActorRegistry.list(row.field(1));
            (row.field(0).equals("noun") ? words.judgingNouns : words.judgingModifiers).addAll(listed);
        }
        for (Row row : Table.load("world/given-names.tsv").rows()) {
            NameGender gender = row.field(0).equals("male") ? NameGender.MALE : NameGender.FEMALE;
            for (String name : row.words(1)) {
                words.givenNames.merge(
                        name.toLowerCase(Locale.ROOT), gender, (a, b) -> a == b ? a : NameGender.UNKNOWN);
            }
        }
        return words;
    }

    /** A noun by its lower-case lemma, or by the word before it and its lemma: "bomber", "suicide bomber". */
    public Optional<ActorNoun> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** A role by its words in lower case: "spokesman", "lt. gen.". */
    public Optional<Role> role(String words) {
        return Optional.ofNullable(roles.get(words.toLowerCase(Locale.ROOT)));
    }

    /** The kind that the last word (or two) of a group's name suggests: "Front", "Liberation Army". */
    public Optional<ActorKind> nameHead(String words) {
        return Optional.ofNullable(nameHeads.get(words));
    }

    public boolean isJudgingModifier(String word) {
        return judgingModifiers.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun is what armed people do, so that a noun for people before it says who did it: "raid". */
    public boolean isDeed(String lemma) {
        return deeds.contains(lemma);
    }

    /** Whether only states have such arms or do such deeds: "artillery", "bombardment". */
    public boolean isDeedOfArmies(String lemma) {
        return deedsOfArmies.contains(lemma);
    }

    public boolean isJudgingNoun(String lemma) {
        return judgingNouns.contains(lemma);
    }

    /** Whom a given name is mostly given to; unknown where it is given to both, or not listed. */
    public NameGender givenName(String name) {
        return givenNames.getOrDefault(name.toLowerCase(Locale.ROOT), NameGender.UNKNOWN);
    }

    /** Whether a word is listed as a given name. */
    public boolean isGivenName(String word) {
        return givenNames.containsKey(word.toLowerCase(Locale.ROOT));
    }

    int nounCount() {
        return nouns.size();
    }

    int roleCount() {
        return roles.size();
    }
}
