package org.hearsay.standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.claim.Attribution;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventMention.Responsible;
import org.hearsay.language.Phrase;
import org.hearsay.model.ResponsibilityKind;

/** In whose voice a deed is claimed, admitted or denied that the words for the deed say somebody claims: "the blast, which both factions claimed". */
final class Declarers {
    private final List<Attribution> attributions;

    Declarers(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    /** The attribution by which the one held responsible declares the deed himself, by its position; the one told nearest to the deed. */
    Optional<Integer> of(EventMention mention, Responsible doer) {
        return switch (doer.kind()) {
            case CLAIMED, ADMITTED, DENIED ->
                IntStream.range(0, attributions.size())
                        .filter(i -> declares(attributions.get(i), doer.kind())
                                && (isSaidBy(attributions.get(i), doer.phrase())
                                        || doer.kind() == ResponsibilityKind.DENIED
                                                && isAbout(attributions.get(i), mention)))
                        .boxed()
                        .min((a, b) -> Integer.compare(distance(a, mention), distance(b, mention)));
            case STATED, ACCUSED, SUSPECTED, UNKNOWN -> Optional.empty();
        };
    }

    private static boolean declares(Attribution said, ResponsibilityKind kind) {
        return switch (said.stance()) {
            case CLAIMS_RESPONSIBILITY -> kind == ResponsibilityKind.CLAIMED;
            case ADMITS -> kind == ResponsibilityKind.ADMITTED || kind == ResponsibilityKind.CLAIMED;
            case DENIES -> kind == ResponsibilityKind.DENIED;
            case ACCUSES,
                    ASSERTS,
                    CONFIRMS,
                    ESTIMATES,
                    DOUBTS,
                    PROMISES,
                    THREATENS,
                    DEMANDS,
                    WARNS,
                    CONDEMNS,
                    PRAISES -> false;
        };
    }

    private static boolean isSaidBy(Attribution said, Phrase doer) {
        return said.source()
                        .filter(source -> source.sentence() == doer.sentence()
                                && source.from() <= doer.head()
                                && doer.head() < source.to())
                        .isPresent()
                && said.cueHead().isPresent();
    }

    /** "The army rejected reports that its men had burned huts": the denial is the army's, not that of whoever reported it. */
    private static boolean isAbout(Attribution said, EventMention mention) {
        return said.cueHead().isPresent()
                && said.content().stream()
                        .anyMatch(content ->
                                content.contains(mention.trigger().headToken().span()));
    }

    private int distance(int attribution, EventMention mention) {
        return attributions
                .get(attribution)
                .cueHead()
                .map(cue -> Math.abs(cue.head() - mention.trigger().head()))
                .orElse(Integer.MAX_VALUE);
    }
}
