package org.hearsay.app.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Event;

/**
 * MUC-4: templates of terrorist incidents. Who did it, to what and whom, and with what are scored by CEAF-REE as in GRIT (Du et al., EACL
 * 2021), strictly: all strings of an entity must be among those of one entity of the gold. Templates are matched one to one by type, the
 * most alike first; an optional one counts only where it is matched, as in 1992. The official figure over all slots needs the scorer of
 * 1992, and is not this.
 */
final class Muc4 implements Corpus {
    private static final List<String> SLOTS = List.of("stage", "date", "location", "country", "confidence");

    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public Asked asked() {
        return Asked.RECORDS;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        GoldLine roles = line.object("roles");
        Map<MucRole, List<Set<String>>> entities = new HashMap<>();
        for (MucRole role : MucRole.values()) {
            entities.put(
                    role,
                    roles.listsOfStrings(role.key()).stream()
                            .map(strings -> strings.stream().map(Words::squeeze).collect(Collectors.toSet()))
                            .toList());
        }
        List<MucTemplate> templates =
                line.list("templates").stream().map(MucTemplate::of).toList();
        return new Document(line.article(), entities, templates);
    }

    private record Document(Article article, Map<MucRole, List<Set<String>>> entities, List<MucTemplate> templates)
            implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            List<MucAnswer> answers = MucAnswer.of(answer.reading());
            Tally tally = new Tally();
            for (MucRole role : MucRole.values()) {
                role(tally, role, answers);
            }
            Map<Integer, MucAnswer> pairs = pairs(answers);
            List<Integer> counted = new ArrayList<>();
            for (int i = 0; i < templates.size(); i++) {
                if (!templates.get(i).optional() || pairs.containsKey(i)) {
                    counted.add(i);
                }
            }
            long asked = templates.stream().filter(t -> !t.optional()).count();
            tally.units("template", pairs.size(), answers.size(), counted.size());
            tally.add("documents", 1);
            tally.add("documents.right", asked <= answers.size() && answers.size() <= templates.size());
            SLOTS.forEach(slot -> tally.units(slot, 0, 0, 0));
            answers.forEach(one -> printed(tally, one));
            for (int i : counted) {
                slots(tally, templates.get(i), Optional.ofNullable(pairs.get(i)));
            }
            faults(tally, answers, pairs);
            return tally.score();
        }

        private void role(Tally tally, MucRole role, List<MucAnswer> answers) {
            List<Set<String>> wanted = entities.getOrDefault(role, List.of());
            Set<String> printed = new LinkedHashSet<>();
            answers.forEach(answer -> answer.of(role).stream()
                    .map(Words::squeeze)
                    .filter(string -> !string.isEmpty())
                    .forEach(printed::add));
            List<String> strings = List.copyOf(printed);
            List<Matching.Pair> pairs = Matching.of(
                    wanted.size(), strings.size(), (w, s) -> wanted.get(w).contains(strings.get(s)));
            for (String name : List.of("ceaf." + role.key(), "ceaf")) {
                tally.units(name, pairs.size(), strings.size(), wanted.size());
            }
            Set<Integer> found = new HashSet<>();
            Set<Integer> right = new HashSet<>();
            pairs.forEach(pair -> {
                found.add(pair.left());
                right.add(pair.right());
            });
            for (int i = 0; i < wanted.size(); i++) {
                if (!found.contains(i)) {
                    tally.found(Finding.missed(role.key(), Optional.empty(), String.join(" | ", wanted.get(i))));
                }
            }
            for (int i = 0; i < strings.size(); i++) {
                if (!right.contains(i)) {
                    String string = strings.get(i);
                    Optional<Event> event = answers.stream()
                            .filter(a -> a.of(role).stream()
                                    .anyMatch(said -> Words.squeeze(said).equals(string)))
                            .map(MucAnswer::event)
                            .findFirst();
                    tally.found(Finding.falseAlarm(
                            role.key(),
                            event.map(e -> e.evidence().get(0)),
                            string,
                            event.map(Event::rule).orElse("")));
                }
            }
        }

        private record Candidate(int likeness, int template, int answer) {}

        private Map<Integer, MucAnswer> pairs(List<MucAnswer> answers) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < templates.size(); i++) {
                for (int j = 0; j < answers.size(); j++) {
                    if (templates.get(i).types().contains(answers.get(j).type())) {
                        candidates.add(new Candidate(templates.get(i).likeness(answers.get(j)), i, j));
                    }
                }
            }
            candidates.sort(Comparator.comparingInt((Candidate c) -> -c.likeness())
                    .thenComparingInt(Candidate::template)
                    .thenComparingInt(Candidate::answer));
            Map<Integer, MucAnswer> pairs = new HashMap<>();
            Set<Integer> taken = new HashSet<>();
            for (Candidate candidate : candidates) {
                if (!pairs.containsKey(candidate.template()) && taken.add(candidate.answer())) {
                    pairs.put(candidate.template(), answers.get(candidate.answer()));
                }
            }
            return pairs;
        }

        private static void printed(Tally tally, MucAnswer answer) {
            tally.add("date.pred", answer.last().isPresent());
            tally.add("location.pred", !answer.where().isEmpty());
            tally.add(
                    "country.pred",
                    answer.country().isPresent() || !answer.where().isEmpty());
            tally.add("confidence.pred", answer.organisations().size());
        }

        private static void slots(Tally tally, MucTemplate template, Optional<MucAnswer> answer) {
            boolean isPlaced = !template.locations().isEmpty();
            tally.add("date.gold", !template.dates().isEmpty());
            tally.add("location.gold", isPlaced);
            tally.add("country.gold", isPlaced);
            tally.add("stage.gold", !template.stages().isEmpty());
            answer.ifPresent(given -> {
                tally.add("stage.both", !template.stages().isEmpty());
                tally.add("stage.tp", template.stages().contains(given.stage()));
                if (!template.dates().isEmpty() && given.last().isPresent()) {
                    tally.add("date.both", 1);
                    tally.add("date.tp", template.isDate(given));
                }
                if (isPlaced && !given.where().isEmpty()) {
                    tally.add("location.both", 1);
                    tally.add("location.tp", template.isPlace(given));
                }
                tally.add("country.tp", isPlaced && template.isCountry(given));
            });
            for (MucTemplate.Fill fill : template.confidences()) {
                Optional<String> said = answer.flatMap(given -> given.organisations().stream()
                        .filter(one -> one.names().stream().anyMatch(fill.names()::contains))
                        .map(MucAnswer.Organisation::confidence)
                        .findFirst());
                tally.add("confidence.gold", 1);
                tally.add("confidence.both", said.isPresent());
                tally.add("confidence.tp", said.filter(fill.values()::contains).isPresent());
            }
        }

        private void faults(Tally tally, List<MucAnswer> answers, Map<Integer, MucAnswer> pairs) {
            for (int i = 0; i < templates.size(); i++) {
                if (!pairs.containsKey(i) && !templates.get(i).optional()) {
                    tally.found(Finding.missed(
                            "template",
                            Optional.empty(),
                            String.join(" | ", templates.get(i).types())));
                }
            }
            answers.stream()
                    .filter(answer -> !pairs.containsValue(answer))
                    .forEach(answer -> tally.found(Finding.falseAlarm(
                            "template",
                            Optional.of(answer.event().evidence().get(0)),
                            answer.type(),
                            answer.event().rule())));
        }
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        Figures figures = new Figures(total).prf("ceaf");
        for (MucRole role : MucRole.values()) {
            figures.f1("ceaf." + role.key());
        }
        for (String name : List.of("template", "date", "location", "country", "confidence")) {
            figures.prf(name);
        }
        for (String name : List.of("stage", "date", "location", "confidence")) {
            figures.share(name + ".acc", name + ".tp", name + ".both");
        }
        return figures.value("templates.pred", total.get("template.pred"))
                .value("templates.gold", total.get("template.gold"))
                .share("templates.exactDocs", "documents.right", "documents")
                .all();
    }
}
