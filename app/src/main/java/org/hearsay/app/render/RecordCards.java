package org.hearsay.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Issue;
import org.hearsay.model.Newness;
import org.hearsay.model.Reading;
import org.hearsay.model.ResponsibilityKind;

/** The record beside the text, as HTML: a card for each event and claim, a line for each relation, figure and open question. */
final class RecordCards {
    private final Reading reading;
    private final Wording wording;
    private final List<Value> values;
    private final Map<Integer, String> anchors;
    private final StringBuilder html = new StringBuilder();

    private RecordCards(Reading reading, List<Value> values, Map<Integer, String> anchors) {
        this.reading = reading;
        this.wording = new Wording(reading);
        this.values = values;
        this.anchors = anchors;
    }

    static String of(Reading reading, List<Value> values, Map<Integer, String> anchors) {
        RecordCards cards = new RecordCards(reading, values, anchors);
        cards.events(Newness.NEWS, "What happened");
        cards.events(Newness.BACKGROUND, "Told as background");
        cards.claims();
        cards.lines();
        cards.issues();
        return cards.html.toString();
    }

    private void events(Newness newness, String title) {
        List<Event> events =
                reading.events().stream().filter(it -> it.newness() == newness).toList();
        if (events.isEmpty()) {
            return;
        }
        heading(title);
        for (Event event : events) {
            String id = event.id();
            String count = event.count().map(n -> " × " + n).orElse("");
            card(id, "event", Html.escape(TextRendering.capital(wording.type(event)) + count));
            html.append("<dl>");
            event.when().ifPresent(when -> row(id, "when", "when", Html.escape(Days.say(when))));
            event.where().ifPresent(where -> row(id, "where", "where", Html.escape(wording.where(where))));
            event.responsibility()
                    .forEach(it -> row(
                            id,
                            "responsibility",
                            "by",
                            "<span class=\"r-" + it.kind().code() + "\">" + Html.escape(wording.responsibility(it))
                                    + "</span>" + (it.kind() == ResponsibilityKind.UNKNOWN ? "" : ref(it.basis()))));
            event.targets()
                    .forEach(it -> row(
                            id,
                            "targets",
                            "against",
                            Html.escape(it.actor().map(wording::name).orElse(Wording.onOneLine(it.text())))));
            event.tolls()
                    .forEach(it -> row(
                            id,
                            "tolls",
                            "toll",
                            "<b>" + Html.escape(wording.toll(it)) + "</b> <span class=\"faint\">says "
                                    + Html.escape(wording.voice(it.basis())) + "</span>" + ref(it.basis())));
            event.weapons().forEach(it -> row(id, "weapons", "with", Html.escape(Wording.onOneLine(it.text()))));
            html.append("</dl></section>\n");
        }
    }

    private void claims() {
        if (reading.claims().isEmpty()) {
            return;
        }
        heading("Who says what");
        for (Claim claim : reading.claims()) {
            String id = claim.id();
            card(
                    id,
                    "claim",
                    Html.escape(wording.source(claim)) + " <span class=\"s-"
                            + claim.stance().code() + "\">" + Html.escape(wording.stance(claim)) + "</span>");
            html.append("<blockquote").append(lit(id, "content")).append('>');
            html.append(Html.escape(wording.quoted(claim.content()))).append("</blockquote><dl>");
            claim.addressee().ifPresent(to -> row(id, "addressee", "to", Html.escape(wording.name(to))));
            claim.source().flatMap(Claim.Source::via).ifPresent(via -> row(id, "via", "via", Html.escape(via)));
            claim.venue().ifPresent(venue -> row(id, "venue", "at", Html.escape(venue)));
            claim.when().ifPresent(when -> row(id, "when", "when", Html.escape(Days.say(when))));
            claim.within().ifPresent(within -> row(id, "within", "within", link(within)));
            if (!claim.about().isEmpty()) {
                row(
                        id,
                        "about",
                        "on",
                        claim.about().stream()
                                .map(it -> Html.escape(Wording.word(it.field())) + " of " + thing(it))
                                .collect(Collectors.joining(", ")));
            }
            html.append("</dl></section>\n");
        }
    }

