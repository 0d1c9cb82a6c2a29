package org.hearsay.app.render;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.render.Paper.Ink;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Issue;
import org.hearsay.model.Newness;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Stance;

/**
 * A reading as a person reads it in a terminal: what happened, with date, place, toll and who is held responsible on whose word; then who
 * says what, in their words; then how the actors stand to each other, figures, and what stayed open.
 */
public final class TextRendering {
    private static final int MARGIN = 5;
    /** The column in which the values of an event begin. */
    private static final int VALUES = MARGIN + 10;
    /** Longer lines are hard to read even where there is room. */
    private static final int WIDEST = 100;

    private final int width;
    private final boolean colour;

    public TextRendering(int width, boolean colour) {
        this.width = Math.min(width, WIDEST);
        this.colour = colour;
    }

    public String render(Reading reading) {
        Paper paper = new Paper(width, colour);
        Wording wording = new Wording(reading);
        head(paper, reading.report());
        events(paper, wording, reading, Newness.NEWS, "What happened");
        events(paper, wording, reading, Newness.BACKGROUND, "Told as background");
        section(paper, "Who says what", reading.claims(), claim -> claim(paper, wording, claim));
        section(paper, "How they stand to each other", reading.relations(), it -> relation(paper, wording, it));
        section(paper, "Figures", reading.figures(), figure -> figure(paper, wording, figure));
        section(paper, "What stayed open", reading.issues(), issue -> issue(paper, wording, issue));
        if (reading.events().isEmpty()
                && reading.claims().isEmpty()
                && reading.issues().isEmpty()) {
            paper.blank();
            paper.add(Ink.FAINT, "Nothing of political violence, and nobody's word, was read in it.")
                    .end("", 0);
        }
        return paper.toString();
    }

    private void head(Paper paper, Report report) {
        paper.add(Ink.STRONG, Headline.of(report)).end("", 0);
        String day = report.published()
                .map(date -> Days.say(date)
                        + report.publishedFrom()
                                .map(from -> " (" + Wording.word(from) + ")")
                                .orElse(""))
                .orElse("day of publication not known");
        paper.add(
                        Ink.FAINT,
                        report.publisher().map(name -> name + " · ").orElse("")
                                + day
                                + report.uri().map(uri -> " · " + uri).orElse(""))
                .end("", 0);
    }

    private interface Item<T> {
        void print(T item);
    }

    private static <T> void section(Paper paper, String title, List<T> items, Item<T> item) {
        if (!items.isEmpty()) {
            paper.blank();
            paper.add(Ink.HEADING, title).end("", 0);
            items.forEach(item::print);
        }
    }

    private static String margin(String id) {
        return " " + id + " ".repeat(Math.max(1, MARGIN - 1 - id.length()));
    }

    private void events(Paper paper, Wording wording, Reading reading, Newness newness, String title) {
        List<Event> events = reading.events().stream()
                .filter(event -> event.newness() == newness)
                .toList();
        section(paper, title, events, event -> event(paper, wording, event));
    }

    private void event(Paper paper, Wording wording, Event event) {
        paper.blank();
        paper.add(Ink.STRONG, capital(wording.type(event)))
                .add(Ink.FAINT, event.count().map(count -> " × " + count).orElse(""))
                .end(margin(event.id()), MARGIN);
        event.when()
                .ifPresent(when -> line(
                        paper,
                        "when",
                        Ink.PLAIN,
                        Days.say(when),
                        when.span()
                                .map(s -> " “" + Wording.onOneLine(when.text()) + "”")
                                .orElse("")));
        event.where().ifPresent(where -> line(paper, "where", Ink.PLAIN, wording.where(where), ""));
        event.responsibility()
                .forEach(it -> line(paper, "by", ink(it.kind()), wording.responsibility(it), ref(it.basis())));
        event.targets()
                .forEach(it -> line(
                        paper,
                        "against",
                        Ink.PLAIN,
                        it.actor().map(wording::name).orElse(Wording.onOneLine(it.text())),
                        ""));
        event.tolls()
                .forEach(toll -> line(
                        paper,
                        "toll",
                        Ink.PLAIN,
                        wording.toll(toll),
                        " “" + Wording.onOneLine(toll.text()) + "” — " + wording.voice(toll.basis())
                                + ref(toll.basis())));
        event.weapons().forEach(weapon -> line(paper, "with", Ink.PLAIN, Wording.onOneLine(weapon.text()), ""));
        paper.add(Ink.FAINT, wording.quoted(event.evidence())).end(" ".repeat(MARGIN), MARGIN + 1);
    }

