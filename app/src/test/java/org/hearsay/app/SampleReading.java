package org.hearsay.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Actor;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Anchor;
import org.hearsay.model.Basis;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimField;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.Comparator;
import org.hearsay.model.Coordinates;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Decision;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.FigureKind;
import org.hearsay.model.Harm;
import org.hearsay.model.Issue;
import org.hearsay.model.IssueKind;
import org.hearsay.model.Label;
import org.hearsay.model.Newness;
import org.hearsay.model.Place;
import org.hearsay.model.Polarity;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.RelationKind;
import org.hearsay.model.Report;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Toll;
import org.hearsay.model.VictimClass;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;

/** A small invented report, coded by hand with something in every list of the record, and a character outside the basic plane. */
public final class SampleReading {
    public static final String TEXT = """
            GAO, Mali - Gunmen ambushed an army convoy near Ansongo on Wednesday, killing 11 soldiers 😔, the army said. \
            The terrorist group JNIM said on Thursday that it was behind the ambush and had killed more than 30 soldiers.

            "We have lost no one," said Abu Sahel, a spokesman for the group. He denied that any of its fighters had died in air strikes.

            The group, which is linked to al-Qaeda, has some 2,000 fighters, according to a United Nations report. <b>Residents</b> & traders fled.
            """;

    private SampleReading() {}

