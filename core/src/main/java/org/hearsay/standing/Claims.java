package org.hearsay.standing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Attribution;
import org.hearsay.event.Circumstances;
import org.hearsay.event.EventChain;
import org.hearsay.event.EventMention;
import org.hearsay.language.Document;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.About;
import org.hearsay.model.Claim.Thing;
import org.hearsay.model.ClaimField;
import org.hearsay.model.Span;
import org.hearsay.model.Where;

/** Puts the claims of the record together, and says what each bears on. */
final class Claims {
    private final Document document;
    private final List<Attribution> attributions;
    private final Map<Integer, Integer> deedsMeant;
    private final List<EventChain> events;
    private final Speakers speakers;
    private final Cast cast;
    private final Circumstances circumstances;

    Claims(Findings findings, Speakers speakers, Cast cast, Circumstances circumstances) {
        this.document = findings.document();
        this.attributions = findings.attributions();
        this.deedsMeant = findings.deedsMeant();
        this.events = findings.events();
        this.speakers = speakers;
        this.cast = cast;
        this.circumstances = circumstances;
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
                about(index, said),
                said.within().map(Voices::id),
                said.rule());
    }

    /** Where it was said, when the words for the venue name a place. */
    private Optional<Where> where(Attribution said) {
        return said.venue().flatMap(circumstances::where);
    }

    private List<About> about(int index, Attribution said) {
        Set<About> about = new LinkedHashSet<>();
        Optional.ofNullable(deedsMeant.get(index))
                .ifPresent(
                        event -> about.add(new About(Thing.EVENT, Standing.eventId(event), ClaimField.RESPONSIBILITY)));
        for (int e = 0; e < events.size(); e++) {
            for (EventMention mention : events.get(e).tellings()) {
                if (holds(said, mention.trigger().headToken().span())
                        && Presupposition.isAsserted(said, mention.trigger())) {
                    about.add(new About(Thing.EVENT, Standing.eventId(e), field(said, mention)));
                }
                boolean toll = mention.tolls().stream().anyMatch(t -> holds(said, t.span()));
                if (toll) {
                    about.add(new About(Thing.EVENT, Standing.eventId(e), ClaimField.TOLL));
                }
            }
        }
        return new ArrayList<>(about);
    }

    private static boolean holds(Attribution said, Span words) {
        return said.content().stream().anyMatch(content -> content.contains(words));
    }

    private ClaimField field(Attribution said, EventMention mention) {
        return switch (said.stance()) {
            case CLAIMS_RESPONSIBILITY, ACCUSES, ADMITS -> ClaimField.RESPONSIBILITY;
            case DENIES -> mention.perpetrators().isEmpty() ? ClaimField.OCCURRENCE : ClaimField.RESPONSIBILITY;
            case PROMISES, THREATENS, DEMANDS, WARNS -> ClaimField.INTENT;
            case ASSERTS, CONFIRMS, ESTIMATES, DOUBTS, CONDEMNS, PRAISES -> ClaimField.OCCURRENCE;
        };
    }
}
