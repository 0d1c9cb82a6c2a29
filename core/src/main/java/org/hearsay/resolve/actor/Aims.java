package org.hearsay.resolve.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;

/**
 * Whether the words for a side can be said of a body: "the separatists" only of one that fights for a land of its own, "the Kurdish militia" only
 * of one that something calls Kurdish. What is known of a group comes from the registry, else from what the report calls it.
 */
final class Aims {
    private final Map<String, Set<String>> groupsByNoun = new HashMap<>();

    private Aims() {}

    static Aims load() {
        Aims aims = new Aims();
        for (Table.Row row : Table.load("world/actor-aims.tsv").rows()) {
            Set<String> groups = Set.of(row.field(1).split("; "));
            Arrays.stream(row.field(0).split("; ")).forEach(noun -> aims.groupsByNoun.put(noun, groups));
        }
        return aims;
    }

    /** Whether nothing in the words of a noun speaks against its meaning a body that was named before. */
    boolean allow(int mention, int referent, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token noun = discourse.head(mention);
        return isSaidOf(noun, mention, referent, discourse)
                && sentence.children(noun, "nmod", "amod", "compound").stream()
                        .filter(word -> Character.isUpperCase(word.form().charAt(0)) && word.index() > 0)
                        .filter(word -> sentence.nameAt(word.index()).isPresent()
                                || word.tag().startsWith("JJ"))
                        .allMatch(word -> groupsByNoun.containsKey(word.lemma())
                                ? isSaidOf(word, mention, referent, discourse)
                                : isCalled(word, mention, referent, discourse));
    }

    private boolean isSaidOf(Token word, int mention, int referent, Discourse discourse) {
        Set<String> groups = groupsByNoun.get(word.lemma());
        return groups == null
                || entries(referent, discourse)
                        .anyMatch(entry -> groups.contains(entry.id())
                                || entry.parent().filter(groups::contains).isPresent())
                || isCalled(word, mention, referent, discourse);
    }

    /** Whether the report or the registry uses a word of a body. */
    private static boolean isCalled(Token word, int mention, int referent, Discourse discourse) {
        Stream<String> told = discourse.mentionsOf(referent).stream()
                .filter(i -> i < mention)
                .map(discourse::mention)
                .flatMap(earlier -> Stream.concat(
                        Stream.of(earlier.phrase().toString(), earlier.name()),
                        earlier.labels().stream().map(ActorMention.LabelWords::text)));
        Stream<String> known = entries(referent, discourse)
                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream()));
        return Stream.concat(told, known)
                .flatMap(words -> NameSieves.words(words.toLowerCase(Locale.ROOT)).stream())
                .collect(Collectors.toSet())
                .stream()
                .anyMatch(said -> said.startsWith(stem(word)));
    }

    /** "kurd" of "Kurdish", "separatist" of "separatists". */
    private static String stem(Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return lemma.length() > 5 && lemma.endsWith("ish") ? lemma.substring(0, lemma.length() - 3) : lemma;
    }

    private static Stream<ActorEntry> entries(int referent, Discourse discourse) {
        return discourse.entry(referent).stream();
    }
}
