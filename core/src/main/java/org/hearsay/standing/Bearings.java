package org.hearsay.standing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Attribution;
import org.hearsay.event.EventChain;
import org.hearsay.event.EventMention;
import org.hearsay.language.Phrase;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim.About;
import org.hearsay.model.Claim.Thing;
import org.hearsay.model.ClaimField;
import org.hearsay.model.Figure;
import org.hearsay.model.FigureKind;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;

/** What each claim bears on: the events its words tell or mean, the figures and relations that rest on it, and who is said to be somewhere. */
final class Bearings {
    private final List<Attribution> attributions;
    private final Map<Integer, Integer> deedsMeant;
    private final Map<Integer, List<Phrase>> presenceMeant;
    private final List<EventChain> events;
    private final Cast cast;
    private final List<Relation> relations;
    private final List<Figure> figures;

    Bearings(Findings findings, Cast cast, List<Relation> relations, List<Figure> figures) {
        this.attributions = findings.attributions();
        this.deedsMeant = findings.deedsMeant();
        this.presenceMeant = findings.presenceMeant();
        this.events = findings.events();
        this.cast = cast;
        this.relations = relations;
        this.figures = figures;
    }

    List<About> of(int index) {
        Attribution said = attributions.get(index);
        Set<About> about = new LinkedHashSet<>();
        Optional.ofNullable(deedsMeant.get(index))
                .ifPresent(
                        event -> about.add(new About(Thing.EVENT, Standing.eventId(event), ClaimField.RESPONSIBILITY)));
        for (int e = 0; e < events.size(); e++) {
            for (EventMention mention : events.get(e).tellings()) {
                if (isGranted(said, mention)) {
                    continue;
                }
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
        onOther(index, about);
        return new ArrayList<>(about);
    }

    /** "Denied that troops had fled before the attack", "did not say how the two had died", "claimed a raid after a clash": neither is said of the deed before. */
    private static boolean isGranted(Attribution said, EventMention mention) {
        return switch (said.stance()) {
            case DENIES, DOUBTS ->
                Presupposition.isQuestion(said) || Presupposition.isOccasion(said, mention.trigger());
            case CLAIMS_RESPONSIBILITY, ACCUSES, ADMITS -> Presupposition.isOccasion(said, mention.trigger());
            case ASSERTS, CONFIRMS, ESTIMATES, PROMISES, THREATENS, DEMANDS, WARNS, CONDEMNS, PRAISES -> false;
        };
    }

    private static boolean holds(Attribution said, Span words) {
        return said.content().stream().anyMatch(content -> content.contains(words));
    }

    private ClaimField field(Attribution said, EventMention mention) {
        return switch (said.stance()) {
            case CLAIMS_RESPONSIBILITY, ACCUSES, ADMITS -> ClaimField.RESPONSIBILITY;
            case DENIES, DOUBTS -> mention.perpetrators().isEmpty() ? ClaimField.OCCURRENCE : ClaimField.RESPONSIBILITY;
            case PROMISES, THREATENS, DEMANDS, WARNS -> ClaimField.INTENT;
            case ASSERTS, CONFIRMS, ESTIMATES, CONDEMNS, PRAISES -> ClaimField.OCCURRENCE;
        };
    }

    /** Figures, relations and who is where. */
    private void onOther(int index, Set<About> about) {
        String id = Voices.id(index);
        Basis basis = new Basis.ByClaim(id);
        for (Figure figure : figures) {
            if (figure.basis().equals(basis) || figure.contestedBy().contains(id)) {
                field(figure.what()).ifPresent(field -> about.add(new About(Thing.FIGURE, figure.id(), field)));
            }
        }
        for (Relation relation : relations) {
            if (relation.basis().equals(basis)) {
                about.add(new About(Thing.RELATION, relation.id(), ClaimField.LINK));
            }
        }
        for (Phrase noun : presenceMeant.getOrDefault(index, List.of())) {
            cast.id(noun).ifPresent(actor -> about.add(new About(Thing.ACTOR, actor, ClaimField.PRESENCE)));
        }
    }

    private static Optional<ClaimField> field(FigureKind what) {
        return switch (what) {
            case STRENGTH, ARMS -> Optional.of(ClaimField.STRENGTH);
            case TOTAL_TOLL -> Optional.of(ClaimField.TOLL);
            case TERRITORY, MONEY, DURATION -> Optional.empty();
        };
    }
}