    private String thing(Claim.About about) {
        return switch (about.thing()) {
            case EVENT, RELATION, FIGURE -> link(about.id());
            case ACTOR, PLACE -> Html.escape(wording.name(about.id()));
        };
    }

    private void lines() {
        if (!reading.relations().isEmpty()) {
            heading("How they stand to each other");
            reading.relations().forEach(it -> {
                card(it.id(), "relation", Html.escape(wording.relation(it)));
                html.append("<p class=\"faint\">says ")
                        .append(Html.escape(wording.voice(it.basis())))
                        .append(ref(it.basis()));
                html.append("</p></section>\n");
            });
        }
        if (!reading.figures().isEmpty()) {
            heading("Figures");
            reading.figures().forEach(it -> {
                card(it.id(), "figure", Html.escape(TextRendering.capital(wording.figure(it))));
                html.append("<p class=\"faint\">says ")
                        .append(Html.escape(wording.voice(it.basis())))
                        .append(ref(it.basis()));
                it.contestedBy().forEach(claim -> html.append(", contested by ").append(link(claim)));
                html.append("</p></section>\n");
            });
        }
    }

    private void issues() {
        if (reading.issues().isEmpty()) {
            return;
        }
        heading("What stayed open");
        List<Issue> issues = reading.issues();
        for (int i = 0; i < issues.size(); i++) {
            card(
                    "i" + (i + 1),
                    "issue",
                    Html.escape(TextRendering.capital(Wording.word(issues.get(i).kind()))));
            html.append("<p>").append(Html.escape(issues.get(i).message())).append("</p></section>\n");
        }
    }

    private void heading(String words) {
        html.append("<h2>").append(words).append("</h2>\n");
    }

    private void card(String id, String style, String title) {
        html.append("<section class=\"card ")
                .append(style)
                .append("\" id=\"")
                .append(id)
                .append('"')
                .append(lit(id, ""));
        html.append("><h3>").append(go(id, "", id)).append(title).append("</h3>");
    }

    private void row(String id, String field, String label, String content) {
        html.append("<div")
                .append(lit(id, field))
                .append("><dt>")
                .append(go(id, field, label))
                .append("</dt><dd>");
        html.append(content).append("</dd></div>");
    }

    /** A link to the first of a value's words, or plain words when it has none of its own. */
    private String go(String id, String field, String words) {
        for (int value : positions(id, field)) {
            String anchor = anchors.get(value);
            if (anchor != null) {
                return "<a class=\"go\" href=\"#" + anchor + "\">" + words + "</a>";
            }
        }
        return "<span class=\"go\">" + words + "</span>";
    }

    /** The attribute that ties an element to the marks of a value, so that pointing at one lights the other. */
    private String lit(String id, String field) {
        List<Integer> positions = positions(id, field);
        return positions.isEmpty()
                ? ""
                : " data-v=\"" + positions.stream().map(String::valueOf).collect(Collectors.joining(" ")) + "\"";
    }

    private List<Integer> positions(String id, String field) {
        List<Integer> positions = new ArrayList<>(IntStream.range(0, values.size())
                .filter(i ->
                        values.get(i).id().equals(id) && values.get(i).field().equals(field))
                .boxed()
                .toList());
        if (positions.isEmpty() && field.isEmpty()) {
            IntStream.range(0, values.size())
                    .filter(i -> values.get(i).id().equals(id)
                            && values.get(i).field().equals("content"))
                    .forEach(positions::add);
        }
        return positions;
    }

    private static String ref(Basis basis) {
        return basis instanceof Basis.ByClaim byClaim ? " " + link(byClaim.claim()) : "";
    }

    private static String link(String id) {
        return "<a class=\"ref\" href=\"#" + Html.escape(id) + "\">" + Html.escape(id) + "</a>";
    }
}
