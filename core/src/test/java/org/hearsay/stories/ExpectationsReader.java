package org.hearsay.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hearsay.stories.StoryExpectations.Blame;
import org.hearsay.stories.StoryExpectations.ExpectedActor;
import org.hearsay.stories.StoryExpectations.ExpectedClaim;
import org.hearsay.stories.StoryExpectations.ExpectedEvent;
import org.hearsay.stories.StoryExpectations.ExpectedFigure;
import org.hearsay.stories.StoryExpectations.ExpectedPlace;
import org.hearsay.stories.StoryExpectations.ExpectedRelation;
import org.hearsay.stories.StoryExpectations.ExpectedToll;
import org.hearsay.stories.StoryExpectations.Never;
import org.hearsay.stories.StoryExpectations.WrongMention;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads an {@code expected.yaml}; an unknown key or code is an error that names the entry. */
final class ExpectationsReader {
    private static final Set<String> SECTIONS =
            Set.of("published", "events", "claims", "actors", "places", "relations", "figures", "issues", "never");
    private static final Set<String> EVENT = Set.of(
            "type",
            "actuality",
            "newness",
            "when",
            "place",
            "precision",
            "trigger",
            "also",
            "responsibility",
            "targets",
            "killed",
            "wounded",
            "missing",
            "abducted",
            "arrested",
            "displaced",
            "weapons",
            "count",
            "modes");
    private static final Set<String> CLAIM = Set.of(
            "stance",
            "source",
            "role",
            "of",
            "via",
            "cue",
            "quote",
            "form",
            "polarity",
            "certainty",
            "when",
            "venue",
            "addressee",
            "about",
            "within");
    private static final Set<String> ACTOR =
            Set.of("name", "registry", "kind", "country", "person", "unnamedClass", "mentions", "labels");

    private ExpectationsReader() {}