    private static String ref(Basis basis) {
        return basis instanceof Basis.ByClaim byClaim ? " [" + byClaim.claim() + "]" : "";
    }

    private static void line(Paper paper, String label, Ink ink, String value, String after) {
        String first = " ".repeat(MARGIN) + label + " ".repeat(VALUES - MARGIN - label.length());
        paper.add(ink, value).add(Ink.FAINT, after).end(first, VALUES);
    }

    private static Ink ink(ResponsibilityKind kind) {
        return switch (kind) {
            case STATED -> Ink.ACTOR;
            case CLAIMED, ADMITTED, ACCUSED, SUSPECTED -> Ink.CLAIM;
            case DENIED -> Ink.DENIAL;
            case UNKNOWN -> Ink.FAINT;
        };
    }

    private static Ink ink(Stance stance) {
        return switch (stance) {
            case DENIES, DOUBTS -> Ink.DENIAL;
            case CLAIMS_RESPONSIBILITY, ADMITS, ACCUSES, CONFIRMS, THREATENS -> Ink.CLAIM;
            case ASSERTS, ESTIMATES, PROMISES, DEMANDS, WARNS, CONDEMNS, PRAISES -> Ink.STRONG;
        };
    }

    private void claim(Paper paper, Wording wording, Claim claim) {
        paper.blank();
        paper.add(Ink.ACTOR, wording.source(claim)).add(ink(claim.stance()), " " + wording.stance(claim));
        claim.addressee().ifPresent(id -> paper.add(Ink.PLAIN, " to " + wording.name(id)));
        claim.source().flatMap(Claim.Source::via).ifPresent(via -> paper.add(Ink.FAINT, " via " + via));
        claim.venue().ifPresent(venue -> paper.add(Ink.FAINT, " at " + venue));
        claim.when().ifPresent(when -> paper.add(Ink.FAINT, " on " + Days.say(when)));
        claim.within().ifPresent(id -> paper.add(Ink.FAINT, " within [" + id + "]"));
        paper.end(margin(claim.id()), MARGIN);
        paper.add(Ink.PLAIN, wording.quoted(claim.content())).end(" ".repeat(MARGIN), MARGIN + 1);
        if (!claim.about().isEmpty()) {
            List<String> about = claim.about().stream().map(wording::about).toList();
            paper.add(Ink.FAINT, "on the " + String.join(", the ", about)).end(" ".repeat(MARGIN), MARGIN);
        }
    }

    private void relation(Paper paper, Wording wording, Relation relation) {
        paper.add(Ink.PLAIN, wording.relation(relation))
                .add(Ink.FAINT, " — " + wording.voice(relation.basis()) + ref(relation.basis()))
                .end(margin(relation.id()), MARGIN);
    }

    private void figure(Paper paper, Wording wording, Figure figure) {
        paper.add(Ink.PLAIN, wording.figure(figure))
                .add(Ink.FAINT, " — " + wording.voice(figure.basis()) + ref(figure.basis()));
        if (!figure.contestedBy().isEmpty()) {
            paper.add(Ink.DENIAL, " contested by [" + String.join("] [", figure.contestedBy()) + "]");
        }
        paper.end(margin(figure.id()), MARGIN);
    }

    private void issue(Paper paper, Wording wording, Issue issue) {
        Optional<String> words = issue.span().map(span -> wording.quoted(List.of(span)));
        paper.add(Ink.ISSUE, Wording.word(issue.kind()) + ":").add(Ink.PLAIN, " " + issue.message());
        words.ifPresent(quote -> paper.add(Ink.FAINT, " " + quote));
        paper.end(" ", MARGIN);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
