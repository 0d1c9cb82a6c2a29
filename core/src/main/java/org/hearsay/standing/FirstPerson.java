package org.hearsay.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Attribution;
import org.hearsay.language.Phrase;
import org.hearsay.language.Quotation;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.resolve.actor.ActorReferent;
import org.hearsay.resolve.actor.ResolvedActors;

/** Who "I" and "we" are in words between quotation marks: the one quoted, or the body he speaks for. */
final class FirstPerson {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "myself", "mine");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ourselves", "ours");

    private final ResolvedActors actors;
    private final Map<Token, ActorReferent> speakers = new HashMap<>();

    FirstPerson(Findings findings) {
        actors = findings.actors();
        List<Quotation> quotations = findings.document().quotations();
        for (Attribution attribution : findings.attributions()) {
            Optional<ActorReferent> speaker = attribution.source().flatMap(actors::of);
            if (speaker.isEmpty()) {
                continue;
            }
            for (Span content : attribution.content()) {
                quotations.stream()
                        .map(Quotation::inner)
                        .filter(content::overlaps)
                        .forEach(quoted ->
                                mark(findings, quoted, attribution.source().get(), speaker.get()));
            }
        }
    }

    private void mark(Findings findings, Span quoted, Phrase source, ActorReferent speaker) {
        Optional<ActorReferent> body = actors.spokenFor(source, speaker)
                .or(() -> speaksForOthers(speaker) ? Optional.empty() : Optional.of(speaker));
        for (Sentence sentence : findings.document().sentences()) {
            if (!sentence.span().overlaps(quoted)) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                if (token.isPronoun() && quoted.contains(token.span())) {
                    String word = token.form().toLowerCase(Locale.ROOT);
                    if (SINGULAR.contains(word)) {
                        speakers.putIfAbsent(token, speaker);
                    } else if (PLURAL.contains(word)) {
                        body.ifPresent(we -> speakers.putIfAbsent(token, we));
                    }
                }
            }
        }
    }

    /** "We did not do it," said a spokesman of whom nobody says whose he is: he does not speak of himself. */
    static boolean speaksForOthers(ActorReferent speaker) {
        return speaker.person()
                && speaker.mentions().stream()
                        .flatMap(mention -> mention.role().stream())
                        .anyMatch(role -> role.toLowerCase(Locale.ROOT).contains("spokes"));
    }

    /** The one that a pronoun of the first person means. */
    Optional<ActorReferent> of(Phrase phrase) {
        return Optional.ofNullable(speakers.get(phrase.headToken()));
    }
}
