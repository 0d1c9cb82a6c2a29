package org.hearsay.app.evaluate.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Actor;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Span;

/**
 * IndiaPoliceEvents: whether police killed, arrested, used force, failed to act or did anything, sentence by sentence of texts that were
 * read exhaustively. An event that occurred counts for each sentence that its evidence touches. The record has no type for a failure to
 * act: only an event whose modes hold "inaction" would count.
 */
final class IndiaPolice implements Corpus {
    private enum Label {
        KILL("KILL"),
        ARREST("ARREST"),
        FORCE("FORCE"),
        FAIL("FAIL"),
        ANY("ANY_ACTION");

        private final String gold;

        Label(String gold) {
            this.gold = gold;
        }
    }

    private static final String AGAINST_PROTESTERS = "force-against-protesters";

    private static final Set<String> VIOLENT = Set.of(
            "armed-clash",
            "air-strike",
            "shelling",
            "bombing",
            "grenade-attack",
            "armed-attack",
            "assassination",
            "execution",
            "killing",
            AGAINST_PROTESTERS,
            "protest-with-intervention",
            "sexual-violence",
            "chemical-attack");

    private static final Set<String> POLICE = Set.of("police", "military");

    private record Sentence(Span span, Set<Label> labels) {}

    @Override
    public String name() {
        return "india_police";
    }

    @Override
    public Asked asked() {
        return Asked.RECORDS;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        List<Sentence> sentences = line.list("sentences").stream()
                .map(one -> new Sentence(one.span(), labels(one.strings("labels"))))
                .toList();
        return new Document(line.article(), sentences);
    }

    private static Set<Label> labels(List<String> gold) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        Arrays.stream(Label.values()).filter(label -> gold.contains(label.gold)).forEach(labels::add);
        return labels;
    }

    private record Document(Article article, List<Sentence> sentences) implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            Things things = new Things(answer.reading());
            Map<Event, Set<Label>> events = new LinkedHashMap<>();
            answer.reading().events().forEach(event -> events.put(event, labels(event, things)));
            Tally tally = new Tally();
            Set<Label> wanted = EnumSet.noneOf(Label.class);
            Set<Label> printed = EnumSet.noneOf(Label.class);
            for (Sentence sentence : sentences) {
                Map<Label, Event> found = new EnumMap<>(Label.class);
                events.forEach((event, labels) -> {
                    if (event.evidence().stream().anyMatch(sentence.span()::overlaps)) {
                        labels.forEach(label -> found.putIfAbsent(label, event));
                    }
                });
                for (Label label : Label.values()) {
                    count(tally, label.name(), label, sentence.labels(), found.keySet());
                    fault(sentence, label, Optional.ofNullable(found.get(label)))
                            .ifPresent(tally::found);
                }
                wanted.addAll(sentence.labels());
                printed.addAll(found.keySet());
            }
            for (Label label : Label.values()) {
                count(tally, "doc." + label, label, wanted, printed);
            }
            return tally.score();
        }

        private static void count(Tally tally, String name, Label label, Set<Label> wanted, Set<Label> printed) {
            boolean isWanted = wanted.contains(label);
            boolean isPrinted = printed.contains(label);
            tally.units(name, isWanted && isPrinted ? 1 : 0, isPrinted ? 1 : 0, isWanted ? 1 : 0);
        }

        private static Optional<Finding> fault(Sentence sentence, Label label, Optional<Event> event) {
            boolean isWanted = sentence.labels().contains(label);
            if (isWanted == event.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(event.map(one -> Finding.falseAlarm(
                            label.name(), Optional.of(one.evidence().get(0)), one.type(), one.rule()))
                    .orElse(Finding.missed(label.name(), Optional.of(sentence.span()), label.gold)));
        }
    }

    private static Set<Label> labels(Event event, Things things) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        if (event.actuality() != Actuality.OCCURRED) {
            return labels;
        }
        List<Actor> doers = event.responsibility().stream()
                .filter(held -> held.kind() != ResponsibilityKind.DENIED)
                .flatMap(held -> things.actor(held.actor()).stream())
                .toList();
        boolean byPolice = doers.stream().anyMatch(IndiaPolice::isPolice);
        boolean kills = event.tolls().stream()
                .anyMatch(toll -> toll.harm() == Harm.KILLED
                        && toll.low().filter(low -> low == 0).isEmpty());
        if (event.type().equals("arrest") && (byPolice || doers.isEmpty())) {
            labels.add(Label.ARREST);
        }
        if (byPolice && kills) {
            labels.add(Label.KILL);
        }
        if (byPolice && (kills || VIOLENT.contains(event.type()))
                || event.type().equals(AGAINST_PROTESTERS)) {
            labels.add(Label.FORCE);
        }
        if (byPolice || !labels.isEmpty()) {
            labels.add(Label.ANY);
        }
        if (event.modes().contains("inaction")) {
            labels.add(Label.FAIL);
        }
        return labels;
    }

    private static boolean isPolice(Actor actor) {
        return actor.unnamedClass().filter(POLICE::contains).isPresent()
                || actor.kind() == ActorKind.STATE_FORCES
                || actor.kind() == ActorKind.GOVERNMENT;
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        Figures figures = new Figures(total);
        for (Label label : Label.values()) {
            figures.prf(label.name()).f1("doc." + label);
        }
        return figures.value("macro.f1", mean(figures, Stream.of(Label.values())))
                .value("macro4.f1", mean(figures, Stream.of(Label.values()).filter(label -> label != Label.FAIL)))
                .all();
    }

    private static double mean(Figures figures, Stream<Label> labels) {
        return labels.mapToDouble(label -> figures.get(label + ".f1")).average().orElse(0);
    }
}
