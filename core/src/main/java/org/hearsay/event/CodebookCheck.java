package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.codebook.EventType;
import org.hearsay.language.Document;
import org.hearsay.language.Parser;
import org.hearsay.language.Phrase;
import org.hearsay.model.Report;

/** Reads the examples of a codebook with the codebook itself: a type whose examples fail must not be used. */
public final class CodebookCheck {
    private final Codebook codebook;
    private final EventFinder finder;
    private final Parser parser;

    public CodebookCheck(Codebook codebook, Parser parser) {
        this.codebook = codebook;
        this.finder = new EventFinder(codebook);
        this.parser = parser;
    }

    /** What is wrong, one line a failing example; empty when all is well. */
    public List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (EventType type : codebook.types()) {
            for (EventType.Example example : type.examples()) {
                check(type.id(), example).ifPresent(failures::add);
            }
            for (String text : type.counterExamples()) {
                if (find(text).stream().anyMatch(m -> m.type().equals(type.id()))) {
                    failures.add(type.id() + ": must not be read in: " + text);
                }
            }
        }
        return failures;
    }

    private Optional<String> check(String type, EventType.Example example) {
        List<EventMention> found = find(example.text());
        Optional<EventMention> mention =
                found.stream().filter(m -> m.type().equals(type)).findFirst();
        if (mention.isEmpty()) {
            return Optional.of(type + ": not read in: " + example.text() + " (read: "
                    + found.stream().map(EventMention::type).toList() + ")");
        }
        for (Map.Entry<String, String> part : example.parts().entrySet()) {
            List<Phrase> phrases = phrases(mention.get(), part.getKey());
            boolean nobody = part.getValue().equals("-") && phrases.isEmpty();
            if (!nobody
                    && phrases.stream()
                            .noneMatch(p -> p.toString().contains(part.getValue())
                                    || part.getValue().contains(p.toString()))) {
                return Optional.of(type + ": " + part.getKey() + " is " + phrases + " in: " + example.text());
            }
        }
        return Optional.empty();
    }

    private static List<Phrase> phrases(EventMention mention, String part) {
        return switch (part) {
            case "perpetrator" -> mention.doers().toList();
            case "target" -> mention.targets();
            case "place" -> mention.places();
            default -> throw new IllegalArgumentException("an example cannot name the part '" + part + "'");
        };
    }

    private List<EventMention> find(String text) {
        Document document = parser.parse(new Report(
                "codebook",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text));
        return finder.find(document).stream().filter(m -> !m.isAside()).toList();
    }
}
