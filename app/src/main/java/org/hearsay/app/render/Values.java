package org.hearsay.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.app.render.Value.Kind;
import org.hearsay.model.Actor;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Issue;
import org.hearsay.model.Label;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Toll;
import org.hearsay.model.When;
import org.hearsay.model.Where;

/** Every value of a reading that stands in words of the report, flat, in the order of the record. */
public final class Values {
    private final Wording wording;
    private final List<Value> values = new ArrayList<>();

    private Values(Reading reading) {
        this.wording = new Wording(reading);
    }

    public static List<Value> of(Reading reading) {
        Values values = new Values(reading);
        reading.actors().forEach(values::actor);
        reading.places()
                .forEach(place -> values.add(
                        place.id(),
                        "",
                        Kind.PLACE,
                        place.mentions(),
                        wordsOf(values, place.id()),
                        Basis.REPORT,
                        place.rule()));
        reading.events().forEach(values::event);
        reading.claims().forEach(values::claim);
        reading.relations().forEach(relation -> {
            String what = values.wording.relation(relation);
            values.add(relation.id(), "", Kind.RELATION, relation.evidence(), what, relation.basis(), relation.rule());
            relation.when().ifPresent(when -> values.when(relation.id(), when, relation.basis()));
        });
        reading.figures().forEach(figure -> {
            String what = values.wording.figure(figure);
            values.add(figure.id(), "", Kind.FIGURE, figure.evidence(), what, figure.basis(), figure.rule());
            figure.when().ifPresent(when -> values.when(figure.id(), when, figure.basis()));
        });
        List<Issue> issues = reading.issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            values.add(
                    "i" + (i + 1),
                    "",
                    Kind.ISSUE,
                    list(issue.span()),
                    issue.message(),
                    Basis.REPORT,
                    issue.kind().code());
        }
        return List.copyOf(values.values);
    }

    private static String wordsOf(Values values, String id) {
        return values.wording.name(id);
    }

    private static List<Span> list(Optional<Span> span) {
        return span.stream().toList();
    }

    private void add(String id, String field, Kind kind, List<Span> spans, String what, Basis basis, String rule) {
        if (!spans.isEmpty()) {
            values.add(new Value(id, field, kind, spans, what, wording.voice(basis), rule));
        }
    }

    private void actor(Actor actor) {
        String what = actor.name() + ", " + Wording.word(actor.kind())
                + actor.country().map(code -> ", " + Wording.country(code)).orElse("")
                + actor.registry().map(id -> " [" + id + "]").orElse("");
        add(actor.id(), "", Kind.ACTOR, actor.mentions(), what, Basis.REPORT, actor.rule());
        for (Label label : actor.labels()) {
            String judging = label.evaluative() ? "a judging label of " : "a label of ";
            add(
                    actor.id(),
                    "labels",
                    Kind.LABEL,
                    List.of(label.span()),
                    judging + actor.name(),
                    label.basis(),
                    actor.rule());
        }
    }

    private void event(Event event) {
        String id = event.id();
        add(id, "", Kind.EVENT, event.evidence(), wording.type(event), Basis.REPORT, event.rule());
        event.when().ifPresent(when -> when(id, when, Basis.REPORT));
        event.where().ifPresent(where -> where(id, where));
        event.responsibility()
                .forEach(responsibility -> add(
                        id,
                        "responsibility",
                        Kind.EVENT,
                        event.evidence(),
                        wording.responsibility(responsibility),
                        responsibility.basis(),
                        responsibility.rule()));
        event.targets().forEach(target -> {
            String what = "target: " + target.actor().map(wording::name).orElse(target.text());
            add(id, "targets", Kind.TARGET, List.of(target.span()), what, Basis.REPORT, event.rule());
        });
        for (Toll toll : event.tolls()) {
            add(id, "tolls", Kind.TOLL, List.of(toll.span()), wording.toll(toll), toll.basis(), event.rule());
        }
        event.weapons()
                .forEach(weapon -> add(
                        id,
                        "weapons",
                        Kind.WEAPON,
                        List.of(weapon.span()),
                        "weapon: " + weapon.kind(),
                        Basis.REPORT,
                        event.rule()));
    }

    private void when(String id, When when, Basis basis) {
        add(id, "when", Kind.DATE, list(when.span()), Days.say(when), basis, when.rule());
    }

    private void where(String id, Where where) {
        add(id, "where", Kind.PLACE, list(where.span()), wording.where(where), Basis.REPORT, where.rule());
    }

    private void claim(Claim claim) {
        String id = claim.id();
        Basis own = new Basis.ByClaim(id);
        String about = claim.about().isEmpty()
                ? ""
                : " (on " + claim.about().stream().map(wording::about).collect(Collectors.joining(", ")) + ")";
        String what = wording.source(claim) + " " + wording.stance(claim) + about;
        add(id, "content", Kind.CONTENT, claim.content(), what, own, claim.rule());
        add(
                id,
                "cue",
                Kind.CUE,
                list(claim.cue()),
                "the cue of what " + wording.source(claim) + " " + wording.stance(claim),
                own,
                claim.rule());
        claim.source()
                .ifPresent(source -> add(
                        id,
                        "source",
                        Kind.SOURCE,
                        list(source.mention()),
                        "the source: " + wording.source(claim),
                        own,
                        claim.rule()));
        claim.when().ifPresent(when -> when(id, when, own));
        claim.where().ifPresent(where -> where(id, where));
    }
}
