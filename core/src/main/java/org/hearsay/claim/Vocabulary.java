package org.hearsay.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.knowledge.CueLexicon;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Token;
import org.hearsay.model.Stance;

/** The words that the passes look up: the cues, and the small lists beside them. Immutable. */
final class Vocabulary {
    /** The groups of {@code en/content-words.tsv}. */
    enum Group {
        INVOLVEMENT,
        PROOF,
        FINDING,
        SPEAKER,
        HARM,
        SETTING,
        DOCUMENT,
        OUTLET,
        DEED,
        FALSEHOOD,
        OUTRAGE,
        MERIT,
        REMARK,
        COMMAND,
        OFFER,
        TURNING_DOWN,
        HAVING_DONE_IT,
        SHOULDERING,
        FAINT,
        PRESENCE,
        EXISTING,
        CHARGE,
        WIELDING,
        WEAPON,
        KNOWN,
        UNKNOWN,
        WAY
    }

    private final CueLexicon cues;
    private final Set<String> clauseTakers = new HashSet<>();
    private final Set<String> carriers;
    private final Set<String> refusals = new HashSet<>();
    private final Set<String> supports;
    private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);

    Vocabulary(CueLexicon cues) {
        this.cues = cues;
        for (Cue cue : cues.all()) {
            if (cue.kind() == Kind.VERB && (cue.has(Pattern.THAT) || cue.has(Pattern.ADDR_THAT))) {
                clauseTakers.add(cue.headword());
            }
        }
        Table carried = Table.load("en/carrier-words.tsv");
        carriers = carried.firstColumn();
        carried.rows().stream()
                .filter(row -> row.field(1).equals("negative"))
                .forEach(row -> refusals.add(row.field(0)));
        supports = Table.load("en/support-verbs.tsv").firstColumn();
        for (Table.Row row : Table.load("en/content-words.tsv").rows()) {
            groups.computeIfAbsent(
                            Group.valueOf(row.field(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                            group -> new HashSet<>())
                    .add(row.field(0));
        }
    }

    List<Cue> senses(Kind kind, String lemma) {
        return cues.senses(kind, lemma);
    }

    /** Whether a verb has a sense that takes a clause: say, deny. */
    boolean isSaying(Token verb) {
        return verb.isVerb() && clauseTakers.contains(verb.lemma());
    }

    /** Whether a verb has a sense that denies: reject. */
    boolean denies(Token verb) {
        return verb.isVerb()
                && cues.senses(Kind.VERB, verb.lemma()).stream().anyMatch(cue -> cue.stance() == Stance.DENIES);
    }

    /** Whether a word takes an infinitive and adds no source of its own: begin, likely, refuse. */
    boolean isCarrier(Token word) {
        return carriers.contains(word.lemma());
    }

    /** A carrier that negates: refuse, fail. */
    boolean isRefusal(Token word) {
        return refusals.contains(word.lemma());
    }

    /** Whether a verb lends its subject to a noun of saying: issue, express. */
    boolean isSupport(Token verb) {
        return supports.contains(verb.lemma());
    }

    boolean is(Group group, Token word) {
        return groups.getOrDefault(group, Set.of()).contains(word.lemma());
    }
}