    public static Span span(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    public static Reading reading() {
        Report report = new Report(
                "sha256:0000000000000000000000000000000000000000000000000000000000000000",
                Optional.of("sample.txt"),
                Optional.of("Example News"),
                Optional.of("Eleven die in ambush of army convoy"),
                Optional.of(LocalDate.of(2022, 3, 3)),
                Optional.of(PublishedFrom.OPTION),
                "en",
                TEXT);
        return new Reading(
                report,
                actors(),
                List.of(place()),
                List.of(ambush(), strikes()),
                claims(),
                List.of(new Relation(
                        "r1",
                        RelationKind.AFFILIATE_OF,
                        "a2",
                        "a3",
                        Optional.empty(),
                        Polarity.POSITIVE,
                        Basis.REPORT,
                        List.of(span("which is linked to al-Qaeda")),
                        "relation/linked-to")),
                List.of(new Figure(
                        "f1",
                        FigureKind.STRENGTH,
                        Optional.of("a2"),
                        Optional.empty(),
                        Optional.of(2000L),
                        Optional.empty(),
                        Comparator.ABOUT,
                        Optional.empty(),
                        new Basis.ByClaim("c5"),
                        List.of(),
                        List.of(span("some 2,000 fighters")),
                        "figure/strength")),
                List.of(
                        new Issue(
                                IssueKind.REFERENCE_UNRESOLVED,
                                "whose air strikes is not said",
                                Optional.of(span("air strikes"))),
                        new Issue(IssueKind.ENCODING_GUESSED, "read as windows-1252", Optional.empty())),
                List.of(new Decision(
                        span("The group"),
                        "reference",
                        "JNIM",
                        "resolve/topic",
                        List.of(new Decision.Rejected("the army", "named last, but not the topic")))));
    }

    private static List<Actor> actors() {
        return List.of(
                actor("a1", "Malian army", ActorKind.STATE_FORCES, "mali-army", List.of(span("the army")), List.of()),
                actor(
                        "a2",
                        "JNIM",
                        ActorKind.REBEL_GROUP,
                        "jnim",
                        List.of(span("JNIM"), span("The group")),
                        List.of(new Label("terrorist group", true, Basis.REPORT, span("terrorist group")))),
                actor("a3", "al-Qaeda", ActorKind.REBEL_GROUP, "al-qaeda", List.of(span("al-Qaeda")), List.of()),
                new Actor(
                        "a4",
                        "Abu Sahel",
                        ActorKind.PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        List.of(span("Abu Sahel"), span("He")),
                        List.of(),
                        "actor/person-with-role"),
                actor(
                        "a5",
                        "United Nations",
                        ActorKind.INTERNATIONAL_ORGANISATION,
                        "un",
                        List.of(span("United Nations")),
                        List.of()));
    }

    private static Actor actor(
            String id, String name, ActorKind kind, String registry, List<Span> mentions, List<Label> labels) {
        return new Actor(
                id,
                name,
                kind,
                Optional.of(registry),
                kind == ActorKind.STATE_FORCES ? Optional.of("ML") : Optional.empty(),
                false,
                Optional.empty(),
                mentions,
                labels,
                "actor/registry");
    }

    private static Place place() {
        return new Place(
                "p1",
                "Ansongo",
                Optional.of("2460596"),
                Optional.of("ML"),
                Optional.of("Gao"),
                Optional.of(new Coordinates(15.66, 0.5)),
                1,
                List.of(span("Ansongo")),
                List.of(new Place.Alternative(
                        "Ansongo",
                        Optional.empty(),
                        Optional.of("BF"),
                        Optional.empty(),
                        "smaller, and in no country named")),
                "place/country-named");
    }

    private static When day(String words, int day, String rule) {
        return new When(
                Optional.of("2022-03-0" + day),
                Optional.of(LocalDate.of(2022, 3, day)),
                Optional.of(LocalDate.of(2022, 3, day)),
                DatePrecision.DAY,
                words,
                Optional.of(span(words)),
                Optional.of(Anchor.PUBLISHED),
                rule);
    }

    private static Event ambush() {
        return new Event(
                "e1",
                "armed-attack",
                List.of("ambush"),
                Actuality.OCCURRED,
                Newness.NEWS,
                Optional.of(day("Wednesday", 2, "date/weekday-past")),
                Optional.of(new Where(
                        Optional.of("p1"),
                        2,
                        WhereRelation.NEAR,
                        "near Ansongo",
                        Optional.of(span("near Ansongo")),
                        "where/near")),
                List.of(
                        new Event.Responsibility(
                                Optional.of("a2"),
                                ResponsibilityKind.CLAIMED,
                                new Basis.ByClaim("c2"),
                                "standing/claimed"),
                        new Event.Responsibility(
                                Optional.empty(), ResponsibilityKind.UNKNOWN, Basis.REPORT, "standing/unnamed")),
                List.of(new Event.Target(Optional.of("a1"), "an army convoy", span("an army convoy"))),
                List.of(
                        new Toll(
                                Harm.KILLED,
                                Optional.empty(),
                                VictimClass.STATE_FORCES,
                                Optional.of(11),
                                Optional.of(11),
                                Optional.of(11),
                                "11",
                                false,
                                false,
                                new Basis.ByClaim("c1"),
                                span("11 soldiers")),
                        new Toll(
                                Harm.KILLED,
                                Optional.empty(),
                                VictimClass.STATE_FORCES,
                                Optional.of(31),
                                Optional.empty(),
                                Optional.empty(),
                                "more than 30",
                                false,
                                false,
                                new Basis.ByClaim("c2"),
                                span("more than 30 soldiers"))),
                List.of(new Event.Weapon("Gunmen", "firearm", span("Gunmen"))),
                Optional.empty(),
                List.of(span("Gunmen ambushed an army convoy near Ansongo"), span("the ambush")),
                "event/ambush");
    }

    private static Event strikes() {
        return new Event(
                "e2",
                "air-strike",
                List.of(),
                Actuality.OCCURRED,
                Newness.BACKGROUND,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(2),
                List.of(span("air strikes")),
                "event/air-strike");
    }

    private static List<Claim> claims() {
        return List.of(
                claim(
                        "c1",
                        Stance.ASSERTS,
                        source("a1", "the army"),
                        "said",
                        "Gunmen ambushed an army convoy near Ansongo on Wednesday, killing 11 soldiers",
                        ClaimForm.INDIRECT,
                        List.of(new Claim.About(Claim.Thing.EVENT, "e1", ClaimField.TOLL))),
                claim(
                        "c2",
                        Stance.CLAIMS_RESPONSIBILITY,
                        source("a2", "The terrorist group JNIM"),
                        "said on Thursday",
                        "it was behind the ambush and had killed more than 30 soldiers",
                        ClaimForm.INDIRECT,
                        List.of(
                                new Claim.About(Claim.Thing.EVENT, "e1", ClaimField.RESPONSIBILITY),
                                new Claim.About(Claim.Thing.EVENT, "e1", ClaimField.TOLL))),
                claim(
                        "c3",
                        Stance.DENIES,
                        spokesman("Abu Sahel, a spokesman for the group"),
                        "said Abu",
                        "\"We have lost no one,\"",
                        ClaimForm.DIRECT,
                        List.of()),
                claim(
                        "c4",
                        Stance.DENIES,
                        spokesman("He denied"),
                        "denied",
                        "any of its fighters had died in air strikes",
                        ClaimForm.INDIRECT,
                        List.of(new Claim.About(Claim.Thing.EVENT, "e2", ClaimField.TOLL))),
                claim(
                        "c5",
                        Stance.ESTIMATES,
                        source("a5", "a United Nations report"),
                        "according to",
                        "has some 2,000 fighters",
                        ClaimForm.INDIRECT,
                        List.of(new Claim.About(Claim.Thing.FIGURE, "f1", ClaimField.STRENGTH))));
    }

    private static Claim.Source source(String actor, String mention) {
        return new Claim.Source(
                Optional.of(actor),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(span(mention)));
    }

    private static Claim.Source spokesman(String mention) {
        return new Claim.Source(
                Optional.of("a4"),
                Optional.of("spokesman"),
                Optional.of("a2"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(span(mention)));
    }

    private static Claim claim(
            String id,
            Stance stance,
            Claim.Source source,
            String cue,
            String content,
            ClaimForm form,
            List<Claim.About> about) {
        return new Claim(
                id,
                stance,
                Optional.of(source),
                Optional.of(span(cue)),
                List.of(span(content)),
                form,
                stance == Stance.DENIES ? Polarity.NEGATIVE : Polarity.POSITIVE,
                Certainty.CERTAIN,
                stance == Stance.CLAIMS_RESPONSIBILITY
                        ? Optional.of(day("Thursday", 3, "date/weekday-past"))
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                about,
                Optional.empty(),
                "claim/" + stance.code());
    }
}
