package org.hearsay.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Document;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Decision;
import org.hearsay.model.Issue;
import org.hearsay.model.IssueKind;

/**
 * Finds out which mentions mean the same actor, by ordered sieves: the names of the whole report first, then every other mention from left to
 * right. The plan (many small deterministic rules, the surest first) is that of Raghunathan et al. 2010; the sieves are our own.
 */
public final class ActorResolver {
    private final List<Sieve> names;
    private final List<Sieve> others;

    public ActorResolver(GroupNouns nouns) {
        names = NameSieves.inOrder();
        others = Stream.of(NounSieves.inOrder(nouns), PronounSieves.inOrder())
                .flatMap(List::stream)
                .toList();
    }

    public ResolvedActors resolve(Document document, List<ActorMention> mentions) {
        List<ActorMention> ordered = mentions.stream()
                .sorted(Comparator.comparingInt(
                                (ActorMention m) -> m.phrase().sentence().index())
                        .thenComparingInt(m -> m.phrase().head()))
                .toList();
        Discourse discourse = new Discourse(document, ordered);
        List<Decision> decisions = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        settleNames(discourse);
        for (int i = 0; i < discourse.size(); i++) {
            if (discourse.mention(i).form() != Form.NAME) {
                settleOther(i, discourse, decisions, issues);
            }
        }
        return gather(discourse, decisions, issues);
    }

    private void settleNames(Discourse discourse) {
        for (int i = 0; i < discourse.size(); i++) {
            if (discourse.mention(i).form() == Form.NAME) {
                discourse.settle(i, discourse.mention(i).rule());
            }
        }
        for (Sieve sieve : names) {
            for (int i = 0; i < discourse.size(); i++) {
                if (discourse.mention(i).form() == Form.NAME
                        && sieve.answer(i, discourse) instanceof Answer.Means means
                        && discourse.referent(means.antecedent()) != discourse.referent(i)
                        && entriesAgree(discourse, i, means.antecedent())) {
                    discourse.join(i, means.antecedent(), sieve.name());
                }
            }
        }
    }

    private static boolean entriesAgree(Discourse discourse, int one, int other) {
        var first = discourse.entry(discourse.referent(one));
        var second = discourse.entry(discourse.referent(other));
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private void settleOther(int i, Discourse discourse, List<Decision> decisions, List<Issue> issues) {
        ActorMention mention = discourse.mention(i);
        for (Sieve sieve : others) {
            Answer answer = sieve.answer(i, discourse);
            if (answer instanceof Answer.Means means) {
                discourse.join(i, means.antecedent(), sieve.name());
                String chosen = discourse.best(discourse.referent(i)).name();
                decisions.add(new Decision(mention.span(), "reference", chosen, sieve.name(), means.rejected()));
                return;
            }
            if (answer instanceof Answer.Open open) {
                leaveOpen(mention, sieve, open, decisions, issues);
                return;
            }
        }
        if (mention.form() == Form.NOMINAL) {
            discourse.settle(i, mention.rule());
        }
    }

    private static void leaveOpen(
            ActorMention mention, Sieve sieve, Answer.Open open, List<Decision> decisions, List<Issue> issues) {
        decisions.add(new Decision(mention.span(), "reference", "", sieve.name(), open.rejected()));
        if (open.rejected().size() > 1) {
            issues.add(new Issue(
                    IssueKind.REFERENCE_UNRESOLVED,
                    "'" + mention.phrase() + "' could be " + alternatives(open) + "; it was left open",
                    Optional.of(mention.span())));
        }
    }

    private static String alternatives(Answer.Open open) {
        return String.join(
                " or ", open.rejected().stream().map(Decision.Rejected::what).toList());
    }

    private static ResolvedActors gather(Discourse discourse, List<Decision> decisions, List<Issue> issues) {
        List<ActorReferent> referents = new ArrayList<>();
        Map<Long, Integer> byHead = new HashMap<>();
        Map<Long, ActorMention> mentionByHead = new HashMap<>();
        for (int referent : discourse.referents()) {
            for (int i : discourse.mentionsOf(referent)) {
                byHead.put(ResolvedActors.key(discourse.mention(i).phrase()), referents.size());
            }
            referents.add(referent(referents.size(), referent, discourse));
        }
        for (int i = 0; i < discourse.size(); i++) {
            mentionByHead.put(ResolvedActors.key(discourse.mention(i).phrase()), discourse.mention(i));
        }
        return new ResolvedActors(referents, byHead, mentionByHead, decisions, issues);
    }

    private static ActorReferent referent(int number, int group, Discourse discourse) {
        List<ActorMention> mentions =
                discourse.mentionsOf(group).stream().map(discourse::mention).toList();
        ActorMention best = discourse.best(group);
        var entry = discourse.entry(group);
        Optional<String> country = entry.flatMap(e -> e.country())
                .or(() -> mentions.stream().flatMap(m -> m.country().stream()).findFirst());
        ActorKind kind = entry.map(e -> e.kind()).orElseGet(() -> kind(best, mentions));
        Set<String> rules = new LinkedHashSet<>();
        discourse.mentionsOf(group).forEach(i -> rules.add(discourse.rule(i)));
        boolean person = best.person() && best.number() != GrammaticalNumber.PLURAL;
        Optional<String> unnamed =
                best.form() == Form.NAME || entry.isPresent() ? Optional.empty() : best.unnamedClass();
        return new ActorReferent(
                number, best.name(), kind, entry, country, person, unnamed, mentions, String.join("+", rules));
    }

    private static ActorKind kind(ActorMention best, List<ActorMention> mentions) {
        return best.kind() != ActorKind.UNKNOWN
                ? best.kind()
                : mentions.stream()
                        .map(ActorMention::kind)
                        .filter(kind -> kind != ActorKind.UNKNOWN)
                        .findFirst()
                        .orElse(ActorKind.UNKNOWN);
    }
}
