package org.hearsay.standing;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Attribution;
import org.hearsay.event.Circumstances;
import org.hearsay.language.Document;
import org.hearsay.model.Claim;
import org.hearsay.model.Where;

/** Puts the claims of the record together. */
final class Claims {
    private final Document document;
    private final List<Attribution> attributions;
    private final Speakers speakers;
    private final Cast cast;
    private final Circumstances circumstances;
    private final Bearings bearings;

    Claims(Findings findings, Speakers speakers, Cast cast, Circumstances circumstances, Bearings bearings) {
        this.document = findings.document();
        this.attributions = findings.attributions();
        this.speakers = speakers;
        this.cast = cast;
        this.circumstances = circumstances;
        this.bearings = bearings;
    }

    Claim claim(int index) {
        Attribution said = attributions.get(index);
        return new Claim(
                Voices.id(index),
                said.stance(),
                speakers.source(index),
                said.cue(),
                said.content(),
                said.form(),
                said.polarity(),
                said.certainty(),
                said.cueHead().flatMap(cue -> circumstances.when(cue, said.content())),
                where(said),
                said.venue().map(document::quote),
                said.addressee().flatMap(cast::id),
                bearings.of(index),
                said.within().map(Voices::id),
                said.rule());
    }

    /** Where it was said, when the words for the venue name a place. */
    private Optional<Where> where(Attribution said) {
        return said.venue().flatMap(circumstances::where);
    }
}
