package org.hearsay.resolve.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.Decision;
import org.hearsay.model.Issue;

/**
 * Who is who in a report.
 *
 * @param referents by first mention
 * @param byHead the referent number of each settled mention, by the key of its head
 * @param mentionByHead each mention, settled or not, by the key of its head
 */
public record ResolvedActors(
        List<ActorReferent> referents,
        Map<Long, Integer> byHead,
        Map<Long, ActorMention> mentionByHead,
        List<Decision> decisions,
        List<Issue> issues) {
    public ResolvedActors {
        referents = List.copyOf(referents);
        byHead = Map.copyOf(byHead);
        mentionByHead = Map.copyOf(mentionByHead);
        decisions = List.copyOf(decisions);
        issues = List.copyOf(issues);
    }

    /** The actor that a phrase means, joined by its head. */
    public Optional<ActorReferent> of(Phrase phrase) {
        return Optional.ofNullable(byHead.get(key(phrase))).map(referents::get);
    }

    /** The mention that a phrase is, whether or not it could be resolved. */
    public Optional<ActorMention> mention(Phrase phrase) {
        return Optional.ofNullable(mentionByHead.get(key(phrase)));
    }

    /** Whom somebody speaks for, said with this mention or with another of the same person. */
    public Optional<ActorReferent> spokenFor(Phrase mention, ActorReferent speaker) {
        return mention(mention)
                .flatMap(ActorMention::organisation)
                .flatMap(this::of)
                .or(() -> speaker.person()
                        ? speaker.mentions().stream()
                                .flatMap(other -> other.organisation().stream())
                                .flatMap(organisation -> of(organisation).stream())
                                .findFirst()
                        : Optional.empty());
    }

    static long key(Phrase phrase) {
        return (long) phrase.sentence().index() << 32 | phrase.head();
    }
}