    static StoryExpectations read(String where, String yaml) {
        Object loaded = new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml);
        Fields all = Fields.of(where, loaded).allow(SECTIONS);
        return new StoryExpectations(
                all.text("published").map(LocalDate::parse),
                all.entries("events").stream().map(ExpectationsReader::event).toList(),
                all.entries("claims").stream().map(ExpectationsReader::claim).toList(),
                all.entries("actors").stream().map(ExpectationsReader::actor).toList(),
                all.entries("places").stream().map(ExpectationsReader::place).toList(),
                all.entries("relations").stream()
                        .map(ExpectationsReader::relation)
                        .toList(),
                all.entries("figures").stream().map(ExpectationsReader::figure).toList(),
                all.texts("issues").stream()
                        .map(code -> all.code(IssueKind.class, code))
                        .toList(),
                never(all.entries("never")));
    }

    private static ExpectedEvent event(Fields fields) {
        fields.allow(EVENT);
        return new ExpectedEvent(
                fields.alternatives("type"),
                fields.codes("actuality", Actuality.class),
                fields.coded("newness", Newness.class),
                fields.text("when"),
                fields.text("place"),
                fields.alternatives("precision"),
                fields.text("trigger"),
                fields.texts("also"),
                fields.texts("responsibility").stream()
                        .map(words -> blame(fields, words))
                        .toList(),
                fields.texts("targets"),
                tolls(fields),
                fields.texts("weapons"),
                fields.number("count"),
                fields.texts("modes"));
    }

    /** {@code "claimed Al-Shabaab"}, or {@code unknown} alone. */
    private static Blame blame(Fields fields, String words) {
        int space = words.indexOf(' ');
        String kind = space < 0 ? words : words.substring(0, space);
        Optional<String> actor = space < 0 ? Optional.empty() : Optional.of(words.substring(space + 1));
        return new Blame(fields.code(ResponsibilityKind.class, kind), actor);
    }

    /** {@code killed: "9/9/9 civilians"}, or a list of such. */
    private static List<ExpectedToll> tolls(Fields fields) {
        List<ExpectedToll> tolls = new ArrayList<>();
        for (Harm harm : Harm.values()) {
            for (String words : fields.texts(harm.code())) {
                String[] parts = words.split(" ", 2);
                Optional<VictimClass> victims =
                        parts.length == 1 ? Optional.empty() : Optional.of(fields.code(VictimClass.class, parts[1]));
                tolls.add(new ExpectedToll(harm, Bounds.parseAll(parts[0]), victims));
            }
        }
        return List.copyOf(tolls);
    }

    private static ExpectedClaim claim(Fields fields) {
        fields.allow(CLAIM);
        return new ExpectedClaim(
                fields.codes("stance", Stance.class),
                fields.text("source"),
                fields.text("role"),
                fields.text("of"),
                fields.text("via"),
                fields.text("cue"),
                fields.text("quote"),
                fields.coded("form", ClaimForm.class),
                fields.coded("polarity", Polarity.class),
                fields.coded("certainty", Certainty.class),
                fields.text("when"),
                fields.text("venue"),
                fields.text("addressee"),
                fields.texts("about").stream()
                        .map(code -> fields.code(ClaimField.class, code))
                        .toList(),
                fields.text("within"));
    }

    private static ExpectedActor actor(Fields fields) {
        fields.allow(ACTOR);
        return new ExpectedActor(
                fields.required("name"),
                fields.text("registry"),
                fields.codes("kind", ActorKind.class),
                fields.text("country"),
                fields.text("person").map(Boolean::valueOf),
                fields.text("unnamedClass"),
                fields.texts("mentions"),
                fields.texts("labels"));
    }

    private static ExpectedPlace place(Fields fields) {
        fields.allow(Set.of("name", "country", "admin1", "precision", "mentions"));
        return new ExpectedPlace(
                fields.required("name"),
                fields.text("country"),
                fields.text("admin1"),
                fields.alternatives("precision"),
                fields.texts("mentions"));
    }

    private static ExpectedRelation relation(Fields fields) {
        fields.allow(Set.of("kind", "from", "to", "polarity", "basis"));
        return new ExpectedRelation(
                fields.codes("kind", RelationKind.class),
                fields.required("from"),
                fields.required("to"),
                fields.coded("polarity", Polarity.class),
                fields.text("basis"));
    }

    private static ExpectedFigure figure(Fields fields) {
        fields.allow(Set.of("what", "of", "value", "comparator", "when", "contested"));
        return new ExpectedFigure(
                fields.code(FigureKind.class, fields.required("what")),
                fields.text("of"),
                fields.text("value").map(Bounds::parseAll).orElse(List.of()),
                fields.coded("comparator", Comparator.class),
                fields.text("when"),
                fields.text("contested").map(Boolean::valueOf).orElse(false));
    }

    private static Never never(List<Fields> entries) {
        List<ExpectedEvent> events = new ArrayList<>();
        List<ExpectedClaim> claims = new ArrayList<>();
        List<ExpectedPlace> places = new ArrayList<>();
        List<String> actorNames = new ArrayList<>();
        List<ExpectedRelation> relations = new ArrayList<>();
        List<WrongMention> mentions = new ArrayList<>();
        for (Fields entry : entries) {
            entry.allow(Set.of("responsibility", "event", "claim", "place", "actor", "relation", "mention"));
            // short for an event of any type that somebody is held responsible for in this way
            entry.text("responsibility").ifPresent(it -> events.add(event(entry)));
            entry.nested("event").ifPresent(it -> events.add(event(it)));
            entry.nested("claim").ifPresent(it -> claims.add(claim(it)));
            entry.nested("place").ifPresent(it -> places.add(place(it)));
            entry.text("actor").ifPresent(actorNames::add);
            entry.nested("relation").ifPresent(it -> relations.add(relation(it)));
            entry.nested("mention")
                    .map(it -> it.allow(Set.of("actor", "words")))
                    .ifPresent(it -> mentions.add(new WrongMention(it.required("actor"), it.required("words"))));
        }
        return new Never(events, claims, places, actorNames, relations, mentions);
    }
}
