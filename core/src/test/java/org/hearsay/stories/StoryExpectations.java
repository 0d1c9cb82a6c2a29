package org.hearsay.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Certainty;
import org.hearsay.model.ClaimField;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.Comparator;
import org.hearsay.model.FigureKind;
import org.hearsay.model.Harm;
import org.hearsay.model.IssueKind;
import org.hearsay.model.Newness;
import org.hearsay.model.Polarity;
import org.hearsay.model.RelationKind;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Stance;
import org.hearsay.model.VictimClass;

/**
 * What a careful coder reads in a story: the content of its {@code expected.yaml}. An empty field is not looked at. Words are exact
 * words of the story; {@code "the group@2"} is the second time they stand there.
 *
 * @param published the day of publication; empty where the report does not have one
 */
public record StoryExpectations(
        Optional<LocalDate> published,
        List<ExpectedEvent> events,
        List<ExpectedClaim> claims,
        List<ExpectedActor> actors,
        List<ExpectedPlace> places,
        List<ExpectedRelation> relations,
        List<ExpectedFigure> figures,
        List<IssueKind> issues,
        Never never) {

    /**
     * An event, once however often it is told.
     *
     * @param types any of these will do; the actualities likewise
     * @param when EDTF, or {@code none} where no date may be given
     * @param precision any of these will do
     * @param trigger words that tell it
     * @param also words that tell the same event again
     */
    public record ExpectedEvent(
            List<String> types,
            List<Actuality> actualities,
            Optional<Newness> newness,
            Optional<String> when,
            Optional<String> place,
            List<String> precision,
            Optional<String> trigger,
            List<String> also,
            List<Blame> responsibility,
            List<String> targets,
            List<ExpectedToll> tolls,
            List<String> weapons,
            Optional<Integer> count,
            List<String> modes) {}

    /** Who is held responsible on what footing; no actor with {@link ResponsibilityKind#UNKNOWN}. */
    public record Blame(ResponsibilityKind kind, Optional<String> actor) {}

    /** Harm; any of the bounds will do, and the class of victims is not looked at when empty. */
    public record ExpectedToll(Harm harm, List<Bounds> bounds, Optional<VictimClass> victims) {}

    /**
     * A claim.
     *
     * @param source the speaker's name, an unnamed class ({@code officials}), words of the mention, or {@code none}
     * @param of the name of the actor spoken for
     * @param quote words that the content overlaps
     * @param within the cue of the claim that carries this one
     */
    public record ExpectedClaim(
            List<Stance> stances,
            Optional<String> source,
            Optional<String> role,
            Optional<String> of,
            Optional<String> via,
            Optional<String> cue,
            Optional<String> quote,
            Optional<ClaimForm> form,
            Optional<Polarity> polarity,
            Optional<Certainty> certainty,
            Optional<String> when,
            Optional<String> venue,
            Optional<String> addressee,
            List<ClaimField> about,
            Optional<String> within) {}

    /**
     * An actor.
     *
     * @param mentions words that must be understood as this actor and as no other
     * @param labels evaluative words hung on it
     */
    public record ExpectedActor(
            String name,
            Optional<String> registry,
            List<ActorKind> kinds,
            Optional<String> country,
            Optional<Boolean> person,
            Optional<String> unnamedClass,
            List<String> mentions,
            List<String> labels) {}

    public record ExpectedPlace(
            String name,
            Optional<String> country,
            Optional<String> admin1,
            List<String> precision,
            List<String> mentions) {}

    /** Any of the kinds will do; {@code basis} is {@code report} or {@code claim}. */
    public record ExpectedRelation(
            List<RelationKind> kinds, String from, String to, Optional<Polarity> polarity, Optional<String> basis) {}

    public record ExpectedFigure(
            FigureKind what,
            Optional<String> of,
            List<Bounds> value,
            Optional<Comparator> comparator,
            Optional<String> when,
            boolean contested) {}

    /** Confident errors that must not be in the reading: nothing in it may fit one of these. */
    public record Never(
            List<ExpectedEvent> events,
            List<ExpectedClaim> claims,
            List<ExpectedPlace> places,
            List<String> actorNames,
            List<ExpectedRelation> relations,
            List<WrongMention> mentions) {}

    /** Words understood as an actor that they do not mean. */
    public record WrongMention(String actor, String words) {}
}
