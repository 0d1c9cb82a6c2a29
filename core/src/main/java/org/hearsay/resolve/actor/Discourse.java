package org.hearsay.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.language.Document;
import org.hearsay.language.Quotation;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;

/**
 * What the sieves see: the mentions in text order, and which of them are settled to mean the same. Made for one report, used by one
 * thread, gone when the report is read.
 */
final class Discourse {
    static final int NONE = -1;

    private final Document document;
    private final List<ActorMention> mentions;
    private final int[] group;
    private final boolean[] settled;
    private final String[] rules;
    private final int[] quotation;
    private final Role[] roles;
    private final Map<Long, Integer> byHead = new HashMap<>();
    private final Map<Integer, List<Integer>> members = new TreeMap<>();

    Discourse(Document document, List<ActorMention> inTextOrder) {
        this.document = document;
        this.mentions = inTextOrder;
        int size = inTextOrder.size();
        group = new int[size];
        settled = new boolean[size];
        rules = new String[size];
        quotation = new int[size];
        roles = new Role[size];
        for (int i = 0; i < size; i++) {
            ActorMention mention = inTextOrder.get(i);
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
            rules[i] = mention.rule();
            quotation[i] = quotationOf(mention);
            roles[i] = Role.of(mention.phrase().sentence(), mention.phrase().headToken());
            byHead.put(ResolvedActors.key(mention.phrase()), i);
        }
    }

    private int quotationOf(ActorMention mention) {
        List<Quotation> quotations = document.quotations();
        for (int q = 0; q < quotations.size(); q++) {
            if (quotations.get(q).inner().contains(mention.phrase().headToken().span())) {
                return q;
            }
        }
        return NONE;
    }

    Document document() {
        return document;
    }

    int size() {
        return mentions.size();
    }

    ActorMention mention(int i) {
        return mentions.get(i);
    }

    Sentence sentence(int i) {
        return mentions.get(i).phrase().sentence();
    }

    Token head(int i) {
        return mentions.get(i).phrase().headToken();
    }

    Role role(int i) {
        return roles[i];
    }

    Optional<Token> governor(int i) {
        return Role.governor(sentence(i), head(i));
    }

    /** The quotation a mention stands in, or {@link #NONE}. */
    int quotation(int i) {
        return quotation[i];
    }

    /** The mention headed by a token, or {@link #NONE}. */
    int mentionAt(Sentence sentence, Token head) {
        return byHead.getOrDefault((long) sentence.index() << 32 | head.index(), NONE);
    }

    boolean isSettled(int i) {
        return settled[i];
    }

    String rule(int i) {
        return rules[i];
    }

    /** The number of the group of mentions that mean the same as this one: the position of the first of them. */
    int referent(int i) {
        return group[i];
    }

    /** The mentions of a referent, in text order. */
    List<Integer> mentionsOf(int referent) {
        return members.getOrDefault(referent, List.of());
    }

    /** The referents with a settled mention, in text order of their first mention. */
    List<Integer> referents() {
        List<Integer> found = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> entry : members.entrySet()) {
            if (entry.getValue().stream().anyMatch(i -> settled[i])) {
                found.add(entry.getKey());
            }
        }
        return found;
    }

    void settle(int i, String rule) {
        settled[i] = true;
        rules[i] = rule;
    }

    /** Says that two mentions mean the same. */
    void join(int i, int antecedent, String rule) {
        settled[i] = true;
        settled[antecedent] = true;
        rules[i] = rule;
        int keep = Math.min(group[i], group[antecedent]);
        int drop = Math.max(group[i], group[antecedent]);
        if (keep != drop) {
            List<Integer> joined = new ArrayList<>(members.get(keep));
            joined.addAll(members.remove(drop));
            joined.sort(null);
            joined.forEach(member -> group[member] = keep);
            members.put(keep, joined);
        }
    }

    /** The registry's entry of a referent, where a mention has one. */
    Optional<ActorEntry> entry(int referent) {
        return mentionsOf(referent).stream()
                .flatMap(i -> mentions.get(i).entry().stream())
                .findFirst();
    }

    boolean isNamed(int referent) {
        return mentionsOf(referent).stream().anyMatch(i -> mentions.get(i).form() == Form.NAME);
    }

    /** The mention that says most about a referent: a name before a noun before a pronoun, the longest name, else the first. */
    ActorMention best(int referent) {
        ActorMention best = mentions.get(mentionsOf(referent).get(0));
        for (int i : mentionsOf(referent)) {
            ActorMention other = mentions.get(i);
            int byForm = Integer.compare(other.form().ordinal(), best.form().ordinal());
            if (byForm < 0
                    || byForm == 0
                            && other.form() == Form.NAME
                            && other.name().length() > best.name().length()) {
                best = other;
            }
        }
        return best;
    }
}
