package org.hearsay.standing;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Attribution;
import org.hearsay.language.Phrase;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.Claim.Source;
import org.hearsay.model.Span;
import org.hearsay.resolve.actor.ActorReferent;

/** Who speaks in each attribution, and for whom. */
final class Speakers {
    private final List<Attribution> attributions;
    private final Cast cast;
    private final Findings findings;

    Speakers(Findings findings, Cast cast) {
        this.findings = findings;
        this.attributions = findings.attributions();
        this.cast = cast;
    }

    /** The id of the one who speaks. */
    Optional<String> person(int attribution) {
        return attributions.get(attribution).source().flatMap(cast::id);
    }

    /** The id of the body spoken for, else of the one who speaks; empty for a spokesman of whom nobody says whose he is. */
    Optional<String> body(int attribution) {
        return attributions
                .get(attribution)
                .source()
                .flatMap(source -> cast.spokenFor(source)
                        .or(() -> cast.speaksForOthers(source) ? Optional.empty() : cast.id(source)));
    }

    Optional<Source> source(int attribution) {
        Attribution said = attributions.get(attribution);
        Optional<String> via = said.via().map(span -> findings.document().quote(span));
        if (said.source().isEmpty() && said.sourceSpan().isEmpty()) {
            return via.map(words -> new Source(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(words),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        Optional<ActorMention> mention = said.source().flatMap(cast::mention);
        Optional<ActorReferent> referent = said.source().flatMap(cast::referent);
        Optional<Span> words = said.sourceSpan().or(() -> said.source().map(Phrase::span));
        return Optional.of(new Source(
                said.source().flatMap(cast::id),
                mention.flatMap(ActorMention::role).or(() -> referent.flatMap(Speakers::role)),
                said.source().flatMap(cast::spokenFor),
                via,
                mention.flatMap(ActorMention::unnamedClass).or(() -> referent.flatMap(ActorReferent::unnamedClass)),
                mention.flatMap(ActorMention::count),
                words));
    }

    private static Optional<String> role(ActorReferent referent) {
        return referent.mentions().stream()
                .flatMap(mention -> mention.role().stream())
                .findFirst();
    }
}
